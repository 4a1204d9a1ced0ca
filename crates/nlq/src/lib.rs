#![doc = include_str!("../README.md")]

mod absent;
mod bound;
pub mod calendar;
mod colloquial;
mod complete;
mod explain;
mod extra;
mod figure;
mod fold;
mod lexicon;
mod pattern;
mod phrasing;
mod places;
mod quotient;
mod read;
mod reading;
mod say;
mod shorthand;
mod source;
mod span;
mod spell;
mod suggest;
pub mod talk;
pub mod teach;
mod texting;
mod timing;
mod token;
mod typo;
mod values;
mod vocabulary;

pub use complete::{Completion, CompletionKind, complete, preview};
pub use figure::{Figure, OwnMetric};
pub use fold::fold;
pub use reading::{Part, PartKind, Reading, Refusal, Shape, Status};
pub use source::Source;
pub use talk::{State, follow};
pub use teach::{Lesson, Meaning, Taught};
pub use vocabulary::Vocabulary;

use calendar::Now;
use domain::{Day, Locale, WeekStart};
use read::{Asked, Stop};

/// The longest question that is read, in bytes: 500 letters, most of them accented.
pub const LONGEST: usize = 1_000;

/// A question and what it is to be read with.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    pub text: &'a str,
    /// The reader's language: it decides where the question's words don't.
    pub locale: Option<Locale>,
    pub today: Day,
    pub week: WeekStart,
}

/// Reads a question. Never fails and never guesses: what it can't read it refuses, and says why.
pub fn read(question: Question<'_>, vocabulary: &Vocabulary) -> Reading {
    let hint = question.locale.unwrap_or_default();
    if question.text.len() > LONGEST || question.text.chars().count() > 500 {
        return refused(hint, Refusal::OutOfBounds, say::too_long(hint), vocabulary);
    }
    let mut tokens = token::tokens(question.text);
    if tokens.iter().all(token::Token::is_separator) {
        return refused(hint, Refusal::OutOfBounds, say::empty(hint), vocabulary);
    }
    if let Some(lesson) = teach::lesson(question.text, &tokens, vocabulary) {
        return taught(lesson, vocabulary);
    }
    texting::write_out(&mut tokens, vocabulary);
    shorthand::write_out(question.text, &mut tokens, vocabulary);
    vocabulary.say_as_taught(&mut tokens);
    spell::correct(&mut tokens, vocabulary);
    read_tokens(question, &tokens, vocabulary)
}

/// Reads a question that is cut into words and stands alone.
fn read_tokens(question: Question<'_>, tokens: &[token::Token], vocabulary: &Vocabulary) -> Reading {
    let now = |locale| Now { today: question.today, week: question.week, locale };
    let (locale, pieces) = span::cut(question.text, tokens, vocabulary, question.locale, now);
    let asked = Asked {
        question: question.text,
        tokens,
        pieces: &pieces,
        vocabulary,
        locale,
        now: now(locale),
        standing: None,
    };
    match read::read(&asked) {
        Ok(draft) => answered(&asked, &draft),
        Err(stop) => stopped(&asked, stop),
    }
}

/// A sentence that teaches a word: whether it is kept is asked, not answered.
fn taught(lesson: Result<(Locale, Lesson), (Locale, teach::Refusal)>, vocabulary: &Vocabulary) -> Reading {
    match lesson {
        Ok((locale, lesson)) => Reading {
            lesson: Some(lesson.clone()),
            ..open(locale, say::keep_lesson(&lesson.word, &lesson.label, locale), vocabulary)
        },
        Err((locale, teach::Refusal::Word(word))) => {
            refused(locale, Refusal::Impossible, say::no_such_lesson(&word, locale), vocabulary)
        }
        Err((locale, teach::Refusal::Meaning(said))) => {
            refused(locale, Refusal::Impossible, say::no_such_meaning(&said, locale), vocabulary)
        }
    }
}

fn answered(asked: &Asked<'_>, draft: &read::Draft<'_>) -> Reading {
    let (query, shape) = read::compile(asked, draft);
    Reading {
        status: Status::Answered,
        locale: asked.locale,
        understood: explain::parts(asked, draft),
        suggestions: suggest::follow_ups(asked, &query),
        named: draft.named(),
        query: Some(query),
        shape,
        assumptions: draft.assumptions.clone(),
        message: String::new(),
        refusal: None,
        choices: Vec::new(),
        lesson: None,
    }
}

fn stopped(asked: &Asked<'_>, stop: Stop) -> Reading {
    let (locale, vocabulary) = (asked.locale, asked.vocabulary);
    match stop {
        Stop::Clarify { message, choices } => {
            Reading { choices, understood: explain::seen(asked), ..open(locale, message, vocabulary) }
        }
        Stop::Refuse { message, near, refusal } => Reading {
            understood: explain::seen(asked),
            suggestions: suggest::instead(asked, &near),
            ..refused(locale, refusal, message, vocabulary)
        },
    }
}

fn refused(locale: Locale, refusal: Refusal, message: String, vocabulary: &Vocabulary) -> Reading {
    Reading { status: Status::Refused, refusal: Some(refusal), ..open(locale, message, vocabulary) }
}

/// Something is left to choose.
fn open(locale: Locale, message: String, vocabulary: &Vocabulary) -> Reading {
    Reading {
        status: Status::Clarify,
        locale,
        query: None,
        shape: Shape::Total,
        understood: Vec::new(),
        assumptions: Vec::new(),
        message,
        refusal: None,
        choices: Vec::new(),
        suggestions: suggest::starters(locale, vocabulary),
        named: Vec::new(),
        lesson: None,
    }
}
