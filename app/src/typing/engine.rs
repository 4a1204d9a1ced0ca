//! The question engine in the browser: the server's own code, with the workspace's words.

use super::api::{self, Words};
use crate::{
    browser,
    pages::ask::model::{Part, Subject},
};
use domain::{Day, Locale, WeekStart};
use nlq::{Completion, CompletionKind, PartKind, Question, Reading, Source, State, Status, Vocabulary};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;

thread_local! {
    static READY: RefCell<Vec<(Subject, Ready)>> = const { RefCell::new(Vec::new()) };
}

/// A business whose words are here.
struct Ready {
    version: i64,
    today: Day,
    week: WeekStart,
    whole: bool,
    vocabulary: Vocabulary,
}

/// What is understood of a text so far, and what may be written next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub parts: Vec<Part>,
    /// What the reading takes for granted.
    pub assumed: Option<String>,
    /// A word that the sentence teaches, and what it would mean.
    pub lesson: Option<(String, String)>,
    pub completions: Vec<Completion>,
    /// Whether the server knows values that may be meant and are not here.
    pub unsure: bool,
}

/// Fetches a business's words, or makes sure that those here are still true; tells whether none were here. What was here stays where
/// that fails.
pub async fn load(about: Subject) -> bool {
    let known = READY.with_borrow(|all| all.iter().find(|(of, _)| *of == about).map(|(_, ready)| ready.version));
    let Ok(Words { version, today, week, source }) = api::load_words(about, known).await else { return false };
    READY.with_borrow_mut(|all| match source {
        Some(source) => {
            let whole = source.whole;
            all.retain(|(of, _)| *of != about);
            all.push((about, Ready { version, today, week, whole, vocabulary: source.vocabulary() }));
        }
        None => all
            .iter_mut()
            .filter(|(of, _)| *of == about)
            .for_each(|(_, ready)| (ready.today, ready.week) = (today, week)),
    });
    known.is_none()
}

/// Reads a text up to the caret (a byte of it); `None` while the words aren't here. The time it took is put down as `ask-key` among the
/// browser's own measures.
pub fn read(about: Subject, text: &str, caret: usize, state: &State, locale: Locale) -> Option<Typed> {
    READY.with_borrow(|all| {
        let (_, ready) = all.iter().find(|(of, _)| *of == about)?;
        let begun = browser::now();
        let question = Question { text, locale: Some(locale), today: ready.today, week: ready.week };
        let typed = typed(question, caret, state, ready);
        browser::measure("ask-key", begun);
        Some(typed)
    })
}

fn typed(question: Question<'_>, caret: usize, state: &State, ready: &Ready) -> Typed {
    if question.text.trim().is_empty() {
        return Typed::default();
    }
    let reading = nlq::preview(question, state, &ready.vocabulary);
    let answered = reading.status == Status::Answered;
    Typed {
        unsure: !ready.whole && !answered && reading.lesson.is_none(),
        assumed: reading.assumptions.first().filter(|_| answered).cloned(),
        lesson: reading.lesson.map(|lesson| (lesson.word, lesson.label)),
        parts: reading.understood.into_iter().map(part).collect(),
        completions: nlq::complete(question.text, caret, &ready.vocabulary, question.locale),
    }
}

/// A part as the page shows it.
pub fn part(part: nlq::Part) -> Part {
    Part { part: code(part.part).into(), text: part.text, meaning: part.meaning }
}

/// The kind of a part, as in the API's answer.
fn code(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Metric => "metric",
        PartKind::Period => "period",
        PartKind::Breakdown => "breakdown",
        PartKind::Grain => "grain",
        PartKind::Filter => "filter",
        PartKind::Compare => "compare",
        PartKind::Ranking => "ranking",
        PartKind::Share => "share",
        PartKind::Trend => "trend",
        PartKind::Why => "why",
        PartKind::Threshold => "threshold",
        PartKind::Average => "average",
        PartKind::Count => "count",
    }
}

/// The name of a completion's kind among those of parts.
pub fn kind(kind: CompletionKind) -> &'static str {
    match kind {
        CompletionKind::Metric => "metric",
        CompletionKind::Dimension => "breakdown",
        CompletionKind::Value => "filter",
        CompletionKind::Period => "period",
    }
}

/// Conversations to be read without a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Talks {
    pub source: Source,
    pub week: WeekStart,
    /// The day they are asked on, and their questions one after the other.
    pub talks: Vec<(Day, Vec<String>)>,
}

/// What a build made of [`Talks`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Heard {
    pub readings: Vec<Vec<Reading>>,
    /// Milliseconds that the readings took together.
    pub took: f64,
}

/// Reads conversations with the engine of this build.
pub fn hear(talks: Talks, now: fn() -> f64) -> Heard {
    let Talks { source, week, talks } = talks;
    let vocabulary = source.vocabulary();
    let begun = now();
    let talk = |(today, questions): &(Day, Vec<String>)| {
        let mut state = State::default();
        let read = |text: &String| {
            let reading = nlq::follow(Question { text, locale: None, today: *today, week }, &state, &vocabulary);
            state = state.after(&reading);
            reading
        };
        questions.iter().map(read).collect::<Vec<_>>()
    };
    let readings = talks.iter().map(talk).collect();
    Heard { readings, took: now() - begun }
}

/// [`hear`], as JSON on both sides; an empty text for one that is no [`Talks`].
pub fn hear_json(talks: &str) -> String {
    let heard = serde_json::from_str(talks).ok().map(|talks| hear(talks, browser::now));
    heard.and_then(|heard| serde_json::to_string(&heard).ok()).unwrap_or_default()
}
