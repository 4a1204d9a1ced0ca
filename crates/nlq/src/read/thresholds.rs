//! "Channels with more than 50 orders": conditions on the rows, and the figure that each is about.

use super::{Asked, Draft, Note, Step, Stop};
use crate::{
    Figure,
    bound::{self, Amount, Bound},
    lexicon::Role,
    say,
    span::Tag,
};
use semantic::{Having, HavingOp, Unit};

/// From here on, in millionths, nobody counts the pieces of a brand.
const MANY: i64 = 10_000 * 1_000_000;

pub(super) fn read<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    for at in 0..asked.pieces.len() {
        let Some(Tag::Threshold(bound)) = asked.tag(at) else { continue };
        let figure = figure(asked, draft, at, bound.first.1)?;
        for (op, amount) in std::iter::once(bound.first).chain(bound.second) {
            draft.having.push(Having { metric: figure.key().into(), op, value: value(asked, at, figure, amount)? });
        }
        if !draft.metrics.contains(&figure.key()) {
            draft.metrics.push(figure.key());
        }
        draft.notes.push((at, Note::Threshold(meaning(asked, figure, bound))));
    }
    Ok(())
}

/// The figure next to the number, or the one that a verb of selling means.
fn figure<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>, at: usize, amount: Amount) -> Step<&'a Figure> {
    let refuse = || Stop::refuse(say::no_conditions(asked.text(at), asked.locale));
    let grown = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::Growth));
    if grown || asked.after(at).is_some_and(|after| asked.dimension(after).is_some() && !asked.by(after)) {
        return Err(refuse());
    }
    if let Some(metric) = asked.after(at).and_then(|after| asked.metric(after)) {
        // "Months in which we lost more than 5 customers".
        let lost = super::rates::what_was_lost(metric.key()).filter(|lost| draft.metrics.contains(lost));
        return Ok(lost.and_then(|lost| asked.vocabulary.metric(lost)).unwrap_or(metric));
    }
    if let Some(before) = asked.before(at)
        && let Some(metric) = asked.metric(before)
    {
        // "Orders over 100" are single orders, "channels with orders over 100" are not.
        let with = asked
            .before(before)
            .is_some_and(|word| matches!(asked.role(word), Some(Role::With | Role::And | Role::Which)))
            || asked.before(before).is_some_and(|word| super::slices::slice(asked, word).is_some());
        let single = matches!(metric.key(), "orders" | "customers") && (!with || amount.money);
        return if single { Err(refuse()) } else { Ok(metric) };
    }
    let known = |key: &str| asked.vocabulary.metric(key).ok_or_else(refuse);
    let made = ["hicieron", "hizo", "hacen", "hace", "dejaron", "dejo", "made", "fizeram", "fez"];
    if asked.has(|role| role == Role::Sold) || asked.tokens.iter().any(|token| made.contains(&token.text.as_str())) {
        let items = (0..asked.pieces.len())
            .any(|at| asked.dimension(at).is_some_and(|key| matches!(key, "product" | "sku" | "category" | "vendor")));
        // So many thousands are money, not pieces.
        let units = items && !amount.money && !earned(asked) && amount.scaled < MANY;
        if units {
            draft.assumptions.push(say::counted_units(asked.locale));
        }
        return known(if units { "units_sold" } else { "revenue" });
    }
    if let Some(having) =
        asked.standing.and_then(|standing| standing.having.last()).filter(|_| draft.metrics.is_empty())
    {
        return known(&having.metric);
    }
    let standing = asked.standing.map(|standing| standing.metrics.as_slice()).unwrap_or_default();
    match (draft.metrics.as_slice(), standing) {
        ([only], _) => known(only),
        ([], [first, ..]) => known(first),
        _ if amount.money => known("revenue"),
        _ => Err(refuse()),
    }
}

/// "Brands that made more than 10k": verbs that are said of money alone.
fn earned(asked: &Asked<'_>) -> bool {
    let verbs = "made|make|makes|making|earned|earn|earns|earning|grossed|gross|netted|brought|bring|brings|generated|generate|generates|took|take|takes|\
                 turned|raked|cleared|billed|invoiced";
    (0..asked.pieces.len()).any(|at| {
        let words = asked.words(at);
        asked.role(at) == Some(Role::Sold)
            && words.split(' ').any(|word| verbs.split('|').any(|verb| verb.trim() == word))
    })
}

/// The number in the figure's unit.
fn value(asked: &Asked<'_>, at: usize, figure: &Figure, amount: Amount) -> Step<String> {
    let scaled = match (figure.unit(), amount.percent) {
        (Unit::Ratio, true) => amount.scaled / 100,
        // Of a rate 5 is 5 %.
        (Unit::Ratio, false) if amount.scaled > 1_000_000 => amount.scaled / 100,
        (_, false) => amount.scaled,
        (_, true) => return Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale))),
    };
    if amount.money && figure.unit() != Unit::Money {
        return Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale)));
    }
    Ok(bound::written(scaled))
}

fn meaning(asked: &Asked<'_>, figure: &Figure, bound: &Bound) -> String {
    let one = |(op, amount): (HavingOp, Amount)| {
        let sign = match op {
            HavingOp::Gt => ">",
            HavingOp::Gte => "≥",
            HavingOp::Lt => "<",
            HavingOp::Lte => "≤",
        };
        let percent = if amount.percent { " %" } else { "" };
        format!("{sign} {}{percent}", bound::written(amount.scaled))
    };
    let parts: Vec<String> = std::iter::once(bound.first).chain(bound.second).map(one).collect();
    format!("{} {}", figure.label(asked.locale), parts.join(", "))
}
