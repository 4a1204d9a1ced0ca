//! Days and stretches with a name of their own: "yesterday", "ever", "year to date", "Black Friday 2017".

use super::words::{Unit, last, weekday};
use super::{Cursor, When};
use crate::lexicon::{Langs, Phrases};
use domain::{Day, Preset};
use std::sync::LazyLock;

type Found = Option<(usize, When)>;

const PHRASES: &[(Preset, &str)] = &[
    (Preset::Today, "today|tdy|hoy|oy|hoje|hj|hoy dia|el dia de hoy|hoje em dia|dia de hoje"),
    (
        Preset::Yesterday,
        "yesterday|yday|yest|ystrday|ayer|ayr|ontem|ontm|the day of yesterday|el dia de ayer|dia de ontem",
    ),
    (
        Preset::ThisYear,
        "ytd|year to date|this year to date|since the start of the year|since the beginning of the year|since the year began|desde principio de ano|\
         desde principios de ano|desde inicio de ano|desde el inicio del ano|desde el principio del ano|desde que empezo el ano|desde o inicio do ano|desde inicio do ano|\
         desde o comeco do ano|desde que comecou o ano",
    ),
    (Preset::ThisMonth, "mtd|month to date|this month to date"),
    (Preset::ThisQuarter, "qtd|quarter to date"),
    (Preset::ThisWeek, "wtd|week to date"),
    (
        Preset::AllTime,
        "ever|all time|of all time|for all time|since the beginning|since we started|since we opened|since launch|since day one|\
         in our history|in history|in the history|lifetime|since inception|from the beginning|all the time|entire history|the entire history|\
         all the history|all our history|our whole history|the whole history|full history|our full history|complete history|our complete history|all history|\
         all the history we have|all the data we have|all the years we have|all our years|as far back as we have data|as far back as possible|\
         as far back as it goes|as far back as we can go|since forever|from day one|from the very beginning|since the very beginning|since the store opened|\
         since the shop opened|since we opened the store|since we opened the shop|since the business started|over the years|\
         de siempre|desde siempre|de la historia|en la historia|en toda la historia|de toda la historia|historico|historica|historicos|\
         historicas|desde el principio|desde el inicio|desde que empezamos|desde que abrimos|desde que arrancamos|de toda la vida|en toda la vida|de nuestra historia|en nuestra historia|de mi historia|en mi historia|desde la apertura|en la vida del negocio|\
         en toda la vida del negocio|en la vida de la tienda|desde el arranque|desde que existimos|desde que inicio el negocio|de todos los tiempos|\
         desde sempre|de sempre|de todos os tempos|da historia|na historia|em toda a historia|de toda a historia|desde o inicio|desde o comeco|\
         desde que comecamos|desde que abrimos|ate hoje|hasta hoy",
    ),
];

const BEFORE_YESTERDAY: &str = "trasanteontem|tras anteontem|tras anteayer|trasanteayer|anteanteayer|trasantier|anteantier|day before yesterday|the day before yesterday|ereyesterday|anteayer|antes de ayer|antier|anteontem|antes de ontem";

/// Fixed phrases, and the day before yesterday.
pub(super) fn phrase(cursor: Cursor<'_>, at: usize) -> Found {
    // No preset means the day before yesterday.
    static INDEX: LazyLock<Phrases<Option<Preset>>> = LazyLock::new(|| {
        let mut phrases = Phrases::default();
        let mut add = |list: &str, means| {
            for phrase in list.split('|').map(str::trim) {
                phrases.add(phrase.split(' ').map(String::from).collect(), Langs::ALL, means);
            }
        };
        PHRASES.iter().for_each(|(preset, list)| add(list, Some(*preset)));
        add(BEFORE_YESTERDAY, None);
        phrases
    });
    let longest = INDEX.at(cursor.tokens, at, |token| &token.text).max_by_key(|(end, ..)| *end);
    longest.map(|(end, _, preset)| match preset {
        Some(preset) => (end, When::preset(preset, cursor.now)),
        None => {
            let three = ["tras", "trasanteontem", "anteanteayer", "trasantier", "anteantier", "trasanteayer"];
            let day = cursor.now.today.plus(if three.contains(&cursor.word(at)) { -3 } else { -2 });
            (end, When::range(day, day))
        }
    })
}

/// Weekdays.
pub(super) fn special(cursor: Cursor<'_>, at: usize) -> Found {
    one_weekday(cursor, at).or_else(|| half_month(cursor, at))
}

/// "La última quincena", "segunda quinzena de maio", "last fortnight".
fn half_month(cursor: Cursor<'_>, at: usize) -> Found {
    let today = cursor.now.today;
    let is_half = |at: usize| matches!(cursor.word(at), "quincena" | "quinzena");
    let first = |day: Day| if day.day_of_month() > 15 { day.month_start().plus(15) } else { day.month_start() };
    let word = cursor.word(at);
    if last(word) && matches!(cursor.word(at + 1), "fortnight") {
        return Some((at + 2, When::preset(Preset::Last14Days, cursor.now)));
    }
    let before = first(today).plus(-1);
    if last(word) && is_half(at + 1) {
        return Some((at + 2, When::range(first(before), before)));
    }
    if is_half(at) && last(cursor.word(at + 1)) {
        return Some((at + 2, When::range(first(before), before)));
    }
    if super::words::this(word) && is_half(at + 1) {
        return Some((at + 2, When::range(first(today), today)));
    }
    let number = super::words::ordinal(word).or_else(|| cursor.token(at)?.number()).filter(|n| (1..=2).contains(n))?;
    if !is_half(at + 1) {
        return None;
    }
    let (end, month) = super::edges::single(cursor, cursor.skip(at + 2))?;
    let whole = domain::Grain::Month.bucket(month.days.from, cursor.now.week);
    let middle = whole.from.plus(14);
    let days = if number == 1 { (whole.from, middle) } else { (middle.plus(1), whole.to) };
    (month.days == whole).then(|| (end, When::range(days.0, days.1)))
}

/// "Monday to Friday", "de lunes a viernes", "segunda a sexta": the first and the last, and whether the latest such stretch is meant.
pub(super) fn weekday_range(cursor: Cursor<'_>, at: usize) -> Option<(usize, u8, u8, bool)> {
    let lead = usize::from(matches!(cursor.word(at), "from" | "de" | "del" | "da" | "entre" | "between"));
    let one = |at: usize| {
        let day = weekday(cursor.word(at)).or_else(|| super::words::weekdays(cursor.word(at), None))?;
        Some((at + 1 + usize::from(cursor.word(at + 1) == "feira"), day))
    };
    let (next, first) = one(at + lead)?;
    if !matches!(
        cursor.word(next),
        "to" | "through" | "thru" | "a" | "al" | "ate" | "hasta" | "-" | "–" | "and" | "y" | "e"
    ) {
        return None;
    }
    let joins = matches!(cursor.word(next), "and" | "y" | "e");
    if joins && !matches!(cursor.word(at), "entre" | "between") {
        return None;
    }
    let article = usize::from(matches!(cursor.word(next + 1), "the" | "el" | "a"));
    let (end, last_day) = one(next + 1 + article)?;
    let latest = matches!(cursor.word(at), "del" | "da") || cursor.word(next) == "al";
    (first != last_day).then_some((end, first, last_day, latest))
}

/// The days from one weekday to another in the week that is named, or the latest that are over.
pub(super) fn weekday_stretch(cursor: Cursor<'_>, at: usize) -> Found {
    let (end, first, last_day, latest) = weekday_range(cursor, at)?;
    let long = (i32::from(last_day) - i32::from(first)).rem_euclid(7);
    let after = cursor.skip(end);
    if let Some((week_end, week)) = super::relative::relative(cursor, after)
        && (matches!(week.last, Some(Unit::Week)) || week.is_preset(Preset::ThisWeek))
    {
        let start = week.days.from;
        let from = start.plus((i32::from(first) - i32::from(start.weekday())).rem_euclid(7));
        return Some((week_end, When::range(from, from.plus(long))));
    }
    let today = cursor.now.today;
    let back = (i32::from(today.weekday()) - i32::from(last_day)).rem_euclid(7);
    let to = today.plus(-if back == 0 { 7 } else { back });
    latest.then(|| (end, When::range(to.plus(-long), to)))
}

/// "Vendas de sexta", "desde segunda": nothing behind it that it could be the ordinal of.
fn stands_for_a_day(cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let led = matches!(
        cursor.before(at),
        "de" | "desde"
            | "ate"
            | "a"
            | "e"
            | "x"
            | "vs"
            | "contra"
            | "com"
            | "pra"
            | "para"
            | "teve"
            | "foi"
            | "vendi"
            | "vendeu"
            | "vendemos"
            | "deu"
            | "entrou"
            | "fiz"
            | "fizemos"
            | "tivemos"
            | "tive"
            | "faturei"
            | "faturou"
            | "faturamos"
            | "essa"
    );
    let next = cursor.word(end);
    let small = "|e|com|vs|versus|contra|ate|a|por|no|na|em|do|da|x|comparado|ou|pra|pro|passada|retrasada|agora";
    led && small.split('|').any(|known| known == next) && !(cursor.before(at) == "a" && next.is_empty() && at < 2)
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
        && !stands_for_a_day(cursor, at, end)
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
