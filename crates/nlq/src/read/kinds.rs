//! New and returning customers: counted themselves, or whose orders are meant.

use super::{Asked, Draft, Slice};
use crate::{lexicon::Role, span::Tag};
use semantic::{Filter, FilterOp, Unit};

pub(super) fn of_kind(draft: &mut Draft<'_>, kind: &str) {
    let filter = Filter { dimension: "customer_type".into(), op: FilterOp::In, values: vec![kind.into()] };
    let slice = Slice::Dimension("customer_type");
    let other = |known: &Filter| known.dimension == filter.dimension && known.op == FilterOp::In && *known != filter;
    // "What new ones spent and what returning ones": side by side.
    if draft.filters.iter().any(other) {
        draft.filters.retain(|known| !other(known));
        draft.slices.push(slice);
    } else if !draft.filters.contains(&filter) && !draft.slices.contains(&slice) {
        draft.filters.push(filter);
    }
}

pub(super) fn customer_kind(key: &str) -> Option<&'static str> {
    match key {
        "new_customers" => Some("new"),
        "returning_customers" => Some("returning"),
        _ => None,
    }
}

/// Whether "new customers" says whose orders are meant ("revenue from new customers") rather than being counted itself.
pub(super) fn narrows(asked: &Asked<'_>, at: usize) -> bool {
    let others = (0..asked.pieces.len()).any(|other| {
        other != at
            && asked
                .metric(other)
                .is_some_and(|metric| customer_kind(metric.key()).is_none() && metric.key() != "customers")
    });
    let sold = asked.has(|role| matches!(role, Role::Sold | Role::HowMuch));
    if !others && asked.standing.is_some() {
        // "And for new customers?" narrows what stands; "and new customers?" counts them.
        return at.checked_sub(1).is_some_and(|before| asked.role(before) == Some(Role::In));
    }
    if !others {
        // "Cuánta gente nueva nos compró": heads.
        let grew = asked.has(|role| role == Role::Growth) && !asked.has(|role| role == Role::Sold);
        let heads = grew
            || at.checked_sub(1).is_some_and(|before| matches!(asked.words(before).as_str(), "cuanta" | "cuantas"));
        // "How much did new customers buy": money, not heads.
        return !heads && sold && asked.has(|role| role == Role::HowMuch);
    }
    let joined = |role: Option<Role>| matches!(role, Some(Role::And | Role::Versus | Role::Compare));
    let comma = |from: usize, to: usize| asked.commas(from, to);
    let before = asked.before(at);
    let after = asked.after(at);
    // "How much do new customers make of revenue".
    if asked.has(|role| role == Role::Share) && !before.is_some_and(|before| joined(asked.role(before))) {
        let of = (at + 1..asked.pieces.len()).find_map(|next| asked.metric(next));
        if of.is_some_and(|metric| metric.unit() == Unit::Money) {
            return true;
        }
    }
    let from_before = before.is_some_and(|before| {
        !joined(asked.role(before)) && !comma(before, at) && (0..at).any(|other| asked.metric(other).is_some())
    });
    let beside_next = after.is_some_and(|after| after == at + 1 && asked.metric(after).is_some());
    from_before || beside_next
}

/// "new vs returning customers": both counted, or what else is asked for split by the kind of customer.
pub(super) fn new_and_returning(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    if !(0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::NewAndReturning))) {
        return;
    }
    let money = asked.has(|role| matches!(role, Role::Sold | Role::Who | Role::HowMuch));
    if draft.metrics.iter().all(|key| *key == "customers") && !money {
        draft.metrics = vec!["new_customers", "returning_customers"];
        return;
    }
    let slice = Slice::Dimension("customer_type");
    if !draft.slices.contains(&slice) {
        draft.slices.push(slice);
    }
}
