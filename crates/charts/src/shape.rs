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
    /// Lines with the area below them filled: parts on top of each other, all else laid over each other lightly.
    Area,
    /// The first metric as columns, the others as lines; those of another scale against an axis of their own at the right.
    Combo,
    /// Shares of a whole: one dimension, one metric that adds up, nothing negative.
    Pie,
    /// A pie with its total in the middle.
    Donut,
    /// One metric by two dimensions, as shades: weekday and hour, time and channel.
    HeatMap,
    /// Several metrics of one unit without any dimension, each a step of the one before.
    Funnel,
    /// One big number: no chart.
    Number,
    /// The rows as they are: no chart.
    Table,
}

impl Shape {
    pub const ALL: [Self; 13] = [
        Self::Auto,
        Self::Line,
        Self::Columns,
        Self::Stacked,
        Self::Bars,
        Self::Area,
        Self::Combo,
        Self::Pie,
        Self::Donut,
        Self::HeatMap,
        Self::Funnel,
        Self::Number,
        Self::Table,
    ];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Line => "line",
            Self::Columns => "columns",
            Self::Stacked => "stacked",
            Self::Bars => "bars",
            Self::Area => "area",
            Self::Combo => "combo",
            Self::Pie => "pie",
            Self::Donut => "donut",
            Self::HeatMap => "heat_map",
            Self::Funnel => "funnel",
            Self::Number => "number",
            Self::Table => "table",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.code() == code)
    }
}
