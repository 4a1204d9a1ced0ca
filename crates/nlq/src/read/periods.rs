//! Which days, and which days they are compared with.

use super::{
    Asked, Draft, Note, Slice, Step, Stop,
    compared::{markers, only_compared, pair},
    feasts::decided,
};
use crate::{calendar::When, lexicon::Role, reading::Refusal, say, span::Tag};
use domain::{Grain, Locale, Preset};
use semantic::{Filter, FilterOp, PeriodSpec};

pub(super) fn read(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    let all: Vec<(usize, When)> = asked
        .pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| match piece.tag {
            Tag::Period(when) => Some((at, when)),
            _ => None,
        })
        .collect();
    let all: Vec<(usize, When)> =
        all.iter().map(|(at, when)| Ok((*at, decided(asked, *at, *when, &all)?))).collect::<Step<_>>()?;
    let all: Vec<(usize, When)> = all.into_iter().map(|(at, when)| (at, until_now(asked, at, when))).collect();
    let all = years_back(asked, all);
    let all = one_day_of_all(asked, draft, all);
    let all = within(asked, all)?;
    let all = up_to(asked, all)?;
    if let Some(at) = half_between(asked, &all) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    // "Best month ever in 2017": the narrower one counts.
    let narrower = all.iter().any(|(_, when)| !when.is_preset(Preset::AllTime));
    let all: Vec<(usize, When)> =
        all.into_iter().filter(|(_, when)| !(narrower && when.is_preset(Preset::AllTime))).collect();
    // "Compare it with last year", where something stands.
    let compared = asked.standing.is_some_and(|standing| standing.compare.is_some());
    let with = compared || asked.standing.is_some() && asked.has(|role| role == Role::Compare);
    let since = |at: usize| {
        let words = asked.words(at);
        words.starts_with("since ") && words.contains("last ") && asked.has(|role| role == Role::Growth)
    };
    // "Has it gone up since last quarter": against it.
    let all: Vec<(usize, When)> = all
        .into_iter()
        .map(|(at, when)| (at, if since(at) { last_one(asked, at).unwrap_or(when) } else { when }))
        .collect();
    let versus = |at: usize| {
        since(at)
            || asked.before(at).map(|before| asked.role(before)).is_some_and(|role| {
                role == Some(Role::Versus) || with && matches!(role, Some(Role::With | Role::Compare))
            })
    };
    let all = of_one_year(asked, all);
    let bases: Vec<(usize, When)> = all.iter().copied().filter(|(at, _)| !versus(*at)).collect();
    let against: Vec<(usize, When)> = all.iter().copied().filter(|(at, _)| versus(*at)).collect();
    match (bases.as_slice(), against.as_slice()) {
        ([], []) => {}
        ([base], []) => take(asked, draft, *base),
        ([base], [other]) => pair(asked, draft, *base, *other)?,
        ([], [other]) => only_compared(asked, draft, *other)?,
        ([one, other], []) if one.1.days == other.1.days && !asked.has(|role| role == Role::Compare) => {
            take(asked, draft, *one)
        }
        ([first, _, ..], []) if joined(asked, &bases).is_some() => {
            if let Some(when) = joined(asked, &bases) {
                take(asked, draft, (first.0, when));
            }
        }
        ([one, other], []) if one_of_a_year(asked, *one, *other).is_some() => {
            if let Some((at, when)) = one_of_a_year(asked, *one, *other) {
                take(asked, draft, (at, when));
            }
        }
        ([one, _], []) if from_one_to_the_other(asked, &bases).is_some() => {
            if let Some(when) = from_one_to_the_other(asked, &bases) {
                take(asked, draft, (one.0, when));
            }
        }
        ([_, _], []) if !set_apart(asked) => {
            return Err(Stop::Clarify { message: say::too_many_periods(asked.locale), choices: alone(asked, &all) });
        }
        ([one, other], []) => {
            // "Compare May and June": the later is compared with the earlier.
            let (base, other) = if one.1.days.from >= other.1.days.from { (*one, *other) } else { (*other, *one) };
            pair(asked, draft, base, other)?;
        }
        // "Q1 vs Q2 vs Q3": step by step.
        _ if steps(asked, &all).is_some() => {
            if let Some((when, grain)) = steps(asked, &all) {
                let at = all.first().map_or(0, |(at, _)| *at);
                take(asked, draft, (at, when));
                draft.slices.push(Slice::Grain(grain));
            }
        }
        _ => return Err(Stop::Clarify { message: say::too_many_periods(asked.locale), choices: alone(asked, &all) }),
    }
    // "The week before Christmas" is no week that anything is compared with.
    let leads = |at: &usize| {
        let before = asked.role(*at) == Some(Role::PeriodBefore) && asked.words(*at).ends_with(" before");
        before && matches!(asked.tag(at + 1), Some(Tag::Period(_)))
    };
    if let Some(at) = (0..asked.pieces.len()).find(leads) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    markers(asked, draft);
    if let Some(when) = draft.period {
        if when.days.from > asked.now.today {
            return Err(Stop::because(Refusal::OutOfBounds, say::in_the_future(asked.locale)));
        }
        if when.ambiguous {
            draft.assumptions.push(say::date_order(when.days, asked.now.today, asked.locale));
        }
    }
    Ok(())
}

/// "Saturday sales in October": all Saturdays of it.
fn one_day_of_all(asked: &Asked<'_>, draft: &mut Draft<'_>, all: Vec<(usize, When)>) -> Vec<(usize, When)> {
    let [one, other] = all.as_slice() else { return all };
    let weekday = |(at, when): &(usize, When)| {
        crate::calendar::words::weekday(&asked.words(*at))
            .filter(|_| when.days.days() == 1 && asked.locale == Locale::En)
    };
    let against = asked.has(|role| matches!(role, Role::Versus | Role::Compare));
    let found = match (weekday(one), weekday(other)) {
        (Some(day), None) => Some((day, *one, *other)),
        (None, Some(day)) => Some((day, *other, *one)),
        _ => None,
    };
    match found.filter(|(.., long)| long.1.days.days() > 7 && !against) {
        Some((day, of, long)) => {
            let value = (day + 1).to_string();
            draft.notes.push((of.0, Note::Filter(asked.vocabulary.label("weekday", &value, asked.locale))));
            draft.filters.push(Filter { dimension: "weekday".into(), op: FilterOp::In, values: vec![value] });
            vec![long]
        }
        None => all,
    }
}

/// The calendar stretch that "since last quarter" names.
fn last_one(asked: &Asked<'_>, at: usize) -> Option<When> {
    let grain = asked.words(at).split(' ').next_back().and_then(crate::calendar::words::unit)?.grain()?;
    Some(When::preset(super::last_of(grain), asked.now))
}

/// "Octubre de hace un año": that month, so many years back.
fn years_back(asked: &Asked<'_>, all: Vec<(usize, When)>) -> Vec<(usize, When)> {
    let years = |at: usize| {
        let words = asked.words(at);
        let count =
            words.strip_prefix("hace ")?.strip_suffix(" anos").or(words.strip_prefix("hace ")?.strip_suffix(" ano"))?;
        let one = matches!(count, "un" | "1").then_some(1);
        one.or_else(|| crate::calendar::words::number(count)).or_else(|| count.parse().ok()).filter(|years| *years < 50)
    };
    let behind =
        |at: usize| at.checked_sub(1).filter(|before| asked.role(*before) != Some(Role::In)).or(at.checked_sub(2));
    let mut kept: Vec<(usize, When)> = Vec::new();
    for (at, when) in all {
        let last = kept.last_mut().filter(|(known, when)| when.yearless && behind(at) == Some(*known));
        if let (Some(last), Some(years)) = (last, years(at)) {
            let year = last.1.days.from.year() - i16::try_from(years).unwrap_or_default();
            if let Some(back) = last.1.in_year(year, asked.now.today) {
                last.1 = When { yearless: false, ..back };
                continue;
            }
        }
        kept.push((at, when));
    }
    kept
}

/// "Del año hasta octubre": from where the longer one begins; "hasta octubre" by itself begins nowhere.
fn up_to(asked: &Asked<'_>, all: Vec<(usize, When)>) -> Step<Vec<(usize, When)>> {
    let until = |at: usize| {
        at.checked_sub(1)
            .is_some_and(|before| matches!(asked.words(before).as_str(), "hasta" | "hasta el" | "hasta la"))
    };
    let Some((at, end)) = all.iter().copied().find(|(at, _)| until(*at)) else { return Ok(all) };
    let today = end.days.to == asked.now.today && end.days.days() == 1;
    match all.as_slice() {
        _ if end.is_preset(Preset::AllTime) => Ok(all),
        [one, other] => {
            let whole = if one.0 == at { other.1 } else { one.1 };
            let starts = whole.days.from <= end.days.from && end.days.from <= whole.days.to.max(asked.now.today);
            let when = When::between(whole.days.from, end.days.to.min(asked.now.today));
            if starts { Ok(vec![(one.0.min(other.0), when)]) } else { Ok(all) }
        }
        _ if today || asked.standing.is_some() => Ok(all),
        _ => Err(Stop::refuse(say::unknown_words(&[asked.text(at - 1)], &[], asked.locale))),
    }
}

/// "May within the second quarter": the narrower one; a month that lies outside of it is no time at all.
fn within(asked: &Asked<'_>, all: Vec<(usize, When)>) -> Step<Vec<(usize, When)>> {
    let [one, other] = all.as_slice() else { return Ok(all) };
    let inside =
        (one.0 + 1..other.0).find(|at| matches!(asked.words(*at).as_str(), "dentro de" | "dentro del" | "within"));
    match inside {
        None => Ok(all),
        Some(_) if other.1.days.contains(one.1.days.from) && other.1.days.contains(one.1.days.to) => Ok(vec![*one]),
        Some(at) => Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale))),
    }
}

/// Whether anything says that two periods stand beside each other.
fn set_apart(asked: &Asked<'_>) -> bool {
    let links = |role| {
        matches!(
            role,
            Role::And
                | Role::Compare
                | Role::Versus
                | Role::Growth
                | Role::With
                | Role::Best
                | Role::Worst
                | Role::High
                | Role::Low
                | Role::No(_)
                | Role::YearEarlier
                | Role::PeriodBefore
        )
    };
    asked.has(links)
        || (0..asked.pieces.len()).any(|at| {
            matches!(asked.tag(at), Some(Tag::Comma))
                || asked.words(at) == "x"
                || asked.role(at) == Some(Role::By) && matches!(asked.tag(at + 1), Some(Tag::Period(_)))
        })
}

/// "Between Halloween and now", "since the 1st": from the feast until today.
fn until_now(asked: &Asked<'_>, at: usize, when: When) -> When {
    let today = asked.now.today;
    let before = (0..at).rev().map(|before| asked.words(before)).find(|words| words != "the").unwrap_or_default();
    let now = || ["now", "today", "hoy", "hoje", "ahora", "agora"].contains(&asked.words(at + 2).as_str());
    let joined = matches!(before.as_str(), "between" | "entre") && asked.role(at + 1) == Some(Role::And) && now();
    let since = matches!(before.as_str(), "since" | "desde");
    if (joined || since) && when.days.from <= today { When::between(when.days.from, today) } else { when }
}

/// "Between Halloween and Christmas": the word that leads there, where a feast is one end and the calendar made no stretch of it.
fn half_between(asked: &Asked<'_>, all: &[(usize, When)]) -> Option<usize> {
    let (at, when) = all.first()?;
    let before = at.checked_sub(1)?;
    let led = matches!(asked.words(before).as_str(), "between" | "entre");
    let open = asked.role(at + 1) == Some(Role::And) && all.len() == 1 && when.days.to != asked.now.today;
    (led && open).then_some(before)
}

/// "May orders last year": the month of that year.
fn one_of_a_year(asked: &Asked<'_>, one: (usize, When), other: (usize, When)) -> Option<(usize, When)> {
    let of = |when: When, year: When| {
        let compared = asked.has(|role| matches!(role, Role::Compare | Role::Versus));
        let whole = whole_year(asked, year);
        let found = if when.yearless && whole && !compared { Some(year.days.from.year()) } else { None };
        found.and_then(|year| when.in_year(year, asked.now.today))
    };
    of(one.1, other.1).map(|when| (one.0, when)).or_else(|| of(other.1, one.1).map(|when| (other.0, when)))
}

/// "By quarter in 2025 and 2026", "in October, November and December": one stretch, where nothing is compared.
fn joined(asked: &Asked<'_>, all: &[(usize, When)]) -> Option<When> {
    if asked.has(|role| matches!(role, Role::Compare | Role::Versus | Role::Growth)) || either(asked) {
        return None;
    }
    let links = |from: usize, to: usize| {
        (from + 1..to).all(|at| {
            matches!(asked.role(at), Some(Role::And | Role::In | Role::Filler))
                || matches!(asked.tag(at), Some(Tag::Comma))
        }) && (from + 1..to).any(|at| asked.role(at) == Some(Role::And) || matches!(asked.tag(at), Some(Tag::Comma)))
    };
    let mut sorted: Vec<When> = all.iter().map(|(_, when)| *when).collect();
    sorted.sort_by_key(|when| when.days.from);
    let side_by_side = all.windows(2).all(|pair| matches!(pair, [one, other] if links(one.0, other.0)));
    let follow = sorted.windows(2).all(|pair| matches!(pair, [one, other] if one.days.to.plus(1) == other.days.from));
    let (first, last) = (sorted.first()?, sorted.last()?);
    (side_by_side && follow).then(|| When::between(first.days.from, last.days.to))
}

/// "Between Mother's Day and Father's Day": from the one to the other, both in.
fn from_one_to_the_other(asked: &Asked<'_>, all: &[(usize, When)]) -> Option<When> {
    let [one, other] = all else { return None };
    let small =
        |at: &usize| matches!(asked.words(*at).as_str(), "o" | "a" | "el" | "la" | "the" | "os" | "as" | "los" | "las");
    let before = (0..one.0).rev().find(|at| !small(at))?;
    let led = matches!(asked.words(before).as_str(), "between" | "entre");
    let linked = (one.0 + 1..other.0)
        .all(|at| small(&at) || matches!(asked.role(at), Some(Role::And | Role::In | Role::Filler)))
        && (one.0 + 1..other.0).any(|at| asked.role(at) == Some(Role::And));
    let set_against = asked.has(|role| matches!(role, Role::Compare | Role::Versus | Role::Growth)) || either(asked);
    (led && linked && !set_against && one.1.days.to < other.1.days.from)
        .then(|| When::between(one.1.days.from, other.1.days.to))
}

/// "Did we sell more in May or in June?"
fn either(asked: &Asked<'_>) -> bool {
    let or =
        |at: usize| asked.role(at) == Some(Role::And) && matches!(asked.words(at).as_str(), "or" | "o" | "u" | "ou");
    let more = |role| matches!(role, Role::High | Role::Low | Role::Best | Role::Worst);
    asked.has(more) && (0..asked.pieces.len()).any(or)
}

/// Three or more neighbours of one size set side by side: the stretch that they are, and the size.
fn steps(asked: &Asked<'_>, all: &[(usize, When)]) -> Option<(When, Grain)> {
    let mut sorted: Vec<When> = all.iter().map(|(_, when)| *when).collect();
    sorted.sort_by_key(|when| when.days.from);
    let (first, last) = (sorted.first()?, sorted.last()?);
    if !asked.has(|role| matches!(role, Role::Compare | Role::Versus)) {
        return None;
    }
    let grain = first.days.whole(asked.now.week)?;
    let even = sorted.iter().all(|when| when.days.whole(asked.now.week) == Some(grain));
    let follow = sorted.windows(2).all(|pair| matches!(pair, [one, other] if one.days.to.plus(1) == other.days.from));
    (sorted.len() > 2 && even && follow).then(|| (When::between(first.days.from, last.days.to), grain))
}

pub(super) fn whole_year(asked: &Asked<'_>, when: When) -> bool {
    match when.spec {
        PeriodSpec::Preset(_) => when.is_preset(Preset::LastYear) || when.is_preset(Preset::ThisYear),
        PeriodSpec::Range(days) => days.whole(asked.now.week) == Some(Grain::Year),
    }
}

pub(super) fn take(asked: &Asked<'_>, draft: &mut Draft<'_>, (at, when): (usize, When)) {
    let _ = asked;
    draft.period = Some(when);
    draft.notes.push((at, Note::Period(when)));
}

/// "January vs February 2025", "oct and nov 2025": the year that was said last is that of both.
fn of_one_year(asked: &Asked<'_>, mut all: Vec<(usize, When)>) -> Vec<(usize, When)> {
    // "Black Friday 2024 with 2025", "May 2025 vs 2023": the same stretch of that year.
    let compared = asked.has(|role| matches!(role, Role::Compare | Role::Versus));
    if let [one, other] = all.as_mut_slice()
        && compared
    {
        let year = |when: When| Some(when.days.from.year()).filter(|_| whole_year(asked, when) && is_named(when));
        let both = |when: When| is_named(when) && !whole_year(asked, when) && when.event.is_none();
        // "January vs February 2025": the year that was said last is that of both.
        if both(one.1) && both(other.1) && one.1.yearless && !other.1.yearless {
            let same = one.1.in_year(other.1.days.from.year(), asked.now.today);
            if let Some(same) = same.filter(|same| same.days != other.1.days) {
                one.1 = same;
            }
            return all;
        }
        let found = match (year(one.1), year(other.1)) {
            (None, Some(year)) => one.1.in_year(year, asked.now.today).map(|when| (&mut other.1, when)),
            (Some(year), None) => other.1.in_year(year, asked.now.today).map(|when| (&mut one.1, when)),
            _ => None,
        };
        if let Some((slot, when)) = found {
            *slot = When { event: None, ..when };
        }
        return all;
    }
    let last = all.last().map(|(_, when)| *when);
    let Some(year) = last.filter(|when| !when.yearless && !whole_year(asked, *when) && is_named(*when)) else {
        return all;
    };
    for (_, when) in &mut all {
        let same =
            when.in_year(year.days.from.year(), asked.now.today).filter(|_| when.yearless && when.event.is_none());
        if let Some(same) = same.filter(|same| same.days != year.days) {
            *when = same;
        }
    }
    all
}

/// Whether its days stand in the question: a month of a year, not "last month".
fn is_named(when: When) -> bool {
    matches!(when.spec, PeriodSpec::Range(_)) && when.last.is_none()
}

/// The question's metric over each of these periods alone.
pub(super) fn alone(asked: &Asked<'_>, periods: &[(usize, When)]) -> Vec<String> {
    let standing =
        asked.standing.and_then(|standing| standing.metrics.first()).and_then(|key| asked.vocabulary.metric(key));
    let metric = (0..asked.pieces.len()).find_map(|at| asked.metric(at));
    let metric = metric.or(standing).or_else(|| asked.vocabulary.metric("revenue"));
    let label = metric.map_or("", |metric| metric.label(asked.locale));
    periods.iter().map(|(at, _)| format!("{label} {}", asked.text(*at))).collect()
}
