//! What is wrong with a query, in the reader's language.

mod words;

use crate::catalogue::DimensionKind;
use domain::{Day, Grain, Locale};
use std::fmt;
use thiserror::Error;

/// The field of the query that is wrong, and why, with the remedy.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{field}: {problem}")]
pub struct QueryError {
    pub field: String,
    pub problem: Problem,
}

impl QueryError {
    pub(crate) fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self { field: field.into(), problem }
    }

    /// Why, and the remedy.
    pub fn reason(&self, locale: Locale) -> String {
        self.problem.text(locale)
    }
}

/// A thing that a query names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Metric,
    Dimension,
}

/// What can be wrong. Names are keys of the catalogue, as queries write them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NoMetric,
    TooManyMetrics {
        count: usize,
        most: usize,
    },
    TooManyDimensions {
        count: usize,
        most: usize,
    },
    TooManyFilters {
        count: usize,
        most: usize,
    },
    /// No metric or dimension of that name: the nearest, else all.
    Unknown {
        thing: Thing,
        key: String,
        near: Vec<&'static str>,
        known: Vec<&'static str>,
    },
    Twice(String),
    TwoGrains(Grain, Grain),
    DoesNotFit {
        metric: &'static str,
        dimension: &'static str,
        kind: DimensionKind,
        /// Metrics that go with the dimension.
        able: Vec<&'static str>,
        /// Dimensions that go with the metric.
        ways: Vec<&'static str>,
    },
    /// As [`Problem::DoesNotFit`], of a custom metric made of columns of a table.
    ColumnsDoNotFit {
        metric: String,
        dimension: &'static str,
        kind: DimensionKind,
        table: &'static str,
        ways: Vec<&'static str>,
    },
    TooManyReads {
        count: usize,
        most: usize,
    },
    Backwards {
        from: Day,
        to: Day,
    },
    TooManyBuckets {
        grain: Grain,
        most: usize,
    },
    NothingToCompare,
    NoColumn {
        key: String,
        columns: Vec<String>,
    },
    NoRows,
    TooManyRows {
        rows: u32,
        most: u32,
    },
    /// Conditions on rows where there is but one.
    NothingToSift,
    TooManyBounds {
        count: usize,
        most: usize,
    },
    /// The number of a condition is none.
    NoBound(String),
    GrainFiltered(Grain),
    ValueCount {
        dimension: &'static str,
        count: usize,
        most: usize,
    },
    LongValue {
        dimension: &'static str,
        most: usize,
    },
    NullCharacter {
        dimension: &'static str,
    },
    NoWeekday(String),
    NoHour(String),
    NoMonth(String),
    NoInterval(String),
    NoCurrency(String),
    NoCustomerType(String),
    /// The number whose rows are asked for is of a metric that the query hasn't.
    NotAsked {
        metric: String,
        metrics: Vec<String>,
    },
    /// The cell whose rows are asked for has other dimensions than the query.
    CellValues {
        count: usize,
        dimensions: usize,
    },
    NoBucket {
        value: String,
        grain: Grain,
    },
    OutsidePeriod(Day),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Locale::En))
    }
}
