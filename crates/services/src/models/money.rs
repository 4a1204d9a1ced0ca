//! Dollars in millionths, and what providers are known to ask.

use crate::{Error, Result};
use domain::model::Tokens;

const MICROS: i64 = 1_000_000;
/// The highest amount that is taken, in dollars.
const HIGHEST: i64 = 100_000;

/// `1.25` from 1,250,000 millionths: at least two decimals, at most six.
pub fn dollars(micros: i64) -> String {
    let (sign, micros) = (if micros < 0 { "-" } else { "" }, micros.unsigned_abs());
    let decimals = format!("{:06}", micros % MICROS.unsigned_abs());
    let kept = decimals.trim_end_matches('0').len().max(2);
    format!("{sign}{}.{}", micros / MICROS.unsigned_abs(), decimals.get(..kept).unwrap_or_default())
}

/// Millionths from dollars as people write them, with a point or a comma.
pub(super) fn micros(field: &str, text: &str) -> Result<i64> {
    let wrong = || Error::invalid(field, format!("'{text}' is no amount in dollars: use 0.15, at most {HIGHEST}"));
    let plain = text.trim().replace(',', ".");
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole)
        || !digits(decimals)
        || decimals.len() > 6
        || whole.len() > 6
        || (whole.is_empty() && decimals.is_empty())
    {
        return Err(wrong());
    }
    let read = |text: &str| if text.is_empty() { Ok(0) } else { text.parse::<i64>().map_err(|_| wrong()) };
    let micros = read(whole)? * MICROS + read(&format!("{decimals:0<6}"))?;
    if micros > HIGHEST * MICROS { Err(wrong()) } else { Ok(micros) }
}

/// What so many tokens cost at prices a million, rounded up.
pub(super) fn cost(tokens: Tokens, price_read: i64, price_written: i64) -> i64 {
    let part = |tokens: u64, price: i64| i128::from(tokens) * i128::from(price);
    let total = part(tokens.read, price_read).saturating_add(part(tokens.written, price_written));
    let million = i128::from(MICROS);
    i64::try_from(total.saturating_add(million - 1) / million).unwrap_or(i64::MAX)
}

/// Prices a million tokens, read and written, in millionths of a dollar, by how models' names begin.
const KNOWN: [(&str, i64, i64); 20] = [
    ("gpt-4o-mini", 150_000, 600_000),
    ("gpt-4o", 2_500_000, 10_000_000),
    ("gpt-4.1-nano", 100_000, 400_000),
    ("gpt-4.1-mini", 400_000, 1_600_000),
    ("gpt-4.1", 2_000_000, 8_000_000),
    ("gpt-5-nano", 50_000, 400_000),
    ("gpt-5-mini", 250_000, 2_000_000),
    ("gpt-5", 1_250_000, 10_000_000),
    ("o4-mini", 1_100_000, 4_400_000),
    ("o3-mini", 1_100_000, 4_400_000),
    ("o3", 2_000_000, 8_000_000),
    ("claude-3-5-haiku", 800_000, 4_000_000),
    ("claude-haiku-4-5", 1_000_000, 5_000_000),
    ("claude-sonnet-4", 3_000_000, 15_000_000),
    ("claude-opus-4-5", 5_000_000, 25_000_000),
    ("claude-opus-4", 15_000_000, 75_000_000),
    ("gemini-2.5-flash-lite", 100_000, 400_000),
    ("gemini-2.5-flash", 300_000, 2_500_000),
    ("gemini-2.5-pro", 1_250_000, 10_000_000),
    ("gemini-2.0-flash", 100_000, 400_000),
];

/// What a model is known to cost, read and written; a guide only: prices change.
pub fn known_price(model: &str) -> Option<(i64, i64)> {
    let model = model.trim_start_matches("models/");
    let found = KNOWN.iter().filter(|(name, ..)| model.starts_with(name)).max_by_key(|(name, ..)| name.len());
    found.map(|(_, read, written)| (*read, *written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_exactly() {
        for (text, micros_of, back) in [
            ("5", 5_000_000, "5.00"),
            ("0.15", 150_000, "0.15"),
            ("0,000001", 1, "0.000001"),
            (".5", 500_000, "0.50"),
            (" 12.3456 ", 12_345_600, "12.3456"),
        ] {
            assert_eq!(micros("cap", text).expect("an amount"), micros_of, "{text}");
            assert_eq!(dollars(micros_of), back);
        }
        for text in ["", ".", "-1", "1e3", "1.0000001", "100001", "9999999", "1.2.3", "٣", "abc"] {
            assert!(micros("cap", text).is_err(), "{text}");
        }
    }

    #[test]
    fn costs_are_rounded_up() {
        let tokens = |read, written| Tokens { read, written };
        assert_eq!(cost(tokens(1_000_000, 0), 150_000, 600_000), 150_000);
        assert_eq!(cost(tokens(1, 0), 150_000, 600_000), 1);
        assert_eq!(cost(tokens(1_500, 120), 150_000, 600_000), 225 + 72);
        assert_eq!(cost(tokens(0, 0), 150_000, 600_000), 0);
        assert_eq!(cost(tokens(u64::MAX, u64::MAX), i64::MAX, i64::MAX), i64::MAX);
    }

    #[test]
    fn the_longest_name_counts() {
        assert_eq!(known_price("gpt-4o-mini-2024-07-18"), Some((150_000, 600_000)));
        assert_eq!(known_price("models/gemini-2.5-flash"), Some((300_000, 2_500_000)));
        assert_eq!(known_price("llama3.2"), None);
    }
}
