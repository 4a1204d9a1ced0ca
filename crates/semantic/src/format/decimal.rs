//! An exact decimal read from a value, rounded half-even where it is written.

use super::MINUS;
use crate::table::Value;
use domain::{Locale, money::div_half_even};

/// `scaled` ÷ 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub scaled: i128,
    pub scale: u32,
}

/// More digits than any sum of 64-bit amounts has, few enough that products by 10^6 stay in 128 bits.
const MAX_DIGITS: usize = 30;
/// Decimals read; what lies beyond is cut off (our numbers have six at most).
const MAX_SCALE: usize = 8;

impl Decimal {
    pub fn whole(n: i64) -> Self {
        Self { scaled: i128::from(n), scale: 0 }
    }

    /// The value as a number; `None` for null and for texts that are none.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Count(n) => Some(Self::whole(*n)),
            Value::Text(text) => Self::parse(text),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let fraction: &str = fraction.get(..fraction.len().min(MAX_SCALE))?;
        let all = || whole.bytes().chain(fraction.bytes());
        if whole.is_empty() || whole.len() + fraction.len() > MAX_DIGITS || !all().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let scaled = all().fold(0i128, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        Some(Self { scaled: if negative { -scaled } else { scaled }, scale: fraction.len() as u32 })
    }

    pub fn times_hundred(self) -> Self {
        Self { scaled: self.scaled * 100, ..self }
    }

    /// The number as an integer of `decimals` decimals, rounded half-even.
    pub fn rounded(self, decimals: u32) -> i128 {
        match decimals.checked_sub(self.scale) {
            Some(more) => self.scaled.saturating_mul(10i128.pow(more)),
            None => div_half_even(self.scaled, 10i128.pow(self.scale - decimals)).unwrap_or_default(),
        }
    }

    /// Exactly so many decimals, grouped, with a true minus sign; never "−0".
    pub fn text(self, decimals: u32, locale: Locale) -> String {
        let rounded = self.rounded(decimals);
        let sign = if rounded < 0 { String::from(MINUS) } else { String::new() };
        sign + &unsigned(rounded.unsigned_abs(), decimals, locale)
    }

    /// At most so many decimals: closing zeros are left out.
    pub fn trimmed(self, decimals: u32, locale: Locale) -> String {
        let rounded = self.rounded(decimals);
        let spare = (0..decimals).take_while(|n| rounded % 10i128.pow(n + 1) == 0).count() as u32;
        self.text(decimals - spare, locale)
    }
}

/// `scaled` ÷ 10^`decimals` with the language's group and decimal signs.
pub(super) fn unsigned(scaled: u128, decimals: u32, locale: Locale) -> String {
    let (group, point) = signs(locale);
    let unit = 10u128.pow(decimals);
    let mut text = grouped(scaled / unit, group);
    if decimals > 0 {
        text.push(point);
        text.push_str(&format!("{:0width$}", scaled % unit, width = decimals as usize));
    }
    text
}

/// The group and the decimal sign.
fn signs(locale: Locale) -> (char, char) {
    match locale {
        Locale::En => (',', '.'),
        Locale::Es | Locale::Pt => ('.', ','),
    }
}

fn grouped(whole: u128, group: char) -> String {
    let digits = whole.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}
