//! Exact fractions, and how they are shown.

use std::ops::{Add, Mul, Neg, Sub};

/// In lowest terms, the denominator above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    top: i128,
    bottom: i128,
}

/// A number, or that nobody knows.
pub type Known = Option<Fraction>;

impl Fraction {
    pub const ZERO: Self = Self { top: 0, bottom: 1 };

    pub fn new(top: i128, bottom: i128) -> Self {
        if bottom == 1 {
            return Self { top, bottom };
        }
        let (mut a, mut b) = (top.abs(), bottom.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = if bottom < 0 { -1 } else { 1 };
        Self { top: sign * top / a.max(1), bottom: sign * bottom / a.max(1) }
    }

    pub fn whole(number: i64) -> Self {
        Self { top: number.into(), bottom: 1 }
    }

    pub fn count(number: usize) -> Self {
        Self { top: number as i128, bottom: 1 }
    }

    /// Where it is a whole number, not below 0.
    pub fn size(self) -> Option<usize> {
        usize::try_from(self.top).ok().filter(|_| self.bottom == 1)
    }

    pub fn is_zero(self) -> bool {
        self.top == 0
    }

    pub fn is_positive(self) -> bool {
        self.top > 0
    }

    /// Nothing where the divisor is 0.
    pub fn over(self, divisor: Self) -> Known {
        (divisor.top != 0).then(|| Self::new(self.top * divisor.bottom, self.bottom * divisor.top))
    }

    /// With that many decimals, halves to the even neighbour.
    pub fn text(self, places: u32) -> String {
        let scaled = self.top * 10_i128.pow(places);
        let (mut whole, rest) = (scaled.div_euclid(self.bottom), scaled.rem_euclid(self.bottom));
        if 2 * rest > self.bottom || (2 * rest == self.bottom && whole % 2 != 0) {
            whole += 1;
        }
        let sign = if whole < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", whole.abs(), width = places as usize + 1);
        let (units, decimals) = digits.split_at(digits.len() - places as usize);
        if decimals.is_empty() { format!("{sign}{units}") } else { format!("{sign}{units}.{decimals}") }
    }
}

impl Default for Fraction {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        if self.bottom == other.bottom {
            return Self::new(self.top + other.top, self.bottom);
        }
        Self::new(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)
    }
}

impl Neg for Fraction {
    type Output = Self;

    fn neg(self) -> Self {
        Self { top: -self.top, bottom: self.bottom }
    }
}

impl Sub for Fraction {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Fraction {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self::new(self.top * other.top, self.bottom * other.bottom)
    }
}

#[test]
fn halves_go_to_the_even_neighbour() {
    let check = |top, bottom, places, expected: &str| assert_eq!(Fraction::new(top, bottom).text(places), expected);
    check(1, 8, 2, "0.12");
    check(3, 8, 2, "0.38");
    check(-1, 8, 2, "-0.12");
    check(-3, 8, 2, "-0.38");
    check(5, 2, 0, "2");
    check(2, -3, 6, "-0.666667");
    check(0, 5, 2, "0.00");
}
