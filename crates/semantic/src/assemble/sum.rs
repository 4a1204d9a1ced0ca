//! An exact sum: integers in the workspace's currency, and a fraction for what was converted.

use domain::money::div_half_even;
use num_bigint::BigInt;
use num_rational::BigRational;

/// A sum of one measure. Money is in minor units of the workspace's currency.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    whole: i128,
    converted: Option<Box<BigRational>>,
    /// A part of it can't be told: a rate is missing.
    unknown: bool,
    /// There is no such figure: not yet, or for want of something that was said.
    none: bool,
}

impl Sum {
    /// No figure at all.
    pub const fn none() -> Self {
        Self { whole: 0, converted: None, unknown: false, none: true }
    }

    pub fn is_none(&self) -> bool {
        self.none
    }

    /// The part of it that is in integers.
    pub fn whole(&self) -> i128 {
        self.whole
    }

    pub fn is_nought(&self) -> bool {
        !self.unknown && !self.none && self.exact() == BigRational::from_integer(BigInt::ZERO)
    }

    /// So many times itself.
    pub fn times(&self, factor: &BigRational) -> Self {
        let converted = Some(Box::new(self.exact() * factor));
        Self { whole: 0, converted, unknown: self.unknown, none: self.none }
    }

    pub fn add(&mut self, amount: i128) {
        self.whole = self.whole.saturating_add(amount);
    }

    pub fn add_converted(&mut self, amount: &BigRational) {
        match &mut self.converted {
            Some(sum) => **sum += amount,
            None => self.converted = Some(Box::new(amount.clone())),
        }
    }

    pub fn add_unknown(&mut self) {
        self.unknown = true;
    }

    /// Becomes the amount where that is less, or greater.
    pub fn meet(&mut self, amount: &BigRational, greater: bool) {
        let own = self.exact();
        if self.none || (if greater { *amount > own } else { *amount < own }) {
            *self = Self { whole: 0, converted: Some(Box::new(amount.clone())), unknown: self.unknown, none: false };
        }
    }

    /// The exact sum; `None` where a part of it is unknown.
    pub fn known(&self) -> Option<BigRational> {
        (!self.unknown && !self.none).then(|| self.exact())
    }

    pub fn is_unknown(&self) -> bool {
        self.unknown
    }

    pub fn is_positive(&self) -> bool {
        self.whole > 0
    }

    pub fn add_signed(&mut self, other: &Self, negative: bool) {
        self.whole =
            if negative { self.whole.saturating_sub(other.whole) } else { self.whole.saturating_add(other.whole) };
        if let Some(converted) = &other.converted {
            if negative {
                self.add_converted(&-(**converted).clone());
            } else {
                self.add_converted(converted);
            }
        }
        self.unknown |= other.unknown;
        self.none |= other.none;
    }

    /// The sum times `scale`, rounded half-even to an integer; `None` where a part of it is unknown.
    pub fn scaled(&self, scale: Scale) -> Option<i128> {
        match (self.unknown || self.none, &self.converted) {
            (true, _) => None,
            (false, None) => div_half_even(self.whole.checked_mul(scale.up)?, scale.down),
            (false, Some(_)) => half_even(&(self.exact() * BigRational::new(scale.up.into(), scale.down.into()))),
        }
    }

    /// `self` × `scale` ÷ `other`, rounded half-even; `None` for a division by zero or where a part is unknown.
    pub fn ratio(&self, other: &Self, scale: Scale) -> Option<i128> {
        if self.unknown || other.unknown || self.none || other.none {
            return None;
        }
        if self.converted.is_none() && other.converted.is_none() {
            let numerator = self.whole.checked_mul(scale.up)?;
            return div_half_even(numerator, other.whole.checked_mul(scale.down)?);
        }
        let denominator = other.exact();
        if denominator == BigRational::from_integer(BigInt::ZERO) {
            return None;
        }
        let scale = BigRational::new(scale.up.into(), scale.down.into());
        half_even(&(self.exact() * scale / denominator))
    }

    fn exact(&self) -> BigRational {
        let whole = BigRational::from_integer(self.whole.into());
        match &self.converted {
            Some(converted) => whole + &**converted,
            None => whole,
        }
    }
}

/// What a sum or quotient is multiplied and divided by before it is rounded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub up: i128,
    pub down: i128,
}

pub(super) fn half_even(number: &BigRational) -> Option<i128> {
    let floor = number.floor();
    let rest = (number - &floor) * BigInt::from(2);
    let one = BigRational::from_integer(1.into());
    let floor = i128::try_from(floor.to_integer()).ok()?;
    Some(if rest > one || (rest == one && floor % 2 != 0) { floor + 1 } else { floor })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(whole: i128, parts: &[(i64, i64)]) -> Sum {
        let mut sum = Sum::default();
        sum.add(whole);
        for (n, d) in parts {
            sum.add_converted(&BigRational::new((*n).into(), (*d).into()));
        }
        sum
    }

    #[test]
    fn rounds_once_and_half_even() {
        let rounded = |sum: Sum| sum.scaled(Scale { up: 1, down: 1 });
        assert_eq!(rounded(converted(0, &[(1, 3), (1, 6)])), Some(0));
        assert_eq!(rounded(converted(1, &[(1, 3), (1, 6)])), Some(2));
        assert_eq!(rounded(converted(-1, &[(-1, 2)])), Some(-2));
        assert_eq!(rounded(converted(0, &[(-5, 2)])), Some(-2));
        assert_eq!(converted(25, &[]).scaled(Scale { up: 1, down: 10 }), Some(2));
        assert_eq!(converted(5, &[(1, 1)]).ratio(&converted(4, &[]), Scale { up: 1, down: 1 }), Some(2));
        assert_eq!(converted(1, &[]).ratio(&converted(0, &[]), Scale { up: 1, down: 1 }), None);
        assert_eq!(converted(1, &[]).ratio(&converted(3, &[]), Scale { up: 1_000_000, down: 1 }), Some(333_333));
    }
}
