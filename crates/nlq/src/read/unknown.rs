//! Words that nothing explains. They may be part of a value's name; otherwise the question is refused, and the word named:
//! to leave it out could change the meaning.

use super::{Asked, Draft, Note, Step, Stop};
use crate::{lexicon::Role, reading::Refusal, say, span::Tag, token::Token};
use semantic::{Filter, FilterOp};

const MOST_CHOICES: usize = 5;
const MOST_LOOKED_AT: usize = 200;
/// So much of a name must be said for the rest to be taken as meant.
const ENOUGH: f32 = 0.5;

pub(super) fn settle(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    let unknown: Vec<usize> =
        (0..asked.pieces.len()).filter(|at| matches!(asked.tag(*at), Some(Tag::Unknown))).collect();
    let (Some(first), Some(last)) = (unknown.first().copied(), unknown.last().copied()) else { return Ok(()) };
    let (from, to) = widen(asked, first, last);
    let stems: Vec<&str> = said(asked, from, to).map(|token| token.stem.as_str()).collect();
    let sliced = from.checked_sub(1).is_some_and(|at| asked.role(at) == Some(Role::By));
    // One word of a longer name counts only where a name is expected: "from nordic", not "orders paid".
    let expected = from.checked_sub(1).is_some_and(|at| {
        matches!(asked.role(at), Some(Role::In | Role::Except | Role::HowMany)) || asked.dimension(at).is_some()
    });
    let telling = !sliced && (stems.len() > 1 || (expected && stems.iter().any(|stem| stem.len() >= 4)));
    let mut ids = if telling {
        asked.vocabulary.values.with_words(&thin_out(asked, from, to), MOST_LOOKED_AT).0
    } else {
        Vec::new()
    };
    // Nothing is sold "in" a product.
    let somewhere = from
        .checked_sub(1)
        .is_some_and(|at| matches!(asked.words(at).as_str(), "in" | "at" | "on" | "en" | "em" | "no" | "na"));
    if somewhere {
        ids.retain(|id| {
            asked.vocabulary.values.entry(*id).is_some_and(|entry| !matches!(entry.dimension, "product" | "sku"))
        });
    }
    // "Em Santos" is not Santo André.
    ids.retain(|id| asked.vocabulary.values.entry(*id).is_none_or(|entry| is_said(asked, from, to, entry)));
    let similar: Vec<String> = ids
        .iter()
        .filter_map(|id| asked.vocabulary.values.entry(*id))
        .map(|entry| entry.label.clone())
        .take(3)
        .collect();
    ids.retain(|id| asked.vocabulary.values.coverage(*id, &stems) > 0.0);
    let text = span_text(asked, from, to);
    match ids.as_slice() {
        [] => Err(unexplained(asked, &unknown, similar)),
        [only] if asked.vocabulary.values.coverage(*only, &stems) >= ENOUGH => {
            if let Some(entry) = asked.vocabulary.values.entry(*only) {
                let excluded =
                    asked.before(from).is_some_and(|at| matches!(asked.role(at), Some(Role::Except | Role::Not)));
                let op = if excluded { FilterOp::NotIn } else { FilterOp::In };
                draft.filters.push(Filter { dimension: entry.dimension.into(), op, values: vec![entry.value.clone()] });
                draft.assumptions.push(say::took_as(text, &entry.label, asked.locale));
                draft.notes.push((from, Note::Filter(entry.label.clone())));
                draft.spelled_out = Some((from, to));
            }
            Ok(())
        }
        several => {
            let range = range(asked, from, to);
            let choices = several.iter().filter_map(|id| asked.vocabulary.values.entry(*id)).take(MOST_CHOICES);
            let choices = choices.map(|entry| {
                let (before, after) = (
                    asked.question.get(..range.0).unwrap_or_default(),
                    asked.question.get(range.1..).unwrap_or_default(),
                );
                format!("{before}\"{}\"{after}", entry.label)
            });
            Err(Stop::Clarify {
                message: say::several_match(text, several.len(), asked.locale),
                choices: choices.collect(),
            })
        }
    }
}

/// Places are not told by the plural of a part of their name.
fn is_said(asked: &Asked<'_>, from: usize, to: usize, entry: &crate::values::Entry) -> bool {
    let name = crate::fold::fold(&entry.label);
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    let place = matches!(entry.dimension, "city" | "region" | "country");
    !place || words.any(|word| said(asked, from, to).any(|token| token.text == word && !is_thin(word)))
}

/// The stems to look values up by: all but the small words.
fn thin_out<'a>(asked: &Asked<'a>, from: usize, to: usize) -> Vec<&'a str> {
    said(asked, from, to).filter(|token| !is_thin(&token.text)).map(|token| token.stem.as_str()).collect()
}

fn said<'a>(asked: &Asked<'a>, from: usize, to: usize) -> impl Iterator<Item = &'a Token> {
    let pieces = asked.pieces.get(from..=to).unwrap_or_default();
    let tokens = asked.tokens;
    pieces
        .iter()
        .flat_map(move |piece| tokens.get(piece.start..piece.end).unwrap_or_default())
        .filter(|token| !token.is_separator())
}

/// From the first to the last unknown piece, when only small pieces lie between, and the values beside them.
fn widen(asked: &Asked<'_>, first: usize, last: usize) -> (usize, usize) {
    let joins = |at: usize| {
        matches!(
            asked.tag(at),
            Some(
                Tag::Unknown
                    | Tag::Value(_)
                    | Tag::Number(_)
                    | Tag::Comma
                    | Tag::Role(Role::Filler | Role::In | Role::And | Role::With)
            )
        )
    };
    let (mut from, mut to) = if (first..=last).all(joins) { (first, last) } else { (first, first) };
    let part = |at: usize| matches!(asked.tag(at), Some(Tag::Value(_) | Tag::Unknown));
    while from > 0 && part(from - 1) {
        from -= 1;
    }
    while part(to + 1) {
        to += 1;
    }
    // "Toalha de banho", where only "banho" is known by itself: the name goes on behind the small word, if it is one.
    let mut ahead = to + 1;
    while matches!(asked.tag(ahead), Some(Tag::Role(Role::In | Role::Filler))) && is_thin(&asked.words(ahead)) {
        ahead += 1;
    }
    if ahead > to + 1
        && part(ahead)
        && !asked.vocabulary.values.with_words(&thin_out(asked, from, ahead), 1).0.is_empty()
    {
        to = ahead;
    }
    (from, to)
}

/// Words too small to look values up by.
fn is_thin(word: &str) -> bool {
    matches!(
        word,
        "of" | "the"
            | "a"
            | "de"
            | "do"
            | "da"
            | "del"
            | "la"
            | "el"
            | "los"
            | "las"
            | "o"
            | "os"
            | "as"
            | "in"
            | "en"
            | "em"
            | "with"
            | "con"
            | "com"
            | "and"
            | "y"
            | "e"
            | "from"
            | "for"
            | "para"
            | "por"
    )
}

fn range(asked: &Asked<'_>, from: usize, to: usize) -> (usize, usize) {
    let start = asked.pieces.get(from).and_then(|piece| asked.tokens.get(piece.start)).map_or(0, |token| token.start);
    let end = asked
        .pieces
        .get(to)
        .and_then(|piece| asked.tokens.get(piece.end.checked_sub(1)?))
        .map_or(start, |token| token.end);
    (start, end)
}

fn span_text<'a>(asked: &Asked<'a>, from: usize, to: usize) -> &'a str {
    let (start, end) = range(asked, from, to);
    asked.question.get(start..end).unwrap_or_default()
}

fn unexplained(asked: &Asked<'_>, unknown: &[usize], similar: Vec<String>) -> Stop {
    let meaningful = asked.pieces.iter().any(|piece| {
        matches!(piece.tag, Tag::Metric(_) | Tag::Dimension(_) | Tag::Value(_) | Tag::NewAndReturning)
            || matches!(piece.tag, Tag::Role(Role::Sold | Role::HowDo | Role::BestSeller | Role::WorstSeller))
    });
    if !meaningful {
        return Stop::refuse(say::nothing_understood(asked.locale));
    }
    let words: Vec<&str> = unknown.iter().map(|at| asked.text(*at)).collect();
    let folded = asked.words(unknown.first().copied().unwrap_or_default());
    let near = match similar.is_empty() {
        true => asked.vocabulary.values.nearest(&folded, 3).into_iter().map(|entry| entry.label.clone()).collect(),
        false => similar,
    };
    Stop::Refuse { message: say::unknown_words(&words, &near, asked.locale), near, refusal: Refusal::NotUnderstood }
}
