//! Calendar dates, months, quarters and years, alone, since then, or from one to another.

use super::words::{and, month, since as since_word, unit, until};
use super::{
    Cursor, Unit, When,
    edge::{Edge, day_then_month, days, edge, latest, short_edge, with_year, year_of},
    relative,
};
use crate::token::Kind;
use domain::{Day, Period, Preset};

type Found = Option<(usize, When)>;

/// One date, month, quarter, half or year.
pub(super) fn single(cursor: Cursor<'_>, at: usize) -> Found {
    let (end, edge) = edge(cursor, at)?;
    // "No dia 5": the latest.
    if let Edge::Day(day, None, None) = edge
        && (matches!(cursor.word(at), "dia" | "day") || is_the_day(cursor, at, end))
    {
        let today = cursor.now.today;
        let of = |first: Day| Day::from_ymd(first.year(), first.month(), day).filter(|found| *found <= today);
        let first = today.month_start();
        return of(first).or_else(|| of(first.plus_months(-1))).map(|day| (end, When::of(Period::single(day))));
    }
    match edge {
        Edge::Other(_) | Edge::Day(_, None, _) => None,
        _ => {
            if let Some(end) = year_earlier(cursor, end).filter(|_| year_of(edge).is_none()) {
                return Some((end, When::of(days(edge, cursor)?.year_earlier())));
            }
            let mut when = When::of(days(edge, cursor)?);
            when.ambiguous = matches!(edge, Edge::Exact(_, true));
            when.yearless = year_of(edge).is_none();
            Some((end, when))
        }
    }
}

/// "October a year ago".
fn year_earlier(cursor: Cursor<'_>, at: usize) -> Option<usize> {
    let one = matches!(cursor.word(at), "a" | "one" | "1") && matches!(cursor.word(at + 1), "year" | "yr");
    let ago = matches!(cursor.word(at + 2), "ago" | "earlier" | "before" | "prior" | "back");
    let before = cursor.is(at, &["the", "year", "before"]) || cursor.is(at, &["the", "year", "prior"]);
    let past = ["hace un ano", "ha um ano", "un ano atras", "um ano atras", "un ano antes", "um ano antes"];
    let said =
        past.iter().any(|words| words.split(' ').enumerate().all(|(ahead, word)| cursor.word(at + ahead) == word));
    (one && ago || before || said).then_some(at + 3)
}

/// "On the 5th", "ventas del 5": nothing behind it that it could count.
fn is_the_day(cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let ordinal = cursor.token(at).is_some_and(|token| matches!(token.kind, Kind::Ordinal(_)));
    match cursor.before(at) {
        "the" => ordinal && cursor.word(end).is_empty(),
        "el" | "del" => cursor.word(end).is_empty(),
        _ => false,
    }
}

/// One day.
pub(super) fn day(cursor: Cursor<'_>, at: usize) -> Found {
    let (end, edge) = edge(cursor, at)?;
    let days = days(edge, cursor)?;
    (days.from == days.to).then(|| (end, When::of(days)))
}

/// "since March", "desde el 1 de mayo", "a partir de 2017", "from March on": up to today.
pub(super) fn since(cursor: Cursor<'_>, at: usize) -> Found {
    let lead = if since_word(cursor.word(at)) {
        1
    } else if cursor.is(at, &["a", "partir", "de"])
        || cursor.is(at, &["a", "partir", "del"])
        || cursor.is(at, &["a", "partir", "do"])
    {
        3
    } else {
        0
    };
    let from = usize::from(matches!(cursor.word(at), "from" | "de"));
    let (end, edge) = edge(cursor, past_start(cursor, cursor.skip(at + lead.max(from))))?;
    let onwards = ["on", "onwards", "onward", "forward"].contains(&cursor.word(end));
    let em_diante = cursor.is(end, &["em", "diante"]) || cursor.is(end, &["en", "adelante"]);
    let end = match (lead, from) {
        (0, 1) if onwards => end + 1,
        (0, 1) if em_diante => end + 2,
        (0, _) => return None,
        _ if onwards => end + 1,
        _ if em_diante => end + 2,
        _ => end,
    };
    let today = cursor.now.today;
    // "Desde o dia 10 deste mês".
    if let Edge::Day(day, None, None) = edge
        && let Some((end, when)) = relative::relative(cursor, end).or_else(|| relative::relative(cursor, end + 1))
        && (when.is_preset(Preset::ThisMonth) || when.is_preset(Preset::LastMonth))
    {
        let first = Day::from_ymd(when.days.from.year(), when.days.from.month(), day)?;
        return (first <= today).then(|| (end, When::range(first, today)));
    }
    let mut first = days(edge, cursor)?.from;
    if matches!(cursor.word(at), "after" | "depois" | "despues") {
        first = days(edge, cursor)?.to.plus(1);
    }
    // Until today or with a range behind it, the longer reading wins.
    let end = match cursor.word(end) {
        word if until(word) && matches!(cursor.word(end + 1), "today" | "now" | "hoy" | "hoje" | "agora" | "ahora") => {
            end + 2
        }
        word if until(word) => now_edge(cursor, end + 1).map_or(end, |(end, _)| end),
        _ => end,
    };
    (first <= today).then(|| (end, When::range(first, today)))
}

/// "12 meses até outubro", "los 6 meses hasta marzo", "12 months to October": so many, the last of them named.
pub(super) fn months_until(cursor: Cursor<'_>, at: usize) -> Found {
    let count = cursor.count(at)?;
    let named = unit(cursor.word(at + 1)) == Some(Unit::Month) && until(cursor.word(at + 2));
    let (end, edge) = edge(cursor, cursor.skip(at + 3)).filter(|_| named)?;
    let Edge::Month(..) = edge else { return None };
    let to = days(edge, cursor)?.to;
    (to <= cursor.now.today).then(|| (end, When::range(to.month_start().plus_months(1 - count), to)))
}

/// "Até outubro", "hasta marzo": from the start of that year.
pub(super) fn up_to(cursor: Cursor<'_>, at: usize) -> Found {
    // "Os 12 meses até outubro" end then.
    if !matches!(cursor.word(at), "ate" | "hasta") || unit(cursor.before(at)).is_some() || dated_before(cursor, at) {
        return None;
    }
    let (end, edge) = edge(cursor, cursor.skip(at + 1))?;
    let (Edge::Month(..) | Edge::Day(_, Some(_), _)) = edge else { return None };
    let to = days(edge, cursor)?.to.min(cursor.now.today);
    let from = Day::from_ymd(to.year(), 1, 1)?;
    Some((end, When::range(from, to)))
}

/// Past "the start of": a stretch begins there anyway.
fn past_start(cursor: Cursor<'_>, at: usize) -> usize {
    let start = "start|beginning|outset|inicio|principio|principios|inicios|comienzo|comienzos|arranque|comeco";
    let end = at + 1;
    let said = start.split('|').any(|word| word == cursor.word(at))
        && matches!(cursor.word(end), "of" | "de" | "del" | "do" | "da");
    if said { cursor.skip(end + 1) } else { at }
}

/// Whether a day stands right before, from which another would be counted.
fn dated_before(cursor: Cursor<'_>, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else { return false };
    let year = cursor.year(last).is_some();
    let back = usize::from(year) + usize::from(year && matches!(cursor.before(last), "de" | "del" | "do"));
    let date = cursor.token(last).is_some_and(|token| matches!(token.kind, Kind::Date(_)));
    date || last.checked_sub(back).is_some_and(|at| month(cursor.word(at)).is_some())
}

/// "between A and B", "from A to B", "1 a 15 de maio", "Jan–Mar 2018".
pub(super) fn range(cursor: Cursor<'_>, at: usize) -> Found {
    // "La semana del 2 al 8 de noviembre".
    if cursor.word(at) == "semana" && cursor.word(at + 1) == "del" {
        return range(cursor, at + 1).filter(|(_, when)| when.days.days() <= 9);
    }
    let between = matches!(cursor.word(at), "between" | "entre");
    let led = between || matches!(cursor.word(at), "from" | "de" | "del" | "desde" | "do" | "da");
    let start = if led { cursor.skip(at + 1) } else { at };
    let (mut next, first) = edge(cursor, start)?;
    // Articles before the connecting word belong to it: "entre el 1 y el 15".
    let here = |at: usize| matches!(cursor.word(at + 1), "aca" | "ca") && matches!(cursor.word(at), "para" | "pra");
    // "El 24 y 25 de diciembre": one day and the next.
    let number = |at: usize| cursor.token(at).and_then(|token| token.number());
    let neighbours = |at: usize| {
        and(cursor.word(at))
            && at == start + 1
            && number(start).zip(number(cursor.skip(at + 1))).is_some_and(|(one, next)| one + 1 == next && next <= 31)
            && day_then_month(cursor, cursor.skip(at + 1)).is_some()
    };
    let connects_at = |at: usize| {
        let word = cursor.word(at);
        until(word) || (between && and(word)) || neighbours(at)
    };
    if !connects_at(next) && !here(next) {
        // In "1 de mayo" a shorter first edge may be meant: "between 3 and 5 March".
        next = start + 1;
        if !connects_at(next) {
            return None;
        }
        let (Kind::Number(_) | Kind::Ordinal(_)) = cursor.token(start)?.kind else { return None };
    }
    let first = if next == start + 1 { short_edge(cursor, start).unwrap_or(first) } else { first };
    // "Today until now" is today.
    if matches!(first, Edge::Other(_)) && now_edge(cursor, next + 1).is_some() {
        return None;
    }
    let second_at = cursor.skip(next + 1);
    let (end, second) = now_edge(cursor, next + 1).map_or_else(|| edge(cursor, second_at), Some)?;
    let bare = |edge: Edge| matches!(edge, Edge::Day(_, None, _));
    if bare(first) && bare(second) && !matches!(cursor.word(at), "between" | "entre" | "from" | "del" | "desde" | "do")
    {
        return None;
    }
    // "Do dia 5 ao dia 12 do mês passado".
    if bare(first)
        && bare(second)
        && let Some((end, when)) = relative::relative(cursor, cursor.skip(end))
        && (when.is_preset(Preset::ThisMonth) || when.is_preset(Preset::LastMonth))
        && let (Edge::Day(from, ..), Edge::Day(to, ..)) = (first, second)
    {
        let of = |day: i8| Day::from_ymd(when.days.from.year(), when.days.from.month(), day);
        let (from, to) = (of(from)?, of(to)?);
        return (from <= to).then(|| (end, When::range(from, to)));
    }
    if set_against(first, second, cursor, at, end) {
        return None;
    }
    let days = between_edges(first, second, between, cursor)?;
    let mut when = When::of(days);
    when.ambiguous = matches!(first, Edge::Exact(_, true)) || matches!(second, Edge::Exact(_, true));
    Some((end, when))
}

/// How words begin that set one stretch against another.
const COMPARING: [&str; 15] = [
    "compar", "growth", "grow", "grew", "creci", "crecio", "crescim", "cresce", "chang", "cambi", "mudou", "mudanc",
    "variac", "diferen", "differen",
];

/// "Compare Q3 to Q2", "how did we grow from 2024 to 2025": the one set against the other, nothing in between.
fn set_against(first: Edge, second: Edge, cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let alike = std::mem::discriminant(&first) == std::mem::discriminant(&second);
    let calendar = matches!(first, Edge::Year(_) | Edge::Quarter(..) | Edge::Half(..) | Edge::Month(..));
    let compares = |word: &str| COMPARING.iter().any(|start| word.starts_with(start));
    // "September to October change in orders".
    let said = || compares(cursor.word(end)) || (0..at).any(|at| compares(cursor.word(at)));
    alike && calendar && cursor.tokens.get(..at).is_some() && said()
}

/// "Until now", "até agora".
fn now_edge(cursor: Cursor<'_>, at: usize) -> Option<(usize, Edge)> {
    // "De mayo a la fecha".
    let said = [
        &["la", "fecha"][..],
        &["el", "dia", "de", "hoy"],
        &["el", "momento"],
        &["este", "momento"],
        &["la", "actualidad"],
    ];
    if let Some(words) = said.iter().find(|words| cursor.is(at, words)) {
        return Some((at + words.len(), Edge::Exact(cursor.now.today, false)));
    }
    let now = matches!(cursor.word(at), "now" | "ahora" | "agora" | "aca" | "aqui" | "ca");
    now.then(|| (at + 1, Edge::Exact(cursor.now.today, false)))
}

/// The days from the first to the last edge; what one of them leaves out is taken from the other.
fn between_edges(first: Edge, second: Edge, either: bool, cursor: Cursor<'_>) -> Option<Period> {
    let (a, b) = match (first, second) {
        (Edge::Day(day, None, _), Edge::Day(_, Some(month), year)) => (Edge::Day(day, Some(month), year), second),
        (Edge::Day(day, None, _), Edge::Month(month, year)) => (Edge::Day(day, Some(month), year), second),
        (Edge::Day(_, Some(month), year), Edge::Day(day, None, None)) => (first, Edge::Day(day, Some(month), year)),
        (Edge::Day(a, None, _), Edge::Day(b, None, _)) => {
            let month = cursor.now.today.month();
            (Edge::Day(a, Some(month), None), Edge::Day(b, Some(month), None))
        }
        _ => (first, second),
    };
    let last = days(b, cursor)?;
    let first = match (a, b, year_of(a), year_of(b)) {
        // "November to February 2018" began the year before.
        (_, _, None, Some(_)) => latest(a, last.to, cursor)?,
        (_, _, Some(_), _) => days(a, cursor)?,
        _ => latest(a, last.to, cursor)?,
    };
    // "November 2017 to February" ends after it began.
    let last = match (year_of(a), year_of(b)) {
        (Some(_), None) => {
            (0..=1).find_map(|more| with_year(b, first.from.year() + more, cursor).filter(|l| l.to >= first.from))?
        }
        _ => last,
    };
    // "Between March 10 and March 2" goes backwards.
    if let (Edge::Day(_, Some(one), None), Edge::Day(_, Some(other), _)) = (a, b)
        && one == other
        && first.from.year() != last.from.year()
    {
        return None;
    }
    match first.from <= last.to {
        true => Some(Period::new(first.from, last.to)),
        // "Between today and May 1" doesn't say which comes first, "Q3 2026 to Q3 2025" are two periods.
        false => either.then(|| Period::new(last.from, first.to)),
    }
}
