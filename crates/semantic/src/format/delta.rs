//! How far a number is from the one it is compared with.

use super::{MINUS, NBSP, decimal::Decimal, percent_sign};
use crate::table::{Unit, Value};
use domain::{Locale, money::div_half_even};
use std::cmp::Ordering;

/// A change in tenths: of a percent of the previous value, or for ratios of a percentage point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delta {
    /// 124 is 12.4 % (or 12.4 points) more.
    pub tenths: i64,
    /// Percentage points, for ratios.
    pub points: bool,
}

/// The change from `previous` to `current`: percent of the previous magnitude, percentage points for ratios.
/// `None` when either has no value, or when a percentage of zero would be meant.
pub fn delta(current: &Value, previous: &Value, unit: Unit) -> Option<Delta> {
    let (now, before) = (Decimal::of(current)?, Decimal::of(previous)?);
    let scale = now.scale.max(before.scale);
    let (now, before) = (now.rounded(scale), before.rounded(scale));
    let change = now.checked_sub(before)?.checked_mul(1000)?;
    let base = if unit == Unit::Ratio { 10i128.checked_pow(scale)? } else { before.abs() };
    let tenths = i64::try_from(div_half_even(change, base)?).ok()?;
    Some(Delta { tenths, points: unit == Unit::Ratio })
}

impl Delta {
    /// Up, down, or the same to a tenth.
    pub fn direction(self) -> Ordering {
        self.tenths.cmp(&0)
    }

    /// With its sign: `+12,4 %`, `−2,1 pp`, `0,0 %`.
    pub fn text(self, locale: Locale) -> String {
        let magnitude = self.magnitude(locale);
        match self.direction() {
            Ordering::Less => format!("{MINUS}{magnitude}"),
            Ordering::Equal => magnitude,
            Ordering::Greater => format!("+{magnitude}"),
        }
    }

    /// Without its sign, to stand beside an arrow: `12,4 %`; from 1,000 % on without decimals.
    pub fn magnitude(self, locale: Locale) -> String {
        let decimal = Decimal { scaled: i128::from(self.tenths).abs(), scale: 1 };
        let digits = decimal.text(if decimal.scaled < 10_000 { 1 } else { 0 }, locale);
        match self.points {
            true => format!("{digits}{NBSP}pp"),
            false => digits + percent_sign(locale),
        }
    }
}
