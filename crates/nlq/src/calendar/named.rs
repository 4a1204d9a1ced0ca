//! Days and stretches with a name of their own: "yesterday", "ever", "year to date", "Black Friday 2017".

use super::words::{Unit, last, weekday};
use super::{Cursor, When};
use domain::{Day, Preset};

type Found = Option<(usize, When)>;

const PHRASES: &[(Preset, &str)] = &[
    (Preset::Today, "today|hoy|hoje|hoy dia|el dia de hoy|hoje em dia|dia de hoje"),
    (Preset::Yesterday, "yesterday|ayer|ontem|the day of yesterday|el dia de ayer|dia de ontem"),
    (Preset::ThisYear, "ytd|year to date|this year to date"),
    (Preset::ThisMonth, "mtd|month to date|this month to date"),
    (Preset::ThisQuarter, "qtd|quarter to date"),
    (Preset::ThisWeek, "wtd|week to date"),
    (
        Preset::AllTime,
        "ever|all time|of all time|for all time|since the beginning|since we started|since we opened|since launch|since day one|\
         in our history|in history|in the history|lifetime|since inception|from the beginning|all the time|entire history|\
         de siempre|desde siempre|de la historia|en la historia|en toda la historia|de toda la historia|historico|historica|historicos|\
         historicas|desde el principio|desde el inicio|desde que empezamos|desde que abrimos|de todos los tiempos|\
         desde sempre|de todos os tempos|da historia|na historia|em toda a historia|de toda a historia|desde o inicio|desde o comeco|\
         desde que comecamos|desde que abrimos|ate hoje|hasta hoy",
    ),
];

/// Fixed phrases, and the day before yesterday.
pub(super) fn phrase(cursor: Cursor<'_>, at: usize) -> Found {
    let mut found: Found = None;
    for (preset, list) in PHRASES {
        for phrase in list.split('|') {
            let end = match_phrase(cursor, at, phrase);
            if let Some(end) = end.filter(|end| found.as_ref().is_none_or(|best| *end > best.0)) {
                found = Some((end, When::preset(*preset, cursor.now)));
            }
        }
    }
    for phrase in [
        "day before yesterday",
        "the day before yesterday",
        "anteayer",
        "antes de ayer",
        "antier",
        "anteontem",
        "antes de ontem",
    ] {
        if let Some(end) = match_phrase(cursor, at, phrase) {
            let day = cursor.now.today.plus(-2);
            found = Some((end, When::range(day, day)));
        }
    }
    found
}

fn match_phrase(cursor: Cursor<'_>, at: usize, phrase: &str) -> Option<usize> {
    let mut end = at;
    for word in phrase.split_whitespace() {
        if cursor.word(end) != word {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// Weekdays and the days of big sales.
pub(super) fn special(cursor: Cursor<'_>, at: usize) -> Found {
    shopping_day(cursor, at).or_else(|| one_weekday(cursor, at))
}

fn shopping_day(cursor: Cursor<'_>, at: usize) -> Found {
    const NAMES: [(&[&str], i32); 6] = [
        (&["black", "friday"], 0),
        (&["blackfriday"], 0),
        (&["viernes", "negro"], 0),
        (&["sexta", "feira", "negra"], 0),
        (&["cyber", "monday"], 3),
        (&["cybermonday"], 3),
    ];
    let lead = usize::from(last(cursor.word(at)));
    let (name, offset) = NAMES.into_iter().find(|(name, _)| cursor.is(at + lead, name))?;
    let end = at + lead + name.len();
    let today = cursor.now.today;
    let (end, day) = match cursor.year_after(end) {
        Some((end, year)) => (end, black_friday(year)?.plus(offset)),
        None => {
            let day = black_friday(today.year())?.plus(offset);
            let past = usize::from(lead == 0 && last(cursor.word(end)));
            (end + past, if day > today { black_friday(today.year() - 1)?.plus(offset) } else { day })
        }
    };
    Some((end, When::range(day, day)))
}

/// The day after the fourth Thursday of November.
fn black_friday(year: i16) -> Option<Day> {
    let first = Day::from_ymd(year, 11, 1)?;
    let to_thursday = (3 - i32::from(first.weekday())).rem_euclid(7);
    Some(first.plus(to_thursday + 21 + 1))
}

/// "last Friday", "el viernes pasado", "na sexta-feira": the latest one before today; "Monday last week" that one.
fn one_weekday(cursor: Cursor<'_>, at: usize) -> Found {
    let lead = usize::from(last(cursor.word(at)));
    let name = cursor.word(at + lead);
    let number = weekday(name)?;
    if matches!(cursor.before(at), "los" | "todos") {
        return None;
    }
    let feira = usize::from(cursor.word(at + lead + 1) == "feira");
    // Portuguese names some weekdays by ordinals, which mean other things without help around them.
    let is_ordinal = matches!(name, "segunda" | "terca" | "quarta" | "quinta" | "sexta");
    let end = at + lead + 1 + feira;
    let trailing =
        usize::from(lead == 0 && last(cursor.word(end)) && !matches!(cursor.word(end), "last" | "past" | "previous"));
    if is_ordinal
        && lead + feira + trailing == 0
        && !matches!(cursor.before(at), "na" | "da" | "nesta" | "desta" | "ultima")
    {
        return None;
    }
    let after = cursor.skip(end);
    if lead + trailing == 0
        && let Some((week_end, week)) = super::relative::relative(cursor, after)
        && matches!(week.last, Some(Unit::Week))
    {
        let day = week.days.from.plus((i32::from(number) - i32::from(week.days.from.weekday())).rem_euclid(7));
        return Some((week_end, When::range(day, day)));
    }
    let today = cursor.now.today;
    let back = (i32::from(today.weekday()) - i32::from(number)).rem_euclid(7);
    let day = today.plus(-if back == 0 { 7 } else { back });
    Some((end + trailing, When::range(day, day)))
}
