//! Figures where space is short: whole amounts as long as they stay readable, then shortened ones.

use domain::{Currency, Locale, money::parse_scaled};
use semantic::{Column, Unit, Value, format};

/// From here on a figure is shortened (`R$ 12,4 mi`).
const SHORTENED: i64 = 10_000_000;
/// Up to here an amount keeps its cents (`R$ 151,22`).
const WITH_CENTS: i64 = 1_000;

/// A metric's cell for a card or a ranking: `R$ 248.310`, `1.642`, `R$ 151,22`, `4,8 %`.
pub fn short(cell: &Value, column: &Column, locale: Locale) -> String {
    match (column.unit, column.currency, cell) {
        (Some(Unit::Money), Some(currency), Value::Text(text)) => money(text, currency, locale),
        (Some(Unit::Count), _, Value::Count(count)) if count.abs() < SHORTENED => format::count(*count, locale),
        _ => format::compact(cell, column, locale),
    }
}

/// A decimal text of an amount.
pub fn money(text: &str, currency: Currency, locale: Locale) -> String {
    let value = Value::Text(text.into());
    match parse_scaled(text, 0) {
        Ok(whole) if (WITH_CENTS..SHORTENED).contains(&whole.saturating_abs()) => {
            let (before, after) = format::affixes(currency, locale);
            let sign = if whole < 0 { format::MINUS.to_string() } else { String::new() };
            format!("{sign}{before}{}{after}", format::count(whole.saturating_abs(), locale))
        }
        Ok(whole) if whole.saturating_abs() < WITH_CENTS => format::money(&value, currency, locale),
        _ => format::compact_money(&value, currency, locale),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_readable() {
        let check = |text: &str, expected: &str| {
            assert_eq!(money(text, Currency::BRL, Locale::Pt).replace('\u{a0}', " "), expected, "{text}");
        };
        check("248310.49", "R$ 248.310");
        check("151.22", "R$ 151,22");
        check("-4120.00", "−R$ 4.120");
        check("0.00", "R$ 0,00");
        check("12400000.00", "R$ 12,4 mi");
        check("9999999.40", "R$ 9.999.999");
    }
}
