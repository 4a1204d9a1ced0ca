//! Values as people read them: grouping, decimals, currency, dates in the reader's language.
//!
//! Everything works on the decimal texts and integers of [`Value`]; no float touches money. Digits and what belongs to them
//! are held together by no-break spaces, a negative number carries a true minus sign (−), no value is [`NO_VALUE`].
//!
//! | | en | es | pt |
//! | --- | --- | --- | --- |
//! | [`money`] | R$ 1,234.56 · $1,234.56 | US$ 1.234,56 · 1.234,56 € | R$ 1.234,56 |
//! | [`compact`] | R$ 248K · 1.25M | R$ 248 mil · 1,25 M | R$ 248 mil · 1,25 mi |
//! | [`percent`] | 12.4% | 12,4 % | 12,4 % |
//! | [`period`] | 1–21 Nov · November 2026 | 1–21 nov · noviembre de 2026 | 1–21 nov · novembro de 2026 |

mod compact;
mod dates;
mod decimal;
mod delta;
mod money;

pub use compact::{compact, compact_money, compact_number};
pub use dates::{bucket, day, month_name, month_short, period, short_bucket, short_day, weekday_day, weekday_short};
pub use delta::{Delta, delta};
pub use money::{affixes, money};

use crate::table::{Column, ColumnKind, Table, Unit, Value};
use decimal::Decimal;
use domain::{Day, Grain, Locale, locale::Text};

/// What stands where there is no value (METRICS.md: division by zero, nothing to count).
pub const NO_VALUE: &str = "–";
/// The minus sign, U+2212.
pub const MINUS: char = '−';
/// The no-break space, U+00A0.
pub const NBSP: char = '\u{a0}';

/// A whole number with groups: `1.642`.
pub fn count(count: i64, locale: Locale) -> String {
    Decimal::whole(count).text(0, locale)
}

/// A number with at most two decimals, none where they are zero: `2,35`, `12`.
pub fn number(value: &Value, locale: Locale) -> String {
    with(value, |decimal| decimal.trimmed(2, locale))
}

/// A ratio as percent with one decimal: 0.123400 is `12,3 %`.
pub fn percent(ratio: &Value, locale: Locale) -> String {
    with(ratio, |decimal| decimal.times_hundred().text(1, locale) + percent_sign(locale))
}

/// A number of days with its word: `1 day`, `3,5 días`.
pub fn days(value: &Value, locale: Locale) -> String {
    with(value, |decimal| {
        let text = decimal.trimmed(1, locale);
        let word = match (locale, text == "1") {
            (Locale::En, true) => "day",
            (Locale::En, false) => "days",
            (Locale::Es, true) => "día",
            (Locale::Es, false) => "días",
            (Locale::Pt, true) => "dia",
            (Locale::Pt, false) => "dias",
        };
        format!("{text}{NBSP}{word}")
    })
}

/// A cell as its column says: metrics by their unit, time buckets as dates, other dimensions as they stand. Where the
/// table is at hand use [`cell`], which knows the names of ids.
pub fn value(value: &Value, column: &Column, locale: Locale) -> String {
    match (column.kind, column.unit) {
        (ColumnKind::Dimension, _) => dimension_value(value, &column.key, locale),
        (ColumnKind::Metric, Some(Unit::Money)) => match column.currency {
            Some(currency) => money(value, currency, locale),
            None => with(value, |decimal| decimal.text(2, locale)),
        },
        (ColumnKind::Metric, Some(Unit::Ratio)) => percent(value, locale),
        (ColumnKind::Metric, Some(Unit::Days)) => days(value, locale),
        (ColumnKind::Metric, Some(Unit::Count | Unit::Number) | None) => number(value, locale),
    }
}

/// A cell of a table: as [`value`] writes it, but an id by its label.
pub fn cell(table: &Table, column: &Column, cell: &Value, locale: Locale) -> String {
    let label = cell.as_str().map(|text| (text, table.label(&column.key, text)));
    match label {
        Some((text, label)) if column.kind == ColumnKind::Dimension && text != label => label.into(),
        _ => value(cell, column, locale),
    }
}

/// A dimension's value by the dimension's key: buckets as dates, weekdays, hours and kinds of customers by their names,
/// "not set" where there is none, all others as they stand.
pub fn dimension_value(value: &Value, key: &str, locale: Locale) -> String {
    let text = match value {
        Value::Text(text) if !text.is_empty() => text.clone(),
        Value::Count(n) => n.to_string(),
        Value::Null | Value::Text(_) => return NOT_SET.get(locale).into(),
    };
    match (key, Grain::parse(key), text.parse::<Day>(), text.parse::<u8>()) {
        (_, Some(grain), Ok(day), _) => bucket(grain, day, locale),
        ("weekday", _, _, Ok(day @ 1..=7)) => weekday_short(day - 1, locale).into(),
        ("hour", _, _, Ok(hour @ 0..=23)) => format!("{hour}:00"),
        ("customer_type", ..) if text == "new" => NEW.get(locale).into(),
        ("customer_type", ..) if text == "returning" => RETURNING.get(locale).into(),
        _ => text,
    }
}

const NOT_SET: Text = Text { en: "Not set", es: "Sin dato", pt: "Não informado" };
const NEW: Text = Text { en: "New", es: "Nuevos", pt: "Novos" };
const RETURNING: Text = Text { en: "Returning", es: "Recurrentes", pt: "Recorrentes" };

/// ` %` where the language sets it apart, `%` in English.
fn percent_sign(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "%",
        Locale::Es | Locale::Pt => "\u{a0}%",
    }
}

/// [`NO_VALUE`] for null; a text that is no number comes out as it is.
fn with(value: &Value, write: impl FnOnce(Decimal) -> String) -> String {
    match (value, Decimal::of(value)) {
        (_, Some(decimal)) => write(decimal),
        (Value::Text(text), None) => text.clone(),
        _ => NO_VALUE.into(),
    }
}

#[cfg(test)]
mod tests;
