//! Conversations as they are kept: each belongs to one person or API key of one workspace, and to nobody else.

mod keep;
mod read;

pub(super) use keep::keep;
pub use keep::{delete, delete_all};
pub(super) use read::{chosen, last, state};
pub use read::{get, list};

use domain::Locale;
use nlq::Status;
use semantic::Query;
use serde::{Deserialize, Serialize};

/// What is missing where a conversation isn't found.
pub(super) const THING: &str = "conversation";
/// An owner keeps so many; the one that was used longest ago goes first.
pub const MOST: u64 = 200;
/// A conversation keeps so many turns; the first ones go first.
pub const MOST_TURNS: i32 = 60;

/// A conversation in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub id: String,
    /// The first question.
    pub title: String,
    /// Milliseconds since the Unix epoch.
    pub created_at: i64,
    pub updated_at: i64,
}

/// A conversation with its turns, the first one first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    pub heading: Heading,
    pub turns: Vec<Turn>,
}

/// One question and its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// From 1 on, rising; the first ones may be gone.
    pub turn: i32,
    pub asked_at: i64,
    /// In words; of a query changed by hand, what it is called.
    pub question: String,
    pub edited: bool,
    pub locale: Locale,
    pub status: Status,
    pub answer: String,
    /// What stood after it; of an answer, its query.
    pub query: Option<Query>,
}
