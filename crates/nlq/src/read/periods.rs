//! Which days, and which days they are compared with.

use super::{Asked, Draft, Note, Slice, Step, Stop};
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
    let all: Vec<(usize, When)> = all.into_iter().map(|(at, when)| (at, until_now(asked, at, when))).collect();
    let all = years_back(asked, all);
    let all = within(asked, all)?;
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
    let versus = |at: usize| {
        asked
            .before(at)
            .map(|before| asked.role(before))
            .is_some_and(|role| role == Some(Role::Versus) || with && matches!(role, Some(Role::With | Role::Compare)))
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
            Some(Role::WeekEarlier) => match days_of(asked, draft).filter(|days| days.days() < 7) {
                Some(days) => Compare::Period(Period::new(days.from.plus(-7), days.to.plus(-7))),
                None => Compare::PreviousPeriod,
            },
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
        let compare = if compare == Compare::PreviousPeriod && is_of_last_year(asked, at) {
            Compare::PreviousYear
        } else {
            compare
        };
        let edition = draft.period.and_then(|base| edition(asked, base, base.days.from.year() - 1));
        let compare = edition.unwrap_or(compare);
        draft.compare = Some(compare);
        draft.notes.push((at, Note::Compare(compare)));
    }
    if draft.compare.is_some() {
        return;
    }
    let growth = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth));
    if let Some(at) = growth.and_then(|_| year_by_year(asked, draft)) {
        draft.compare = Some(Compare::PreviousYear);
        draft.notes.push((at, Note::Compare(Compare::PreviousYear)));
        return;
    }
    let trend = asked.has(|role| role == Role::Trend);
    // "Why did it fall?" asks of the comparison that stands.
    let stands = asked.standing.is_some_and(|standing| standing.compare.is_some()) && draft.period.is_none();
    if let Some(at) = growth.filter(|_| !trend && !stands) {
        draft.compare = Some(Compare::PreviousPeriod);
        draft.notes.push((at, Note::Compare(Compare::PreviousPeriod)));
    }
}

/// The days that are spoken of: those said, else those that stand.
fn days_of(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<Period> {
    draft.period.or(asked.standing.and_then(|standing| standing.period)).map(|when| when.days)
}

/// "Crecimiento año a año del tercer trimestre": against the same days of the year before.
pub(super) fn year_by_year(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    draft.period.filter(|when| when.days.days() <= 366 && !when.is_preset(Preset::AllTime))?;
    asked.role((0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth))?)?;
    (0..asked.pieces.len()).find(|at| {
        asked.role(*at) == Some(Role::Every(Grain::Year))
            && matches!(asked.words(*at).as_str(), "ano a ano" | "ano por ano" | "year by year")
    })
}

/// "This November against the last one": the one of the year before.
fn is_of_last_year(asked: &Asked<'_>, at: usize) -> bool {
    let one = [
        "el anterior",
        "el pasado",
        "o anterior",
        "o passado",
        "the last one",
        "the previous one",
        "the prior one",
        "last one",
        "previous one",
    ];
    let named = |at: usize| {
        let words = asked.words(at);
        let (this, month) = words.split_once(' ')?;
        (crate::calendar::words::this(this) && crate::calendar::words::month(month).is_some()).then_some(())
    };
    let said = asked.words(at);
    let said = said.trim_start_matches("que ").trim_start_matches("do ");
    one.contains(&said) && (0..at).any(|at| matches!(asked.tag(at), Some(Tag::Period(_))) && named(at).is_some())
}

/// A feast or a sale in another year, as what it is compared with.
fn edition(asked: &Asked<'_>, base: When, year: i16) -> Option<Compare> {
    let (event, land) = base.event?;
    let days = event.days(land, Some(year), asked.now.today).ok()?;
    Some(if days == base.days.year_earlier() { Compare::PreviousYear } else { Compare::Period(days) })
}

pub(crate) fn last_of(grain: Grain) -> Preset {
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
    if let Some(at) = backwards(asked, base.0.min(other.0), base.0.max(other.0)) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    // "This Christmas vs last Christmas".
    if base.1.days == other.1.days
        && let Some(edition) = edition(asked, base.1, base.1.days.from.year() - 1)
    {
        settle(asked, draft, base, other.0, edition);
        return Ok(());
    }
    // "Yesterday against the Saturday before", said on a Sunday.
    let weekday = asked.words(other.0).split(' ').any(|word| crate::calendar::words::weekday(word).is_some());
    if base.1.days == other.1.days && base.1.days.days() == 1 && weekday {
        let days = base.1.days;
        let earlier = Period::new(days.from.plus(-7), days.to.plus(-7));
        settle(asked, draft, base, other.0, Compare::Period(earlier));
        return Ok(());
    }
    // "May vs the previous month", "last month compared to the previous month".
    let said_before = says_before(asked, other.0);
    let same_unit =
        other.1.last.and_then(Unit::grain).is_some_and(|grain| base.1.days.whole(asked.now.week) == Some(grain));
    if base.1.days == other.1.days && (other.1.last.is_some() || said_before) || said_before && same_unit {
        settle(asked, draft, base, other.0, Compare::PreviousPeriod);
        return Ok(());
    }
    if let Some(compare) = relation(asked, base.1, other.1) {
        settle(asked, draft, base, other.0, compare);
    // The other way round: "last month vs this month".
    } else if let Some(compare) = relation(asked, other.1, base.1) {
        settle(asked, draft, other, base.0, compare);
    } else {
        settle(asked, draft, base, other.0, any_two(asked, base.1, other.1)?);
    }
    Ok(())
}

/// "Between March 10 and March 2", "from May 5 to May 1" go nowhere: the word that leads there.
fn backwards(asked: &Asked<'_>, first: usize, second: usize) -> Option<usize> {
    if asked.has(|role| matches!(role, Role::Compare | Role::Versus | Role::Growth)) {
        return None;
    }
    let led = first.checked_sub(1).filter(|before| matches!(asked.words(*before).as_str(), "between" | "entre"));
    let to = (first + 1..second).find(|at| crate::calendar::words::until(&asked.words(*at)));
    led.or(to)
}

/// Two periods that have nothing to do with each other.
fn any_two(asked: &Asked<'_>, base: When, other: When) -> Step<Compare> {
    let week = asked.now.week;
    if other.days.from > asked.now.today {
        return Err(Stop::because(Refusal::OutOfBounds, say::in_the_future(asked.locale)));
    }
    // "May 2026 vs 2023": the same stretch of that year.
    let year = (other.days.whole(week) == Some(Grain::Year) && base.days.whole(week) != Some(Grain::Year))
        .then(|| base.in_year(other.days.from.year(), asked.now.today))
        .flatten();
    let days = year.map_or(other.days, |when| when.days);
    // A period that is still running is compared like for like.
    let running = asked.now.today == base.days.to || base.days.contains(asked.now.today);
    let long = asked.now.today.number() - base.days.from.number();
    let same = base.days.whole(week).or(started(asked, base)).filter(|grain| days.whole(week) == Some(*grain));
    let days = match same {
        Some(_) if running => Period::new(days.from, days.from.plus(long).min(days.to)),
        _ => days,
    };
    Ok(Compare::Period(days))
}

/// The calendar grain that a running preset is of.
fn started(asked: &Asked<'_>, when: When) -> Option<Grain> {
    let PeriodSpec::Preset(spec) = when.spec else { return None };
    spec.preset.running().filter(|grain| grain.bucket(asked.now.today, asked.now.week).from == when.days.from)
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
    let is_year = |days: Period| days.whole(week) == Some(Grain::Year);
    // Black Friday is another date every year.
    if base.event.is_some()
        && let Some(edition) = edition(asked, base, base.days.from.year() - 1)
        && edition != Compare::PreviousYear
    {
        let of_year = is_year(other_days) && other_days.from.year() == base.days.from.year() - 1;
        return (of_year || other.last == Some(Unit::Year)).then_some(edition);
    }
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
    let compare = match compare {
        Some(compare) => compare,
        None => any_two(asked, base, other.1)?,
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
