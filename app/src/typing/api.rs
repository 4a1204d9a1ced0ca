//! What the browser reads questions with.

use crate::{AppError, pages::ask::model::Subject};
use domain::{Day, WeekStart};
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// A workspace's words as of a version of its data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub version: i64,
    /// The day that questions are read on.
    pub today: Day,
    pub week: WeekStart,
    /// `None` where the browser has this version.
    pub source: Option<nlq::Source>,
}

/// The words of a business: metrics, dimensions, taught words, and of each dimension the most frequent values. `known` is the version
/// that the browser has.
#[server(prefix = "/fn", endpoint = "ask/words", input = GetUrl)]
pub async fn load_words(about: Subject, #[server(default)] known: Option<i64>) -> Result<Words, AppError> {
    crate::pages::ask::words(about, known).await
}
