//! Days, periods and time buckets in the reader's language.

use domain::{Day, Grain, Locale, Period, WeekStart, locale::Text};

/// With its year: `21 Nov 2026`.
pub fn day(day: Day, locale: Locale) -> String {
    format!("{} {}", short_day(day, locale), day.year())
}

/// Without the year: `21 Nov`.
pub fn short_day(day: Day, locale: Locale) -> String {
    format!("{} {}", day.day_of_month(), month_short(day.month(), locale))
}

/// With its weekday: `Sat 21 Nov`.
pub fn weekday_day(day: Day, locale: Locale) -> String {
    format!("{} {}", weekday_short(day.weekday(), locale), short_day(day, locale))
}

/// A period named as shortly as it stays clear. The year is left out where it is the year of `today`; whole months,
/// quarters and years have their names: `1–21 Nov`, `28 Dec 2025 – 3 Jan 2026`, `November 2026`, `Q3 2026`, `2025`.
pub fn period(period: Period, today: Day, locale: Locale) -> String {
    let Period { from, to } = period;
    match period.whole(WeekStart::Monday) {
        Some(Grain::Year) => return from.year().to_string(),
        Some(Grain::Quarter) => return quarter(from, locale),
        Some(Grain::Month) => return month_of_year(from, locale),
        _ => {}
    }
    let year = |day: Day| if day.year() == today.year() { String::new() } else { format!(" {}", day.year()) };
    let (same_year, same_month) = (from.year() == to.year(), from.month_start() == to.month_start());
    let whole_months = from == from.month_start() && to.plus(1) == to.plus(1).month_start();
    if from >= to {
        format!("{}{}", short_day(from, locale), year(from))
    } else if whole_months {
        let first = month_short(from.month(), locale);
        let first = if same_year { first.to_string() } else { format!("{first} {}", from.year()) };
        format!("{first} – {} {}", month_short(to.month(), locale), to.year())
    } else if same_month {
        format!("{}–{}{}", from.day_of_month(), short_day(to, locale), year(to))
    } else if same_year {
        format!("{} – {}{}", short_day(from, locale), short_day(to, locale), year(to))
    } else {
        format!("{} – {}", day(from, locale), day(to, locale))
    }
}

/// A time bucket by its first day, year included: `21 Nov 2026`, `16–22 Nov 2026`, `Nov 2026`, `Q4 2026`, `2026`.
pub fn bucket(grain: Grain, first: Day, locale: Locale) -> String {
    match grain {
        Grain::Day => day(first, locale),
        Grain::Week => period(Period::new(first, first.plus(6)), Day::MIN, locale),
        Grain::Month => format!("{} {}", month_short(first.month(), locale), first.year()),
        Grain::Quarter => quarter(first, locale),
        Grain::Year => first.year().to_string(),
    }
}

/// A time bucket where the year is known: `21 Nov`, `16 Nov` (a week's first day), `Nov`, `Q4`, `2026`.
pub fn short_bucket(grain: Grain, first: Day, locale: Locale) -> String {
    match grain {
        Grain::Day | Grain::Week => short_day(first, locale),
        Grain::Month => month_short(first.month(), locale).into(),
        Grain::Quarter => quarter_name(first, locale),
        Grain::Year => first.year().to_string(),
    }
}

/// `November`, `noviembre`; 1 is January.
pub fn month_name(month: i8, locale: Locale) -> &'static str {
    const NAMES: Text = Text {
        en: "January February March April May June July August September October November December",
        es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    };
    nth(&NAMES, i32::from(month) - 1, locale)
}

/// `Nov`, `nov`; 1 is January.
pub fn month_short(month: i8, locale: Locale) -> &'static str {
    const NAMES: Text = Text {
        en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        es: "ene feb mar abr may jun jul ago sep oct nov dic",
        pt: "jan fev mar abr mai jun jul ago set out nov dez",
    };
    nth(&NAMES, i32::from(month) - 1, locale)
}

/// `Sat`, `sáb`; 0 is Monday, as in [`Day::weekday`].
pub fn weekday_short(weekday: u8, locale: Locale) -> &'static str {
    const NAMES: Text = Text {
        en: "Mon Tue Wed Thu Fri Sat Sun",
        es: "lun mar mié jue vie sáb dom",
        pt: "seg ter qua qui sex sáb dom",
    };
    nth(&NAMES, i32::from(weekday), locale)
}

fn nth(names: &Text, at: i32, locale: Locale) -> &'static str {
    usize::try_from(at).ok().and_then(|at| names.get(locale).split(' ').nth(at)).unwrap_or_default()
}

fn month_of_year(first: Day, locale: Locale) -> String {
    let (name, year) = (month_name(first.month(), locale), first.year());
    match locale {
        Locale::En => format!("{name} {year}"),
        Locale::Es | Locale::Pt => format!("{name} de {year}"),
    }
}

fn quarter(first: Day, locale: Locale) -> String {
    format!("{} {}", quarter_name(first, locale), first.year())
}

fn quarter_name(first: Day, locale: Locale) -> String {
    let letter = if locale == Locale::En { 'Q' } else { 'T' };
    format!("{letter}{}", (first.month() - 1) / 3 + 1)
}
