//! The semantic query: what every tile, question, API call and export is made of.

use domain::{Day, Grain, Period, Preset};
use serde::{Deserialize, Serialize};

/// Which metrics, by which dimensions, over which days. The JSON of `POST /api/v1/query`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// Metric keys, at least one.
    pub metrics: Vec<String>,
    /// Dimension keys; time grains (`day` … `year`) may stand here too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<String>,
    /// A time bucket, the first column of the answer. The same as naming it among the dimensions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grain: Option<Grain>,
    /// The last 30 days when left out.
    #[serde(default)]
    pub period: PeriodSpec,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compare: Option<Compare>,
    /// With `compare`: this period's amounts at the rates of the compared period, so that what the rates did is left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub constant_currency: bool,
    /// Rows are kept where all of these hold. They look at finished values, before sorting and the limit; totals stay those of
    /// every row, and a row without a value passes none of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub having: Vec<Having>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order_by: Vec<Order>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// The day that stands for today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
}

impl Query {
    /// Other metrics by other dimensions over exactly these days, with this query's filters and nothing else of it: neither steps of
    /// time nor a comparison, an order, conditions or a limit.
    #[must_use]
    pub fn over(&self, period: Period, metrics: Vec<String>, dimensions: Vec<String>) -> Self {
        Self {
            metrics,
            dimensions,
            period: PeriodSpec::Range(period),
            filters: self.filters.clone(),
            as_of: self.as_of,
            ..Self::default()
        }
    }
}

/// `{"from", "to"}` or `{"preset"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PeriodSpec {
    Range(Period),
    Preset(PresetSpec),
}

/// The JSON object around a preset's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresetSpec {
    pub preset: Preset,
}

impl PeriodSpec {
    pub fn preset(preset: Preset) -> Self {
        Self::Preset(PresetSpec { preset })
    }

    pub fn range(from: Day, to: Day) -> Self {
        Self::Range(Period::new(from, to))
    }
}

impl Default for PeriodSpec {
    fn default() -> Self {
        Self::preset(Preset::Last30Days)
    }
}

/// A condition on a dimension's value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    pub dimension: String,
    #[serde(default)]
    pub op: FilterOp,
    pub values: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilterOp {
    #[default]
    In,
    NotIn,
}

/// A condition on a metric's value in a row: `{"metric": "orders", "op": "gt", "value": "50"}`. A range is two of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Having {
    /// A metric of the query.
    pub metric: String,
    pub op: HavingOp,
    /// A decimal in the metric's unit, as answers write it: money in major units, 0.05 for 5 %.
    pub value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HavingOp {
    Gt,
    Gte,
    Lt,
    Lte,
}

impl HavingOp {
    /// Whether a value that stands so to the bound passes.
    pub fn passes(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Self::Gt => ordering.is_gt(),
            Self::Gte => ordering.is_ge(),
            Self::Lt => ordering.is_lt(),
            Self::Lte => ordering.is_le(),
        }
    }
}

/// What the period is compared with: `"previous_period"`, `"previous_year"`, or days of its own as `{"from", "to"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    PreviousPeriod,
    PreviousYear,
    #[serde(untagged)]
    Period(Period),
}

/// One sort key: a metric or dimension of the query.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    pub key: String,
    #[serde(default)]
    pub dir: Direction,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Asc,
    #[default]
    Desc,
}
