//! What the engine proposes it can also answer.

use crate::shop::{ask, vocabulary};
use nlq::Status;

fn all_questions() -> impl Iterator<Item = &'static str> {
    let answered = include_str!("questions.txt").lines().filter_map(|row| row.split(" | ").nth(1));
    let traps = include_str!("traps.txt").lines().filter_map(|row| row.split(" | ").nth(1));
    answered.chain(traps)
}

#[test]
fn suggestions_are_answered() {
    let vocabulary = vocabulary();
    for question in all_questions() {
        let reading = ask(&vocabulary, question, None);
        assert!(!reading.suggestions.is_empty(), "{question}");
        for suggestion in &reading.suggestions {
            let next = ask(&vocabulary, suggestion, Some(reading.locale));
            assert_eq!(next.status, Status::Answered, "{question} → {suggestion}: {}", next.message);
            assert_eq!(next.locale, reading.locale, "{question} → {suggestion}");
        }
    }
}

#[test]
fn choices_are_answered() {
    let vocabulary = vocabulary();
    for question in all_questions() {
        let reading = ask(&vocabulary, question, None);
        assert_eq!(reading.status == Status::Clarify, !reading.choices.is_empty(), "{question}");
        for choice in &reading.choices {
            let next = ask(&vocabulary, choice, Some(reading.locale));
            assert_eq!(next.status, Status::Answered, "{question} → {choice}: {}", next.message);
        }
    }
}
