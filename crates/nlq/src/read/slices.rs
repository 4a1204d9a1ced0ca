//! By what the answer is split, over which grain, and what comes first.

use super::{
    Asked, Draft, Extreme, Note, Slice, Step, Stop,
    ranks::{extreme, is_plural, moves_of_values, number, place, rank},
};
use crate::{
    lexicon::{Reason, Role},
    reading::Refusal,
    say,
    span::Tag,
};
use domain::{Grain, Locale};

pub(super) fn read(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    dangling(asked)?;
    one_cohort(asked)?;
    both_ends(asked)?;
    let extreme = extreme(asked);
    let number = number(asked)?;
    let mut free: Vec<(usize, Slice)> = Vec::new();
    for at in 0..asked.pieces.len() {
        let Some(slice) = slice(asked, at) else { continue };
        if super::compared::year_by_year(asked, draft) == Some(at) {
            continue;
        }
        if asked.by(at) || matches!(asked.role(at), Some(Role::Every(_))) {
            add(draft, at, slice);
        } else if !names_a_value(asked, draft, at, slice, extreme.is_some()) {
            free.push((at, slice));
        }
    }
    for at in 0..asked.pieces.len() {
        if let Some(grain) = each_of_several(asked, at).filter(|_| asked.role(at) == Some(Role::By)) {
            add(draft, at, Slice::Grain(grain));
        }
    }
    free.retain(|(at, slice)| !counts_units(asked, draft, *at, *slice));
    // "On an average day", "un mes normal".
    free.retain(|(_, slice)| !matches!(slice, Slice::Grain(grain) if super::averages::beside(asked) == Some(*grain)));
    // "Qué mes fue mejor, septiembre u octubre": those two.
    let two = (0..asked.pieces.len()).filter(|at| matches!(asked.tag(*at), Some(Tag::Period(_)))).count() == 2;
    free.retain(|(_, slice)| !(two && draft.compare.is_some() && matches!(slice, Slice::Grain(_))));
    if let Some(at) = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Trend)) {
        draft.trend = true;
        draft.notes.push((at, Note::Trend));
    }
    let compared = draft.compare.is_some() && number.is_none();
    let stands = asked.standing.is_some_and(|standing| !standing.slices.is_empty());
    let kinds = (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::NewAndReturning)));
    match (extreme, number) {
        _ if draft.why.is_some() => free.iter().for_each(|(at, slice)| add(draft, *at, *slice)),
        // "The first 3", where something is ranked.
        (None, Some((_, n))) if free.is_empty() && asked.standing.is_some() => draft.limit = Some(n),
        (None, None) => plain(asked, draft, &free)?,
        // "Who buys more, new or returning customers?": both, side by side.
        (Some((_, Extreme::High | Extreme::Low)), None) if kinds && free.is_empty() => {}
        (Some(_), None) if compared && free.is_empty() && draft.slices.is_empty() && !stands => {}
        (Some((_, Extreme::High | Extreme::Low)), None)
            if compared && free.is_empty() && !stands && !moves_of_values(asked, draft) => {}
        _ => rank(asked, draft, &free, extreme, number)?,
    }
    Ok(())
}

/// "The difference between the best and the worst month": two rankings at once.
fn both_ends(asked: &Asked<'_>) -> Step<()> {
    let ends = |at: usize| match asked.role(at) {
        Some(Role::High | Role::Best) => Some(true),
        Some(Role::Low | Role::Worst) => Some(false),
        _ => None,
    };
    for at in (1..asked.pieces.len()).filter(|at| asked.role(*at) == Some(Role::And)) {
        let (one, other) = (asked.before(at).and_then(ends), asked.after(at).and_then(ends));
        if one.zip(other).is_some_and(|(one, other)| one != other) && asked.words(at) != "or" {
            return Err(Stop::because(Refusal::Impossible, say::one_ranking(asked.locale)));
        }
    }
    Ok(())
}

/// "The January 2026 cohort": those who began then, which no period of the answer is.
fn one_cohort(asked: &Asked<'_>) -> Step<()> {
    let period = |at: Option<usize>| at.is_some_and(|at| matches!(asked.tag(at), Some(Tag::Period(_))));
    let one = |at: &usize| {
        let named = asked.dimension(*at) == Some("cohort") && !asked.by(*at) && !asked.words(*at).ends_with('s');
        let of = matches!(asked.words(at + 1).as_str(), "of" | "de" | "do" | "da" | "del") && period(Some(at + 2));
        named && (period(at.checked_sub(1)) || of)
    };
    match (0..asked.pieces.len()).find(one) {
        Some(at) => Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale))),
        None => Ok(()),
    }
}

/// "Sales per store" where no dimension is the store: the word behind "per" must not be passed over.
fn dangling(asked: &Asked<'_>) -> Step<()> {
    for at in 0..asked.pieces.len() {
        if asked.role(at) != Some(Role::By) {
            continue;
        }
        let next = asked.after(at);
        // "Returns by reason": no dimension, and nobody asks why.
        if let Some(next) = next.filter(|next| asked.role(*next) == Some(Role::No(Reason::Why))) {
            return Err(Stop::refuse(say::unknown_words(&[asked.text(next)], &[], asked.locale)));
        }
        let slices = next.is_some_and(|next| {
            let tag = matches!(
                asked.tag(next),
                Some(
                    Tag::Metric(_)
                        | Tag::Value(_)
                        | Tag::NewAndReturning
                        | Tag::Weekdays(_)
                        | Tag::Number(_)
                        | Tag::Threshold(_)
                )
            );
            tag || slice(asked, next).is_some()
                || matches!(asked.role(next), Some(Role::Which | Role::High | Role::Best | Role::By))
        });
        let passed: Vec<&str> = (at + 1..next.unwrap_or(asked.pieces.len())).map(|at| asked.text(at)).collect();
        // "Ventas por género": the word is a verb of selling elsewhere.
        let verb = next.filter(|next| *next == at + 1 && matches!(asked.role(*next), Some(Role::Sold | Role::HowDo)));
        // "Mrr por tamaño de empresa".
        let sized = |next: &usize| {
            let words = asked.words(*next);
            asked.role(*next) == Some(Role::HowMuch)
                && ["tamano", "monto", "importe", "valor"].iter().any(|size| words.starts_with(size))
        };
        let verb = verb.or(next.filter(sized));
        if let Some(verb) = verb {
            return Err(Stop::refuse(say::unknown_words(&[asked.text(verb)], &[], asked.locale)));
        }
        if each_of_several(asked, at).is_some() {
            continue;
        }
        // "MRR por tamanho de empresa".
        let sized = next.filter(|next| asked.words(*next).starts_with("tamanho"));
        if let Some(sized) = sized {
            return Err(Stop::refuse(say::unknown_words(&[asked.text(sized)], &[], asked.locale)));
        }
        if !slices && !passed.is_empty() {
            return Err(Stop::refuse(say::unknown_words(&passed, &[], asked.locale)));
        }
    }
    Ok(())
}

/// "Each of the last 4 weeks": those weeks, one by one.
fn each_of_several(asked: &Asked<'_>, at: usize) -> Option<Grain> {
    let each = asked.words(at).split(' ').any(|word| matches!(word, "each" | "every" | "cada" | "cada uma" | "una"));
    let small = |at: &usize| {
        matches!(asked.role(*at), Some(Role::In | Role::Filler))
            || matches!(asked.words(*at).as_str(), "una" | "uno" | "uma" | "um" | "one")
    };
    let next = (at + 1..asked.pieces.len()).find(|at| !small(at))?;
    let Some(Tag::Period(when)) = asked.tag(next) else { return None };
    let words = asked.words(next);
    let unit = words.split(' ').find_map(crate::calendar::words::unit)?.grain()?;
    (each && when.days.days() > 1).then_some(unit)
}

pub(super) fn slice(asked: &Asked<'_>, at: usize) -> Option<Slice> {
    match asked.role(at) {
        Some(Role::Unit(grain) | Role::Every(grain)) => Some(Slice::Grain(grain)),
        _ => asked.dimension(at).map(Slice::Dimension),
    }
}

pub(super) fn add(draft: &mut Draft<'_>, at: usize, slice: Slice) {
    if !draft.slices.contains(&slice) {
        draft.slices.push(slice);
    }
    draft.notes.push((at, Note::Slice(slice)));
}

/// "channel online", "all channels except online": the dimension only says what the value is.
fn names_a_value(asked: &Asked<'_>, draft: &Draft<'_>, at: usize, slice: Slice, ranked: bool) -> bool {
    let Slice::Dimension(key) = slice else { return false };
    let which = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::Which));
    // "The best sellers of the category Kitchen".
    let own = |ids: &[u32]| {
        ids.iter().filter_map(|id| asked.vocabulary.values.entry(*id)).any(|entry| entry.dimension == key)
    };
    let beside = at > 0
        && matches!(asked.role(at - 1), Some(Role::In | Role::Filler))
        && matches!(asked.tag(at + 1), Some(Tag::Value(ids)) if own(ids))
        && !is_plural(asked, at);
    if ranked && beside && !asked.by(at) && draft.filters.iter().any(|filter| filter.dimension == key) {
        return true;
    }
    !which && !ranked && !draft.slices.contains(&slice) && draft.filters.iter().any(|filter| filter.dimension == key)
}

/// "Units of Acme products": what the value is of, not a split.
fn of_a_value(asked: &Asked<'_>, at: usize) -> bool {
    let is_item = |near: Option<usize>| match near.and_then(|near| asked.tag(near)) {
        Some(Tag::Value(ids)) => ids
            .iter()
            .filter_map(|id| asked.vocabulary.values.entry(*id))
            .any(|entry| matches!(entry.dimension, "vendor" | "category")),
        _ => false,
    };
    is_item(asked.before(at)) || is_item(asked.after(at))
}

/// "How many products did we sell": pieces, not a split.
fn counts_units(asked: &Asked<'_>, draft: &mut Draft<'_>, at: usize, slice: Slice) -> bool {
    let counted = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::HowMany));
    let sold = asked.has(|role| role == Role::Sold);
    // "How many SKUs are out of stock": the figure counts them.
    if counted && draft.metrics == ["stockout_products"] && matches!(slice, Slice::Dimension("product" | "sku")) {
        return true;
    }
    let told = asked.vocabulary.metric("units_sold").is_some();
    if slice == Slice::Dimension("product") && counted && sold && told && draft.metrics.is_empty() {
        draft.metrics.push("units_sold");
        draft.notes.push((at, Note::Metric("units_sold")));
        return true;
    }
    false
}

/// Free dimensions without any ranking: "which channels", "channel breakdown", "compare channels", "products and revenue".
fn plain(asked: &Asked<'_>, draft: &mut Draft<'_>, free: &[(usize, Slice)]) -> Step<()> {
    for (at, slice) in free {
        let counted = asked.before(*at).is_some_and(|before| asked.role(before) == Some(Role::HowMany));
        match slice {
            // "How many products sold more than 100 units".
            _ if counted && !draft.having.is_empty() => {
                draft.count = true;
                draft.notes.push((*at, Note::Count));
                add(draft, *at, *slice);
            }
            Slice::Dimension(key) if counted => {
                let label = asked.vocabulary.dimension(key).map_or(*key, |dimension| dimension.label.get(asked.locale));
                return Err(Stop::because(Refusal::Impossible, say::cannot_count(label, asked.locale)));
            }
            Slice::Dimension("product")
                if of_a_value(asked, *at) && (!draft.metrics.is_empty() || asked.has(|role| role == Role::HowMuch)) => {
            }
            // "Clicks of the ads on TikTok": all figures of advertising are of ads.
            Slice::Dimension("ad") if !asked_for_each(asked, *at) && !draft.metrics.is_empty() => {}
            // "Con mercado pago": the name goes on, and no such value is known.
            Slice::Dimension(_) if half_a_name(asked, *at) => {
                return Err(Stop::refuse(say::unknown_words(&[asked.text(*at)], &[], asked.locale)));
            }
            // "How much merchandise did we sell": what it came to.
            Slice::Dimension("product") if much(asked, *at) => {}
            Slice::Dimension(_) => add(draft, *at, *slice),
            Slice::Grain(_) => {
                let wanted = draft.trend
                    || !draft.having.is_empty()
                    || asked.standing.is_some()
                    || asked.has(|role| matches!(role, Role::Breakdown | Role::Compare | Role::Which))
                    || draft.period.is_none() && !draft.metrics.is_empty();
                if !wanted || counted {
                    return Err(Stop::refuse(say::unknown_words(&[asked.text(*at)], &[], asked.locale)));
                }
                add(draft, *at, *slice);
            }
        }
    }
    for at in 0..asked.pieces.len() {
        match asked.role(at) {
            Some(Role::Where | Role::When) if !draft.having.is_empty() && !draft.slices.is_empty() => {}
            // "Where are the buyers? Orders by state": by what is said.
            Some(Role::Where) if draft.slices.iter().any(|slice| matches!(slice, Slice::Dimension(_))) => {}
            // "Where did ARR end up".
            Some(Role::Where) if ends_up(asked) => {}
            // "Where is our AOV heading".
            Some(Role::Where) if draft.trend => {}
            Some(Role::Where) => {
                if let Some(slice) = place(asked) {
                    add(draft, at, slice);
                }
            }
            Some(Role::When) => add(draft, at, Slice::Grain(Grain::Day)),
            _ => {}
        }
    }
    Ok(())
}

/// Whether a dimension is led by a word that asks for its values.
fn asked_for_each(asked: &Asked<'_>, at: usize) -> bool {
    let wanted = |role: Option<Role>| {
        matches!(role, Some(Role::Which | Role::HowMany | Role::By | Role::Breakdown | Role::Compare | Role::Rank))
    };
    asked.before(at).is_none_or(|before| wanted(asked.role(before)))
}

/// One of something, behind "con" or "en": a value must follow.
fn half_a_name(asked: &Asked<'_>, at: usize) -> bool {
    let led = at.checked_sub(1).is_some_and(|before| {
        matches!(asked.role(before), Some(Role::In | Role::With))
            && matches!(asked.words(before).as_str(), "con" | "con el" | "con la" | "en el" | "en la")
    });
    // "La campaña de navidad": its name, which is not known, and no day.
    let feast = matches!(asked.tag(at + 2), Some(Tag::Period(when)) if when.event.is_some() || when.doubt.is_some());
    if asked.dimension(at) == Some("campaign") && asked.role(at + 1) == Some(Role::In) && feast && !is_plural(asked, at)
    {
        return true;
    }
    // "Ventas a mayoristas": to them, of whom nothing is known.
    let to = at.checked_sub(1).is_some_and(|before| matches!(asked.words(before).as_str(), "a" | "a los" | "a las"));
    if to
        && matches!(asked.dimension(at), Some("supplier" | "vendor" | "product" | "sku"))
        && !asked_for_each(asked, at)
    {
        return true;
    }
    led && asked.locale == Locale::Es && !is_plural(asked, at) && !asked_for_each(asked, at)
}

fn ends_up(asked: &Asked<'_>) -> bool {
    let ends = [
        "end", "ended", "land", "landed", "stand", "stands", "stood", "finish", "finished", "close", "closed",
        "settle", "settled",
    ];
    asked.tokens.iter().any(|token| ends.contains(&token.text.as_str()))
}

fn much(asked: &Asked<'_>, at: usize) -> bool {
    let goods = matches!(
        asked.words(at).as_str(),
        "merchandise" | "goods" | "stuff" | "mercaderia" | "mercancia" | "mercadoria"
    );
    goods && asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::HowMuch))
}
