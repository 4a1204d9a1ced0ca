//! What rows come to: exact amounts in the workspace's currency, rounded once where they are shown.

use super::rates::Rates;
use super::sum::half_even;
use crate::plan::Sheet;
use crate::table::{Unit, Value};
use domain::{Currency, Day, money::decimal_text};
use num_bigint::BigInt;
use num_rational::BigRational;

/// Decimals that are shown beyond a currency's own of amounts that have no end.
const FINER: u32 = 6;

/// What a sheet's integers are.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Of their metric's side: money or a count.
    pub unit: Unit,
    home: Currency,
    /// How many of the store's units make one.
    scale: i128,
}

/// An exact sum over rows; `None` once a rate is missing.
#[derive(Clone, Debug)]
pub struct Tally(Option<BigRational>);

impl Measured {
    pub fn of(sheet: &Sheet, home: Currency) -> Self {
        let first = sheet.terms.first().map(|term| term.measure());
        let money = first.is_some_and(|measure| measure.is_money());
        let unit = if money { Unit::Money } else { Unit::Count };
        Self { unit, home, scale: first.map_or(1, |measure| measure.scale()) }
    }

    /// A row's amount as it is, in its own currency.
    pub fn own(&self, amount: i64, currency: Option<Currency>) -> Value {
        self.cell(&BigRational::new(amount.into(), self.scale.into()), currency.unwrap_or(self.home))
    }

    /// What a row adds, in the workspace's currency.
    pub fn converted(&self, amount: i64, currency: Option<Currency>, day: Day, rates: &Rates) -> Value {
        match self.exact(amount, currency, day, rates) {
            Some(exact) => self.cell(&exact, self.home),
            None => Value::Null,
        }
    }

    /// A sum: money rounded once, counts of parts as they are.
    pub fn total(&self, tally: &Tally) -> Value {
        match (&tally.0, self.unit) {
            (None, _) => Value::Null,
            (Some(exact), Unit::Money) => {
                half_even(exact).map_or(Value::Null, |minor| Value::Text(decimal_text(minor, self.home.decimals())))
            }
            (Some(exact), _) => self.cell(exact, self.home),
        }
    }

    /// In minor units of the workspace's currency, or as a count.
    fn exact(&self, amount: i64, currency: Option<Currency>, day: Day, rates: &Rates) -> Option<BigRational> {
        let scale = BigInt::from(self.scale);
        match currency.filter(|currency| self.unit == Unit::Money && *currency != self.home) {
            Some(_) if amount == 0 => Some(BigRational::from_integer(BigInt::ZERO)),
            Some(currency) => Some(rates.convert(amount.into(), currency, day)? / scale),
            None => Some(BigRational::new(amount.into(), scale)),
        }
    }

    /// Minor units or a count as text: with further decimals only where it has them.
    fn cell(&self, exact: &BigRational, currency: Currency) -> Value {
        let decimals = if self.unit == Unit::Money { currency.decimals() } else { 0 };
        if exact.is_integer() {
            let Ok(whole) = i128::try_from(exact.to_integer()) else { return Value::Null };
            return match (self.unit, i64::try_from(whole)) {
                (Unit::Count, Ok(count)) => Value::Count(count),
                _ => Value::Text(decimal_text(whole, decimals)),
            };
        }
        let finer = exact * BigInt::from(10).pow(FINER);
        half_even(&finer).map_or(Value::Null, |scaled| Value::Text(decimal_text(scaled, decimals + FINER)))
    }
}

impl Default for Tally {
    fn default() -> Self {
        Self(Some(BigRational::from_integer(BigInt::ZERO)))
    }
}

impl Tally {
    /// Adds amounts of one currency and day.
    pub fn add(&mut self, measured: Measured, amount: i64, currency: Option<Currency>, day: Day, rates: &Rates) {
        let exact = measured.exact(amount, currency, day, rates);
        self.0 = self.0.take().zip(exact).map(|(sum, more)| sum + more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_without_an_end_keep_six_more_decimals() {
        let measured = |unit, scale| Measured { unit, home: Currency::BRL, scale };
        let rates = Rates::new(Currency::BRL);
        let day: Day = "2026-01-01".parse().expect("a date");
        let check = |unit, scale, amount: i64, expected: Value| {
            assert_eq!(measured(unit, scale).converted(amount, Some(Currency::BRL), day, &rates), expected, "{amount}");
        };
        check(Unit::Money, 1, -1234, Value::Text("-12.34".into()));
        check(Unit::Money, 360_000, 300_000_000, Value::Text("8.33333333".into()));
        check(Unit::Count, 1_000_000, 2_000_000, Value::Count(2));
        check(Unit::Count, 1_000_000, 500_000, Value::Text("0.500000".into()));
        let usd = Currency::parse("USD").ok();
        assert_eq!(measured(Unit::Money, 1).converted(5, usd, day, &rates), Value::Null);
        let mut tally = Tally::default();
        for _ in 0..3 {
            tally.add(measured(Unit::Money, 360_000), 120_000, Some(Currency::BRL), day, &rates);
        }
        assert_eq!(measured(Unit::Money, 360_000).total(&tally), Value::Text("0.01".into()));
    }
}
