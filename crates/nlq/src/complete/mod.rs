//! What the word that is being typed may become: names of metrics, dimensions, values and periods.

mod names;
mod preview;

pub(crate) use names::Names;
pub use preview::preview;

use crate::{
    Vocabulary,
    lexicon::{Role, roles},
    token::{Token, tokens},
};
use domain::Locale;
use names::Name;
use serde::{Deserialize, Serialize};

/// A name that completes what stands before the cursor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completion {
    /// The bytes of the text that it takes the place of.
    pub from: usize,
    pub to: usize,
    /// What to write there; in quotation marks where the name would not be read as one otherwise.
    pub text: String,
    /// What it is called, where that is not what is written: `sales` is Revenue.
    pub label: String,
    pub kind: CompletionKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompletionKind {
    Metric,
    Dimension,
    Value,
    Period,
}

/// At most so many are offered.
const MOST: usize = 8;
/// Words before the cursor that a name may begin with.
const LONGEST: usize = 4;

/// Names that complete the words before the cursor (a byte of the text), the best first; none where no word is being typed, but
/// after "by", where dimensions follow.
pub fn complete(text: &str, cursor: usize, vocabulary: &Vocabulary, locale: Option<Locale>) -> Vec<Completion> {
    let Some(before) = text.get(..cursor) else { return Vec::new() };
    let said = tokens(before);
    let typing = said.last().is_some_and(|token| token.end == before.len());
    let locale = locale.unwrap_or_default();
    let to =
        cursor + text.get(cursor..).map_or(0, |rest| rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()));
    if !typing {
        let by = expected(&said) == [CompletionKind::Dimension] && before.ends_with(' ');
        return if by { dimensions(cursor, vocabulary, locale) } else { Vec::new() };
    }
    let mut found: Vec<(u32, Completion)> = Vec::new();
    for count in (1..=LONGEST.min(said.len())).rev() {
        let (earlier, typed) = said.split_at(said.len() - count);
        let Some(first) = typed.first() else { continue };
        let words: Vec<&str> = typed.iter().map(|token| token.text.as_str()).collect();
        let prefix = words.join(" ");
        let wanted = expected(earlier);
        for (rank, name) in vocabulary.names.starting(&prefix, locale, MOST) {
            let completion = written(&name, first.start, to, vocabulary, locale);
            // What is expected there comes first, then the longest stretch of words that the name begins with.
            let unexpected = u32::from(!wanted.is_empty() && !wanted.contains(&completion.kind));
            found.push((unexpected * 60 + (LONGEST - count) as u32 * 100 + rank, completion));
        }
    }
    found.sort_by(|(a, one), (b, other)| (a, one.kind, &one.text).cmp(&(b, other.kind, &other.text)));
    let mut best: Vec<Completion> = Vec::new();
    for (_, completion) in found {
        // "País" and "países" are one offer.
        if !best.iter().any(|known| (known.kind, &known.label) == (completion.kind, &completion.label)) {
            best.push(completion);
        }
    }
    best.truncate(MOST);
    best
}

/// What the words before lead one to expect; anything where it is empty.
fn expected(earlier: &[Token]) -> &'static [CompletionKind] {
    let Some(last) = earlier.len().checked_sub(1) else { return &[] };
    let role =
        roles().at(earlier, last, |token| &token.text).find(|(end, ..)| *end == earlier.len()).map(|(.., role)| role);
    match role {
        Some(Role::By | Role::Breakdown) => &[CompletionKind::Dimension],
        Some(Role::Except) => &[CompletionKind::Value],
        Some(Role::In) => &[CompletionKind::Value, CompletionKind::Period],
        _ => &[],
    }
}

fn dimensions(cursor: usize, vocabulary: &Vocabulary, locale: Locale) -> Vec<Completion> {
    let is_clock = |dimension: &&&semantic::Dimension| matches!(dimension.key, "weekday" | "hour");
    let all = vocabulary.dimensions().iter();
    let all = all.clone().filter(|dimension| !is_clock(dimension)).chain(all.filter(is_clock)).take(MOST);
    let label = |dimension: &semantic::Dimension| dimension.label.get(locale).to_owned();
    all.map(|dimension| Completion {
        from: cursor,
        to: cursor,
        text: names::in_a_sentence(&label(dimension)),
        label: label(dimension),
        kind: CompletionKind::Dimension,
    })
    .collect()
}

fn written(name: &Name, from: usize, to: usize, vocabulary: &Vocabulary, locale: Locale) -> Completion {
    let (text, label, kind) = match name {
        Name::Metric { at, said } => {
            let label = vocabulary.metrics().get(*at).map_or("", |metric| metric.label(locale));
            (names::in_a_sentence(said), label.to_owned(), CompletionKind::Metric)
        }
        Name::Dimension { at, said } => {
            let label = vocabulary.dimensions().get(*at).map_or("", |dimension| dimension.label.get(locale));
            (names::in_a_sentence(said), label.to_owned(), CompletionKind::Dimension)
        }
        Name::Period(said) => ((*said).to_owned(), (*said).to_owned(), CompletionKind::Period),
        Name::Value(id) => {
            let entry = vocabulary.values.entry(*id);
            let label = entry.map_or_else(String::new, |entry| vocabulary.label(entry.dimension, &entry.value, locale));
            let text = if label.contains([' ', ',', '-']) { format!("\"{label}\"") } else { label.clone() };
            (text, label, CompletionKind::Value)
        }
    };
    Completion { from, to, text, label, kind }
}
