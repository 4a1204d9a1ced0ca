//! The shapes a table can take.

use serde::{Deserialize, Serialize};

/// How a table is shown. The name on the wire is in snake case: `line`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// The one that suits the table.
    #[default]
    Auto,
    /// Lines over time, the comparison dashed behind.
    Line,
    /// Upright bars, side by side where there are several series.
    Columns,
    /// Upright bars on top of each other; only of what adds up.
    Stacked,
    /// Bars from left to right, one a category, in the table's order.
    Bars,
    /// One big number: no chart.
    Number,
    /// The rows as they are: no chart.
    Table,
}

impl Shape {
    pub const ALL: [Self; 7] =
        [Self::Auto, Self::Line, Self::Columns, Self::Stacked, Self::Bars, Self::Number, Self::Table];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Line => "line",
            Self::Columns => "columns",
            Self::Stacked => "stacked",
            Self::Bars => "bars",
            Self::Number => "number",
            Self::Table => "table",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.code() == code)
    }
}
