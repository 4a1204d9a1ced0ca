//! What a question that is still being typed means so far.

use crate::{Question, Reading, State, Status, Vocabulary, follow};

/// Reads a question that may not be finished. A word that is being typed and isn't understood yet is left out, so that what was
/// understood before it stays.
pub fn preview(question: Question<'_>, state: &State, vocabulary: &Vocabulary) -> Reading {
    let whole = follow(question, state, vocabulary);
    if whole.status == Status::Answered || whole.lesson.is_some() {
        return whole;
    }
    let Some(before) = without_last_word(question.text) else { return whole };
    let before = follow(Question { text: before, ..question }, state, vocabulary);
    match before.status {
        Status::Answered => before,
        _ => whole,
    }
}

/// The text before the word that it ends in; nothing where it ends in no word or is but one.
fn without_last_word(text: &str) -> Option<&str> {
    let end = text.trim_end_matches(|c: char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '-' | '\''));
    let end = end.strip_suffix(['"', '“', '«']).unwrap_or(end);
    (end.len() < text.len() && !end.trim().is_empty()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(without_last_word(text), expected, "{text}");
    }

    #[test]
    fn the_word_at_the_end_is_being_typed() {
        check("revenue by cou", Some("revenue by "));
        check("revenue by ", None);
        check("rev", None);
        check("", None);
        check("sales in \"São", Some("sales in "));
        check("sales of t-sh", Some("sales of "));
    }
}
