//! A metric's value out of sums: one division, one rounding.

use super::sum::{Scale, Sum};
use crate::catalogue::{Formula, Measure, Metric, Term};
use crate::plan::Plan;
use crate::table::{Unit, Value};
use domain::money::decimal_text;

/// Decimals of ratios, quotients and means.
const DECIMALS: u32 = 6;

/// A metric's value over the sums of a row, scaled by 10^[`decimals`]; `None` for no value.
pub(super) fn evaluate(plan: &Plan, metric: &Metric, sums: &[Sum]) -> Option<i128> {
    match metric.expression {
        Formula::Sum(terms) => total(plan, terms, sums)?.rounded(),
        Formula::Ratio { numerator, denominator } => {
            let minor = if metric.unit == Unit::Money { plan.currency.decimals() } else { 0 };
            let scale = Scale { up: 10_i128.pow(DECIMALS), down: 10_i128.pow(minor) };
            total(plan, numerator, sums)?.ratio(&total(plan, denominator, sums)?, scale)
        }
    }
}

/// The cell of a scaled value.
pub(super) fn cell(plan: &Plan, metric: &Metric, scaled: Option<i128>) -> Value {
    match (scaled, metric.unit) {
        (None, _) => Value::Null,
        (Some(count), Unit::Count) => Value::Count(i64::try_from(count).unwrap_or(i64::MAX)),
        (Some(scaled), _) => Value::Text(decimal_text(scaled, decimals(plan, metric))),
    }
}

/// How many decimals a metric's values have.
fn decimals(plan: &Plan, metric: &Metric) -> u32 {
    match (metric.expression, metric.unit) {
        (Formula::Sum(_), Unit::Money) => plan.currency.decimals(),
        (Formula::Sum(_), _) => 0,
        (Formula::Ratio { .. }, _) => DECIMALS,
    }
}

fn total(plan: &Plan, terms: &[Term], sums: &[Sum]) -> Option<Sum> {
    let of = |measure: Measure| plan.measures.iter().position(|other| *other == measure).and_then(|at| sums.get(at));
    let mut total = Sum::default();
    for term in terms {
        if term.measure() == Measure::Cogs && of(Measure::Uncosted).is_some_and(Sum::is_positive) {
            return None;
        }
        total.add_signed(of(term.measure())?, matches!(term, Term::Minus(_)));
    }
    Some(total)
}
