//! Money: integer minor units and a currency, never a float.

use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// An ISO 4217 currency code, upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// A text that is not a currency code, or not an amount of one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoneyError {
    #[error("'{0}' is not a currency code: use three letters, like USD")]
    Currency(String),
    #[error("'{0}' is not an amount: use digits with a point, like 1234.50")]
    Amount(String),
    #[error("'{0}' is too large an amount")]
    Overflow(String),
}

/// Currencies without decimals, and with three (ISO 4217). CLF and UYW have four; all others have two.
const NO_DECIMALS: [&str; 16] =
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"];
const THREE_DECIMALS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    pub const USD: Self = Self(*b"USD");
    pub const BRL: Self = Self(*b"BRL");

    /// Reads three ASCII letters, in any case.
    pub fn parse(code: &str) -> Result<Self, MoneyError> {
        match <[u8; 3]>::try_from(code.trim().as_bytes()) {
            Ok(bytes) if bytes.iter().all(u8::is_ascii_alphabetic) => Ok(Self(bytes.map(|b| b.to_ascii_uppercase()))),
            _ => Err(MoneyError::Currency(code.into())),
        }
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimals its minor unit has: 0 for JPY, 2 for USD, 3 for KWD.
    pub fn decimals(&self) -> u32 {
        let code = self.code();
        if code == "XPF" || NO_DECIMALS.contains(&code) {
            0
        } else if THREE_DECIMALS.contains(&code) {
            3
        } else if matches!(code, "CLF" | "UYW") {
            4
        } else {
            2
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;

    fn try_from(code: String) -> Result<Self, MoneyError> {
        Self::parse(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().into()
    }
}

/// An amount in minor units of its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    /// Reads decimal text (`-1234.5`) as minor units, rounding half-even beyond the currency's decimals.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        Ok(Self { minor: parse_scaled(text, currency.decimals())?, currency })
    }

    /// Decimal text in major units, with all of the currency's decimals: `1234.50`.
    pub fn to_decimal(self) -> String {
        decimal_text(self.minor as i128, self.currency.decimals())
    }
}

/// Reads decimal text as an integer scaled by 10^`decimals`, rounding half-even.
pub fn parse_scaled(text: &str, decimals: u32) -> Result<i64, MoneyError> {
    let bad = || MoneyError::Amount(text.into());
    let overflow = || MoneyError::Overflow(text.into());
    let trimmed = text.trim();
    let (negative, digits) = match trimmed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if (whole.is_empty() && fraction.is_empty()) || !(whole.bytes().chain(fraction.bytes())).all(|b| b.is_ascii_digit())
    {
        return Err(bad());
    }
    let kept = fraction.len().min(decimals as usize);
    let mut scaled: i128 = 0;
    for digit in
        whole.bytes().chain(fraction[..kept].bytes()).chain(std::iter::repeat_n(b'0', decimals as usize - kept))
    {
        scaled = scaled.checked_mul(10).and_then(|s| s.checked_add((digit - b'0') as i128)).ok_or_else(overflow)?;
    }
    let rest = &fraction[kept..];
    let up = match rest.bytes().next() {
        Some(b'6'..=b'9') => true,
        Some(b'5') => rest[1..].bytes().any(|b| b != b'0') || scaled % 2 == 1,
        _ => false,
    };
    let value = i64::try_from(scaled + i128::from(up)).map_err(|_| overflow())?;
    Ok(if negative { -value } else { value })
}

/// `scaled` ÷ 10^`decimals` as plain decimal text with exactly that many decimals.
pub fn decimal_text(scaled: i128, decimals: u32) -> String {
    let sign = if scaled < 0 { "-" } else { "" };
    let digits = scaled.unsigned_abs();
    if decimals == 0 {
        return format!("{sign}{digits}");
    }
    let unit = 10u128.pow(decimals);
    format!("{sign}{}.{:0width$}", digits / unit, digits % unit, width = decimals as usize)
}

/// `numerator` ÷ `denominator` rounded half-even; `None` when the denominator is zero.
pub fn div_half_even(numerator: i128, denominator: i128) -> Option<i128> {
    if denominator == 0 {
        return None;
    }
    let (n, d) = if denominator < 0 { (-numerator, -denominator) } else { (numerator, denominator) };
    let quotient = n.div_euclid(d);
    let twice = n.rem_euclid(d).checked_mul(2)?;
    let up = twice > d || (twice == d && quotient.rem_euclid(2) == 1);
    Some(quotient + i128::from(up))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, currency: &str, minor: i64) {
        let currency = Currency::parse(currency).expect("a currency");
        assert_eq!(Money::parse(text, currency), Ok(Money { minor, currency }), "{text} {currency}");
    }

    #[test]
    fn reads_amounts_half_even() {
        check("1234.5", "USD", 123_450);
        check("-0.005", "USD", 0);
        check("0.015", "USD", 2);
        check("0.0251", "USD", 3);
        check("0.5", "JPY", 0);
        check("1.5", "CLP", 2);
        check("1.2345", "KWD", 1234);
        check(".5", "USD", 50);
        for bad in ["", "-", "1,5", "1e3", "abc", "1.2.3", "NaN", "٣"] {
            assert!(Money::parse(bad, Currency::USD).is_err(), "{bad}");
        }
        assert!(matches!(Money::parse("99999999999999999999", Currency::USD), Err(MoneyError::Overflow(_))));
    }

    #[test]
    fn writes_all_decimals() {
        assert_eq!(Money { minor: -5, currency: Currency::USD }.to_decimal(), "-0.05");
        assert_eq!(Money { minor: 12, currency: Currency::parse("JPY").expect("a currency") }.to_decimal(), "12");
    }

    #[test]
    fn divides_half_even() {
        assert_eq!(div_half_even(5, 2), Some(2));
        assert_eq!(div_half_even(7, 2), Some(4));
        assert_eq!(div_half_even(-5, 2), Some(-2));
        assert_eq!(div_half_even(-7, 2), Some(-4));
        assert_eq!(div_half_even(1, 0), None);
    }
}
