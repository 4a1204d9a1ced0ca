//! One date as far as it is written: a year, a quarter, a half, a month, a day.

use super::{
    Cursor, Unit, When, feast, relative,
    words::{and, joint, last, month, ordinal, unit, until},
};
use crate::token::{Kind, Written};
use domain::{Day, Grain, Locale, Period};

/// A date as far as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Year(i16),
    /// Quarter 1–4 and its year.
    Quarter(i8, Option<i16>),
    /// Half 1–2 and its year.
    Half(i8, Option<i16>),
    Month(i8, Option<i16>),
    /// A day of a month; the month may stand on the other side of the range.
    Day(i8, Option<i8>, Option<i16>),
    /// A date, and whether day and month could be swapped.
    Exact(Day, bool),
    /// A period that stands for itself: yesterday, last month.
    Other(When),
}

pub(super) fn year_of(edge: Edge) -> Option<i16> {
    match edge {
        Edge::Year(year) => Some(year),
        Edge::Quarter(_, year) | Edge::Half(_, year) | Edge::Month(_, year) | Edge::Day(_, _, year) => year,
        Edge::Exact(day, _) => Some(day.year()),
        Edge::Other(when) if when.yearless && when.event.is_some() => None,
        Edge::Other(when) => Some(when.days.from.year()),
    }
}

/// The days an edge means; without a year the latest that has begun.
pub(super) fn days(edge: Edge, cursor: Cursor<'_>) -> Option<Period> {
    latest(edge, cursor.now.today, cursor)
}

pub(super) fn latest(edge: Edge, not_after: Day, cursor: Cursor<'_>) -> Option<Period> {
    let year = not_after.year();
    match year_of(edge) {
        Some(year) => with_year(edge, year, cursor),
        None => (0..=4).find_map(|back| with_year(edge, year - back, cursor).filter(|days| days.from <= not_after)),
    }
}

pub(super) fn with_year(edge: Edge, year: i16, cursor: Cursor<'_>) -> Option<Period> {
    let week = cursor.now.week;
    let bucket = |grain: Grain, month: i8| Day::from_ymd(year, month, 1).map(|first| grain.bucket(first, week));
    match edge {
        Edge::Year(year) => Day::from_ymd(year, 1, 1).map(|first| Grain::Year.bucket(first, week)),
        Edge::Quarter(n, _) => bucket(Grain::Quarter, n * 3 - 2),
        Edge::Half(n, _) => {
            let first = Day::from_ymd(year, n * 6 - 5, 1)?;
            Some(Period::new(first, first.plus_months(6).plus(-1)))
        }
        Edge::Month(month, _) => bucket(Grain::Month, month),
        Edge::Day(day, month, _) => Day::from_ymd(year, month?, day).map(Period::single),
        Edge::Exact(day, _) => Some(Period::single(day)),
        Edge::Other(when) if when.yearless && when.event.is_some() => {
            when.in_year(year, cursor.now.today).map(|when| when.days)
        }
        Edge::Other(when) => Some(when.days),
    }
}

pub(super) fn edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    let token = cursor.token(at)?;
    let named = matches!(token.text.as_str(), "dia" | "day");
    if named && cursor.token(at + 1).is_some_and(|next| matches!(next.kind, Kind::Date(_))) {
        return edge(cursor, at + 1);
    }
    if let Kind::Date(written) = token.kind {
        return Some((at + 1, written_edge(written, cursor)?));
    }
    day_then_month(cursor, at)
        .or_else(|| month_edge(cursor, at))
        .or_else(|| quarter_edge(cursor, at))
        .or_else(|| half_edge(cursor, at))
        .or_else(|| year_edge(cursor, at))
        .or_else(|| {
            let found = relative::relative(cursor, at)
                .or_else(|| relative::ago(cursor, at))
                .or_else(|| super::named::phrase(cursor, at))
                .or_else(|| super::named::special(cursor, at))
                .filter(|_| super::named::weekday_range(cursor, at).is_none())
                .or_else(|| feast::event(cursor, at).filter(|(_, when)| when.doubt.is_none()));
            found.map(|(end, when)| (end, Edge::Other(when)))
        })
        .or_else(|| short_edge(cursor, at).map(|edge| (at + 1, edge)))
}

fn written_edge(written: Written, cursor: Cursor<'_>) -> Option<Edge> {
    match written {
        Written::Iso(year, month, day) => Day::from_ymd(year, month, day).map(|day| Edge::Exact(day, false)),
        Written::Month(month, year) => Some(Edge::Month(month, Some(year))),
        Written::Pair(a, b, year) => {
            let month_first = if a > 12 { false } else { b > 12 || cursor.now.locale == Locale::En };
            let (day, month) = if month_first { (b, a) } else { (a, b) };
            if month > 12 {
                return None;
            }
            match year {
                Some(year) => {
                    Day::from_ymd(year, month, day).map(|date| Edge::Exact(date, a <= 12 && b <= 12 && a != b))
                }
                None => Some(Edge::Day(day, Some(month), None)),
            }
        }
    }
}

/// A lone number as a day of a month that stands later.
pub(super) fn short_edge(cursor: Cursor<'_>, at: usize) -> Option<Edge> {
    let number = cursor.token(at)?.number()?;
    i8::try_from(number).ok().filter(|day| (1..=31).contains(day)).map(|day| Edge::Day(day, None, None))
}

/// "12 March 2017", "1 de mayo", "1º de maio del año pasado", "first of May".
pub(super) fn day_then_month(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    let token = cursor.token(at)?;
    // "Dia 5 de outubro".
    if matches!(token.text.as_str(), "dia" | "day") && cursor.token(at + 1).is_some_and(|next| next.number().is_some())
    {
        return day_then_month(cursor, at + 1).or_else(|| short_edge(cursor, at + 1).map(|edge| (at + 2, edge)));
    }
    let number = token.number().or_else(|| ordinal(&token.text).filter(|n| *n == 1))?;
    let day = i8::try_from(number).ok().filter(|day| (1..=31).contains(day))?;
    let mut next = at + 1;
    while matches!(cursor.word(next), "of" | "de" | "do" | "del" | "the") {
        next += 1;
    }
    let (number, _) = month(cursor.word(next))?;
    match cursor.year_after(next + 1) {
        Some((end, year)) => Some((end, Edge::Day(day, Some(number), Some(year)))),
        None => Some((next + 1, Edge::Day(day, Some(number), None))),
    }
}

/// "March 2017", "mayo del año pasado", "March 12th, 2017", "maio", "last May".
fn month_edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    // "mes de maio", "month of May"
    let named = unit(cursor.word(at)) == Some(Unit::Month) && matches!(cursor.word(at + 1), "de" | "of");
    let at = if named { at + 2 } else { at };
    let lead = usize::from(last(cursor.word(at)));
    let this = usize::from(lead == 0 && matches!(cursor.word(at), "this" | "este" | "neste" | "deste"));
    let at = at + lead + this;
    let (number, certain) = month(cursor.word(at))?;
    let english = cursor.word(at);
    if english == "may"
        && (matches!(cursor.word(at + 1), "i" | "we" | "you") || matches!(cursor.before(at), "i" | "we" | "you"))
    {
        return None;
    }
    let after = at + 1;
    // "Out/25" is a month of a year.
    if let Some(year) = short_year(cursor, at) {
        return Some((at + 2, Edge::Month(number, Some(year))));
    }
    let day_at = after + usize::from(cursor.word(after) == "the");
    if lead + this == 0
        && cursor.year(day_at).is_none()
        && let Some(Edge::Day(day, ..)) = short_edge(cursor, day_at)
        && unit(cursor.word(day_at + 1)).is_none()
    {
        return match cursor.year_after(day_at + 1) {
            Some((end, year)) => Some((end, Edge::Day(day, Some(number), Some(year)))),
            None => Some((day_at + 1, Edge::Day(day, Some(number), None))),
        };
    }
    if let Some((end, year)) = cursor.year_after(after) {
        return Some((end, Edge::Month(number, Some(year))));
    }
    let helped =
        lead + this > 0 || named || until(cursor.word(after)) || until(cursor.before(at)) || and(cursor.before(at));
    let preposition = matches!(
        cursor.before(at),
        "in" | "en" | "em" | "de" | "since" | "desde" | "between" | "entre" | "from" | "for"
    );
    if !certain && matches!(english, "set" | "out" | "mar" | "dec" | "dez") && !helped && !preposition {
        return None;
    }
    let past = usize::from(
        lead == 0 && last(cursor.word(after)) && !matches!(cursor.word(after), "last" | "past" | "previous" | "prior"),
    );
    let current = cursor.now.today.month() == number;
    let year = match lead + past {
        0 => None,
        _ => Some(cursor.now.today.year() - i16::from(current || number > cursor.now.today.month())),
    };
    Some((after + past, Edge::Month(number, year)))
}

/// Two digits behind a slash or an apostrophe.
fn short_year(cursor: Cursor<'_>, at: usize) -> Option<i16> {
    let (month, year) = (cursor.token(at)?, cursor.token(at + 1)?);
    let close = year.start == month.end + 1 && year.end == year.start + 2;
    let Kind::Number(n) = year.kind else { return None };
    let near = i32::from(cursor.now.today.year()) - 2000;
    (close && year.slashed && (10..=near as u32 + 1).contains(&n)).then(|| 2000 + n as i16)
}

/// "Q3", "3T 2017", "first quarter of 2017", "2º trimestre", "trimestre 3", "2017 Q3".
fn quarter_edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    if let Some(year) = cursor.year(at) {
        let (end, number) = quarter_number(cursor, at + 1)?;
        return Some((end, Edge::Quarter(number, Some(year))));
    }
    let (end, number) = quarter_number(cursor, at)?;
    match cursor.year_after(end) {
        Some((end, year)) => Some((end, Edge::Quarter(number, Some(year)))),
        None => Some((end, Edge::Quarter(number, None))),
    }
}

fn quarter_number(cursor: Cursor<'_>, at: usize) -> Option<(usize, i8)> {
    let one = |word: &str| match word {
        "q1" | "1q" | "1t" | "t1" | "1tri" | "trim1" => Some(1),
        "q2" | "2q" | "2t" | "t2" | "2tri" | "trim2" => Some(2),
        "q3" | "3q" | "3t" | "t3" | "3tri" | "trim3" => Some(3),
        "q4" | "4q" | "4t" | "t4" | "4tri" | "trim4" => Some(4),
        _ => None,
    };
    let word = cursor.word(at);
    if let Some(number) = one(word) {
        return Some((at + 1, number));
    }
    let small = |at: usize| {
        let token = cursor.token(at)?;
        let n = ordinal(&token.text).or(token.number())?;
        i8::try_from(n).ok().filter(|n| (1..=4).contains(n))
    };
    let is_quarter = |word: &str| unit(word) == Some(Unit::Quarter);
    if is_quarter(word) || word == "q" {
        return small(at + 1).map(|number| (at + 2, number));
    }
    match cursor.word(at) {
        "last" | "ultimo" => None,
        _ => small(at)
            .filter(|_| {
                is_quarter(cursor.word(at + 1)) && !matches!(cursor.token(at).map(|t| t.kind), Some(Kind::Number(_)))
            })
            .map(|number| (at + 2, number)),
    }
}

/// "H1 2018", "first half of 2018", "primer semestre", "2º semestre de 2017".
fn half_edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    let (end, number) = match cursor.word(at) {
        "h1" | "1h" | "1s" | "s1" => (at + 1, 1),
        "h2" | "2h" | "2s" | "s2" => (at + 1, 2),
        word => {
            let token = cursor.token(at)?;
            let number = ordinal(word).or(match token.kind {
                Kind::Ordinal(n) => Some(n),
                _ => None,
            })?;
            let number = i8::try_from(number).ok().filter(|n| (1..=2).contains(n))?;
            let next = cursor.word(at + 1);
            let half = unit(next) == Some(Unit::Half) || matches!(next, "mitad" | "metade");
            if !half {
                return None;
            }
            (at + 2, number)
        }
    };
    match cursor.year_after(end) {
        Some((end, year)) => Some((end, Edge::Half(number, Some(year)))),
        None if matches!(cursor.word(at), "1h" | "2h" | "1s" | "2s" | "s1" | "s2") => None,
        None if matches!(cursor.word(end), "of" | "de" | "do" | "del" | "da") && !joint(cursor.word(end + 1)) => None,
        None => Some((end, Edge::Half(number, None))),
    }
}

/// "2017", "the year 2017", "año 2017".
fn year_edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    let at = at + usize::from(matches!(cursor.word(at), "fiscal" | "financial"));
    let named = unit(cursor.word(at)) == Some(Unit::Year);
    let at = match (named, cursor.word(at + 1)) {
        (true, "of" | "de") => at + 2,
        (true, _) => at + 1,
        _ => at,
    };
    cursor.year(at).map(|year| (at + 1, Edge::Year(year)))
}
