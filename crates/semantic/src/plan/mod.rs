//! From a query to what must be read: names resolved, days decided, the smallest exact source chosen.

mod columns;
mod compare;
mod condition;
mod error;
mod having;
mod reads;
mod resolve;
mod segments;
mod series;
mod sheets;

#[cfg(feature = "sql")]
pub(crate) use columns::slots_of;
pub use columns::{ColumnRead, Slot, Take};
pub use condition::Condition;
pub(crate) use condition::conditions;
pub use error::{Problem, QueryError, Thing};
pub use having::Bound;
pub use reads::{Read, Role, Rows, Source};
pub use series::{CHURN_MONTHS, DEMAND_DAYS, YEAR_DAYS};
pub use sheets::{Cell, Field, Holds, Kind, Named, Sheet, Side, word};

use crate::catalogue::{Dimension, DimensionKind, Family, Formula, Measure, Metric};
use crate::custom::Expr;
use crate::query::{Compare, Direction, Query};
use crate::table::{PeriodAnswer, Unit};
use domain::{Currency, Day, Grain, Period, WeekStart};
use std::collections::BTreeSet;

/// What the planner must know of the workspace.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The workspace's local day now; a query's `as_of` takes precedence.
    pub today: Day,
    pub week: WeekStart,
    /// The currency answers are in.
    pub currency: Currency,
    /// First and last day with data, for `all_time`.
    pub data: Option<Period>,
    /// The families of data that the workspace has rows of; those of [`families`] are enough.
    pub present: Vec<Family>,
}

/// The families of data that a query's metrics need.
pub fn families(query: &Query, custom: &[Computed]) -> BTreeSet<Family> {
    resolve::families(query, custom)
}

/// A custom metric that a query names, checked.
#[derive(Clone, Debug)]
pub struct Computed {
    pub key: String,
    pub label: String,
    pub unit: Unit,
    pub tree: Expr,
}

/// A metric column of the answer.
#[derive(Clone, Debug)]
pub enum Output {
    /// The n-th of the plan's metrics.
    Metric(usize),
    /// Worked out of the plan's metrics.
    Custom(Computed),
}

/// A valid query, resolved.
#[derive(Debug)]
pub struct Plan {
    /// Every metric that is computed: those asked for, and those that custom ones are made of.
    pub metrics: Vec<&'static Metric>,
    /// The metric columns of the answer, in the order asked.
    pub outputs: Vec<Output>,
    /// Time bucket first, then the others in the order asked.
    pub dimensions: Vec<&'static Dimension>,
    pub filters: Vec<Condition>,
    pub period: PeriodAnswer,
    /// The day that stands for today: levels are told no later.
    pub today: Day,
    pub compare: Option<(Compare, Period)>,
    /// What the rows' values must be.
    pub having: Vec<Bound>,
    /// Columns to sort by, most significant first.
    pub order: Vec<(Column, Direction)>,
    pub limit: Option<usize>,
    pub currency: Currency,
    pub week: WeekStart,
    /// How each metric is computed in this workspace.
    pub formulas: Vec<Formula>,
    /// By metric, the families of data it needs that the workspace has nothing of: then it has no value.
    pub absent: Vec<Vec<Family>>,
    /// Every measure the metrics need, once each.
    pub measures: Vec<Measure>,
    /// Every quantity that custom metrics take from columns, once each: a row's sums hold them after the measures.
    pub slots: Vec<Slot>,
    /// The families of data that these need and the workspace has nothing of.
    pub lacking: Vec<Family>,
    /// Whether it is a part of an answer that looks at items.
    pub of_items: bool,
}

/// A column of the answer: the n-th dimension or the n-th of the outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Dimension(usize),
    Metric(usize),
}

impl Plan {
    /// Validates a query and decides what it means in a workspace; `custom` holds the custom metrics it names.
    pub fn new(query: &Query, setting: &Setting, custom: &[Computed]) -> Result<Self, QueryError> {
        resolve::plan(query, setting, custom)
    }

    /// The time bucket of the first column, if there is one.
    pub fn grain(&self) -> Option<Grain> {
        self.dimensions.first().and_then(|dimension| dimension.grain())
    }

    /// Whether rows are the buckets of the period and nothing else: then none is left out.
    pub fn is_series(&self) -> bool {
        self.dimensions.len() == 1 && self.grain().is_some()
    }

    /// The first day in the period of every bucket of it, in order.
    pub(crate) fn slots(&self, period: Period) -> Vec<Day> {
        let Some(grain) = self.grain() else { return vec![period.from] };
        grain.starts(period, self.week).into_iter().map(|start| start.max(period.from)).collect()
    }

    /// The custom metrics among the columns of the answer.
    #[cfg(feature = "sql")]
    pub(crate) fn custom(&self) -> impl Iterator<Item = &Computed> {
        self.outputs.iter().filter_map(|output| match output {
            Output::Custom(computed) => Some(computed),
            Output::Metric(_) => None,
        })
    }

    /// How many sums a row of the answer has.
    #[cfg(feature = "sql")]
    pub(crate) fn width(&self) -> usize {
        self.measures.len() + self.slots.len()
    }

    /// Whether the query looks at items: then orders, units, sales and customers are those of the items.
    pub(crate) fn looks_at_items(&self) -> bool {
        self.of_items || self.touched().any(|dimension| dimension.kind == DimensionKind::Item)
    }

    /// Every dimension that groups or filters, some more than once.
    pub(crate) fn touched(&self) -> impl Iterator<Item = &'static Dimension> + Clone {
        self.dimensions.iter().copied().chain(self.filters.iter().map(|filter| filter.dimension))
    }
}
