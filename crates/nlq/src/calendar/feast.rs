//! Feasts and sales by their names, with the year and the country beside them.

use super::{
    Cursor, When,
    retail::{Event, by_first_word},
    words::last,
};
use crate::token::Token;
use domain::{Grain, Locale, Period};

const COUNTRIES: &[(&str, &str)] = &[
    ("mx", "mexico|mexicano|mexicana"),
    ("ar", "argentina|argentino"),
    ("cl", "chile|chileno"),
    ("br", "brasil|brazil|brasileiro"),
    ("co", "colombia"),
    ("pe", "peru"),
    ("uy", "uruguay|uruguai"),
    ("es", "espana|spain|espanha"),
    ("pt", "portugal"),
    ("us", "usa|us|eeuu|eua|united states|estados unidos"),
    ("gb", "uk|united kingdom|reino unido"),
];

/// The country that is named there, and where its name ends.
fn country(cursor: Cursor<'_>, at: usize) -> Option<(usize, &'static str)> {
    let pair = format!("{} {}", cursor.word(at), cursor.word(at + 1));
    let named = |said: &str| COUNTRIES.iter().find(|(_, names)| names.split('|').any(|name| name == said));
    let one = named(cursor.word(at)).map(|(code, _)| (at + 1, *code));
    one.or_else(|| named(&pair).map(|(code, _)| (at + 2, *code)))
}

/// "Black Friday 2025", "last Christmas", "Hot Sale México", "día de la madre de 2024 en Argentina", "the week of Black Friday".
pub(super) fn event(cursor: Cursor<'_>, at: usize) -> Option<(usize, When)> {
    let (start, week) = match week_of(cursor, at) {
        Some(start) => (start, true),
        None => (at, false),
    };
    let lead = usize::from(last(cursor.word(start)));
    let name_at = start + lead;
    let (words, event) = named(cursor.tokens, name_at)?;
    let mut end = name_at + words;
    let week = week || matches!(cursor.word(end), "week") && event.name() != "holy week";
    end += usize::from(matches!(cursor.word(end), "week") && week);
    let mut place = land(cursor, &mut end);
    let year = cursor.year_after(end).map(|(after, year)| {
        end = after;
        year
    });
    place = place.or_else(|| land(cursor, &mut end));
    let past = usize::from(
        lead == 0 && year.is_none() && last(cursor.word(end)) && !matches!(cursor.word(end), "last" | "past"),
    );
    end += past;
    let usual = event.usual.get(language(cursor, name_at, words)).copied().unwrap_or_default();
    let land = place.unwrap_or(usual);
    let when = match event.days(land, year, cursor.now.today) {
        Ok(days) if week => When::of(Grain::Week.bucket(days.from, cursor.now.week)),
        Ok(days) => When { yearless: year.is_none() && lead + past == 0, event: Some((event, land)), ..When::of(days) },
        Err(doubt) => When {
            doubt: Some(doubt),
            yearless: year.is_none() && lead + past == 0,
            event: Some((event, land)),
            ..When::of(Period::single(cursor.now.today))
        },
    };
    Some((end, when))
}

/// The language of a name, as an index: what it is called tells whose day is meant.
fn language(cursor: Cursor<'_>, at: usize, words: usize) -> usize {
    let has = |list: &[&str]| (at..at + words).any(|at| list.contains(&cursor.word(at)));
    match () {
        () if has(&["day", "days"]) => Locale::En as usize,
        () if has(&["das", "dos", "do", "da"]) => Locale::Pt as usize,
        () => Locale::Es as usize,
    }
}

fn week_of(cursor: Cursor<'_>, at: usize) -> Option<usize> {
    let start = at + usize::from(matches!(cursor.word(at), "the" | "la" | "a"));
    let of = matches!(cursor.word(start), "week" | "semana")
        && matches!(cursor.word(start + 1), "of" | "de" | "del" | "do" | "da");
    let next = start + 2;
    (of).then_some(next + usize::from(matches!(cursor.word(next), "the" | "la" | "el")))
}

/// The longest name that begins there.
fn named(tokens: &[Token], at: usize) -> Option<(usize, &'static Event)> {
    let names = by_first_word().get(tokens.get(at)?.text.as_str())?;
    let matching = names.iter().filter(|(words, _)| {
        let said = tokens.get(at..at + words.len()).unwrap_or_default();
        said.len() == words.len() && said.iter().zip(words).all(|(token, word)| token.text == *word)
    });
    matching.max_by_key(|(words, _)| words.len()).map(|(words, event)| (words.len(), *event))
}

/// A country named beside it; one that stands after "in" is looked at and left for the filters.
fn land(cursor: Cursor<'_>, end: &mut usize) -> Option<&'static str> {
    let joins = usize::from(matches!(cursor.word(*end), "de" | "do" | "da" | "del"));
    if let Some((after, code)) = country(cursor, *end + joins) {
        *end = after;
        return Some(code);
    }
    let within = matches!(cursor.word(*end), "in" | "en" | "em" | "no" | "na" | "nos");
    let next = *end + 1 + usize::from(matches!(cursor.word(*end + 1), "the"));
    country(cursor, next).filter(|_| within).map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calendar::{Now, retail::Doubt},
        token::tokens,
    };
    use domain::{Day, WeekStart};

    fn check(locale: Locale, text: &str, expected: &str) {
        let today: Day = "2026-11-18".parse().expect("a day");
        let tokens = tokens(text);
        let cursor = Cursor { tokens: &tokens, now: Now { today, week: WeekStart::Monday, locale } };
        let found = event(cursor, 0).map(|(end, when)| match when.doubt {
            Some(Doubt::Country { .. }) => "country?".to_string(),
            Some(Doubt::Year { year, .. }) => format!("{year}?"),
            None => format!("{}..{} {}", when.days.from, when.days.to, tokens.len() - end),
        });
        assert_eq!(found.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn feasts_have_their_days_in_any_year() {
        use Locale::{En, Es, Pt};
        check(En, "black friday 2025", "2025-11-28..2025-11-28 0");
        check(En, "cyber monday 2024", "2024-12-02..2024-12-02 0");
        check(En, "christmas", "2025-12-25..2025-12-25 0");
        check(En, "easter 2024", "2024-03-31..2024-03-31 0");
        check(Pt, "carnaval de 2025", "2025-03-01..2025-03-04 0");
        check(Pt, "carnaval 2018", "2018-02-10..2018-02-13 0");
        check(Es, "semana santa 2024", "2024-03-24..2024-03-31 0");
        check(Pt, "dia das mães 2018", "2018-05-13..2018-05-13 0");
        check(Pt, "dia dos namorados do ano passado", "2025-06-12..2025-06-12 0");
        check(Pt, "dia das crianças", "2026-10-12..2026-10-12 0");
        check(Pt, "dia dos pais 2026", "2026-08-09..2026-08-09 0");
        check(En, "mother's day", "2026-05-10..2026-05-10 0");
        check(Es, "día de la madre", "country?");
        check(Es, "día de la madre en México", "2026-05-10..2026-05-10 2");
        check(Es, "día de la madre de Argentina", "2026-10-18..2026-10-18 0");
        check(Es, "día del niño México", "2026-04-30..2026-04-30 0");
        check(En, "the week of black friday 2025", "2025-11-24..2025-11-30 0");
        check(En, "black friday week 2025", "2025-11-24..2025-11-30 0");
    }

    #[test]
    fn announced_sales_have_the_years_that_are_known() {
        use Locale::{En, Es};
        check(Es, "hot sale México 2024", "2024-05-15..2024-05-23 0");
        check(Es, "hot sale 2024 Argentina", "2024-05-13..2024-05-15 0");
        check(Es, "hot sale", "country?");
        check(Es, "buen fin 2020", "2020-11-09..2020-11-20 0");
        check(Es, "buen fin 2031", "2031?");
        check(Es, "hot sale argentina 2031", "2031?");
        check(Es, "cyberday 2023", "2023-05-29..2023-05-31 0");
        check(En, "cyber monday argentina 2024", "2024-11-04..2024-11-06 0");
    }
}
