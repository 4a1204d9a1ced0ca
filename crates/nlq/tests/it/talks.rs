//! Conversations: every question goes on from what stands after the ones before.

use crate::shop::{TODAY, line, shape, vocabulary};
use domain::WeekStart;
use nlq::{Question, Reading, Shape, State, Status, Vocabulary};

fn next(vocabulary: &Vocabulary, text: &str, state: &State) -> Reading {
    let today = TODAY.parse().expect("a date");
    nlq::follow(Question { text, locale: None, today, week: WeekStart::Monday }, state, vocabulary)
}

fn told(reading: &Reading) -> String {
    match (&reading.status, &reading.shape) {
        (Status::Answered, Shape::Why { .. } | Shape::Share { .. } | Shape::Average { .. } | Shape::Movers { .. }) => {
            format!("{} {}", line(reading), shape(&reading.shape))
        }
        _ => line(reading),
    }
}

#[test]
fn conversations_go_on_as_the_table_says() {
    let vocabulary = vocabulary();
    let talks: Vec<&str> = include_str!("talks.txt").split("\n\n").filter(|talk| talk.contains(" | ")).collect();
    assert!(talks.len() >= 40, "{} conversations", talks.len());
    let mut wrong = Vec::new();
    for talk in talks {
        let mut state = State::default();
        for row in talk.lines().filter(|row| !row.starts_with('#')) {
            if let Some((dimension, value)) = row.strip_prefix("= ").and_then(|rest| rest.split_once('=')) {
                state = state.with_named(dimension, value);
                continue;
            }
            let (question, expected) = row.split_once(" | ").expect("two parts");
            let reading = next(&vocabulary, question, &state);
            if told(&reading) != expected {
                wrong.push(format!(
                    "{question}\n  expected {expected}\n       got {} {}",
                    told(&reading),
                    reading.message
                ));
            }
            // What is kept with a conversation survives being kept.
            let json = serde_json::to_string(&state.after(&reading)).expect("JSON");
            state = serde_json::from_str(&json).expect("a state");
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_talks() {
    let text = include_str!("talks.txt");
    for locale in ["# en", "# es", "# pt"] {
        assert!(text.matches(locale).count() >= 12, "{locale}");
    }
}

#[test]
fn what_is_kept_is_told() {
    let vocabulary = vocabulary();
    let state = State::default();
    let state = state.after(&next(&vocabulary, "revenue online last month", &state));
    let reading = next(&vocabulary, "and by country?", &state);
    let kept = reading.assumptions.first().expect("an assumption");
    assert!(kept.starts_with("Kept from before: Revenue"), "{kept}");
    assert!(kept.contains("Online") && kept.contains("October 2026") && !kept.contains("Country"), "{kept}");
    let said: Vec<&str> =
        reading.understood.iter().filter(|part| !part.text.is_empty()).map(|part| part.meaning.as_str()).collect();
    assert_eq!(said, ["Country"]);
    assert_eq!(reading.understood.len(), 4, "{:?}", reading.understood);
}

#[test]
fn a_question_that_stands_alone_reads_as_without_a_conversation() {
    let vocabulary = vocabulary();
    let state = State::default();
    let state = state.after(&next(&vocabulary, "top 3 channels in Brazil by orders in 2025 vs 2024", &state));
    for question in ["revenue last month", "¿cuánto facturamos ayer?", "os 10 produtos mais vendidos em 2025"] {
        let (alone, after) = (next(&vocabulary, question, &State::default()), next(&vocabulary, question, &state));
        assert_eq!(alone, after, "{question}");
    }
}

#[test]
fn nothing_to_go_on_from_is_said() {
    let vocabulary = vocabulary();
    for question in ["the same for that channel", "remove the filter", "lo mismo para ese canal"] {
        let reading = next(&vocabulary, question, &State::default());
        assert_eq!(reading.status, Status::Refused, "{question}");
        assert!(!reading.message.is_empty(), "{question}");
    }
}
