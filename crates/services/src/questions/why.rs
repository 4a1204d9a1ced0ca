//! Why a figure changed: how much of the change each value of a dimension makes.
//!
//! A sum's change is the sum of its values' changes. A quotient R = Σ wᵢ rᵢ (wᵢ the share of the denominator that a value has, rᵢ its own
//! quotient) changes by w̄ᵢ Δrᵢ, what became of the value itself, and (r̄ᵢ − R̄) Δwᵢ, what became of its weight; both with the means of
//! the two periods, so that they add up. What is left (values beyond the last one named, things counted under several values, rounding)
//! is told as the rest: parts and rest make the whole change, always.

use crate::{Context, Error, Result, Scope, queries};
use domain::{
    Locale, Period,
    money::{decimal_text, div_half_even, parse_scaled},
};
use semantic::{
    Query, Table, Value,
    catalogue::{self, Formula},
    format,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Dimensions that are looked at, the most telling first.
const MOST_DIMENSIONS: usize = 6;
/// Values of each that are told.
const MOST_VALUES: usize = 8;
/// Decimals that are counted with.
const SCALE: u32 = 6;
const ONE: i128 = 1_000_000;

/// What the values of one dimension make of a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reasons {
    pub dimension: String,
    pub label: String,
    /// The biggest first.
    pub rows: Vec<Reason>,
    /// What the rows leave of the whole change; `None` for nothing.
    pub rest: Option<Value>,
}

/// One value's part of a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub value: Value,
    pub label: String,
    pub now: Value,
    pub before: Value,
    /// Its part of the whole change, in the metric's unit.
    pub change: Value,
    /// Of a quotient's part, what came of its greater or smaller weight; the rest of it came of the value itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mix: Option<Value>,
    /// Its part as a share of the whole change; `None` where nothing changed.
    pub share: Option<Value>,
}

/// A value's figures in both periods: the metric, and for quotients the denominator.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    now: Option<i128>,
    before: Option<i128>,
    weight_now: i128,
    weight_before: i128,
}

/// What explains the change of the query's first metric between the table's period and the one it is compared with, by each of these
/// dimensions that has several values. A dimension that
/// can't be computed is left out.
pub async fn why(
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    table: &Table,
    by: &[String],
    locale: Locale,
) -> Result<Vec<Reasons>> {
    let (Some(metric), Some(comparison)) = (query.metrics.first(), &table.comparison) else { return Ok(Vec::new()) };
    let (Some(weight), Some((now, before))) = (weight(metric), whole(table)) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for dimension in by.iter().take(MOST_DIMENSIONS) {
        let side = async |period: Period| {
            let metrics = std::iter::once(metric.clone()).chain(weight.map(String::from)).collect();
            queries::run(ctx, scope, &query.over(period, metrics, vec![dimension.clone()]), locale).await
        };
        let sides = match (side(table.period.period()).await, side(comparison.period).await) {
            (Ok(now), Ok(before)) => (now, before),
            // This metric can't be sliced so here; others may be.
            (Err(Error::Invalid { .. }), _) | (_, Err(Error::Invalid { .. })) => continue,
            (Err(error), _) | (_, Err(error)) => return Err(error),
        };
        all.extend(reasons(dimension, &sides, weight.is_some(), (now, before), locale));
    }
    all.sort_by_key(|reasons| {
        std::cmp::Reverse(reasons.rows.first().map_or(0, |row| number(&row.change).unwrap_or(0).abs()))
    });
    Ok(all)
}

/// The metric whose values are a quotient's denominators: `Some(None)` for a sum, `None` for a quotient without one.
fn weight(key: &str) -> Option<Option<&'static str>> {
    let metric = catalogue::metric(key)?;
    if !metric.expression.is_ratio() {
        return Some(None);
    }
    let (_, wanted) = metric.expression.terms();
    let same = |other: &&catalogue::Metric| matches!(other.expression, Formula::Sum(terms) if terms == wanted);
    catalogue::metrics().find(same).map(|found| Some(found.key))
}

/// The metric in both periods, as a whole.
fn whole(table: &Table) -> Option<(i128, i128)> {
    let at = table.columns.iter().position(|column| column.kind == semantic::ColumnKind::Metric)?;
    let before = table.comparison.as_ref()?.totals.get(at)?;
    Some((number(table.totals.get(at)?)?, number(before)?))
}

fn reasons(
    dimension: &str,
    sides: &(Table, Table),
    divided: bool,
    (now, before): (i128, i128),
    locale: Locale,
) -> Option<Reasons> {
    let mut figures: BTreeMap<Option<String>, Figures> = BTreeMap::new();
    read(&sides.0, divided, &mut figures, |figures, value, weight| {
        (figures.now, figures.weight_now) = (value, weight);
    });
    read(&sides.1, divided, &mut figures, |figures, value, weight| {
        (figures.before, figures.weight_before) = (value, weight);
    });
    if figures.len() < 2 {
        return None;
    }
    let change = now - before;
    let (now_weights, before_weights): (i128, i128) =
        figures.values().fold((0, 0), |(now, before), of| (now + of.weight_now, before + of.weight_before));
    let mut rows: Vec<(i128, Reason)> = Vec::new();
    for (value, of) in figures {
        let (part, mix) = match divided {
            false => (of.now.unwrap_or(0) - of.before.unwrap_or(0), None),
            true => quotient(&of, (now_weights, before_weights), (now, before)),
        };
        let raw = value.map_or(Value::Null, Value::Text);
        rows.push((
            part,
            Reason {
                label: named(&raw, dimension, sides, locale),
                now: of.now.map_or(Value::Null, text),
                before: of.before.map_or(Value::Null, text),
                change: text(part),
                mix: mix.map(text),
                share: div_half_even(part * ONE, change).map(text),
                value: raw,
            },
        ));
    }
    rows.sort_by_key(|(part, reason)| (std::cmp::Reverse(part.abs()), reason.label.clone()));
    rows.truncate(MOST_VALUES);
    let rest = change - rows.iter().map(|(part, _)| part).sum::<i128>();
    let column = sides.0.columns.iter().find(|column| column.key == dimension)?;
    Some(Reasons {
        dimension: dimension.into(),
        label: column.label.clone(),
        rows: rows.into_iter().map(|(_, reason)| reason).collect(),
        rest: (rest != 0).then(|| text(rest)),
    })
}

/// A value's part of a quotient's change, and what of it came of its weight.
fn quotient(of: &Figures, weights: (i128, i128), whole: (i128, i128)) -> (i128, Option<i128>) {
    let share = |weight: i128, all: i128| div_half_even(weight * ONE * 1_000, all).unwrap_or(0);
    let (now, before) = (share(of.weight_now, weights.0), share(of.weight_before, weights.1));
    // One that was not there in a period had the quotient of the other: only its weight changed.
    let (rate_now, rate_before) = match (of.now, of.before) {
        (Some(now), Some(before)) => (now, before),
        (Some(only), None) | (None, Some(only)) => (only, only),
        (None, None) => return (0, Some(0)),
    };
    let halves = |product: i128| div_half_even(product, 2_000 * ONE).unwrap_or(0);
    let rate = halves((now + before) * (rate_now - rate_before));
    let mix = halves((rate_now + rate_before - whole.0 - whole.1) * (now - before));
    (rate + mix, Some(mix))
}

fn read(
    table: &Table,
    divided: bool,
    into: &mut BTreeMap<Option<String>, Figures>,
    set: impl Fn(&mut Figures, Option<i128>, i128),
) {
    for row in &table.rows {
        let value = row.first().and_then(Value::as_str).map(String::from);
        let weight = row.get(2).filter(|_| divided).and_then(number).unwrap_or(0);
        set(into.entry(value).or_default(), row.get(1).and_then(number), weight);
    }
}

fn named(value: &Value, dimension: &str, sides: &(Table, Table), locale: Locale) -> String {
    let label = |table: &Table| {
        let id = value.as_str()?;
        let label = table.label(dimension, id);
        (label != id).then(|| label.to_owned())
    };
    label(&sides.0).or_else(|| label(&sides.1)).unwrap_or_else(|| format::dimension_value(value, dimension, locale))
}

fn number(value: &Value) -> Option<i128> {
    match value {
        Value::Null => None,
        Value::Count(n) => Some(i128::from(*n) * ONE),
        Value::Text(text) => parse_scaled(text, SCALE).ok().map(i128::from),
    }
}

fn text(scaled: i128) -> Value {
    Value::Text(decimal_text(scaled, SCALE))
}
