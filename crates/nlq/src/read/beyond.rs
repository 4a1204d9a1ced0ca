//! What words ask beyond what a query tells: the first of every group, running totals, a mean of growth, a day of every month. Half of
//! it would be answered with a number for something else.

use super::{Asked, Draft, Slice, Step, Stop, slices::slice};
use crate::{lexicon::Role, say, span::Tag};
use domain::Grain;

pub(super) fn check(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let found = within_each(asked, draft)
        .or_else(|| a_day_of_each(asked, draft))
        .or_else(|| mean_growth(asked))
        .or_else(|| how_many_owe(asked, draft))
        .or_else(|| won_and_lost(asked))
        .or_else(|| running_total(asked, draft))
        .or_else(|| up_to_a_day(asked));
    match found {
        Some(at) => Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale))),
        None => Ok(()),
    }
}

fn says_each(asked: &Asked<'_>, at: usize) -> bool {
    asked.words(at).split(' ').any(|word| matches!(word, "cada" | "each" | "every"))
}

/// "O produto mais vendido em cada categoria": a winner for every one of them.
fn within_each(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    let ranking = draft.ranking.filter(|ranking| ranking.single)?;
    (0..asked.pieces.len()).find(|at| {
        let by = asked.role(*at) == Some(Role::By) && says_each(asked, *at);
        let next = asked.after(*at).filter(|_| by).and_then(|next| slice(asked, next));
        let every = match asked.role(*at) {
            Some(Role::Every(grain)) if says_each(asked, *at) => Some(Slice::Grain(grain)),
            _ => None,
        };
        next.or(every).is_some_and(|of| of != ranking.target && draft.slices.contains(&ranking.target))
    })
}

/// "O dia 5 de cada mês".
fn a_day_of_each(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    draft.period.filter(|when| when.days.days() == 1)?;
    let longer = |slice: &Slice| matches!(slice, Slice::Grain(grain) if *grain != Grain::Day);
    draft.slices.iter().find(|slice| longer(slice))?;
    (0..asked.pieces.len()).find(|at| says_each(asked, *at))
}

/// "O crescimento médio": of changes no mean is taken.
fn mean_growth(asked: &Asked<'_>) -> Option<usize> {
    (0..asked.pieces.len()).find(|at| {
        let words = asked.words(*at);
        let change = ["cresciment", "crecimient", "growth", "variac"].iter().any(|root| words.starts_with(root));
        let grew = ["cresc", "crec", "grew", "grow", "subiu", "aument"].iter().any(|root| words.starts_with(root));
        let next = asked.after(*at).filter(|next| asked.metric(next + 1).is_none());
        asked.role(*at) == Some(Role::Growth)
            && (change && asked.role(at + 1) == Some(Role::Average)
                || grew && next.is_some_and(|next| asked.role(next) == Some(Role::Average)))
    })
}

/// "Quantos clientes inadimplentes", "quantas faturas vencidas": what is due is money, and counts nobody.
fn how_many_owe(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    let due = |at: &usize| asked.metric(*at).is_some_and(|metric| metric.key() == "overdue");
    let at = (0..asked.pieces.len()).find(due)?;
    let joined = asked.has(|role| matches!(role, Role::And | Role::Versus));
    let counted = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::HowMany));
    let of_customers = draft.metrics.len() == 2 && draft.metrics.contains(&"active_customers");
    (!joined && (of_customers || counted && draft.metrics == ["overdue"])).then_some(at)
}

/// "Quanto ganhamos e perdemos": two figures, of which one would be told.
fn won_and_lost(asked: &Asked<'_>) -> Option<usize> {
    (1..asked.pieces.len()).find(|at| {
        let role = |at: Option<usize>| at.and_then(|at| asked.role(at));
        role(Some(*at)) == Some(Role::And)
            && role(at.checked_sub(1)) == Some(Role::Sold)
            && role(Some(at + 1)) == Some(Role::Lost)
    })
}

/// "Vendas acumuladas mês a mês": each month with all before it.
fn running_total(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    draft.slices.iter().find(|slice| matches!(slice, Slice::Grain(_)))?;
    let of = |at: usize| asked.pieces.get(at).and_then(|piece| asked.tokens.get(piece.end));
    (0..asked.pieces.len()).find(|at| {
        let words = asked.words(*at);
        let sums = words.starts_with("acumulad") || words == "cumulative" || words == "running total";
        let so_far =
            of(*at).is_some_and(|next| matches!(next.text.as_str(), "do" | "da" | "del" | "de" | "no" | "en" | "este"));
        sums && !so_far && !matches!(asked.tag(*at), Some(Tag::Period(_)))
    })
}

/// "Vendas até ontem": since when is not said.
fn up_to_a_day(asked: &Asked<'_>) -> Option<usize> {
    (0..asked.pieces.len()).find(|at| {
        let until = matches!(asked.words(*at).as_str(), "ate" | "hasta" | "until");
        until
            && asked.role(*at) == Some(Role::In)
            && matches!(asked.tag(at + 1), Some(Tag::Period(when)) if when.days.days() <= 7)
            && !(0..*at).any(|before| matches!(asked.tag(before), Some(Tag::Period(_))))
            // "Hasta ayer este mes".
            && !(asked.words(*at) == "hasta" && matches!(asked.tag(at + 2), Some(Tag::Period(_))))
    })
}
