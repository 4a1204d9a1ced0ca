//! What has been understood so far, and why a question gets no answer.

use crate::{calendar::When, reading::Refusal};
use domain::Grain;
use semantic::{Compare, Filter, Having};

/// Why a question gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    Refuse { message: String, near: Vec<String>, refusal: Refusal },
    Clarify { message: String, choices: Vec<String> },
}

impl Stop {
    /// Not understood.
    pub fn refuse(message: String) -> Self {
        Self::because(Refusal::NotUnderstood, message)
    }

    pub fn because(refusal: Refusal, message: String) -> Self {
        Self::Refuse { message, near: Vec::new(), refusal }
    }
}

pub type Step<T> = Result<T, Stop>;

/// What a slice of the answer is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slice {
    Dimension(&'static str),
    Grain(Grain),
}

impl Draft<'_> {
    /// The metrics as they were named.
    pub fn named(&self) -> Vec<String> {
        self.replaced.as_ref().unwrap_or(&self.metrics).iter().map(|key| (*key).to_string()).collect()
    }
}

/// First or last, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub extreme: Extreme,
    pub limit: Option<u32>,
    pub target: Slice,
    /// Only the winner was asked for.
    pub single: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    High,
    Low,
    Best,
    Worst,
}

/// What has been understood so far.
#[derive(Clone, Debug, Default)]
pub struct Draft<'a> {
    pub metrics: Vec<&'a str>,
    pub implied_metric: bool,
    /// Metrics that only order the answer.
    pub order_metric: Option<&'a str>,
    pub slices: Vec<Slice>,
    pub ranking: Option<Ranking>,
    pub period: Option<When>,
    pub filters: Vec<Filter>,
    pub compare: Option<Compare>,
    pub trend: bool,
    pub share: bool,
    /// Asked for the reason of a change.
    pub why: Option<Why>,
    /// What the rows' values must be.
    pub having: Vec<Having>,
    /// The mean of so many days, weeks or months.
    pub average: Option<Grain>,
    /// The piece whose name was a mean of time.
    pub mean_at: Option<usize>,
    /// What changed most.
    pub movers: Option<Movers>,
    /// How many rows there are.
    pub count: bool,
    /// Pieces that a name was put together of, first and last.
    pub spelled_out: Option<(usize, usize)>,
    /// So many rows, where nothing else says how to rank.
    pub limit: Option<u32>,
    /// The metrics as they were named, where others are counted in their place.
    pub replaced: Option<Vec<&'a str>>,
    pub assumptions: Vec<String>,
    /// Pieces that said something, and what it was taken for.
    pub notes: Vec<(usize, Note<'a>)>,
}

/// A reason is asked for, and which way it went if that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    pub fell: Option<bool>,
}

/// What rose or fell most is asked for, and how many of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movers {
    pub rising: bool,
    pub limit: Option<u32>,
}

/// What a piece contributed, for the list of understood parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Note<'a> {
    Metric(&'a str),
    Period(When),
    Slice(Slice),
    Filter(String),
    Compare(Compare),
    Ranking,
    Share,
    Trend,
    Why,
    Threshold(String),
    Average(Grain),
    Count,
}
