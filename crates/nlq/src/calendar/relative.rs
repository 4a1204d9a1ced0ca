//! Periods counted from today: "this week", "last month", "últimos 7 dias", "hace 3 meses".

use super::words::{Unit, article, before_last, last, of_the, this, unit};
use super::{Cursor, When};
use domain::{Day, Grain, Period, Preset};

type Found = Option<(usize, When)>;

/// "this month", "mes pasado", "la semana anterior", "the month before last", "vendas do mês".
pub(super) fn relative(cursor: Cursor<'_>, at: usize) -> Found {
    let word = cursor.word(at);
    if let Some((end, unit)) = unit_at(cursor, at) {
        let after = cursor.word(end);
        if cursor.is(end, &["to", "date"]) {
            return Some((end + 2, running(cursor, unit)?));
        }
        if cursor.is(end, &["before", "last"]) {
            return Some((end + 2, back(cursor, unit, 2)?));
        }
        let so_far: [&[&str]; 7] = [
            &["so", "far"],
            &["hasta", "ahora"],
            &["hasta", "hoy"],
            &["ate", "agora"],
            &["ate", "hoje"],
            &["hasta", "la", "fecha"],
            &["ate", "o", "momento"],
        ];
        let plain = article(cursor.before(at))
            || matches!(
                cursor.before(at),
                "" | "in" | "for" | "this" | "en" | "este" | "esta" | "del" | "do" | "no" | "na"
            );
        if let Some(words) = so_far.iter().find(|words| plain && cursor.is(end, words)) {
            return Some((end + words.len(), running(cursor, unit)?));
        }
        // "Del mes que pasó".
        let over = ["paso", "passou", "termino", "terminou", "acabo", "acabou", "cerro", "fechou", "ended"];
        if matches!(after, "que" | "that") && over.contains(&cursor.word(end + 1)) {
            return Some((end + 2, back(cursor, unit, 1)?));
        }
        if cursor.is(end, &["en", "curso"]) || cursor.is(end, &["em", "curso"]) {
            return Some((end + 2, running(cursor, unit)?));
        }
        return match after {
            "actual" | "atual" | "corriente" | "corrente" | "presente" => Some((end + 1, running(cursor, unit)?)),
            word if last(word) && !matches!(word, "last" | "past" | "previous" | "prior") => {
                Some((end + 1, back(cursor, unit, 1)?))
            }
            word if before_last(word) => Some((end + 1, back(cursor, unit, 2)?)),
            _ => None,
        };
    }
    if this(word) {
        let (end, unit) = unit_at(cursor, at + 1)?;
        // "esta semana pasada" means the last one.
        return match last(cursor.word(end)) {
            true => Some((end + 1, back(cursor, unit, 1)?)),
            false => Some((end, running(cursor, unit)?)),
        };
    }
    if last(word) {
        let complete =
            usize::from(matches!(cursor.word(at + 1), "complete" | "full" | "calendar" | "completo" | "completa"));
        let (end, unit) = unit_at(cursor, at + 1 + complete)?;
        return Some((end, if word == "past" { rolling(cursor, unit) } else { back(cursor, unit, 1) }?));
    }
    running_by_article(cursor, at)
}

/// "del mes", "na semana", "of the month", "lo que va del año": the running one.
fn running_by_article(cursor: Cursor<'_>, at: usize) -> Found {
    let word = cursor.word(at);
    let so_far = [
        &["lo", "que", "va"][..],
        &["en", "lo", "que", "va"],
        &["acumulado"],
        &["acumulada"],
        &["lo", "corrido"],
        &["en", "lo", "corrido"],
        &["lo", "transcurrido"],
        &["en", "lo", "transcurrido"],
        &["lo", "que", "llevamos"],
        &["en", "lo", "que", "llevamos"],
        &["a", "lo", "largo"],
        &["ao", "longo"],
        &["en", "el", "transcurso"],
        &["en", "el", "curso"],
        &["no", "decorrer"],
        &["no", "curso"],
        &["no", "que", "vai"],
        &["over", "the", "course"],
    ];
    let lead = so_far.iter().find(|lead| cursor.is(at, lead)).map_or(0, |lead| lead.len());
    let start = at + lead;
    let two = |first: &[&str]| first.contains(&cursor.word(start)) && article(cursor.word(start + 1));
    // "Cómo estuvo el finde".
    let the_weekend = lead == 0
        && cursor.word(at) == "el"
        && matches!(unit_at(cursor, at + 1), Some((_, Unit::Weekend)))
        && !matches!(cursor.before(at), "por" | "en" | "durante" | "todo");
    let unit_from = if of_the(cursor.word(start)) || the_weekend {
        start + 1
    } else if matches!(cursor.word(start), "todo" | "toda" | "all" | "entire") && lead == 0 {
        let plain = start + 1 + usize::from(article(cursor.word(start + 1)));
        if cursor.word(plain).ends_with('s') && cursor.word(plain) != "mes" || cursor.word(plain) == "dia" {
            return None;
        }
        plain
    } else if two(&["de", "en", "em", "of", "for", "durante", "over", "during", "throughout", "through", "across"]) {
        start + 2
    } else if lead > 0 && matches!(cursor.word(start), "de" | "este" | "esta" | "deste" | "no") {
        start + 1
    } else {
        return None;
    };
    let (end, unit) = unit_at(cursor, unit_from)?;
    // A part of the whole ("do mês de maio", "del año 2017", "da semana passada") is for other rules.
    let more = cursor.word(end);
    let goes_on = matches!(more, "de" | "of" | "do" | "del" | "da")
        || last(more)
        || before_last(more)
        || cursor.year(end).is_some();
    let dated = unit == Unit::Day
        && cursor
            .token(end)
            .is_some_and(|token| token.number().is_some() || matches!(token.kind, crate::token::Kind::Date(_)));
    let english_day =
        unit == Unit::Day && matches!(word, "of" | "for" | "in" | "over" | "during" | "through" | "across");
    if goes_on || english_day || dated {
        return None;
    }
    if cursor.is(end, &["to", "date"]) {
        return Some((end + 2, running(cursor, unit)?));
    }
    // "Ventas del finde", said in midweek, are those of the last one.
    if unit == Unit::Weekend && weekend(cursor.now.today, 0).from > cursor.now.today {
        return Some((end, back(cursor, unit, 1)?));
    }
    Some((end, running(cursor, unit)?))
}

/// "De 3 meses pra cá", "de dos semanas para acá": since so long ago.
pub(super) fn until_here(cursor: Cursor<'_>, at: usize) -> Found {
    let lead = usize::from(matches!(cursor.word(at), "de" | "desde" | "from"));
    let past = usize::from(matches!(cursor.word(at + lead), "hace" | "ha"));
    let count = cursor.count(at + lead + past)?;
    let (end, unit) = unit_at(cursor, at + lead + past + 1)?;
    let end = match (cursor.word(end), cursor.word(end + 1)) {
        ("pra" | "para", "ca" | "aca" | "aqui") => end + 2,
        ("a", "esta") if cursor.word(end + 2) == "parte" => end + 3,
        _ => return None,
    };
    let today = cursor.now.today;
    let from = match unit {
        Unit::Day => today.plus(-count),
        Unit::Week => today.plus(-7 * count),
        Unit::Month => today.plus_months(-count),
        Unit::Quarter => today.plus_months(-3 * count),
        Unit::Year => today.plus_months(-12 * count),
        _ => return None,
    };
    Some((end, When::range(from, today)))
}

/// "last 3 months", "3 últimas semanas", "past 10 days", "7 dias anteriores", "trailing 12 months".
pub(super) fn counted(cursor: Cursor<'_>, at: usize) -> Found {
    let word = cursor.word(at);
    let after_count = |at: usize| {
        let full = matches!(
            cursor.word(at),
            "complete"
                | "full"
                | "calendar"
                | "consecutive"
                | "completed"
                | "completos"
                | "completas"
                | "corridos"
                | "business"
        );
        unit_at(cursor, at + usize::from(full && cursor.word(at) != "business"))
    };
    if last(word) {
        let n = cursor.count(at + 1)?;
        let (end, unit) = after_count(at + 2)?;
        return Some((end, several(cursor, unit, n)?));
    }
    let n = cursor.count(at)?;
    let inner = usize::from(last(cursor.word(at + 1)));
    let (end, unit) = after_count(at + 1 + inner)?;
    let outer = usize::from(inner == 0 && last(cursor.word(end)) && !matches!(cursor.word(end), "last" | "past"));
    // "The 7 days before that".
    let those = matches!(cursor.word(end + 1), "that" | "those" | "it" | "them");
    let last = cursor.word(end + 1).is_empty() && cursor.before(at) == "the";
    let before = matches!(cursor.word(end), "before" | "earlier" | "prior" | "preceding");
    let outer = if inner == 0 && before && (those || last) { 1 + usize::from(those) } else { outer };
    let one = matches!(cursor.word(end.saturating_sub(1)), "day" | "week" | "month" | "quarter" | "year");
    if inner + outer == 0 || one && n > 1 {
        return None;
    }
    Some((end + outer, several(cursor, unit, n)?))
}

/// "3 days ago", "two weeks ago", "hace dos meses", "há 3 dias", "2 semanas atrás": that one day, week or month.
pub(super) fn ago(cursor: Cursor<'_>, at: usize) -> Found {
    let lead = usize::from(matches!(cursor.word(at), "hace" | "ha" | "faz"));
    let count = match cursor.word(at + lead) {
        "a" | "an" if lead == 0 => 1,
        _ => cursor.count(at + lead)?,
    };
    let (end, unit) = unit_at(cursor, at + lead + 1)?;
    let trailing = usize::from(matches!(cursor.word(end), "ago" | "atras"));
    if lead + trailing == 0 {
        return None;
    }
    let today = cursor.now.today;
    let point = match unit {
        Unit::Day => Some(today.plus(-count)),
        Unit::Week => Some(today.plus(-7 * count)),
        Unit::Month => Some(today.plus_months(-count)),
        Unit::Year => Some(today.plus_months(-12 * count)),
        _ => None,
    };
    // "A week ago today": that one day.
    if let Some(day) = point.filter(|_| trailing == 1 && cursor.word(end + 1) == "today") {
        return Some((end + 2, When::range(day, day)));
    }
    Some((end + trailing, When { point, ..back(cursor, unit, count)? }))
}

/// A unit and where it ends; "fin de semana" is one.
pub(super) fn unit_at(cursor: Cursor<'_>, at: usize) -> Option<(usize, Unit)> {
    for lead in [&["fin", "de", "semana"], &["fim", "de", "semana"], &["final", "de", "semana"]] {
        if cursor.is(at, lead) {
            return Some((at + 3, Unit::Weekend));
        }
    }
    if matches!(cursor.word(at), "finde" | "findi") {
        return Some((at + 1, Unit::Weekend));
    }
    let calendar = usize::from(matches!(cursor.word(at), "calendar" | "fiscal" | "financial"));
    unit(cursor.word(at + calendar)).map(|unit| (at + calendar + 1, unit))
}

/// The running one, so far.
fn running(cursor: Cursor<'_>, unit: Unit) -> Option<When> {
    let preset = match unit {
        Unit::Day => Preset::Today,
        Unit::Week => Preset::ThisWeek,
        Unit::Month => Preset::ThisMonth,
        Unit::Quarter => Preset::ThisQuarter,
        Unit::Year => Preset::ThisYear,
        Unit::Half | Unit::Bimester | Unit::FourMonths => {
            return Some(When::range(start_of(cursor.now.today, unit), cursor.now.today));
        }
        Unit::Fortnight => return None,
        Unit::Weekend => return Some(When::of(weekend(cursor.now.today, 0))),
    };
    Some(When::preset(preset, cursor.now))
}

/// The complete one `n` before the running one.
fn back(cursor: Cursor<'_>, unit: Unit, n: i32) -> Option<When> {
    if n == 1 {
        let preset = match unit {
            Unit::Day => Some(Preset::Yesterday),
            Unit::Week => Some(Preset::LastWeek),
            Unit::Month => Some(Preset::LastMonth),
            Unit::Quarter => Some(Preset::LastQuarter),
            Unit::Year => Some(Preset::LastYear),
            _ => None,
        };
        if let Some(preset) = preset {
            return Some(When::preset(preset, cursor.now));
        }
    }
    match unit {
        Unit::Weekend => Some(When::of(weekend(cursor.now.today, n))),
        Unit::Half | Unit::Bimester | Unit::FourMonths => {
            let months = unit.months()?;
            let from = start_of(cursor.now.today, unit).plus_months(-months * n);
            Some(When::range(from, from.plus_months(months).plus(-1)))
        }
        _ => Some(When::of(cursor.bucket(unit.grain()?, n))),
    }
}

/// "the past week": the days up to yesterday, not the calendar week.
fn rolling(cursor: Cursor<'_>, unit: Unit) -> Option<When> {
    let preset = match unit {
        Unit::Day => Preset::Yesterday,
        Unit::Week => Preset::Last7Days,
        Unit::Month => Preset::Last30Days,
        Unit::Quarter => Preset::Last90Days,
        Unit::Year => Preset::Last12Months,
        _ => return back(cursor, unit, 1),
    };
    Some(When::preset(preset, cursor.now))
}

/// The last `n` complete ones.
fn several(cursor: Cursor<'_>, unit: Unit, n: i32) -> Option<When> {
    if n == 1 {
        return back(cursor, unit, 1);
    }
    let preset = match (unit, n) {
        (Unit::Day, 7) => Some(Preset::Last7Days),
        (Unit::Day, 14) => Some(Preset::Last14Days),
        (Unit::Day, 28) => Some(Preset::Last28Days),
        (Unit::Day, 30) => Some(Preset::Last30Days),
        (Unit::Day, 90) => Some(Preset::Last90Days),
        (Unit::Month, 12) => Some(Preset::Last12Months),
        _ => None,
    };
    if let Some(preset) = preset {
        return Some(When::preset(preset, cursor.now));
    }
    let grain = match unit {
        Unit::Weekend => return None,
        Unit::Half | Unit::Bimester | Unit::FourMonths => {
            let start = start_of(cursor.now.today, unit);
            return Some(When::range(start.plus_months(-unit.months()? * n), start.plus(-1)));
        }
        _ => unit.grain()?,
    };
    Some(When::range(cursor.bucket(grain, n).from, cursor.bucket(grain, 1).to))
}

/// Saturday and Sunday of the week, `back` weekends before the coming or running one.
fn weekend(today: Day, back: i32) -> Period {
    let saturday = Grain::Week.start(today, domain::WeekStart::Monday).plus(5 - 7 * back);
    Period::new(saturday, saturday.plus(1))
}

/// The first day of the half, or two or four months, that a day lies in.
pub(super) fn start_of(day: Day, unit: Unit) -> Day {
    let months = unit.months().unwrap_or(1);
    day.year_start().plus_months((i32::from(day.month()) - 1) / months * months)
}
