//! What a board is looked at through.

use crate::{Fault, board::many};
use domain::Period;
use semantic::{Compare, Filter, PeriodSpec};
use serde::{Deserialize, Serialize};

/// Most filters of a board or a tile.
pub(crate) const MAX_FILTERS: usize = 20;
/// Most values of a filter.
const MAX_VALUES: usize = 200;

/// A period, a comparison and filters for all tiles that follow them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    #[serde(default)]
    pub period: PeriodSpec,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compare: Option<Compare>,
    /// Both periods at the rates of the compared one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub constant_rates: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            period: PeriodSpec::default(),
            compare: Some(Compare::PreviousPeriod),
            constant_rates: false,
            filters: Vec::new(),
        }
    }
}

impl View {
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), Fault> {
        check_filters(&self.filters)?;
        check_period(self.period, "period")?;
        match self.compare {
            Some(Compare::Period(period)) => check_range(period, "compare"),
            _ => Ok(()),
        }
    }
}

pub(crate) fn check_period(period: PeriodSpec, field: &'static str) -> Result<(), Fault> {
    match period {
        PeriodSpec::Range(period) => check_range(period, field),
        PeriodSpec::Preset(_) => Ok(()),
    }
}

fn check_range(period: Period, field: &'static str) -> Result<(), Fault> {
    if period.to < period.from { Err(Fault::Empty { field }) } else { Ok(()) }
}

pub(crate) fn check_filters(filters: &[Filter]) -> Result<(), Fault> {
    many("filters", filters.len(), MAX_FILTERS)?;
    filters.iter().try_for_each(|filter| many("filters", filter.values.len(), MAX_VALUES))
}
