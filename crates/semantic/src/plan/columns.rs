//! What custom metrics take from columns of facts: which quantities, read how.

use super::error::{Problem, QueryError};
use super::reads::{Draft, Read, Role, Source};
use super::{Condition, Output, Plan, condition, series};
use crate::catalogue::{Dimension, Family, dimensions};
use crate::custom::columns::{Column, Kind, Table};
use crate::custom::{Aggregate, Function};
use domain::Period;

/// Most statements that the columns of one query may need.
const MAX_READS: usize = 40;

/// A quantity taken from a column of the rows that meet some conditions.
#[derive(Clone, Debug)]
pub struct Slot {
    pub table: &'static Table,
    /// `None` counts rows.
    pub column: Option<&'static Column>,
    pub take: Take,
    pub filters: Vec<Condition>,
}

/// How a quantity comes out of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    Sum,
    /// How many rows have it.
    Count,
    Distinct,
    Least,
    Most,
}

/// One statement to be: quantities of one table under the same conditions.
#[derive(Clone, Debug)]
pub struct ColumnRead {
    /// Table, keys, days and filters; it has no measures.
    pub read: Read,
    pub table: &'static Table,
    /// Which of the plan's slots its value columns hold, in order.
    pub slots: Vec<usize>,
}

impl Slot {
    /// Whether it is an amount of money, in need of a currency.
    pub fn is_money(&self) -> bool {
        self.take != Take::Count && self.column.is_some_and(|column| column.kind == Kind::Money)
    }

    /// Whether rows of the answer may share what it counts.
    pub fn is_distinct(&self) -> bool {
        self.take == Take::Distinct
    }

    /// How many of the store's units make one.
    pub fn scale(&self) -> i64 {
        match self.take {
            Take::Count | Take::Distinct => 1,
            _ => self.column.map_or(1, |column| column.scale),
        }
    }

    fn is(&self, other: &Self) -> bool {
        self.take == other.take && self.column == other.column && self.reads_like(other)
    }

    /// Whether the same rows tell both.
    fn reads_like(&self, other: &Self) -> bool {
        self.table.key == other.table.key
            && self.filters.len() == other.filters.len()
            && self.filters.iter().zip(&other.filters).all(|(one, two)| {
                one.dimension.key == two.dimension.key && one.op == two.op && one.values == two.values
            })
    }
}

/// The quantities an aggregate is worked out of: a mean is a sum over a count.
pub(crate) fn slots_of(aggregate: &Aggregate) -> Result<Vec<Slot>, QueryError> {
    let takes: &[Take] = match aggregate.function {
        Function::Sum => &[Take::Sum],
        Function::Avg => &[Take::Sum, Take::Count],
        Function::Min => &[Take::Least],
        Function::Max => &[Take::Most],
        Function::Count => &[Take::Count],
        Function::CountDistinct => &[Take::Distinct],
    };
    let filters = condition::conditions(&aggregate.filters)?;
    let slot =
        |take: &Take| Slot { table: aggregate.table, column: aggregate.column, take: *take, filters: filters.clone() };
    Ok(takes.iter().map(slot).collect())
}

/// Every quantity that custom metrics of a query need, once each; all must know what the query slices by.
pub(super) fn slots(
    outputs: &[Output],
    touched: impl Iterator<Item = &'static Dimension> + Clone,
) -> Result<Vec<Slot>, QueryError> {
    let mut found: Vec<Slot> = Vec::new();
    for output in outputs {
        let Output::Custom(computed) = output else { continue };
        for aggregate in computed.tree.aggregates() {
            if let Some(dimension) = touched.clone().find(|dimension| !aggregate.table.family.has(dimension.key)) {
                return Err(no_slice(&computed.key, aggregate.table, dimension));
            }
            for slot in slots_of(aggregate)? {
                if !found.iter().any(|other| other.is(&slot)) {
                    found.push(slot);
                }
            }
        }
    }
    let reads = groups(&found).len();
    if reads > MAX_READS {
        return Err(QueryError::new("metrics", Problem::TooManyReads { count: reads, most: MAX_READS }));
    }
    Ok(found)
}

fn no_slice(key: &str, table: &Table, dimension: &Dimension) -> QueryError {
    let problem = Problem::ColumnsDoNotFit {
        metric: key.into(),
        dimension: dimension.key,
        kind: dimension.kind,
        table: table.key,
        ways: dimensions().filter(|other| table.family.has(other.key)).map(|other| other.key).collect(),
    };
    QueryError::new("metrics", problem)
}

/// The families they need and that there is nothing of.
pub(super) fn lacking(slots: &[Slot], present: &[Family]) -> Vec<Family> {
    let mut found: Vec<Family> = Vec::new();
    for family in slots.iter().map(|slot| slot.table.family) {
        if !family.starts_at_nought() && !present.contains(&family) && !found.contains(&family) {
            found.push(family);
        }
    }
    found
}

/// Slots that one statement tells. Distinct things are counted apart: a statement with money has a row a currency.
fn groups(slots: &[Slot]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(&Slot, Vec<usize>)> = Vec::new();
    for (at, slot) in slots.iter().enumerate() {
        let same =
            |(first, _): &&mut (&Slot, Vec<usize>)| first.is_distinct() == slot.is_distinct() && first.reads_like(slot);
        match groups.iter_mut().find(same) {
            Some((_, list)) => list.push(at),
            None => groups.push((slot, vec![at])),
        }
    }
    groups.into_iter().map(|(_, list)| list).collect()
}

fn source(table: &Table) -> Source {
    match table.key {
        "items" => Source::ItemFacts,
        "refunds" => Source::RefundFacts,
        "ads" => Source::Ads,
        "visits" => Source::Web,
        "invoices" => Source::Invoices,
        _ => Source::OrderFacts,
    }
}

impl Plan {
    /// What to read of columns for the rows over a period, and for the totals that are no sums of them.
    pub fn column_reads(&self, period: Period) -> Vec<ColumnRead> {
        let mut reads = Vec::new();
        for group in groups(&self.slots) {
            let Some(first) = group.first().and_then(|at| self.slots.get(*at)) else { continue };
            let distinct = first.is_distinct();
            reads.extend(self.column_read(first, &group, period, &self.dimensions, false));
            if distinct && !self.dimensions.is_empty() {
                reads.extend(self.column_read(first, &group, period, &[], true));
            }
        }
        reads
    }

    /// Where a quantity stands among the plan's.
    #[cfg(feature = "sql")]
    pub(crate) fn place_of(&self, slot: &Slot) -> Option<usize> {
        self.slots.iter().position(|other| other.is(slot))
    }

    fn column_read(
        &self,
        first: &Slot,
        slots: &[usize],
        period: Period,
        keys: &[&'static Dimension],
        total: bool,
    ) -> Option<ColumnRead> {
        let last = if series::ends_today(first.table.family) { period.to.min(self.today) } else { period.to };
        let days = Period::new(period.from, last);
        if days.from > days.to {
            return None;
        }
        let draft = Draft { plan: self, period, keys, total };
        let mut read = draft.read(source(first.table), Vec::new(), days);
        read.filters.extend(first.filters.iter().cloned());
        read.role = Role::Flow;
        Some(ColumnRead { read, table: first.table, slots: slots.to_vec() })
    }
}

impl ColumnRead {
    /// Whether it has a currency column.
    pub fn has_money(&self, plan: &Plan) -> bool {
        self.slots(plan).any(Slot::is_money)
    }

    /// What its value columns hold.
    pub fn slots<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = &'a Slot> {
        self.slots.iter().filter_map(|at| plan.slots.get(*at))
    }

    /// The same amounts in other currencies than the workspace's, by day, for conversion at each day's rate.
    pub fn by_day(&self, plan: &Plan) -> Self {
        let money = |at: &usize| plan.slots.get(*at).is_some_and(Slot::is_money);
        let slots = self.slots.iter().copied().filter(money).collect();
        Self { read: Read { foreign: true, ..self.read.clone() }, table: self.table, slots }
    }
}
