//! What a period is compared with.

use super::{
    Asked, Draft, Note, Step, Stop,
    feasts::edition,
    periods::{alone, take},
};
use crate::{
    calendar::{When, words::Unit},
    lexicon::Role,
    reading::Refusal,
    say,
    span::Tag,
};
use domain::{Grain, Period, Preset};
use semantic::{Compare, PeriodSpec};

/// "same period last year", "month over month", "growth": comparisons without a period of their own.
pub(super) fn markers(asked: &Asked<'_>, draft: &mut Draft<'_>) {
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
pub(super) fn days_of(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<Period> {
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
pub(super) fn is_of_last_year(asked: &Asked<'_>, at: usize) -> bool {
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
pub(super) fn pair(asked: &Asked<'_>, draft: &mut Draft<'_>, base: (usize, When), other: (usize, When)) -> Step<()> {
    if let Some(at) = backwards(asked, base.0.min(other.0), base.0.max(other.0)) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    // "2026 contra 2025 até agora": so far, both of them.
    let today = asked.now.today;
    let so_far = other.1.days.to == today && other.1.days.from == today.year_start().plus_months(-12);
    if so_far && base.1.days.from == today.year_start() {
        let running = When::preset(Preset::ThisYear, asked.now);
        settle(asked, draft, (base.0, running), other.0, Compare::PreviousYear);
        return Ok(());
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
    // "The last 7 days vs the 14 days before that".
    let yesterday = asked.now.today.plus(-1);
    if said_before && base.1.days.to == yesterday && other.1.days.to == yesterday {
        let last = base.1.days.from.plus(-1);
        let days = Period::new(last.plus(1 - other.1.days.days()), last);
        settle(asked, draft, base, other.0, Compare::Period(days));
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
pub(super) fn backwards(asked: &Asked<'_>, first: usize, second: usize) -> Option<usize> {
    if asked.has(|role| matches!(role, Role::Compare | Role::Versus | Role::Growth)) {
        return None;
    }
    let led = first.checked_sub(1).filter(|before| matches!(asked.words(*before).as_str(), "between" | "entre"));
    let to = (first + 1..second).find(|at| crate::calendar::words::until(&asked.words(*at)));
    led.or(to)
}

/// Two periods that have nothing to do with each other.
pub(super) fn any_two(asked: &Asked<'_>, base: When, other: When) -> Step<Compare> {
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
    // "The same period of 2025", said of the running year.
    let so_far = Period::new(base.days.from, base.days.to.min(asked.now.today));
    if so_far.year_earlier() == days {
        return Ok(Compare::PreviousYear);
    }
    Ok(Compare::Period(days))
}

/// The calendar grain that a running preset is of.
pub(super) fn started(asked: &Asked<'_>, when: When) -> Option<Grain> {
    let PeriodSpec::Preset(spec) = when.spec else { return None };
    spec.preset.running().filter(|grain| grain.bucket(asked.now.today, asked.now.week).from == when.days.from)
}

pub(super) fn settle(
    asked: &Asked<'_>,
    draft: &mut Draft<'_>,
    base: (usize, When),
    compared_at: usize,
    compare: Compare,
) {
    take(asked, draft, (base.0, like_for_like(asked, base.1)));
    draft.compare = Some(compare);
    draft.notes.push((compared_at, Note::Compare(compare)));
}

/// A whole calendar period that is still running is compared like for like, as "this month" is.
pub(super) fn like_for_like(asked: &Asked<'_>, when: When) -> When {
    let running =
        [Preset::ThisMonth, Preset::ThisQuarter, Preset::ThisYear, Preset::ThisWeek].into_iter().find(|preset| {
            preset.running().is_some_and(|grain| grain.bucket(asked.now.today, asked.now.week) == when.days)
        });
    running.map_or(when, |preset| When::preset(preset, asked.now))
}

pub(super) fn relation(asked: &Asked<'_>, base: When, other: When) -> Option<Compare> {
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
pub(super) fn only_compared(asked: &Asked<'_>, draft: &mut Draft<'_>, other: (usize, When)) -> Step<()> {
    if let Some(base) = asked.standing.and_then(|standing| standing.period) {
        return with_standing(asked, draft, base, other);
    }
    // "Better than in October", said in November.
    let just_before = [Grain::Month, Grain::Quarter, Grain::Year]
        .into_iter()
        .find(|grain| When::preset(last_of(*grain), asked.now).days == other.1.days);
    // "Last October" may be another one.
    let plain = !asked.words(other.0).split(' ').any(crate::calendar::words::last);
    let named = just_before.filter(|_| plain).map(|grain| match grain {
        Grain::Month => Unit::Month,
        Grain::Quarter => Unit::Quarter,
        _ => Unit::Year,
    });
    let (preset, compare) = match other.1.last.or(named) {
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
pub(super) fn with_standing(asked: &Asked<'_>, draft: &mut Draft<'_>, base: When, other: (usize, When)) -> Step<()> {
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
pub(super) fn says_before(asked: &Asked<'_>, at: usize) -> bool {
    let said = asked.words(at);
    let words = [
        "previous",
        "prior",
        "preceding",
        "before",
        "earlier",
        "anterior",
        "anteriores",
        "previo",
        "previa",
        "previos",
        "previas",
    ];
    said.split(' ').any(|said| words.contains(&said))
}
