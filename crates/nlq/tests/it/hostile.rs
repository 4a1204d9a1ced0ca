//! Whatever is typed: no panic, no answer out of noise, no waiting.

use crate::{
    noise::{self, Dice},
    shop::{TODAY, ask, vocabulary},
};
use domain::WeekStart;
use nlq::{Question, State};
use std::time::{Duration, Instant};

/// Generous: the goal is under a millisecond in an optimised build; this is a debug build on a busy machine.
const LIMIT: Duration = Duration::from_millis(250);

#[test]
fn random_bytes_are_read_without_panic() {
    let vocabulary = vocabulary();
    let mut dice = Dice::new(7);
    for _ in 0..400 {
        let bytes: Vec<u8> = (0..dice.next(120)).map(|_| dice.next(256) as u8).collect();
        ask(&vocabulary, &String::from_utf8_lossy(&bytes), None);
    }
}

#[test]
fn shuffled_words_are_read_without_panic() {
    let vocabulary = vocabulary();
    let words: Vec<&str> = include_str!("questions.txt")
        .split(|c: char| c.is_whitespace() || c == '|')
        .filter(|word| !word.is_empty())
        .collect();
    let mut dice = Dice::new(42);
    let mut slowest = Duration::ZERO;
    for _ in 0..600 {
        let text: Vec<&str> = (0..1 + dice.next(25)).map(|_| words[dice.next(words.len())]).collect();
        let text = text.join(" ");
        let begun = Instant::now();
        let reading = ask(&vocabulary, &text, None);
        let mut took = begun.elapsed();
        // Another program may have had the processor: the least of a few counts.
        for _ in 0..if took > LIMIT / 4 { 3 } else { 0 } {
            let begun = Instant::now();
            ask(&vocabulary, &text, None);
            took = took.min(begun.elapsed());
        }
        slowest = slowest.max(took);
        assert_eq!(reading.query.is_some(), reading.status == nlq::Status::Answered, "{text}");
    }
    assert!(slowest < LIMIT, "{slowest:?}");
}

#[test]
fn every_cut_of_a_question_is_read_without_panic() {
    let vocabulary = vocabulary();
    for question in [
        "¿Cuánto vendimos del 1 al 15 de mayo de 2026 en São Paulo excepto online vs el año pasado?",
        "top 5 📦 \u{301}\u{200d}\u{0} “Linen",
    ] {
        for (end, _) in question.char_indices() {
            ask(&vocabulary, &question[..end], None);
            ask(&vocabulary, &question[end..], None);
        }
    }
}

#[test]
fn the_same_question_reads_the_same() {
    let (one, other) = (vocabulary(), vocabulary());
    for row in include_str!("questions.txt").lines().chain(include_str!("traps.txt").lines()) {
        let question = row.split(" | ").nth(1).unwrap_or_default();
        assert_eq!(ask(&one, question, None), ask(&other, question, None), "{question}");
    }
}

/// The example `fuzz` does the same ten million times in an optimised build.
#[test]
fn made_up_questions_are_read_without_panic() {
    let (vocabulary, words) = (vocabulary(), noise::words());
    let today = TODAY.parse().expect("a date");
    let (mut dice, mut text, mut state) = (Dice::new(3), String::new(), State::default());
    for n in 0..1_500 {
        noise::question(&mut dice, &words, &mut text);
        let question = Question { text: &text, locale: None, today, week: WeekStart::Monday };
        let alone = nlq::read(question, &vocabulary);
        let reading = nlq::follow(question, &state, &vocabulary);
        for reading in [&alone, &reading] {
            assert_eq!(reading.query.is_some(), reading.status == nlq::Status::Answered, "{text:?}");
        }
        state = if n % 8 == 7 { State::default() } else { state.after(&reading) };
    }
}
