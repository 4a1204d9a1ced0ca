//! The rows behind a number, as they are sent and shown.

use crate::table::{Column, PeriodAnswer, Unit, Value};
use domain::Currency;
use serde::{Deserialize, Serialize};

/// The value of a dimension in the row that a number stands in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    Is(String),
    /// The row of what has no value.
    None,
    /// All of them: a total.
    All,
}

impl At {
    pub fn of(value: Option<&str>) -> Self {
        value.map_or(Self::None, |value| Self::Is(value.into()))
    }
}

/// A number and a page of the rows it is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Behind {
    /// The metric.
    pub column: Column,
    pub value: Value,
    /// The workspace's, which what rows add is in.
    pub home: Currency,
    /// The days the number is of.
    pub period: PeriodAnswer,
    /// The dimensions' values that it is of, named: label and value.
    pub at: Vec<(String, Option<String>)>,
    /// What is missing or was assumed.
    pub warnings: Vec<String>,
    /// The kinds of rows it is made of, a tab each; none for a number that is made of no rows.
    pub sheets: Vec<SheetView>,
    /// Which of them the page is of.
    pub sheet: usize,
    pub page: Page,
}

/// One kind of rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetView {
    pub label: String,
    /// The label of the metric it is a part of, where that is not the one asked for.
    pub metric: Option<String>,
    pub side: SideCode,
    /// How many rows.
    pub rows: u64,
    /// What they come to; no value where a rate is missing.
    pub total: Value,
    pub unit: Unit,
}

/// Where the rows stand in the metric's formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SideCode {
    Whole,
    Numerator,
    Denominator,
}

/// Some of the rows, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub columns: Vec<RowColumn>,
    pub rows: Vec<RowView>,
    /// How many rows come before these.
    pub before: u64,
    /// Leads to the rows after these; none at the end.
    pub next: Option<String>,
}

/// A column of rows. The last one is what each row adds to the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowColumn {
    pub key: String,
    pub label: String,
    pub holds: RowCell,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RowCell {
    Day,
    Text,
    Count,
    /// In the row's own currency, or a count.
    Own,
    /// In the workspace's currency, or a count.
    Added,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    pub cells: Vec<Value>,
    /// The name of a cell's id, where it has one.
    pub names: Vec<Option<String>>,
    /// Of its own amounts.
    pub currency: Option<Currency>,
}
