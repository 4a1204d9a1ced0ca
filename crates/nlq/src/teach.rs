//! "When I say X I mean Y": a word that a workspace teaches.
//!
//! A lesson is recognised here and told in [`Reading::lesson`](crate::Reading::lesson); whether it is kept is for the reader to say. Kept
//! lessons come back as [`Taught`] when the vocabulary is built.

use crate::{
    Vocabulary,
    lexicon::{Langs, Role, roles},
    token::{Kind, Token, tokens},
};
use domain::Locale;
use serde::{Deserialize, Serialize};

/// What a taught word means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Meaning {
    /// A metric's key.
    Metric {
        key: String,
    },
    /// A dimension's key.
    Dimension {
        key: String,
    },
    Value {
        dimension: String,
        value: String,
    },
    /// Words to read in its place.
    Phrase {
        text: String,
    },
}

/// A word of a workspace's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Taught {
    /// A word or a few, in any case and with or without accents.
    pub word: String,
    pub meaning: Meaning,
}

/// What a sentence wants to teach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// As written.
    pub word: String,
    pub meaning: Meaning,
    /// What it means, in the reader's language.
    pub label: String,
}

/// The longest word that can be taught, in words, and the longest phrase that it may stand for.
pub const LONGEST_WORD: usize = 5;
const LONGEST_PHRASE: usize = 20;
/// Words of a choice that can still be one thing.
const LONGEST_CHOICE: usize = 8;

/// Words before the taught one, words between it and its meaning.
const FORMS: &[(Locale, &str, &str)] = &[
    (
        Locale::En,
        "when i say|if i say|when we say|by|whenever i say|when i write|when i type",
        "i mean|we mean|it means|that means|i am talking about|read",
    ),
    (Locale::En, "", "means|stands for|is short for|is the same as|is another word for|is another name for"),
    (
        Locale::Es,
        "cuando digo|si digo|cuando decimos|cuando escribo|con|por|al decir",
        "quiero decir|queremos decir|me refiero a|nos referimos a|significa|es decir|hablo de",
    ),
    (Locale::Es, "", "significa|quiere decir|es lo mismo que|equivale a|es sinonimo de"),
    (
        Locale::Pt,
        "quando eu digo|quando digo|se eu digo|quando eu falo|quando falo|quando a gente diz|quando dizemos|quando escrevo|por|com",
        "quero dizer|eu quero dizer|queremos dizer|estou falando de|me refiro a|significa|e|entenda",
    ),
    (Locale::Pt, "", "significa|quer dizer|e o mesmo que|e a mesma coisa que|equivale a|e sinonimo de"),
];

/// A sentence taken apart: its language, the word and what it is to mean, as ranges of tokens.
struct Parts {
    locale: Locale,
    word: (usize, usize),
    meaning: (usize, usize),
}

/// Whether a sentence teaches a word.
pub(crate) fn is_lesson(tokens: &[Token]) -> bool {
    parts(tokens).is_some()
}

fn at_phrase(tokens: &[Token], at: usize, list: &str) -> Option<usize> {
    let matching = list.split('|').filter(|phrase| !phrase.is_empty()).filter_map(|phrase| {
        let mut end = at;
        let same = phrase.split(' ').all(|word| {
            let same = tokens.get(end).is_some_and(|token| token.text == word && !token.quoted);
            end += 1;
            same
        });
        same.then_some(end)
    });
    matching.max()
}

fn parts(tokens: &[Token]) -> Option<Parts> {
    for (locale, lead, link) in FORMS {
        let start = match lead.is_empty() {
            true => 0,
            false => match at_phrase(tokens, 0, lead) {
                Some(end) => end,
                None => continue,
            },
        };
        // "Ventas por canal e …": a small word alone leads to no lesson but with "mean" behind it.
        let weak = !lead.is_empty() && start == 1;
        for at in start + 1..=start + LONGEST_WORD.min(tokens.len()) {
            let Some(end) = at_phrase(tokens, at, link).filter(|end| *end < tokens.len()) else { continue };
            let long_link = end > at + 1 || tokens.get(at).is_some_and(|token| token.text.len() > 2);
            if (weak || lead.is_empty()) && !long_link {
                continue;
            }
            return Some(Parts { locale: *locale, word: (start, at), meaning: (end, tokens.len()) });
        }
    }
    None
}

/// What a sentence teaches; `Err` tells why it can't be taught.
pub(crate) fn lesson(
    question: &str,
    tokens: &[Token],
    vocabulary: &Vocabulary,
) -> Option<Result<(Locale, Lesson), (Locale, Refusal)>> {
    let Parts { locale, word, meaning } = parts(tokens)?;
    let text = |(from, to): (usize, usize)| {
        let said: Vec<&Token> = tokens.get(from..to)?.iter().filter(|token| !token.is_separator()).collect();
        Some(question.get(said.first()?.start..said.last()?.end)?.to_owned())
    };
    let (word, said) = (text(word)?, text(meaning)?);
    if !may_be_taught(&word) {
        return Some(Err((locale, Refusal::Word(word))));
    }
    if said.split_whitespace().count() > LONGEST_PHRASE || crate::say::looks_injected(question) {
        return Some(Err((locale, Refusal::Meaning(said))));
    }
    Some(match meaning_of(&said, locale, vocabulary) {
        Some((meaning, label)) => Ok((locale, Lesson { word, meaning, label })),
        None => Err((locale, Refusal::Meaning(said))),
    })
}

/// Why a word can't be taught.
pub(crate) enum Refusal {
    /// The grammar needs it.
    Word(String),
    /// What it is to mean isn't understood itself.
    Meaning(String),
}

/// What a meaning is called, where the vocabulary has it.
pub fn label(meaning: &Meaning, locale: Locale, vocabulary: &Vocabulary) -> Option<String> {
    match meaning {
        Meaning::Metric { key } => Some(vocabulary.metric(key)?.label(locale).into()),
        Meaning::Dimension { key } => Some(vocabulary.dimension(key)?.label.get(locale).into()),
        Meaning::Value { dimension, value } => {
            let is_it = |entry: &&crate::values::Entry| entry.dimension == dimension && entry.value == *value;
            vocabulary.values.entries().iter().find(is_it).map(|_| vocabulary.label(dimension, value, locale))
        }
        Meaning::Phrase { text } => {
            let known = meaning_of(text, locale, vocabulary);
            known.filter(|_| text.split_whitespace().count() <= LONGEST_PHRASE).map(|_| text.clone())
        }
    }
}

/// Whether a word may be given a meaning: one that the grammar needs, a number or a date may not.
pub fn may_be_taught(word: &str) -> bool {
    let said: Vec<Token> = tokens(word).into_iter().filter(|token| !token.is_separator()).collect();
    let plain = !said.is_empty() && said.len() <= LONGEST_WORD;
    let words = said.iter().any(|token| token.kind == Kind::Word && token.text.chars().any(char::is_alphabetic));
    let grammar = |token: &Token| {
        let held = |role: Role| !matches!(role, Role::Filler | Role::Sold);
        roles().at(std::slice::from_ref(token), 0, |token| &token.text).any(|(.., role)| held(role))
            || crate::calendar::words::SPELLED.contains(&token.text.as_str())
    };
    plain && words && !(said.len() == 1 && said.iter().all(grammar))
}

/// A metric, a dimension, a value, else words that are understood themselves.
fn meaning_of(said: &str, locale: Locale, vocabulary: &Vocabulary) -> Option<(Meaning, String)> {
    let all: Vec<Token> = tokens(said).into_iter().filter(|token| !token.is_separator()).collect();
    let articles = all.iter().take_while(|token| is_article(&token.text)).count();
    let words = all.get(articles..)?;
    let whole = |(end, langs, index): (usize, Langs, u16)| {
        (end == words.len() && langs != Langs::default()).then_some(usize::from(index))
    };
    if let Some(figure) = vocabulary
        .metric_names
        .at(words, 0, |token| &token.stem)
        .find_map(whole)
        .and_then(|at| vocabulary.metrics().get(at))
    {
        return Some((Meaning::Metric { key: figure.key().into() }, figure.label(locale).into()));
    }
    let dimension = vocabulary.dimension_names.at(words, 0, |token| &token.stem).find_map(whole);
    if let Some(dimension) = dimension.and_then(|at| vocabulary.dimensions().get(at)) {
        return Some((Meaning::Dimension { key: dimension.key.into() }, dimension.label.get(locale).into()));
    }
    let values = vocabulary.values.at(words, 0).into_iter().find(|(end, _)| *end == words.len());
    if let Some((_, ids)) = values
        && let [only] = ids.as_slice()
        && let Some(entry) = vocabulary.values.entry(*only)
    {
        let meaning = Meaning::Value { dimension: entry.dimension.into(), value: entry.value.clone() };
        return Some((meaning, vocabulary.label(entry.dimension, &entry.value, locale)));
    }
    // Words that the grammar takes apart without a rest.
    let known = words
        .iter()
        .all(|token| vocabulary.knows(&token.text, &token.stem) || token.number().is_some() || token.quoted);
    (known && !words.is_empty()).then(|| (Meaning::Phrase { text: said.to_owned() }, said.to_owned()))
}

/// What choosing one question in place of another teaches: the words that the chosen one has not, in the sense of those that it has
/// instead. `None` where they don't stand for each other, or nothing that can be kept comes of it.
pub fn from_choice(asked: &str, chosen: &str, locale: Locale, vocabulary: &Vocabulary) -> Option<Lesson> {
    let plain = |text: &str| -> Vec<Token> { tokens(text).into_iter().filter(|token| !token.is_separator()).collect() };
    let (before, after) = (plain(asked), plain(chosen));
    let same = |(one, other): &(&Token, &Token)| one.text == other.text;
    let head = before.iter().zip(&after).take_while(same).count();
    let most = before.len().min(after.len()) - head;
    let tail = before.iter().rev().zip(after.iter().rev()).take(most).take_while(same).count();
    let differ = (before.get(head..before.len() - tail)?, after.get(head..after.len() - tail)?);
    let (word, said) = match (unknown(differ.0, vocabulary), quoted(differ.1)) {
        (Some(word), Some(said)) => (word, said),
        _ if head + tail > 0 => differ,
        _ => return None,
    };
    let text =
        |question: &str, words: &[Token]| question.get(words.first()?.start..words.last()?.end).map(String::from);
    let (word, said) = (text(asked, word)?, text(chosen, said)?);
    if !may_be_taught(&word) || crate::say::looks_injected(asked) {
        return None;
    }
    // What has one meaning already is another thing, not another word for it.
    let known = meaning_of(&word, locale, vocabulary);
    if known.is_some_and(|(meaning, _)| !matches!(meaning, Meaning::Phrase { .. })) {
        return None;
    }
    let (meaning, label) = meaning_of(&said, locale, vocabulary)?;
    let nothing_new = crate::fold(&word) == crate::fold(&label);
    (!nothing_new && said.split_whitespace().count() <= LONGEST_CHOICE).then_some(Lesson { word, meaning, label })
}

/// The one stretch of words that nothing explains.
fn unknown<'a>(words: &'a [Token], vocabulary: &Vocabulary) -> Option<&'a [Token]> {
    let known = |token: &Token| vocabulary.knows(&token.text, &token.stem) || token.number().is_some();
    let from = words.iter().position(|token| !known(token))?;
    let count = words.iter().skip(from).take_while(|token| !known(token)).count();
    let rest = words.get(from + count..)?;
    rest.iter().all(known).then(|| words.get(from..from + count)).flatten()
}

fn quoted(words: &[Token]) -> Option<&[Token]> {
    let from = words.iter().position(|token| token.quoted)?;
    let count = words.iter().skip(from).take_while(|token| token.quoted).count();
    words.get(from..from + count)
}

fn is_article(word: &str) -> bool {
    matches!(word, "the" | "a" | "an" | "el" | "la" | "los" | "las" | "o" | "os" | "as" | "un" | "una" | "um" | "uma")
}
