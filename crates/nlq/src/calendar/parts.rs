//! Parts of a period: "first week of May", "últimos 10 días de junio", "second half of last month", "semana del 10 de marzo".

use super::words::{Unit, of_the, ordinal, unit};
use super::{Cursor, When, edges, relative};
use domain::{Day, Grain, Period};

type Found = Option<(usize, When)>;

/// Which part: so many from the start, so many up to the end, or the n-th.
#[derive(Clone, Copy)]
enum Which {
    First,
    Last,
    Nth(i32),
}

/// "The first 10 days of June", "la última semana de enero", "third week of last month", "primera quincena del mes pasado".
pub(super) fn of_whole(cursor: Cursor<'_>, at: usize) -> Found {
    let (next, which, count) = head(cursor, at)?;
    let (end, unit) = stretch(cursor, next)?;
    // "The first three quarters", "the first six months": of the running year.
    if matches!(which, Which::First)
        && matches!(unit, Unit::Quarter | Unit::Month)
        && count > 1
        && of(cursor, end).is_none()
    {
        let from = cursor.now.today.year_start();
        let months = count * if unit == Unit::Quarter { 3 } else { 1 };
        return (months <= 12).then(|| (end, When::range(from, from.plus_months(months).plus(-1))));
    }
    let of = of(cursor, end)?;
    let (end, whole) = whole(cursor, of)?;
    let days = part(whole, which, count, unit, cursor)?;
    (days.from <= cursor.now.today).then(|| (end, When::range(days.from, days.to)))
}

/// "first 10", "primeros diez", "10 primeros", "last", "3rd".
fn head(cursor: Cursor<'_>, at: usize) -> Option<(usize, Which, i32)> {
    let which = |word: &str| match word {
        "first" | "primer" | "primera" | "primero" | "primeros" | "primeras" | "primeiro" | "primeira"
        | "primeiros" | "primeiras" | "opening" | "initial" => Some(Which::First),
        "last" | "final" | "finals" | "closing" | "ultimo" | "ultima" | "ultimos" | "ultimas" => Some(Which::Last),
        word => ordinal(word).and_then(|n| i32::try_from(n).ok()).map(Which::Nth),
    };
    if let Some(which) = which(cursor.word(at)) {
        return match cursor.count(at + 1) {
            Some(count) if !matches!(which, Which::Nth(_)) => Some((at + 2, which, count)),
            _ => Some((at + 1, which, 1)),
        };
    }
    let token = cursor.token(at)?;
    if let crate::token::Kind::Ordinal(n) = token.kind {
        return Some((at + 1, Which::Nth(i32::try_from(n).ok()?), 1));
    }
    let count = cursor.count(at)?;
    match which(cursor.word(at + 1))? {
        Which::Nth(_) => None,
        which => Some((at + 2, which, count)),
    }
}

fn stretch(cursor: Cursor<'_>, at: usize) -> Option<(usize, Unit)> {
    match cursor.word(at) {
        "half" | "mitad" | "metade" => Some((at + 1, Unit::Half)),
        "fortnight" | "fortnights" | "quincena" | "quincenas" | "quinzena" | "quinzenas" => {
            Some((at + 1, Unit::Fortnight))
        }
        _ => relative::unit_at(cursor, at),
    }
}

/// Past "of", "in", "de", "del", "do".
fn of(cursor: Cursor<'_>, at: usize) -> Option<usize> {
    let joins = matches!(cursor.word(at), "of" | "in" | "de" | "dos" | "das" | "en" | "em" | "during")
        || of_the(cursor.word(at));
    joins.then_some(at)
}

/// The period that is parted; it begins with the preposition, which may say which one is meant ("del mes").
fn whole(cursor: Cursor<'_>, at: usize) -> Option<(usize, When)> {
    let next = cursor.skip(at);
    let found = [edges::single(cursor, next), relative::relative(cursor, at), relative::relative(cursor, next)];
    found.into_iter().flatten().reduce(|best, next| if next.0 > best.0 { next } else { best })
}

fn part(whole: When, which: Which, count: i32, part: Unit, cursor: Cursor<'_>) -> Option<Period> {
    let week = cursor.now.week;
    // The running month has its whole length here.
    let days = match whole.spec {
        semantic::PeriodSpec::Preset(spec) => {
            spec.preset.running().map_or(whole.days, |grain| grain.bucket(cursor.now.today, week))
        }
        semantic::PeriodSpec::Range(_) => whole.days,
    };
    let (from, to) = match part {
        Unit::Day => pick(days, which, count, |start, n| start.plus(n)),
        Unit::Week => pick(days, which, count, |start, n| start.plus(7 * n)),
        Unit::Month => pick(days, which, count, |start, n| start.plus_months(n)),
        Unit::Bimester => pick(days, which, count, |start, n| start.plus_months(2 * n)),
        Unit::Quarter => pick(days, which, count, |start, n| start.plus_months(3 * n)),
        Unit::FourMonths => pick(days, which, count, |start, n| start.plus_months(4 * n)),
        Unit::Fortnight | Unit::Half => return half(days, which),
        Unit::Weekend => return weekend(days, which),
        Unit::Year => return None,
    };
    (days.from <= from && to <= days.to && from <= to && days != Period::new(from, to)).then(|| Period::new(from, to))
}

/// So many steps from the start, before the end, or the n-th.
fn pick(days: Period, which: Which, count: i32, step: impl Fn(Day, i32) -> Day) -> (Day, Day) {
    match which {
        Which::First => (days.from, step(days.from, count).plus(-1)),
        Which::Last => (step(days.to.plus(1), -count), days.to),
        Which::Nth(n) => (step(days.from, n - 1), step(days.from, n).plus(-1)),
    }
}

/// Of a month the 15th parts it, of anything else the middle month.
fn half(days: Period, which: Which) -> Option<Period> {
    let first = match which {
        Which::First | Which::Nth(1) => true,
        Which::Last | Which::Nth(2) => false,
        Which::Nth(_) => return None,
    };
    let months = (1..=12).find(|months| days.from.plus_months(*months).plus(-1) == days.to)?;
    let middle = match months {
        1 => days.from.plus(15),
        months if months % 2 == 0 => days.from.plus_months(months / 2),
        months => days.from.plus_months(months / 2).plus(15),
    };
    Some(if first { Period::new(days.from, middle.plus(-1)) } else { Period::new(middle, days.to) })
}

/// The weekends whose Saturday lies in the days.
fn weekend(days: Period, which: Which) -> Option<Period> {
    let ahead = (5 - i32::from(days.from.weekday())).rem_euclid(7);
    let first = days.from.plus(ahead);
    let back = (i32::from(days.to.weekday()) - 5).rem_euclid(7);
    let saturday = match which {
        Which::First => first,
        Which::Last => days.to.plus(-back),
        Which::Nth(n) => first.plus(7 * (n - 1)),
    };
    (saturday <= days.to).then(|| Period::new(saturday, saturday.plus(1)))
}

/// "The weekend of Black Friday", "the weekend of October 3": of the week of that day.
pub(super) fn weekend_of_day(cursor: Cursor<'_>, at: usize) -> Found {
    if cursor.word(at) != "weekend" || !matches!(cursor.word(at + 1), "of" | "after" | "following") {
        return None;
    }
    let next = at + 2 + usize::from(cursor.word(at + 2) == "the");
    let day = edges::day(cursor, next).or_else(|| {
        super::feast::event(cursor, next).filter(|(_, when)| when.doubt.is_none() && when.days.days() == 1)
    });
    let (end, when) = day?;
    let saturday = Grain::Week.start(when.days.from, domain::WeekStart::Monday).plus(5);
    Some((end, When::range(saturday, saturday.plus(1))))
}

/// "Week of June 18", "la semana del 10 de marzo", "semana de 10/03", "week starting May 5": the calendar week of that day.
pub(super) fn week_of_day(cursor: Cursor<'_>, at: usize) -> Found {
    if !matches!(cursor.word(at), "week" | "semana" | "wk") {
        return None;
    }
    let mut next = at + 1;
    let led = matches!(
        cursor.word(next),
        "of" | "de" | "del" | "do" | "da" | "starting" | "beginning" | "commencing" | "ending" | "que" | "with"
    );
    if !led {
        return None;
    }
    while next < at + 6
        && matches!(
            cursor.word(next),
            "of" | "de"
                | "del"
                | "do"
                | "da"
                | "starting"
                | "beginning"
                | "commencing"
                | "ending"
                | "que"
                | "empieza"
                | "empezo"
                | "comienza"
                | "comeca"
                | "comecou"
                | "inicia"
                | "termina"
                | "termino"
                | "terminou"
                | "on"
                | "el"
                | "the"
                | "em"
                | "no"
                | "dia"
                | "with"
        )
    {
        next += 1;
    }
    let (end, when) = edges::day(cursor, next)?;
    Some((end, When::of(Grain::Week.bucket(when.days.from, cursor.now.week))))
}

/// "Weeks 38 to 41".
pub(super) fn weeks_numbered(cursor: Cursor<'_>, at: usize) -> Found {
    let small =
        |at: usize| cursor.token(at)?.number().and_then(|n| i32::try_from(n).ok()).filter(|n| (1..=53).contains(n));
    if !matches!(cursor.word(at), "weeks" | "semanas") {
        return None;
    }
    let from = at + 1 + usize::from(matches!(cursor.word(at + 1), "from" | "de" | "da"));
    let (first, last) = (small(from)?, small(from + 2)?);
    if !super::words::until(cursor.word(from + 1)) || first > last {
        return None;
    }
    let (end, year) = cursor.year_after(from + 3).unwrap_or((from + 3, cursor.now.today.year()));
    let fourth = Day::from_ymd(year, 1, 4)?;
    let start = Grain::Week.start(fourth, domain::WeekStart::Monday);
    let days = (start.plus(7 * (first - 1)), start.plus(7 * last - 1));
    (days.0 <= cursor.now.today).then(|| (end, When::range(days.0, days.1)))
}

/// "Week 23", "semana 12 de 2025": counted as ISO does.
pub(super) fn week_number(cursor: Cursor<'_>, at: usize) -> Found {
    if unit(cursor.word(at)) != Some(Unit::Week) {
        return None;
    }
    let marked = usize::from(matches!(cursor.word(at + 1), "number" | "numero" | "no" | "nro" | "n"));
    let number = cursor.count(at + 1 + marked).filter(|n| (1..=53).contains(n))?;
    // "Por semana no 3º trimestre" counts quarters.
    if cursor.word(at + 1) == "no"
        && (unit(cursor.word(at + 3)).is_some()
            || cursor.token(at + 2).is_some_and(|token| matches!(token.kind, crate::token::Kind::Ordinal(_))))
    {
        return None;
    }
    cursor.token(at + 1 + marked)?.number()?;
    let start = at + 2 + marked;
    let (end, year) = match cursor.year_after(start) {
        Some((end, year)) => (end, year),
        None => (start, cursor.now.today.year()),
    };
    let monday = |year: i16| {
        let fourth = Day::from_ymd(year, 1, 4)?;
        Some(Grain::Week.start(fourth, domain::WeekStart::Monday).plus(7 * (number - 1)))
    };
    let first = monday(year)?;
    let first = if end == start && first > cursor.now.today { monday(year - 1)? } else { first };
    Some((end, When::range(first, first.plus(6))))
}

/// "Bimester 2 of 2025", "2º bimestre", "primer cuatrimestre de 2025".
pub(super) fn months_together(cursor: Cursor<'_>, at: usize) -> Found {
    let size = |at: usize| match unit(cursor.word(at)) {
        Some(Unit::Bimester) => Some(2),
        Some(Unit::FourMonths) => Some(4),
        _ => None,
    };
    let small = |at: usize| {
        let token = cursor.token(at)?;
        ordinal(&token.text).or(token.number()).and_then(|n| i32::try_from(n).ok())
    };
    let (next, number, months) = match (size(at), size(at + 1)) {
        (Some(months), _) => (at + 2, small(at + 1)?, months),
        (_, Some(months)) => (at + 2, small(at)?, months),
        _ => return None,
    };
    if number < 1 || number * months > 12 {
        return None;
    }
    let of_year = |year: i16| {
        let from = Day::from_ymd(year, 1, 1)?.plus_months(months * (number - 1));
        Some(Period::new(from, from.plus_months(months).plus(-1)))
    };
    if let Some((end, year)) = cursor.year_after(next) {
        return Some((end, When::of(of_year(year)?)));
    }
    let year = cursor.now.today.year();
    let days = [year, year - 1].into_iter().filter_map(of_year).find(|days| days.from <= cursor.now.today)?;
    Some((next, When { yearless: true, ..When::of(days) }))
}
