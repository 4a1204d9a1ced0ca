//! The answer to a query: typed columns, rows, totals, the comparison, and what to know about them.

use domain::{Currency, Period};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A typed result. The JSON that `POST /api/v1/query` answers with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Time bucket first, then dimensions, then metrics, in the order asked.
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Value>>,
    /// One value a column over all rows (before any limit); `null` under dimensions. Never a sum of ratios.
    pub totals: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    pub period: PeriodAnswer,
    /// Sentences about what is missing or was assumed, in the order they matter.
    pub warnings: Vec<String>,
    /// RFC 3339 time of the last change of the workspace's facts; `None` where it has none.
    pub freshness: Option<String>,
    pub elapsed_ms: f64,
    /// Display names of dimension values whose value is an id: dimension → value → label.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, BTreeMap<String, String>>,
}

/// One column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub key: String,
    pub kind: ColumnKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    pub label: String,
}

/// Time buckets are dimensions too; their key is the grain's name (`month`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    Dimension,
    Metric,
}

/// What a metric's number is. Money is in major units, ratios are fractions with six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Money,
    Count,
    /// A share: 0.123400 is 12.34 %.
    Ratio,
    /// A quotient that is no share (units per order), with six decimals.
    Number,
    Days,
}

impl Unit {
    pub const ALL: [Self; 5] = [Self::Money, Self::Count, Self::Ratio, Self::Number, Self::Days];

    /// The name on the wire and in the store.
    pub fn code(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Count => "count",
            Self::Ratio => "ratio",
            Self::Number => "number",
            Self::Days => "days",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// One cell. JSON: `null`, an integer, or a string (dimension value, bucket's first day, or decimal).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Null,
    Count(i64),
    Text(String),
}

impl Value {
    /// The cell as a number for drawing and comparing; `None` for no value and for texts that are no numbers.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Null => None,
            Self::Count(n) => Some(*n as f64),
            Self::Text(text) => text.parse().ok(),
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Count(_) => None,
        }
    }
}

/// The same query over the compared period. `rows` stand beside the main rows: same order, same length;
/// a row without a counterpart holds nulls under its metrics.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub period: Period,
    pub rows: Vec<Vec<Value>>,
    pub totals: Vec<Value>,
}

/// The days that were meant; `partial` when they include a day that is not over yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodAnswer {
    pub from: domain::Day,
    pub to: domain::Day,
    pub partial: bool,
}

impl PeriodAnswer {
    pub fn period(&self) -> Period {
        Period::new(self.from, self.to)
    }
}

impl Table {
    /// The index of the column with that key.
    pub fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }

    /// The name to show for a dimension's value.
    pub fn label<'a>(&'a self, dimension: &str, value: &'a str) -> &'a str {
        self.labels.get(dimension).and_then(|labels| labels.get(value)).map_or(value, String::as_str)
    }
}
