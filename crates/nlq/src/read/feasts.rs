//! Feasts and sales whose days depend on the country or the year.

use super::{Asked, Step, Stop, periods::whole_year};
use crate::{
    calendar::{
        When,
        retail::{Doubt, Event, land_name},
    },
    reading::Refusal,
    say,
};
use semantic::Compare;

/// The days of a feast or a sale that the words alone don't tell: the workspace's only country may.
pub(super) fn decided(asked: &Asked<'_>, at: usize, when: When, all: &[(usize, When)]) -> Step<When> {
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

/// A feast or a sale in another year, as what it is compared with.
pub(super) fn edition(asked: &Asked<'_>, base: When, year: i16) -> Option<Compare> {
    let (event, land) = base.event?;
    let days = event.days(land, Some(year), asked.now.today).ok()?;
    Some(if days == base.days.year_earlier() { Compare::PreviousYear } else { Compare::Period(days) })
}
