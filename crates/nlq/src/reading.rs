//! What a question was understood to mean.

use crate::teach::Lesson;
use domain::{Grain, Locale};
use semantic::Query;
use serde::{Deserialize, Serialize};

/// A question read: the query when it can be answered, and what to tell the reader about the reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub status: Status,
    /// The language of the question.
    pub locale: Locale,
    /// `None` unless answered.
    pub query: Option<Query>,
    pub shape: Shape,
    /// The parts of the question that were understood, in the order they stand there.
    pub understood: Vec<Part>,
    /// What the question left open and how it was taken, in the reader's language.
    pub assumptions: Vec<String>,
    /// Why it was not answered, or what has to be chosen; empty when answered.
    pub message: String,
    /// Of a refusal: whether somebody else may try.
    #[serde(default)]
    pub refusal: Option<Refusal>,
    /// A word that the sentence wants to teach; the status is `Clarify` then, without choices: it is kept if the reader says so.
    #[serde(default)]
    pub lesson: Option<Lesson>,
    /// Questions to choose from when readings really differ.
    pub choices: Vec<String>,
    /// Questions that can be answered, near to this one.
    pub suggestions: Vec<String>,
    /// The metrics as they were named, where the query counts others in their place (money by what was sold); else the query's.
    #[serde(default)]
    pub named: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Answered,
    Clarify,
    Refused,
}

/// Why a question was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Nobody may answer it: orders, other people's data, injections, opinions, what is to come, what has nothing to do with the
    /// business.
    OutOfBounds,
    /// Understood, and this workspace has no such data.
    NotThere,
    /// Understood, and no query can tell it: the number of a rate, three values of different dimensions side by side.
    Impossible,
    /// Words or their order were not understood. A better reader may.
    NotUnderstood,
}

impl Reading {
    /// Refused for want of understanding alone: another reader, a language model for one, may try. Out of bounds is never.
    pub fn is_unsure(&self) -> bool {
        self.status == Status::Refused && self.refusal == Some(Refusal::NotUnderstood)
    }
}

/// What kind of answer the question wants: it decides the sentence and the chart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Shape {
    /// A number, or several side by side.
    #[default]
    Total,
    /// A line over time.
    Trend,
    /// Values of a dimension beside each other.
    Breakdown,
    /// The first or last few of a dimension or of time.
    Ranking,
    /// Who is first; answered with the ranking, the winner in its first row.
    Superlative,
    /// A number and the one it is compared with.
    Comparison,
    /// What part of the whole some values of a dimension make; no values means every value's share.
    Share { dimension: String, values: Vec<String> },
    /// The first metric as a part of the second.
    Ratio,
    /// The mean of the first metric over the buckets of the query's grain, those without rows counted as nought: "orders per day".
    /// Every bucket of the period counts whole, the running one too; where weekdays are filtered or a dimension, only the days
    /// that have that name. Other dimensions of the query have a mean each.
    Average { grain: Grain },
    /// How many rows the answer has: values of its one dimension, or buckets.
    Count,
    /// What changed most: the first `limit` rows (one is asked for where it is 1) by how much the first metric rose (or fell) against what it is compared with. The query has no
    /// limit, because that of its rows is another order.
    Movers { rising: bool, limit: Option<u32> },
    /// Why the first metric changed. The query is its total over the period with what it is compared with (always there); `fell`
    /// is which way it went according to the question; `by` the dimensions whose values may explain it, those named or else
    /// every one that the metric may be sliced by and that has several values, the most telling first.
    Why { fell: Option<bool>, by: Vec<String> },
}

/// One understood part of the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub part: PartKind,
    /// As written in the question; empty for what was kept from the questions before.
    pub text: String,
    /// In the reader's language.
    pub meaning: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    Metric,
    Period,
    Breakdown,
    Grain,
    Filter,
    Compare,
    Ranking,
    Share,
    Trend,
    /// The reason of a change is asked for.
    Why,
    /// A condition on the rows' values.
    Threshold,
    /// The mean of so many days, weeks or months.
    Average,
    /// How many rows there are.
    Count,
}
