//! Which days, and which days they are compared with.

use super::{Asked, Draft, Note, Step, Stop};
use crate::{
    calendar::{
        When,
        retail::{Doubt, Event, land_name},
        words::Unit,
    },
    lexicon::Role,
    reading::Refusal,
    say,
    span::Tag,
};
use domain::{Grain, Period, Preset};
use semantic::{Compare, PeriodSpec};

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
    // "Best month ever in 2017": the narrower one counts.
    let narrower = all.iter().any(|(_, when)| !when.is_preset(Preset::AllTime));
    let all: Vec<(usize, When)> =
        all.into_iter().filter(|(_, when)| !(narrower && when.is_preset(Preset::AllTime))).collect();
    // "Compare it with last year", where something stands.
    let with = asked.standing.is_some() && asked.has(|role| role == Role::Compare);
    let versus = |at: usize| {
        asked
            .before(at)
            .map(|before| asked.role(before))
            .is_some_and(|role| role == Some(Role::Versus) || with && matches!(role, Some(Role::With | Role::Compare)))
    };
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
        ([one, other], []) if joined(asked, *one, *other).is_some() => {
            if let Some(when) = joined(asked, *one, *other) {
                take(asked, draft, (one.0, when));
                draft.notes.push((other.0, Note::Period(when)));
            }
        }
        ([one, other], []) if one_of_a_year(asked, *one, *other).is_some() => {
            if let Some((at, when)) = one_of_a_year(asked, *one, *other) {
                take(asked, draft, (at, when));
            }
        }
        ([one, other], []) => {
            // "Compare May and June": the later is compared with the earlier.
            let (base, other) = if one.1.days.from >= other.1.days.from { (*one, *other) } else { (*other, *one) };
            pair(asked, draft, base, other)?;
        }
        _ => return Err(Stop::Clarify { message: say::too_many_periods(asked.locale), choices: alone(asked, &all) }),
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

/// "By quarter in 2025 and 2026": one stretch, where the answer goes step by step.
fn joined(asked: &Asked<'_>, one: (usize, When), other: (usize, When)) -> Option<When> {
    let and =
        asked.before(other.0).is_some_and(|at| asked.role(at) == Some(Role::And) && asked.before(at) == Some(one.0));
    let steps = asked.has(|role| matches!(role, Role::Every(_) | Role::Trend))
        || (0..asked.pieces.len()).any(|at| matches!(asked.role(at), Some(Role::Unit(_))) && asked.by(at));
    let compared = asked.has(|role| matches!(role, Role::Compare | Role::Versus));
    let (first, second) = if one.1.days.from <= other.1.days.from { (one.1, other.1) } else { (other.1, one.1) };
    (and && steps && !compared && first.days.to.plus(1) == second.days.from)
        .then(|| When::between(first.days.from, second.days.to))
}

fn whole_year(asked: &Asked<'_>, when: When) -> bool {
    match when.spec {
        PeriodSpec::Preset(_) => when.is_preset(Preset::LastYear) || when.is_preset(Preset::ThisYear),
        PeriodSpec::Range(days) => days.whole(asked.now.week) == Some(Grain::Year),
    }
}

/// The days of a feast or a sale that the words alone don't tell: the workspace's only country may.
fn decided(asked: &Asked<'_>, at: usize, when: When, all: &[(usize, When)]) -> Step<When> {
    // "Hot sale ventas 2025": the year stands elsewhere.
    let elsewhere = all.iter().find(|(other, year)| *other != at && when.yearless && whole_year(asked, *year));
    let elsewhere = elsewhere.map(|(_, year)| year.days.from.year());
    let unknown = |event: &Event, year: i16| {
        Err(Stop::because(Refusal::NotThere, say::unknown_year(event.name(), year, &event.years(), asked.locale)))
    };
    let (event, year) = match when.doubt {
        None => return Ok(when),
        Some(Doubt::Year { event, year }) => {
            let land = when.event.map_or("", |(_, land)| land);
            return match event.days(land, elsewhere, asked.now.today) {
                Ok(days) if elsewhere.is_some() => {
                    Ok(When { yearless: true, event: when.event, ..When::between(days.from, days.to) })
                }
                _ => unknown(event, elsewhere.unwrap_or(year)),
            };
        }
        Some(Doubt::Country { event, year }) => (event, year.or(elsewhere)),
    };
    let is_here = |code: &&str| {
        let entries = asked.vocabulary.values.entries();
        entries.iter().any(|entry| entry.dimension == "country" && entry.value.eq_ignore_ascii_case(code))
    };
    let mut here: Vec<&'static str> = event.countries().filter(is_here).collect();
    let place = |code: &str| {
        let is_it = |entry: &&crate::values::Entry| entry.dimension == "country";
        asked.vocabulary.values.entries().iter().filter(is_it).position(|entry| entry.value.eq_ignore_ascii_case(code))
    };
    here.sort_by_key(|code| place(code));
    match here.as_slice() {
        [only] => match event.days(only, year, asked.now.today) {
            Ok(days) => Ok(When { yearless: true, event: Some((event, only)), ..When::between(days.from, days.to) }),
            Err(Doubt::Year { event, year }) => unknown(event, year),
            Err(Doubt::Country { .. }) => Ok(when),
        },
        // A sale that several of the workspace's countries have: that of the one it sells most to.
        [first, ..] if !event.years().is_empty() => match event.days(first, year, asked.now.today) {
            Ok(days) => Ok(When { yearless: true, event: Some((event, first)), ..When::between(days.from, days.to) }),
            Err(_) => unknown(event, year.unwrap_or_else(|| asked.now.today.year())),
        },
        several => {
            let lands: Vec<&str> =
                if several.is_empty() { event.countries().take(4).collect() } else { several.to_vec() };
            let end = asked
                .pieces
                .get(at)
                .and_then(|piece| asked.tokens.get(piece.end.checked_sub(1)?))
                .map_or(0, |token| token.end);
            let (before, after) =
                (asked.question.get(..end).unwrap_or_default(), asked.question.get(end..).unwrap_or_default());
            let choices =
                lands.iter().map(|code| format!("{before} {}{after}", land_name(code, asked.locale))).collect();
            Err(Stop::Clarify { message: say::which_country(asked.text(at), asked.locale), choices })
        }
    }
}

fn take(asked: &Asked<'_>, draft: &mut Draft<'_>, (at, when): (usize, When)) {
    let _ = asked;
    draft.period = Some(when);
    draft.notes.push((at, Note::Period(when)));
}

/// "same period last year", "month over month", "growth": comparisons without a period of their own.
fn markers(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    for at in 0..asked.pieces.len() {
        let compare = match asked.role(at) {
            Some(Role::YearEarlier) => Compare::PreviousYear,
            Some(Role::PeriodBefore) => Compare::PreviousPeriod,
            Some(Role::Over(grain)) => {
                if draft.period.is_none() && asked.standing.is_none() {
                    let preset = last_of(grain);
                    draft.period = Some(When::preset(preset, asked.now));
                    draft.assumptions.push(say::took_period(
                        When::preset(preset, asked.now).days,
                        asked.now.today,
                        asked.locale,
                    ));
                }
                Compare::PreviousPeriod
            }
            _ => continue,
        };
        draft.compare = Some(compare);
        draft.notes.push((at, Note::Compare(compare)));
    }
    if draft.compare.is_some() {
        return;
    }
    let growth = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth));
    let trend = asked.has(|role| role == Role::Trend);
    if let Some(at) = growth.filter(|_| !trend) {
        draft.compare = Some(Compare::PreviousPeriod);
        draft.notes.push((at, Note::Compare(Compare::PreviousPeriod)));
    }
}

fn last_of(grain: Grain) -> Preset {
    match grain {
        Grain::Day => Preset::Yesterday,
        Grain::Week => Preset::LastWeek,
        Grain::Month => Preset::LastMonth,
        Grain::Quarter => Preset::LastQuarter,
        Grain::Year => Preset::LastYear,
    }
}

/// A period and the one it is compared with.
fn pair(asked: &Asked<'_>, draft: &mut Draft<'_>, base: (usize, When), other: (usize, When)) -> Step<()> {
    // "May vs the previous month", "last month compared to the previous month".
    let said_before = says_before(asked, other.0);
    let same_unit =
        other.1.last.and_then(Unit::grain).is_some_and(|grain| base.1.days.whole(asked.now.week) == Some(grain));
    if base.1.days == other.1.days && (other.1.last.is_some() || said_before) || said_before && same_unit {
        settle(asked, draft, base, other.0, Compare::PreviousPeriod);
        return Ok(());
    }
    let Some(compare) = relation(asked, base.1, other.1) else {
        // The other way round: "last month vs this month".
        if let Some(compare) = relation(asked, other.1, base.1) {
            settle(asked, draft, other, base.0, compare);
            return Ok(());
        }
        let message = say::cannot_compare(base.1.days, other.1.days, asked.now.today, asked.locale);
        return Err(Stop::Clarify { message, choices: alone(asked, &[base, other]) });
    };
    settle(asked, draft, base, other.0, compare);
    Ok(())
}

fn settle(asked: &Asked<'_>, draft: &mut Draft<'_>, base: (usize, When), compared_at: usize, compare: Compare) {
    take(asked, draft, (base.0, like_for_like(asked, base.1)));
    draft.compare = Some(compare);
    draft.notes.push((compared_at, Note::Compare(compare)));
}

/// A whole calendar period that is still running is compared like for like, as "this month" is.
fn like_for_like(asked: &Asked<'_>, when: When) -> When {
    let running =
        [Preset::ThisMonth, Preset::ThisQuarter, Preset::ThisYear, Preset::ThisWeek].into_iter().find(|preset| {
            preset.running().is_some_and(|grain| grain.bucket(asked.now.today, asked.now.week) == when.days)
        });
    running.map_or(when, |preset| When::preset(preset, asked.now))
}

fn relation(asked: &Asked<'_>, base: When, other: When) -> Option<Compare> {
    let week = asked.now.week;
    let whole = |when: When| match when.spec {
        PeriodSpec::Preset(spec) => match spec.preset.running() {
            Some(grain) => grain.bucket(asked.now.today, week),
            None => when.days,
        },
        // "November until today" is the running month.
        PeriodSpec::Range(_) if when.days.to == asked.now.today => {
            let running = [Grain::Month, Grain::Quarter, Grain::Year]
                .into_iter()
                .map(|grain| grain.bucket(asked.now.today, week));
            running.into_iter().find(|bucket| bucket.from == when.days.from).unwrap_or(when.days)
        }
        PeriodSpec::Range(_) => when.days,
    };
    let (base_days, other_days) = (whole(base), whole(other));
    // Black Friday is another date every year.
    if let Some((event, land)) = base.event
        && event.days(land, Some(base.days.from.year() - 1), asked.now.today) != Ok(base.days.year_earlier())
    {
        return None;
    }
    let is_year = |days: Period| days.whole(week) == Some(Grain::Year);
    if other_days == base_days.year_earlier() {
        return Some(Compare::PreviousYear);
    }
    if other_days == base_days.previous(week) {
        return Some(Compare::PreviousPeriod);
    }
    // "May vs last year", "May 2018 vs 2017": the same stretch of that year.
    if is_year(other_days) && !is_year(base_days) {
        let named = other_days.from.year();
        let earlier = base_days.from.year() - 1;
        let relative = other.last == Some(Unit::Year);
        return (named == earlier || relative).then_some(Compare::PreviousYear);
    }
    None
}

/// "revenue vs last month": the running period is compared with it.
fn only_compared(asked: &Asked<'_>, draft: &mut Draft<'_>, other: (usize, When)) -> Step<()> {
    if let Some(base) = asked.standing.and_then(|standing| standing.period) {
        return with_standing(asked, draft, base, other);
    }
    let (preset, compare) = match other.1.last {
        Some(Unit::Day) => (Preset::Today, Compare::PreviousPeriod),
        Some(Unit::Week) => (Preset::ThisWeek, Compare::PreviousPeriod),
        Some(Unit::Month) => (Preset::ThisMonth, Compare::PreviousPeriod),
        Some(Unit::Quarter) => (Preset::ThisQuarter, Compare::PreviousPeriod),
        Some(Unit::Year) => (Preset::ThisYear, Compare::PreviousYear),
        _ => {
            let message = say::compare_what(other.1.days, asked.now.today, asked.locale);
            return Err(Stop::Clarify { message, choices: alone(asked, &[other]) });
        }
    };
    let base = When::preset(preset, asked.now);
    draft.period = Some(base);
    draft.compare = Some(compare);
    draft.assumptions.push(say::took_period(base.days, asked.now.today, asked.locale));
    draft.notes.push((other.0, Note::Compare(compare)));
    Ok(())
}

/// What stands, compared with a period.
fn with_standing(asked: &Asked<'_>, draft: &mut Draft<'_>, base: When, other: (usize, When)) -> Step<()> {
    let same_unit =
        other.1.last.and_then(Unit::grain).is_some_and(|grain| base.days.whole(asked.now.week) == Some(grain));
    let before = same_unit && (says_before(asked, other.0) || base.days == other.1.days);
    let compare = if before { Some(Compare::PreviousPeriod) } else { relation(asked, base, other.1) };
    let Some(compare) = compare else {
        let message = say::cannot_compare(base.days, other.1.days, asked.now.today, asked.locale);
        return Err(Stop::Clarify { message, choices: alone(asked, &[other]) });
    };
    draft.compare = Some(compare);
    draft.notes.push((other.0, Note::Compare(compare)));
    Ok(())
}

/// "The previous month".
fn says_before(asked: &Asked<'_>, at: usize) -> bool {
    let said = asked.words(at);
    let words = ["previous", "prior", "preceding", "anterior", "anteriores", "previo", "previa", "previos", "previas"];
    said.split(' ').any(|said| words.contains(&said))
}

/// The question's metric over each of these periods alone.
fn alone(asked: &Asked<'_>, periods: &[(usize, When)]) -> Vec<String> {
    let standing =
        asked.standing.and_then(|standing| standing.metrics.first()).and_then(|key| asked.vocabulary.metric(key));
    let metric = (0..asked.pieces.len()).find_map(|at| asked.metric(at));
    let metric = metric.or(standing).or_else(|| asked.vocabulary.metric("revenue"));
    let label = metric.map_or("", |metric| metric.label(asked.locale));
    periods.iter().map(|(at, _)| format!("{label} {}", asked.text(*at))).collect()
}
