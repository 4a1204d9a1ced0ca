//! What comes first, and how many of them.

use super::{
    Asked, Draft, Extreme, Movers, Note, Ranking, Slice, Step, Stop,
    reasons::falls,
    slices::{add, slice},
};
use crate::{lexicon::Role, reading::Refusal, say, span::Tag};
use domain::Grain;
use semantic::Compare;

/// "Mejor y peor mes": both, which no order tells.
fn both_ends(asked: &Asked<'_>) -> bool {
    let high = |at: usize| matches!(asked.role(at), Some(Role::Best | Role::High | Role::BestSeller));
    let low = |at: usize| matches!(asked.role(at), Some(Role::Worst | Role::Low | Role::WorstSeller));
    (0..asked.pieces.len()).any(|at| {
        let (next, then) = (asked.role(at + 1) == Some(Role::And), at + 2);
        next && matches!(asked.words(at + 1).as_str(), "y" | "and" | "e")
            && (high(at) && low(then) || low(at) && high(then))
    })
}

pub(super) fn extreme(asked: &Asked<'_>) -> Option<(usize, Extreme)> {
    let mut found = None;
    if both_ends(asked) {
        return None;
    }
    for at in 0..asked.pieces.len() {
        // "Qué forma de pago prefieren".
        if asked.role(at) == Some(Role::Filler)
            && matches!(asked.words(at).as_str(), "prefieren" | "prefiere" | "prefirieron" | "eligen" | "elige")
            && asked.has(|role| role == Role::Which)
        {
            found = found.or(Some((at, Extreme::High)));
            continue;
        }
        // "Hora pico".
        if asked.dimension(at).is_some() && asked.words(at).ends_with(" pico") {
            found = found.or(Some((at, Extreme::High)));
            continue;
        }
        let extreme = match asked.role(at) {
            Some(Role::High | Role::BestSeller) => Extreme::High,
            Some(Role::Low | Role::WorstSeller) => Extreme::Low,
            Some(Role::Best) => Extreme::Best,
            Some(Role::Worst) => Extreme::Worst,
            Some(Role::Rank) => {
                found = found.or(Some((at, Extreme::High)));
                continue;
            }
            _ => continue,
        };
        // "Top 5 worst products": the low end is the point of it.
        match found {
            Some((_, Extreme::Low | Extreme::Worst)) => {}
            _ => found = Some((at, extreme)),
        }
    }
    found
}

/// The one number that no period took.
pub(super) fn number(asked: &Asked<'_>) -> Step<Option<(usize, u32)>> {
    let numbers: Vec<(usize, u32)> = asked
        .pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| match piece.tag {
            Tag::Number(n) if asked.tokens.get(piece.start).and_then(crate::token::Token::number).is_some() => {
                Some((at, n))
            }
            Tag::Number(n) if n > 1 || beside_ranking(asked, at) => Some((at, n)),
            _ => None,
        })
        .collect();
    // "Revenue 7 days": of which days?
    let ranked = |role| {
        matches!(
            role,
            Role::High | Role::Low | Role::Best | Role::Worst | Role::BestSeller | Role::WorstSeller | Role::Rank
        )
    };
    let timed = |at: usize| {
        asked.after(at).is_some_and(|next| matches!(asked.role(next), Some(Role::Unit(_) | Role::Every(_))))
    };
    if let [(at, _)] = numbers.as_slice()
        && timed(*at)
        && asked.standing.is_none()
        && !asked.has(ranked)
    {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(*at)], &[], asked.locale)));
    }
    match numbers.as_slice() {
        [] => Ok(None),
        [(at, n)] if (1..=1000).contains(n) && (beside_ranking(asked, *at) || asked.standing.is_some()) => {
            Ok(Some((*at, *n)))
        }
        [(at, _), ..] => Err(Stop::refuse(say::unknown_words(&[asked.text(*at)], &[], asked.locale))),
    }
}

/// A number that says how many: beside "top", or before a dimension.
pub(super) fn beside_ranking(asked: &Asked<'_>, at: usize) -> bool {
    let ranks = |near: Option<usize>| {
        near.is_some_and(|near| {
            matches!(
                asked.role(near),
                Some(
                    Role::High
                        | Role::Low
                        | Role::Best
                        | Role::Worst
                        | Role::BestSeller
                        | Role::WorstSeller
                        | Role::Rank
                )
            )
        })
    };
    let sliced = |near: Option<usize>| near.is_some_and(|near| slice(asked, near).is_some());
    // "Orders of 3 items", "in 2 countries": a condition, not a ranking.
    let condition = at.checked_sub(1).is_some_and(|before| matches!(asked.role(before), Some(Role::In | Role::With)));
    if condition
        && !ranks(asked.after(at))
        && !asked.has(|role| matches!(role, Role::High | Role::Low | Role::Best | Role::Worst))
    {
        return false;
    }
    ranks(asked.before(at)) || ranks(asked.after(at)) || sliced(asked.after(at))
}

pub(super) fn rank(
    asked: &Asked<'_>,
    draft: &mut Draft<'_>,
    free: &[(usize, Slice)],
    extreme: Option<(usize, Extreme)>,
    number: Option<(usize, u32)>,
) -> Step<()> {
    let anchor = extreme.map(|(at, _)| at).or(number.map(|(at, _)| at)).unwrap_or_default();
    let nearest = free.iter().min_by_key(|(at, _)| (at.abs_diff(anchor), *at)).copied();
    let target = match nearest {
        Some((at, slice)) => {
            add(draft, at, slice);
            Some((Some(at), slice))
        }
        None => unnamed_target(asked, draft).map(|slice| (None, slice)),
    };
    for (at, slice) in free {
        if Some(*at) != nearest.map(|(at, _)| at) && matches!(slice, Slice::Dimension(_)) {
            add(draft, *at, *slice);
        }
    }
    let Some((at, target)) = target else {
        if draft.share || draft.trend {
            return Ok(());
        }
        return Err(best_what(asked, draft));
    };
    let stands = asked.standing.is_some_and(|standing| standing.slices.contains(&target));
    let there = draft.slices.contains(&target) || at.is_none() && stands;
    if !there {
        draft.slices.push(target);
    }
    let limit = number.map(|(_, n)| n);
    if let Some(movers) = movers(asked, extreme, limit, at.is_some_and(|at| is_plural(asked, at))) {
        if matches!(target, Slice::Grain(_)) {
            return Err(Stop::because(Refusal::Impossible, say::cannot_rank_change_of_time(asked.locale)));
        }
        draft.movers = Some(movers);
        draft.compare = draft.compare.or(Some(Compare::PreviousPeriod));
        draft.notes.push((anchor, Note::Ranking));
        return Ok(());
    }
    let listed =
        at.is_some_and(|at| is_plural(asked, at)) || asked.has(|role| role == Role::Rank) || starts_with_top(asked);
    let single = limit == Some(1) || (limit.is_none() && !listed);
    let extreme = extreme.map_or(Extreme::High, |(_, extreme)| extreme);
    draft.ranking = Some(Ranking { extreme, limit, target, single });
    draft.notes.push((anchor, Note::Ranking));
    Ok(())
}

/// "Biggest drop by category": the values of what is sliced by are ranked by their change.
pub(super) fn moves_of_values(asked: &Asked<'_>, draft: &Draft<'_>) -> bool {
    let growth = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth));
    let beside = growth.is_some_and(|at| {
        let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        near.into_iter().any(|near| matches!(asked.role(near), Some(Role::High | Role::Low)))
    });
    beside && draft.slices.iter().any(|slice| matches!(slice, Slice::Dimension(_)))
}

/// "Which channel grew the most": by the change, not by the figure.
pub(super) fn movers(
    asked: &Asked<'_>,
    extreme: Option<(usize, Extreme)>,
    limit: Option<u32>,
    many: bool,
) -> Option<Movers> {
    let growth = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth))?;
    let low = matches!(extreme, Some((_, Extreme::Low | Extreme::Worst)));
    let fell = falls(&asked.words(growth)).unwrap_or(false);
    Some(Movers { rising: fell == low, limit: limit.or((!many).then_some(1)) })
}

/// What is ranked when nothing that can be ranked is named as such.
pub(super) fn unnamed_target(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Option<Slice> {
    if asked.has(|role| role == Role::When) {
        return Some(Slice::Grain(Grain::Day));
    }
    if asked.has(|role| role == Role::Where) {
        let told = draft.slices.iter().copied().find(|slice| matches!(slice, Slice::Dimension(_)));
        return told.or_else(|| place(asked));
    }
    if let Some(slice) = draft.slices.last().copied() {
        return Some(slice);
    }
    if (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::Weekdays(_)))) {
        return Some(Slice::Grain(Grain::Day));
    }
    if let Some(standing) = asked.standing {
        let ranked = standing.ranking.map(|ranking| ranking.target);
        if let Some(slice) = ranked.or(standing.slices.last().copied()) {
            return Some(slice);
        }
    }
    let sellers = asked.has(|role| matches!(role, Role::BestSeller | Role::WorstSeller));
    let what_sold =
        asked.has(|role| role == Role::Sold) && asked.has(|role| role == Role::Which) && draft.metrics.is_empty();
    let items_sold = draft.metrics == ["units_sold"];
    (sellers || what_sold || items_sold).then_some(Slice::Dimension("product"))
}

/// "Where": the first dimension of place that this workspace has several values of.
pub(super) fn place(asked: &Asked<'_>) -> Option<Slice> {
    let entries = asked.vocabulary.values.entries();
    let several = |key: &str| entries.iter().filter(|entry| entry.dimension == key).nth(1).is_some();
    ["country", "region", "city"].into_iter().find(|key| several(key)).or(Some("country")).map(Slice::Dimension)
}

pub(super) fn is_plural(asked: &Asked<'_>, at: usize) -> bool {
    let words = asked.words(at);
    let first = words.split(' ').next().unwrap_or_default();
    first.ends_with('s') && !matches!(first, "mes" | "pais")
}

pub(super) fn starts_with_top(asked: &Asked<'_>) -> bool {
    (0..asked.pieces.len()).any(|at| {
        asked.role(at) == Some(Role::High)
            && matches!(asked.words(at).as_str(), "top" | "principais" | "principales" | "leading")
    })
}

pub(super) fn best_what(asked: &Asked<'_>, draft: &Draft<'_>) -> Stop {
    let customers = draft.metrics.iter().any(|key| key.ends_with("customers"));
    if customers {
        return Stop::because(Refusal::OutOfBounds, say::no_single_customers(asked.locale));
    }
    if draft.metrics.contains(&"orders") && draft.metrics.len() == 1 && draft.order_metric.is_none() {
        return Stop::because(Refusal::OutOfBounds, say::no_single_orders(asked.locale));
    }
    let label = draft
        .metrics
        .first()
        .and_then(|key| asked.vocabulary.metric(key))
        .map_or("", |metric| metric.label(asked.locale));
    let label = if label.is_empty() {
        asked.vocabulary.metric("revenue").map_or("", |metric| metric.label(asked.locale))
    } else {
        label
    };
    let choices = ["product", "channel", "country"].into_iter().filter_map(|key| asked.vocabulary.dimension(key));
    let choices = choices.map(|dimension| say::by(label, dimension.label.get(asked.locale), asked.locale)).collect();
    Stop::Clarify { message: say::best_what(asked.locale), choices }
}
