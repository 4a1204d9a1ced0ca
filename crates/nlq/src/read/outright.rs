//! Questions that are refused whatever else they say.

use super::{Asked, Draft, Step, Stop, commands, implied};
use crate::{
    lexicon::{Reason, Role},
    reading::Refusal,
    say,
    span::Tag,
    token::Token,
};
use semantic::catalogue;

/// Reasons that stand whatever else is said, the gravest first.
pub(super) fn refuse_outright(asked: &Asked<'_>) -> Step<()> {
    if say::looks_injected(asked.question) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Injection, asked.locale)));
    }
    if commands::is_command(asked) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Change, asked.locale)));
    }
    if let Some(at) = the_two(asked) {
        return Err(Stop::refuse(say::unknown_words(&[at], &[], asked.locale)));
    }
    if let Some(at) = negative(asked) {
        return Err(Stop::refuse(say::unknown_words(&[at], &[], asked.locale)));
    }
    if super::ahead::is_ahead(asked) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Forecast, asked.locale)));
    }
    super::strays::refuse(asked)?;
    let order = [
        Reason::Injection,
        Reason::Change,
        Reason::Private,
        Reason::Forecast,
        Reason::Opinion,
        Reason::OffTopic,
        Reason::Statistic,
    ];
    for reason in order {
        if asked.has(|role| role == Role::No(reason)) {
            return Err(Stop::because(Refusal::OutOfBounds, say::reason(reason, asked.locale)));
        }
    }
    if asked.has(|role| role == Role::Who) && !compares_kinds(asked) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Private, asked.locale)));
    }
    for at in 0..asked.pieces.len() {
        if let Some(Tag::Absent(index)) = asked.tag(at)
            && let Some(label) = asked.vocabulary.absent.get(usize::from(*index))
        {
            // Money, where nothing but subscriptions is sold: which of theirs is to be chosen.
            let open = |at: usize| matches!(asked.tag(at), Some(Tag::Unknown)) || asked.metric(at).is_some();
            let alone = !(0..asked.pieces.len()).any(open);
            if alone && catalogue::metric("revenue").is_some_and(|revenue| revenue.label == *label) {
                return Err(implied::no_metric(asked, &Draft::default()));
            }
            if catalogue::metric("new_customers").is_some_and(|new| new.label == *label) {
                let rest = implied::when_and_where(asked);
                return Err(implied::instead(asked, &["new_subscriptions", "new_mrr"], rest));
            }
            return Err(Stop::because(
                Refusal::NotThere,
                say::no_such_metric(label.get(asked.locale), asked.text(at), asked.locale),
            ));
        }
    }
    Ok(())
}

/// "Compare the two": which two, the question before doesn't tell.
fn the_two<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    let both = "two|both|them|dos|ambos|ambas|dois|duas";
    let at = asked.tokens.iter().find(|token| both.split('|').any(|word| word == token.text))?;
    let named = asked.pieces.iter().any(|piece| {
        matches!(piece.tag, Tag::Period(_) | Tag::Value(_) | Tag::Metric(_) | Tag::Dimension(_) | Tag::NewAndReturning)
    });
    let values = |standing: &Draft<'_>| standing.filters.iter().any(|filter| filter.values.len() > 1);
    let stands = asked.standing.filter(|standing| !values(standing) && standing.metrics.len() < 2)?;
    let compares = asked.has(|role| matches!(role, Role::Compare | Role::Versus)) && !named && stands.slices.is_empty();
    compares.then(|| asked.question.get(at.start..at.end)).flatten()
}

/// "Top -5", "last -3 days": nothing has less than none of it.
fn negative<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    let counts = |token: &Token| {
        crate::calendar::words::last(&token.text)
            || matches!(
                token.text.as_str(),
                "top"
                    | "bottom"
                    | "first"
                    | "best"
                    | "worst"
                    | "past"
                    | "primeros"
                    | "primeiros"
                    | "mejores"
                    | "melhores"
            )
    };
    asked
        .tokens
        .windows(2)
        .find_map(|pair| {
            let [word, number] = pair else { return None };
            let minus = asked.question.get(word.end..number.start)?.ends_with('-');
            (counts(word) && minus && number.number().is_some())
                .then(|| asked.question.get(number.start - 1..number.end))
                .flatten()
        })
        .or_else(|| {
            asked.tokens.windows(3).find_map(|three| {
                let [word, minus, number] = three else { return None };
                let close =
                    minus.kind == crate::token::Kind::Dash && minus.end == number.start && word.end < minus.start;
                (counts(word) && close && number.number().is_some())
                    .then(|| asked.question.get(minus.start..number.end))
                    .flatten()
            })
        })
}

/// Whether kinds of customers, or values, stand beside each other: "who buys more, new or returning customers?"
pub(super) fn compares_kinds(asked: &Asked<'_>) -> bool {
    let values = (0..asked.pieces.len()).filter(|at| matches!(asked.tag(*at), Some(Tag::Value(_)))).count();
    values > 1 || (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::NewAndReturning)))
}
