//! Exchange rates to the workspace's currency.

use domain::{Currency, Day};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::BTreeMap;

/// A rate serves its own day and the days after it until the next, at most this many.
pub const OLDEST_RATE: i32 = 7;

/// What a unit of other currencies was worth, by day.
#[derive(Debug)]
pub struct Rates {
    home: Currency,
    /// Per currency and day: the rate, and whether it was given the other way round.
    known: BTreeMap<Currency, BTreeMap<Day, (BigRational, bool)>>,
}

impl Rates {
    pub fn new(home: Currency) -> Self {
        Self { home, known: BTreeMap::new() }
    }

    /// Notes that one `base` was `rate` of `quote`. Rates of other pairs, and such as are no positive number, are left out.
    pub fn insert(&mut self, base: &str, quote: &str, day: Day, rate: &str) {
        let (Ok(base), Ok(quote), Some(rate)) = (Currency::parse(base), Currency::parse(quote), positive(rate)) else {
            return;
        };
        let (currency, rate, inverse) = match (base == self.home, quote == self.home) {
            (false, true) => (base, rate, false),
            (true, false) => (quote, rate.recip(), true),
            _ => return,
        };
        let days = self.known.entry(currency).or_default();
        match days.get(&day) {
            Some((_, false)) => {}
            _ => {
                days.insert(day, (rate, inverse));
            }
        }
    }

    /// An amount of that day in minor units of the workspace's currency, unrounded; `None` where no rate is known.
    pub(super) fn convert(&self, amount: i128, currency: Currency, day: Day) -> Option<BigRational> {
        let (rate, _) = self.known.get(&currency)?.range(day.plus(-OLDEST_RATE)..=day).next_back()?.1;
        let minor = BigRational::new(power(self.home.decimals()), power(currency.decimals()));
        Some(rate * minor * BigInt::from(amount))
    }
}

fn power(decimals: u32) -> BigInt {
    BigInt::from(10).pow(decimals)
}

/// A positive decimal such as `5.1234`.
fn positive(text: &str) -> Option<BigRational> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || digits.len() > 60 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let scaled: BigInt = digits.parse().ok()?;
    let rate = BigRational::new(scaled, power(u32::try_from(fraction.len()).ok()?));
    (rate > BigRational::from_integer(BigInt::ZERO)).then_some(rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn currency(code: &str) -> Currency {
        Currency::parse(code).expect("a currency")
    }

    #[test]
    fn the_last_known_rate_serves_seven_days() {
        let mut rates = Rates::new(Currency::BRL);
        rates.insert("USD", "BRL", day("2026-01-10"), "5.25");
        rates.insert("BRL", "USD", day("2026-01-10"), "0.5");
        rates.insert("BRL", "JPY", day("2026-01-10"), "30");
        rates.insert("USD", "BRL", day("2026-01-12"), "nonsense");
        let check = |amount: i128, code: &str, on: &str, expected: Option<(i64, i64)>| {
            let expected = expected.map(|(n, d)| BigRational::new(n.into(), d.into()));
            assert_eq!(rates.convert(amount, currency(code), day(on)), expected, "{code} {on}");
        };
        check(100, "USD", "2026-01-10", Some((525, 1)));
        check(100, "USD", "2026-01-17", Some((525, 1)));
        check(100, "USD", "2026-01-18", None);
        check(100, "USD", "2026-01-09", None);
        check(100, "JPY", "2026-01-11", Some((1000, 3)));
        check(100, "EUR", "2026-01-11", None);
    }
}
