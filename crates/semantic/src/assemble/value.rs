//! A metric's value out of sums: one division, one rounding.

use super::columns;
use super::sum::{Scale, Sum, half_even};
use crate::catalogue::{Formula, Measure, Metric, Term};
use crate::custom::{self, Expr, Function, Operator};
use crate::plan::{Computed, Output, Plan};
use crate::table::{Unit, Value};
use domain::money::decimal_text;
use num_bigint::BigInt;
use num_rational::BigRational;

/// Decimals of ratios, quotients and means.
const DECIMALS: u32 = 6;
/// Decimals that a value keeps beyond those it is shown with, where a formula goes on with it.
const FINER: u32 = 9;

/// A metric's value over the sums of a row, scaled by 10^[`decimals`]; `None` for no value.
pub(super) fn evaluate(plan: &Plan, at: usize, sums: &[Sum]) -> Option<i128> {
    let (metric, formula) = (plan.metrics.get(at)?, plan.formulas.get(at)?);
    if plan.absent.get(at).is_some_and(|families| !families.is_empty()) {
        return None;
    }
    compute(plan, metric, formula, 1, sums)
}

fn compute(plan: &Plan, metric: &Metric, formula: &Formula, times: i128, sums: &[Sum]) -> Option<i128> {
    match *formula {
        Formula::Sum(terms) => {
            let places = if metric.unit == Unit::Money { 0 } else { decimals(plan, metric) };
            let scale = Scale { up: times.checked_mul(10_i128.pow(places))?, down: scale(terms) };
            total(plan, terms, sums)?.scaled(scale)
        }
        Formula::Ratio { numerator, denominator } => {
            let minor = if metric.unit == Unit::Money { plan.currency.decimals() } else { 0 };
            let up = times.checked_mul(10_i128.pow(DECIMALS))?.checked_mul(scale(denominator))?;
            let scale = Scale { up, down: 10_i128.pow(minor).checked_mul(scale(numerator))? };
            total(plan, numerator, sums)?.ratio(&total(plan, denominator, sums)?, scale)
        }
        Formula::Times(more, of) => compute(plan, metric, of, times.checked_mul(more.into())?, sums),
        Formula::Where { then, .. } => compute(plan, metric, then, times, sums),
    }
}

/// The scale of a sum's measures.
fn scale(terms: &[Term]) -> i128 {
    terms.first().map_or(1, |term| term.measure().scale())
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
    match (metric.expression.is_ratio(), metric.unit) {
        (true, _) | (false, Unit::Ratio | Unit::Number | Unit::Days) => DECIMALS,
        (false, Unit::Money) => plan.currency.decimals(),
        (false, Unit::Count) => 0,
    }
}

/// How many decimals the values of a metric column have.
pub(super) fn decimals_of(plan: &Plan, output: &Output) -> u32 {
    match output {
        Output::Metric(at) => plan.metrics.get(*at).map_or(0, |metric| decimals(plan, metric)),
        Output::Custom(computed) => custom_decimals(plan, computed),
    }
}

/// A custom metric's value over the sums of a row, scaled like any other; `None` for no value.
pub(super) fn compute_custom(plan: &Plan, computed: &Computed, sums: &[Sum]) -> Option<i128> {
    let of = |key: &str| fine(plan, plan.metrics.iter().position(|metric| metric.key == key)?, sums);
    let value = custom::evaluate(&computed.tree, &of, &|aggregate| columns::value(plan, aggregate, sums))?;
    half_even(&(value * BigInt::from(10).pow(custom_decimals(plan, computed))))
}

/// The cell of a custom metric's scaled value.
pub(super) fn custom_cell(plan: &Plan, computed: &Computed, scaled: Option<i128>) -> Value {
    match (scaled, computed.unit) {
        (None, _) => Value::Null,
        (Some(count), Unit::Count) => Value::Count(i64::try_from(count).unwrap_or(i64::MAX)),
        (Some(scaled), _) => Value::Text(decimal_text(scaled, custom_decimals(plan, computed))),
    }
}

fn custom_decimals(plan: &Plan, computed: &Computed) -> u32 {
    match computed.unit {
        Unit::Count => 0,
        Unit::Money if is_sum(plan, &computed.tree) => plan.currency.decimals(),
        _ => DECIMALS,
    }
}

/// Whether a formula only adds up amounts that are sums themselves.
fn is_sum(plan: &Plan, tree: &Expr) -> bool {
    match tree {
        Expr::Metric(name) => {
            plan.metrics.iter().any(|metric| metric.key == name.text && !metric.expression.is_ratio())
        }
        Expr::Aggregate(aggregate) => aggregate.function != Function::Avg,
        Expr::Negative(inner) => is_sum(plan, inner),
        Expr::Binary(Operator::Add | Operator::Subtract, left, right) => is_sum(plan, left) && is_sum(plan, right),
        _ => false,
    }
}

/// A metric's value in major units, finer than it is shown.
fn fine(plan: &Plan, at: usize, sums: &[Sum]) -> Option<BigRational> {
    let (metric, formula) = (plan.metrics.get(at)?, plan.formulas.get(at)?);
    if plan.absent.get(at).is_some_and(|families| !families.is_empty()) {
        return None;
    }
    let scaled = compute(plan, metric, formula, 10_i128.pow(FINER), sums)?;
    Some(BigRational::new(scaled.into(), BigInt::from(10).pow(decimals(plan, metric) + FINER)))
}

fn total(plan: &Plan, terms: &[Term], sums: &[Sum]) -> Option<Sum> {
    let of = |measure: Measure| plan.measures.iter().position(|other| *other == measure).and_then(|at| sums.get(at));
    let mut total = Sum::default();
    for term in terms {
        let mut gaps = term.measure().companions().iter().filter(|companion| companion.is_gap());
        if gaps.any(|gap| of(*gap).is_some_and(Sum::is_positive)) {
            return None;
        }
        total.add_signed(of(term.measure())?, matches!(term, Term::Minus(_)));
    }
    Some(total)
}
