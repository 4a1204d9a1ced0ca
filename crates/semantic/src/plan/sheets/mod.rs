//! The rows behind a number: its formula's terms, gathered by the kind of row that tells them.

mod kind;

pub use kind::{Field, Holds, Kind, Named, word};

use super::reads::{Draft, Read, Source};
use super::{Condition, Output, Plan, Problem, QueryError, YEAR_DAYS, condition, reads, series};
use crate::behind::At;
use crate::catalogue::{Dimension, Level, Measure, Metric, Term};
use crate::query::Query;
use domain::{Day, Period};

/// Rows of one kind: what each adds to one side of a metric's formula.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub kind: Kind,
    /// The metric whose formula the terms are of: the one asked for, or one that a custom metric is made of.
    pub metric: &'static Metric,
    pub side: Side,
    /// The terms that a row tells, in the formula's order.
    pub terms: Vec<Term>,
    /// Where the rows are: source, filters, days.
    pub read: Read,
}

/// Where a term stands in its formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The sum itself.
    Whole,
    Numerator,
    Denominator,
}

/// One cell of a query's answer, as a query of its own.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Its metric, over its bucket, without dimensions.
    pub query: Query,
    /// Its dimensions' values, exactly.
    pub conditions: Vec<Condition>,
}

impl Cell {
    /// The cell of `metric` in the row with these values, in the order of the answer's columns. No values at all mean the total.
    pub fn of(plan: &Plan, query: &Query, metric: &str, values: &[At]) -> Result<Self, QueryError> {
        if !query.metrics.iter().any(|key| key == metric) {
            let problem = Problem::NotAsked { metric: shown(metric), metrics: query.metrics.clone() };
            return Err(QueryError::new("metric", problem));
        }
        if !values.is_empty() && values.len() != plan.dimensions.len() {
            let problem = Problem::CellValues { count: values.len(), dimensions: plan.dimensions.len() };
            return Err(QueryError::new("at", problem));
        }
        let mut period = plan.period.period();
        let mut conditions = Vec::new();
        for (dimension, value) in plan.dimensions.iter().copied().zip(values) {
            let value = match value {
                At::All => continue,
                At::Is(value) => Some(value.as_str()),
                At::None => None,
            };
            match dimension.grain() {
                Some(grain) => {
                    let text = value.unwrap_or_default();
                    let wrong = |_| QueryError::new("at", Problem::NoBucket { value: shown(text), grain });
                    let day: Day = text.parse().map_err(wrong)?;
                    let bucket = grain.bucket(day, plan.week);
                    period = Period::new(bucket.from.max(period.from), bucket.to.min(period.to));
                    if period.from > period.to {
                        return Err(QueryError::new("at", Problem::OutsidePeriod(day)));
                    }
                }
                None => conditions.push(exactly(dimension, value)?),
            }
        }
        Ok(Self { query: query.over(period, vec![metric.to_owned()], Vec::new()), conditions })
    }
}

fn exactly(dimension: &'static Dimension, value: Option<&str>) -> Result<Condition, QueryError> {
    condition::exactly(dimension, value.unwrap_or_default()).map_err(|problem| QueryError::new("at", problem))
}

/// What is quoted of a text in an error.
fn shown(text: &str) -> String {
    text.chars().take(60).collect()
}

impl Plan {
    /// Holds the plan of a cell to the cell's own values, and to the items where the whole answer looks at items.
    pub fn hold_to(&mut self, conditions: Vec<Condition>, whole: &Self) {
        self.filters.extend(conditions);
        self.of_items = whole.looks_at_items();
    }

    /// The rows behind the n-th metric column of a plan without dimensions. A number that looks at a window of days rather
    /// than at rows (a mean, a forecast) has none for that part of it.
    pub fn sheets(&self, output: usize) -> Vec<Sheet> {
        let metrics: Vec<usize> = match self.outputs.get(output) {
            Some(Output::Metric(at)) => vec![*at],
            Some(Output::Custom(computed)) => {
                let named = computed.tree.metrics();
                let place = |key: &&str| self.metrics.iter().position(|metric| metric.key == *key);
                named.iter().filter_map(place).collect()
            }
            None => Vec::new(),
        };
        metrics.into_iter().flat_map(|at| self.sheets_of(at)).collect()
    }

    fn sheets_of(&self, at: usize) -> Vec<Sheet> {
        let (Some(metric), Some(formula)) = (self.metrics.get(at).copied(), self.formulas.get(at)) else {
            return Vec::new();
        };
        if self.absent.get(at).is_some_and(|families| !families.is_empty()) {
            return Vec::new();
        }
        let (top, bottom) = formula.terms();
        let sides = if bottom.is_empty() {
            vec![(Side::Whole, top)]
        } else {
            vec![(Side::Numerator, top), (Side::Denominator, bottom)]
        };
        let mut sheets: Vec<Sheet> = Vec::new();
        for (side, terms) in sides {
            for term in terms {
                let Some((kind, source, period)) = self.rows_of(term.measure()) else { continue };
                let same = |sheet: &&mut Sheet| sheet.side == side && sheet.kind == kind && sheet.read.period == period;
                match sheets.iter_mut().find(same) {
                    Some(sheet) => {
                        sheet.terms.push(*term);
                        sheet.read.measures.push(term.measure());
                    }
                    None => {
                        let draft = Draft { plan: self, period, keys: &[], total: false };
                        let read = draft.read(source, vec![term.measure()], period);
                        sheets.push(Sheet { kind, metric, side, terms: vec![*term], read });
                    }
                }
            }
        }
        sheets
    }

    /// The rows that tell a measure, and the days they lie on; a level's lie up to its last day.
    fn rows_of(&self, measure: Measure) -> Option<(Kind, Source, Period)> {
        let period = self.period.period();
        let so_far = Period::new(period.from, period.to.min(self.today));
        if let Some(level) = measure.level() {
            let last = if matches!(measure, Measure::Start(_)) { so_far.from.plus(-1) } else { so_far.to };
            let (kind, source) = of_level(level)?;
            return (so_far.from <= so_far.to).then_some((kind, source, Period::new(last, last)));
        }
        let (kind, source) = self.of_flow(measure)?;
        let period = match measure {
            Measure::YearCogs => Period::new(so_far.to.plus(1 - YEAR_DAYS), so_far.to),
            _ if series::ends_today(measure.family()) => so_far,
            _ => period,
        };
        (period.from <= period.to).then_some((kind, source, period))
    }

    fn of_flow(&self, measure: Measure) -> Option<(Kind, Source)> {
        let items = self.looks_at_items();
        Some(match measure {
            Measure::Orders if items => (Kind::OrdersOfItems, Source::ItemFacts),
            Measure::Units | Measure::Gross if items => (Kind::Items, Source::ItemFacts),
            Measure::ItemSales | Measure::Cogs | Measure::YearCogs => (Kind::Items, Source::ItemFacts),
            Measure::Customers if items => (Kind::Buyers, Source::ItemFacts),
            Measure::Customers | Measure::NewCustomers => (Kind::Buyers, Source::CustomerFacts),
            Measure::Returns => (Kind::Refunds, Source::RefundFacts),
            Measure::ChurnBase | Measure::DailyDemand | Measure::MeanStockValue | Measure::Uncosted => return None,
            Measure::SafetyStock | Measure::LeadDemand | Measure::OrderQuantity => return None,
            _ => match reads::table_of(measure) {
                None => (Kind::Orders, Source::OrderFacts),
                Some(Source::Ads) => (Kind::Ads, Source::Ads),
                Some(Source::Web) => (Kind::Visits, Source::Web),
                Some(Source::MrrMoves) => (Kind::Movements, Source::MrrMoves),
                Some(Source::MrrGone) => (Kind::Leavers, Source::MrrGone),
                Some(Source::Subscriptions) => (Kind::Subscriptions, Source::Subscriptions),
                Some(Source::Collections) => (Kind::Payments, Source::Collections),
                Some(Source::Invoices) => (Kind::Invoices, Source::Invoices),
                Some(_) => return None,
            },
        })
    }
}

fn of_level(level: Level) -> Option<(Kind, Source)> {
    Some(match level {
        Level::Mrr | Level::Subscriptions => (Kind::Recurring, Source::Mrr),
        Level::Payers => (Kind::Payers, Source::Payers),
        Level::Overdue => (Kind::Overdue, Source::Overdue),
        Level::OnHand | Level::Available | Level::InventoryValue => (Kind::Stock, Source::Stock),
        Level::Stockouts => (Kind::Stockouts, Source::Stockouts),
        Level::Uncosted => return None,
    })
}
