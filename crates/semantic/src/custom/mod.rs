//! The language of custom metrics: metrics, numbers, `+ - * /`, parentheses, and `sum`, `avg`, `min`, `max`, `count`,
//! `count_distinct` over columns of facts, with filters.
//!
//! A text becomes a tree (`lex`, `parse`), the tree gets a unit or an error that says why it has none (`check`), and is worked out
//! exactly over the numbers of a row (`eval`). It never becomes SQL text: what it names is looked up in the catalogue and in
//! [`columns`], and a value in a filter is bound like any other.

#[macro_use]
mod said;

mod check;
pub mod columns;
#[cfg(feature = "sql")]
mod eval;
mod lex;
mod parse;

pub use check::{Checked, Known, check};
#[cfg(feature = "sql")]
pub(crate) use eval::decimal;
#[cfg(feature = "sql")]
pub use eval::evaluate;

use domain::Locale;
use said::Said;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest formula, in bytes.
pub const MAX_CHARS: usize = 2_000;
/// Most numbers, metrics, aggregates and operators of a formula.
pub const MAX_NODES: usize = 200;
/// Deepest nesting of parentheses and signs.
pub const MAX_DEPTH: usize = 32;

/// A formula, parsed.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A decimal number, as written: digits and at most one point.
    Number(String),
    Metric(Name),
    Aggregate(Aggregate),
    Negative(Box<Expr>),
    Binary(Operator, Box<Expr>, Box<Expr>),
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    pub at: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// A function over the rows of a table of facts: `sum(orders.gross where channel = "online")`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate {
    pub function: Function,
    pub table: &'static columns::Table,
    /// `None` for `count(orders)`, which counts rows.
    pub column: Option<&'static columns::Column>,
    pub filters: Vec<crate::query::Filter>,
    pub at: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    Sum,
    Avg,
    Min,
    Max,
    Count,
    CountDistinct,
}

/// A stretch of a formula's text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub from: usize,
    pub to: usize,
}

/// Why a text is no formula, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaError {
    pub at: Span,
    /// In English.
    pub reason: String,
    /// In Spanish and Portuguese.
    others: [String; 2],
}

impl fmt::Display for FormulaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at character {}: {}", self.at.from + 1, self.reason)
    }
}

impl std::error::Error for FormulaError {}

impl FormulaError {
    fn new(at: Span, said: Said) -> Self {
        let Said { en, es, pt } = said;
        Self { at, reason: en, others: [es, pt] }
    }

    /// The reason in a language.
    pub fn text(&self, locale: Locale) -> &str {
        let [es, pt] = &self.others;
        match locale {
            Locale::En => &self.reason,
            Locale::Es => es,
            Locale::Pt => pt,
        }
    }

    /// The same, of a formula that this one is built on.
    fn within(self, key: &str, at: Span) -> Self {
        let tell = |reason: String| format!("{key}: {reason}");
        Self { at, reason: tell(self.reason), others: self.others.map(tell) }
    }
}

impl Function {
    pub const ALL: [Self; 6] = [Self::Sum, Self::Avg, Self::Min, Self::Max, Self::Count, Self::CountDistinct];

    /// The name in a formula.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Avg => "avg",
            Self::Min => "min",
            Self::Max => "max",
            Self::Count => "count",
            Self::CountDistinct => "count_distinct",
        }
    }
}

impl Operator {
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "−",
            Self::Multiply => "×",
            Self::Divide => "÷",
        }
    }
}

impl Expr {
    /// The tree of a text.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        parse::parse(text)
    }

    /// The names of the metrics in it, each once, in the order they appear.
    pub fn metrics(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.visit(&mut |part| {
            if let Self::Metric(name) = part
                && !found.contains(&name.text.as_str())
            {
                found.push(name.text.as_str());
            }
        });
        found
    }

    /// The aggregates in it, in the order they appear.
    pub fn aggregates(&self) -> Vec<&Aggregate> {
        let mut found = Vec::new();
        self.visit(&mut |part| {
            if let Self::Aggregate(aggregate) = part {
                found.push(aggregate);
            }
        });
        found
    }

    fn visit<'a>(&'a self, look: &mut impl FnMut(&'a Self)) {
        look(self);
        match self {
            Self::Negative(inner) => inner.visit(look),
            Self::Binary(_, left, right) => {
                left.visit(look);
                right.visit(look);
            }
            Self::Number(_) | Self::Metric(_) | Self::Aggregate(_) => {}
        }
    }
}
