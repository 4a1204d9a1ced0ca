//! An answer as the page shows it.

use crate::widgets::chart::Picture;
use semantic::Table;
use serde::{Deserialize, Serialize};

/// Whose figures are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// Those of the workspace shown.
    Own,
    /// The demo shop's, which anyone may ask.
    Shop,
    /// The demo subscription business's, which anyone may ask.
    Saas,
}

impl Subject {
    /// The demo that an address names: the shop, unless it names the other.
    pub fn demo(name: &str) -> Self {
        if name == "saas" { Self::Saas } else { Self::Shop }
    }

    /// The value of `demo` in an address that leads to this subject.
    pub fn parameter(self) -> Option<&'static str> {
        (self == Self::Saas).then_some("saas")
    }
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Answered,
    Clarify,
    Refused,
}

/// The sentence, the chart and the table of one result, and how the question was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerView {
    pub status: Status,
    pub text: String,
    pub table: Option<Table>,
    pub picture: Option<Picture>,
    pub understood: Vec<Part>,
    /// What the question left open and how it was taken.
    pub assumptions: Vec<String>,
    /// Questions to choose from, when readings really differ.
    pub choices: Vec<String>,
    /// Questions that can be asked next; after a refusal, the nearest that can be answered.
    pub follow_ups: Vec<String>,
}

/// One understood part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// `metric`, `period`, `breakdown`, …
    pub part: String,
    /// As written in the question.
    pub text: String,
    pub meaning: String,
}

/// How many questions of a session are kept.
const KEPT: usize = 20;

/// The list of recent questions with one more in front; asking one again moves it there.
pub fn remember(mut recent: Vec<String>, question: &str) -> Vec<String> {
    recent.retain(|kept| kept != question);
    recent.insert(0, question.to_owned());
    recent.truncate(KEPT);
    recent
}

/// A table of one row and one column is said by the sentence already.
pub fn worth_a_table(table: &Table) -> bool {
    table.rows.len() > 1 || table.columns.len() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_again_moves_to_the_front() {
        let recent = ["a", "b"].map(String::from).to_vec();
        assert_eq!(remember(recent.clone(), "b"), ["b", "a"]);
        assert_eq!(remember(recent, "c"), ["c", "a", "b"]);
        let many: Vec<String> = (0..30).map(|n| n.to_string()).collect();
        assert_eq!(remember(many, "x").len(), KEPT);
    }
}
