//! What a metric is made of: sums of measures, or a quotient of two such sums.

use super::{Family, Measure};

/// One summand: a measure, and its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    Plus(Measure),
    Minus(Measure),
}

/// How a metric's value comes out of measures. The measures of one sum are in one unit.
#[derive(Clone, Copy, Debug)]
pub enum Formula {
    Sum(&'static [Term]),
    Ratio {
        numerator: &'static [Term],
        denominator: &'static [Term],
    },
    /// So many times another one.
    Times(i64, &'static Formula),
    /// One way where the workspace has data of a family, else another.
    Where {
        has: Family,
        then: &'static Formula,
        otherwise: &'static Formula,
    },
}

impl Term {
    pub fn measure(self) -> Measure {
        match self {
            Self::Plus(measure) | Self::Minus(measure) => measure,
        }
    }
}

impl Formula {
    /// Every measure it names, numerator first; of a choice those of the first way.
    pub fn measures(&self) -> impl Iterator<Item = Measure> + use<> {
        let (first, second) = self.terms();
        first.iter().chain(second).map(|term| term.measure())
    }

    /// Numerator and denominator; the latter is empty for a sum.
    pub fn terms(&self) -> (&'static [Term], &'static [Term]) {
        match *self {
            Self::Sum(terms) => (terms, &[]),
            Self::Ratio { numerator, denominator } => (numerator, denominator),
            Self::Times(_, of) => of.terms(),
            Self::Where { then, .. } => then.terms(),
        }
    }

    /// The way it is computed where there is data of these families.
    pub fn resolve(self, present: &[Family]) -> Self {
        match self {
            Self::Where { has, then, otherwise } => {
                let way = if present.contains(&has) { then } else { otherwise };
                way.resolve(present)
            }
            other => other,
        }
    }

    /// Whether it divides, and so has decimals.
    pub fn is_ratio(&self) -> bool {
        match self {
            Self::Sum(_) => false,
            Self::Ratio { .. } => true,
            Self::Times(_, of) | Self::Where { then: of, .. } => of.is_ratio(),
        }
    }
}
