//! Large numbers made short for cards and axes, three digits that matter: `R$ 248 mil`, `1.25M`.

use super::{
    MINUS, NBSP,
    decimal::{Decimal, unsigned},
    money::{dressed, money},
    value, with,
};
use crate::table::{Column, ColumnKind, Unit, Value};
use domain::{Currency, Locale};

/// Numbers under this are short as they are.
const FROM: u128 = 10_000;

/// A metric's cell for a card: long money and counts are shortened, everything else is as [`value`] writes it.
pub fn compact(cell: &Value, column: &Column, locale: Locale) -> String {
    match (column.kind, column.unit, column.currency) {
        (ColumnKind::Metric, Some(Unit::Money), Some(currency)) => compact_money(cell, currency, locale),
        (ColumnKind::Metric, Some(Unit::Count | Unit::Number), _) => compact_number(cell, locale),
        _ => value(cell, column, locale),
    }
}

/// `R$ 248 mil`; from 1,000 to 9,999 whole units (`R$ 4.120`), below that with all decimals (`R$ 151,22`).
pub fn compact_money(value: &Value, currency: Currency, locale: Locale) -> String {
    with(value, |decimal| {
        let whole = decimal.rounded(0);
        match short(decimal, locale) {
            Some(digits) => dressed(whole < 0, &digits, currency, locale),
            None if whole.unsigned_abs() >= 1000 => {
                dressed(whole < 0, &unsigned(whole.unsigned_abs(), 0, locale), currency, locale)
            }
            None => money(value, currency, locale),
        }
    })
}

/// `248K`, `248 mil`; below 10,000 as [`super::number`] writes it.
pub fn compact_number(value: &Value, locale: Locale) -> String {
    with(value, |decimal| match short(decimal, locale) {
        Some(digits) if decimal.scaled < 0 => format!("{MINUS}{digits}"),
        Some(digits) => digits,
        None => decimal.trimmed(2, locale),
    })
}

/// The magnitude in thousands, millions, …; `None` where it is short already.
fn short(decimal: Decimal, locale: Locale) -> Option<String> {
    let magnitude = Decimal { scaled: decimal.scaled.abs(), ..decimal };
    if magnitude.rounded(0).unsigned_abs() < FROM {
        return None;
    }
    let words = words(locale);
    for (step, word) in words.iter().enumerate() {
        let power = 3 * (step as u32 + 1);
        let scaled = Decimal { scaled: magnitude.scaled, scale: magnitude.scale + power };
        // 999.6 of a step is 1.00 of the next.
        if scaled.rounded(0) >= 1000 && step + 1 < words.len() {
            continue;
        }
        let decimals = match (scaled.rounded(2), scaled.rounded(1)) {
            (hundredths, _) if hundredths < 1000 => 2,
            (_, tenths) if tenths < 1000 => 1,
            _ => 0,
        };
        let digits = scaled.trimmed(decimals, locale);
        return Some(match locale {
            Locale::En => format!("{digits}{word}"),
            Locale::Es | Locale::Pt => format!("{digits}{NBSP}{word}"),
        });
    }
    None
}

/// Thousand, million, thousand million, million million.
fn words(locale: Locale) -> [&'static str; 4] {
    match locale {
        Locale::En => ["K", "M", "B", "T"],
        Locale::Es => ["mil", "M", "mil\u{a0}M", "B"],
        Locale::Pt => ["mil", "mi", "bi", "tri"],
    }
}
