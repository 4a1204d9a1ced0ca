//! Which rows of which table a plan reads: the smallest source that answers exactly.

use super::{Condition, Plan, segments, series};
use crate::catalogue::{Dimension, DimensionKind, Family, Measure};
use domain::{Day, Grain, Period};

/// One statement to be: sums of measures by some dimensions over some days. The sums of all reads of a plan with the
/// same keys are added up.
#[derive(Clone, Debug)]
pub struct Read {
    pub source: Source,
    /// What the value columns hold, in order.
    pub measures: Vec<Measure>,
    /// What the key columns hold, in order.
    pub keys: Vec<&'static Dimension>,
    pub filters: Vec<Condition>,
    pub period: Period,
    /// First days of the buckets that touch the period; the first may lie before it. One where there is no bucket.
    pub slots: Vec<Day>,
    /// Only amounts in other currencies than the workspace's, by day.
    pub foreign: bool,
    pub role: Role,
    /// Whether it is for the totals, which are no sums of the rows.
    pub total: bool,
}

/// What becomes of the rows of a read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// They are added up by key.
    Flow,
    /// Changes by step, run up to levels. The steps are `slots`, or days where there are none.
    Level,
    /// Who paid and who stopped by month, for the mean churn.
    Churn,
    /// Units and stock by product and day.
    Demand,
    /// Costs and stock value by day.
    Turnover,
    /// Lead times and costs of orders by product.
    Policy,
}

/// A table of facts or rollups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Sums by one dimension of orders (`all` for none).
    OrderRollups {
        dimension: &'static str,
        rows: Rows,
    },
    ProductRollups {
        rows: Rows,
    },
    /// Orders by their bucket and the bucket of the customer's order before.
    RepeatRollups {
        rows: Rows,
    },
    OrderFacts,
    RefundFacts,
    ItemFacts,
    /// Order facts, counting distinct customers.
    CustomerFacts,
    /// What ads did, as it was brought in.
    Ads,
    /// Visits, as they were brought in.
    Web,
    /// Changes of recurring revenue and of paying subscriptions.
    Mrr,
    /// The same, told as movements per customer and day.
    MrrMoves,
    /// Customers who stopped.
    MrrGone,
    /// Who pays, customer by customer.
    Payers,
    /// What became of subscriptions.
    Subscriptions,
    /// Invoices by the day they were made.
    Invoices,
    /// Invoices by the day they were paid.
    Collections,
    /// Invoices while they are past their due day.
    Overdue,
    /// Levels of stock.
    Stock,
    /// Products with nothing available.
    Stockouts,
}

impl Source {
    /// Whether its rows are of subscriptions, with their plans and customers.
    pub fn of_subscriptions(self) -> bool {
        matches!(self, Self::Mrr | Self::MrrMoves | Self::MrrGone | Self::Payers | Self::Subscriptions)
            || self.of_invoices()
    }

    pub fn of_invoices(self) -> bool {
        matches!(self, Self::Invoices | Self::Collections | Self::Overdue)
    }

    pub fn of_stock(self) -> bool {
        matches!(self, Self::Stock | Self::Stockouts)
    }
}

/// Rollup rows of days, or of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    Days,
    Months,
}

/// The dimensions of orders that have rollups.
const ROLLED_UP: [&str; 10] =
    ["channel", "source", "medium", "campaign", "country", "region", "city", "payment_method", "customer_type", "hour"];

impl Plan {
    /// What to read for the rows over a period.
    pub fn reads(&self, period: Period) -> Vec<Read> {
        self.parts(period, &self.measures, &self.dimensions, false)
    }

    /// What to read for the totals that aren't sums of the rows.
    pub fn total_reads(&self, period: Period) -> Vec<Read> {
        if self.dimensions.is_empty() {
            return Vec::new();
        }
        let shared = |measure: &Measure| measure.is_series() || self.is_distinct(*measure);
        let shared: Vec<_> = self.measures.iter().copied().filter(shared).collect();
        self.parts(period, &shared, &[], true)
    }

    /// Whether a measure counts things that several rows may share.
    pub fn is_distinct(&self, measure: Measure) -> bool {
        match measure {
            Measure::NewCustomers => !self.firsts_add_up(&self.dimensions),
            Measure::Customers | Measure::ChurnedCustomers => true,
            Measure::Orders => self.looks_at_items(),
            // One plan's rise may be another's fall.
            _ => measure.is_movement(),
        }
    }

    fn parts(&self, period: Period, measures: &[Measure], keys: &[&'static Dimension], total: bool) -> Vec<Read> {
        let mut groups: [Vec<Measure>; 5] = Default::default();
        let mut plain: Vec<(Source, Vec<Measure>)> = Vec::new();
        for measure in measures.iter().filter(|measure| !measure.is_series()) {
            match table_of(*measure) {
                None => groups[self.group(*measure, keys)].push(*measure),
                Some(source) => match plain.iter_mut().find(|(other, _)| *other == source) {
                    Some((_, list)) => list.push(*measure),
                    None => plain.push((source, vec![*measure])),
                },
            }
        }
        let [orders, items, item_orders, costs, customers] = groups;
        let draft = Draft { plan: self, period, keys, total };
        let mut reads = Vec::new();
        reads.extend(draft.orders(orders));
        reads.extend(draft.items(items));
        reads.extend(draft.item_orders(item_orders));
        reads.extend(draft.items(costs));
        reads.extend(draft.customers(customers));
        reads.extend(plain.into_iter().filter_map(|(source, measures)| draft.plain(source, measures)));
        reads.extend(draft.series(measures));
        reads
    }

    /// Whether new customers are the sum of first orders. Where the slice holds but some of a customer's orders, the first
    /// may lie outside of it.
    fn firsts_add_up(&self, keys: &[&'static Dimension]) -> bool {
        !self.looks_at_items() && self.filters.is_empty() && keys.iter().all(|key| key.grain().is_some())
    }

    /// Measures of one group are read together.
    fn group(&self, measure: Measure, keys: &[&'static Dimension]) -> usize {
        let items = self.looks_at_items();
        match measure {
            Measure::NewCustomers if self.firsts_add_up(keys) => 0,
            Measure::Customers | Measure::NewCustomers => 4,
            Measure::Cogs | Measure::Uncosted => 3,
            Measure::Orders if items => 2,
            Measure::ItemSales => 1,
            Measure::Units | Measure::Gross if items => 1,
            _ => 0,
        }
    }
}

/// A plan's period and keys, while sources are chosen.
pub(super) struct Draft<'a> {
    pub plan: &'a Plan,
    pub period: Period,
    pub keys: &'a [&'static Dimension],
    pub total: bool,
}

/// The table whose rows are simply summed up for a measure; `None` for what orders and items tell.
pub(super) fn table_of(measure: Measure) -> Option<Source> {
    match (measure.family(), measure) {
        (Family::Orders | Family::Items, _) => None,
        (Family::Ads, _) => Some(Source::Ads),
        (Family::Web, _) => Some(Source::Web),
        (Family::Mrr, Measure::ChurnedCustomers) => Some(Source::MrrGone),
        (Family::Mrr, _) => Some(Source::MrrMoves),
        (Family::Subscriptions, _) => Some(Source::Subscriptions),
        (Family::Invoices, Measure::Collected) => Some(Source::Collections),
        (Family::Invoices, _) => Some(Source::Invoices),
        (Family::Stock | Family::Demand, _) => None,
    }
}

impl Draft<'_> {
    fn orders(&self, measures: Vec<Measure>) -> Vec<Read> {
        if measures.is_empty() {
            return Vec::new();
        }
        if let Some(dimension) = self.rollup() {
            return self.rolled_up(&measures, |rows| Source::OrderRollups { dimension, rows });
        }
        let (returns, others): (Vec<_>, Vec<_>) = measures.into_iter().partition(|m| *m == Measure::Returns);
        [(Source::OrderFacts, others), (Source::RefundFacts, returns)]
            .into_iter()
            .filter(|(_, measures)| !measures.is_empty())
            .map(|(source, measures)| self.read(source, measures, self.period))
            .collect()
    }

    fn items(&self, measures: Vec<Measure>) -> Vec<Read> {
        if measures.is_empty() {
            return Vec::new();
        }
        if self.product_rollup() {
            return self.rolled_up(&measures, |rows| Source::ProductRollups { rows });
        }
        vec![self.read(Source::ItemFacts, measures, self.period)]
    }

    /// Orders that hold some items: each is one product's once a day, but many products' of a category.
    fn item_orders(&self, measures: Vec<Measure>) -> Vec<Read> {
        if measures.is_empty() {
            return Vec::new();
        }
        let by_product = self.keys.iter().any(|key| key.key == "product");
        if by_product && self.product_rollup() {
            return self.rolled_up(&measures, |rows| Source::ProductRollups { rows });
        }
        vec![self.read(Source::ItemFacts, measures, self.period)]
    }

    fn customers(&self, measures: Vec<Measure>) -> Vec<Read> {
        if measures.is_empty() {
            return Vec::new();
        }
        if self.plan.looks_at_items() {
            return vec![self.read(Source::ItemFacts, measures, self.period)];
        }
        if self.keys.iter().all(|key| key.grain().is_some()) && self.plan.filters.is_empty() {
            let slots = self.slots();
            return segments::months_of_slots(self.period, &slots)
                .into_iter()
                .map(|(rows, part)| self.read(Source::RepeatRollups { rows }, measures.clone(), part))
                .collect();
        }
        vec![self.read(Source::CustomerFacts, measures, self.period)]
    }

    /// All there is to it: the measures of a table, summed up. What is planned for days to come doesn't count yet.
    fn plain(&self, source: Source, measures: Vec<Measure>) -> Option<Read> {
        let ends_today = measures.first().is_some_and(|measure| series::ends_today(measure.family()));
        let last = if ends_today { self.period.to.min(self.plan.today) } else { self.period.to };
        let period = Period::new(self.period.from, last);
        (period.from <= period.to).then(|| self.read(source, measures, period))
    }

    fn rolled_up(&self, measures: &[Measure], source: impl Fn(Rows) -> Source) -> Vec<Read> {
        let daily = self.touched().any(|d| matches!(d.grain(), Some(Grain::Day | Grain::Week)) || d.key == "weekday");
        let parts = if daily { vec![(Rows::Days, self.period)] } else { segments::months_and_days(self.period) };
        parts.into_iter().map(|(rows, part)| self.read(source(rows), measures.to_vec(), part)).collect()
    }

    pub(super) fn read(&self, source: Source, measures: Vec<Measure>, period: Period) -> Read {
        Read {
            source,
            measures,
            keys: self.keys.to_vec(),
            filters: self.plan.filters.clone(),
            period,
            slots: slots_within(self.slots(), period),
            foreign: false,
            role: Role::Flow,
            total: self.total,
        }
    }

    pub(super) fn slots(&self) -> Vec<Day> {
        if self.keys.iter().any(|key| key.grain().is_some()) {
            self.plan.slots(self.period)
        } else {
            vec![self.period.from]
        }
    }

    fn touched(&self) -> impl Iterator<Item = &'static Dimension> + Clone {
        self.keys.iter().copied().chain(self.plan.filters.iter().map(|filter| filter.dimension))
    }

    /// The one rollup of orders that has every dimension needed, if there is one.
    fn rollup(&self) -> Option<&'static str> {
        let mut needed = self.touched().filter(|d| d.grain().is_none() && !matches!(d.key, "weekday" | "currency"));
        let Some(first) = needed.next() else { return Some("all") };
        let alone = needed.all(|other| other.key == first.key);
        (alone && ROLLED_UP.contains(&first.key)).then_some(first.key)
    }

    /// Whether the rollups of products have every dimension needed.
    fn product_rollup(&self) -> bool {
        self.touched().all(|d| match d.kind {
            DimensionKind::Time(_) => true,
            DimensionKind::Item => d.key != "sku",
            _ => matches!(d.key, "weekday" | "currency"),
        })
    }
}

/// The slots that touch a part of the period.
fn slots_within(slots: Vec<Day>, part: Period) -> Vec<Day> {
    let first = slots.iter().rposition(|slot| *slot <= part.from).unwrap_or(0);
    slots.into_iter().skip(first).take_while(|slot| *slot <= part.to).collect()
}

impl Read {
    /// Whether its keys and filters are the same for all that a customer has.
    pub fn knows_whole_customers(&self) -> bool {
        let mut touched = self.keys.iter().copied().chain(self.filters.iter().map(|filter| filter.dimension));
        touched.all(|dimension| dimension.grain().is_some() || matches!(dimension.key, "country" | "cohort"))
    }

    /// Whether it adds up money, and so has a currency column.
    pub fn has_money(&self) -> bool {
        self.measures.iter().any(|measure| measure.is_money())
    }

    /// The same sums of money for other currencies than the workspace's, by day, for conversion at each day's rate.
    pub fn by_day(&self) -> Self {
        let source = match self.source {
            Source::OrderRollups { dimension, .. } => Source::OrderRollups { dimension, rows: Rows::Days },
            Source::ProductRollups { .. } => Source::ProductRollups { rows: Rows::Days },
            other => other,
        };
        let measures = self.measures.iter().copied().filter(|measure| measure.is_money()).collect();
        Self { source, measures, foreign: true, ..self.clone() }
    }
}
