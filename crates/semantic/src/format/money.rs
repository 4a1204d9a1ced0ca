//! Amounts with their currency, which is always shown and never ambiguous.

use super::{MINUS, NBSP, decimal::unsigned, with};
use crate::table::Value;
use domain::{Currency, Locale};

/// An amount in major units with all of its currency's decimals: `R$ 1.234,56`, `$1,234.56`, `1.234,56 €`.
pub fn money(value: &Value, currency: Currency, locale: Locale) -> String {
    with(value, |decimal| {
        let decimals = currency.decimals();
        let minor = decimal.rounded(decimals);
        dressed(minor < 0, &unsigned(minor.unsigned_abs(), decimals, locale), currency, locale)
    })
}

/// What stands before and after an amount of a currency, spaces included. A minus sign goes before both.
pub fn affixes(currency: Currency, locale: Locale) -> (String, String) {
    let symbol = symbol(currency, locale);
    match locale {
        Locale::Es if symbol == "€" => (String::new(), format!("{NBSP}€")),
        Locale::En if symbol.chars().count() == 1 => (symbol, String::new()),
        _ => (format!("{symbol}{NBSP}"), String::new()),
    }
}

pub(super) fn dressed(negative: bool, digits: &str, currency: Currency, locale: Locale) -> String {
    let (before, after) = affixes(currency, locale);
    let sign = if negative { String::from(MINUS) } else { String::new() };
    format!("{sign}{before}{digits}{after}")
}

/// A sign no other currency shares in that language; the code where there is none. A bare `$` is the US dollar in
/// English alone.
fn symbol(currency: Currency, locale: Locale) -> String {
    let symbol = match currency.code() {
        "USD" if locale == Locale::En => "$",
        "USD" => "US$",
        "BRL" => "R$",
        "MXN" => "MX$",
        "ARS" => "AR$",
        "CLP" => "CL$",
        "COP" => "CO$",
        "UYU" => "UY$",
        "DOP" => "RD$",
        "CAD" => "CA$",
        "AUD" => "A$",
        "NZD" => "NZ$",
        "PEN" => "S/",
        "PYG" => "₲",
        "CRC" => "₡",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "CNY" => "CN¥",
        "INR" => "₹",
        "KRW" => "₩",
        "ILS" => "₪",
        code => return code.into(),
    };
    symbol.into()
}
