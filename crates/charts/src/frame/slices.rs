//! One dimension as shares of a whole: a series for each slice.

use super::{Category, Frame, MAX_SERIES, Series, number, rows};
use crate::{Role, words};
use domain::{Grain, Locale};
use semantic::{
    Column, Table,
    catalogue::{self, AddsUp},
};

/// The slices in the table's order, then the rest. `None` where they are no shares: what does not add up, anything negative,
/// nothing at all.
pub(super) fn frame(table: &Table, dimension: usize, metric: usize, locale: Locale) -> Option<Frame> {
    let laid = rows::frame(table, dimension, &[metric], locale)?;
    let over_time = table.columns.get(dimension).is_some_and(|column| Grain::parse(&column.key).is_some());
    if !makes_a_whole(&laid.metric, over_time || laid.ordered) {
        return None;
    }
    let values = &laid.series.first()?.values;
    if values.iter().flatten().any(|value| *value < 0.0) {
        return None;
    }
    let slices = laid.categories.into_iter().zip(values.iter().copied());
    let mut slices: Vec<(Category, f64)> =
        slices.filter_map(|(category, value)| Some((category, value?))).filter(|(_, value)| *value > 0.0).collect();
    let unseen = unseen(table, metric, slices.iter().map(|(_, value)| value).sum());
    let rest = rest(&mut slices, unseen, locale);
    let main = slices.len();
    slices.extend(rest);
    let series = slices.iter().enumerate().map(|(at, (category, value))| Series {
        name: category.title.clone(),
        role: if at < main { Role::Main } else { Role::Other },
        metric: laid.metric.clone(),
        values: vec![Some(*value)],
        titles: Vec::new(),
    });
    let series: Vec<Series> = series.collect();
    let total: f64 = slices.iter().map(|(_, value)| value).sum();
    (total > 0.0 && total.is_finite()).then(|| Frame {
        categories: slices.into_iter().map(|(category, _)| category).collect(),
        series,
        ordered: false,
        grain: None,
        additive: true,
        pivoted: false,
        parts: true,
        metric: laid.metric,
        left_out: 0,
    })
}

/// A level (MRR) is the sum of its groups, but not of its days.
fn makes_a_whole(column: &Column, over_time: bool) -> bool {
    catalogue::metric(&column.key).is_some_and(|metric| match metric.adds_up {
        AddsUp::Sum => true,
        AddsUp::LastValue => !over_time,
        AddsUp::Distinct | AddsUp::RatioOfSums => false,
    })
}

/// What the whole has beyond the rows: a limit cuts rows off, but not the total. Less than a cent a row is rounding.
fn unseen(table: &Table, metric: usize, seen: f64) -> f64 {
    let more = number(table.totals.get(metric)).map_or(0.0, |total| total - seen);
    if more > 0.01 * table.rows.len() as f64 && more > seen * 1e-6 { more } else { 0.0 }
}

/// Cuts off what has no colour of its own; a single slice beyond the colours keeps its name.
fn rest(slices: &mut Vec<(Category, f64)>, unseen: f64, locale: Locale) -> Option<(Category, f64)> {
    let mut cut = if slices.len() > MAX_SERIES { slices.split_off(MAX_SERIES) } else { Vec::new() };
    if unseen == 0.0 && cut.len() <= 1 {
        return cut.pop();
    }
    let sum = cut.iter().map(|(_, value)| value).sum::<f64>() + unseen;
    let other = words::OTHER.get(locale);
    let name = if unseen > 0.0 { other.into() } else { format!("{other} ({})", cut.len()) };
    Some((Category { key: String::new(), label: name.clone(), title: name }, sum))
}
