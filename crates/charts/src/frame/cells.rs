//! Two dimensions as a grid: time or the clock along, a series for each value of the other one.

use super::{Category, Frame, MAX_BARS, Series, missing, pivot, rows};
use crate::Role;
use domain::{Day, Grain, Locale};
use semantic::{Column, Table, Value, format};

/// Rows of a calendar that still are rows.
const MAX_ROWS: usize = 31;

pub(super) fn frame(table: &Table, first: usize, second: usize, metric: usize, locale: Locale) -> Option<Frame> {
    let (along, across) = axes(table, first, second)?;
    let (axis, split) = (table.columns.get(along)?, table.columns.get(across)?);
    let metric_column = table.columns.get(metric)?.clone();
    let grain = Grain::parse(&axis.key);
    let columns = match grain {
        Some(grain) => known(pivot::in_time(table, grain, pivot::distinct(table, along))),
        None => in_order(axis, pivot::distinct(table, along)),
    };
    let values: Vec<Value> = columns.iter().map(|place| place.value.clone()).collect();
    let grid = pivot::Grid::fill(table, along, across, metric, &values, missing(&metric_column));
    let (lines, left_out) = lines(grid, split, &columns)?;
    let series = lines.into_iter().map(|(value, values)| Series {
        name: format::cell(table, split, &value, locale),
        role: Role::Main,
        metric: metric_column.clone(),
        values,
        titles: Vec::new(),
    });
    Some(Frame {
        categories: clock_labels(axis, pivot::categories(table, axis, &values, grain, locale)),
        series: series.collect(),
        ordered: grain.is_some() || rows::is_clock(axis),
        grain,
        // A sum among the shades would outshine them all.
        additive: false,
        pivoted: true,
        parts: false,
        metric: metric_column,
        left_out,
    })
}

/// A value along an axis; one that no row has is there for the order's sake.
struct Place {
    value: Value,
    known: bool,
}

/// Time goes along, else the hour, else the weekday, else what comes first; two times make no grid.
fn axes(table: &Table, first: usize, second: usize) -> Option<(usize, usize)> {
    let rank = |at: usize| {
        table.columns.get(at).map_or(0, |column| match column.key.as_str() {
            key if Grain::parse(key).is_some() => 3,
            "hour" => 2,
            "weekday" => 1,
            _ => 0,
        })
    };
    match (rank(first), rank(second)) {
        (3, 3) => None,
        (a, b) if b > a => Some((second, first)),
        _ => Some((first, second)),
    }
}

/// The rows of the grid, and how many had no room.
type Lines = (Vec<(Value, Vec<Option<f64>>)>, usize);

/// Rows in the calendar's order, or the largest first. Where a column has no row at all nothing is known, not even zero.
fn lines(grid: pivot::Grid, split: &Column, columns: &[Place]) -> Option<Lines> {
    let mut lines = grid.lines;
    for (_, values) in &mut lines {
        for (value, _) in values.iter_mut().zip(columns).filter(|(_, place)| !place.known) {
            *value = None;
        }
    }
    let names: Vec<Value> = lines.iter().map(|(value, _)| value.clone()).collect();
    if !rows::is_clock(split) && dates(&names).is_none() {
        let left_out = lines.len().saturating_sub(MAX_BARS);
        lines.truncate(MAX_BARS);
        return Some((lines, left_out));
    }
    let mut sorted = Vec::new();
    for place in in_order(split, names) {
        let at = lines.iter().position(|(value, _)| *value == place.value);
        sorted.push(at.map_or_else(|| (place.value, vec![None; columns.len()]), |at| lines.swap_remove(at)));
    }
    (sorted.len() <= MAX_ROWS).then_some((sorted, 0))
}

/// The clock and dates run forward, the clock without gaps and what has no time behind it; all else stays as it comes.
fn in_order(column: &Column, values: Vec<Value>) -> Vec<Place> {
    if let Some(days) = dates(&values) {
        let mut dated: Vec<(Day, Value)> = days.into_iter().zip(values).collect();
        dated.sort_by_key(|(day, _)| *day);
        return known(dated.into_iter().map(|(_, value)| value).collect());
    }
    if !rows::is_clock(column) {
        return known(values);
    }
    let (timed, timeless): (Vec<Value>, Vec<Value>) = values.into_iter().partition(|value| on_clock(value).is_some());
    let numbers = || timed.iter().filter_map(on_clock);
    let hours = numbers().min().zip(numbers().max()).map(|(first, last)| first..=last);
    let place = |n: u8| {
        let value = timed.iter().find(|value| on_clock(value) == Some(n));
        Place { value: value.cloned().unwrap_or_else(|| Value::Text(n.to_string())), known: value.is_some() }
    };
    hours.into_iter().flatten().map(place).chain(known(timeless)).collect()
}

fn known(values: Vec<Value>) -> Vec<Place> {
    values.into_iter().map(|value| Place { value, known: true }).collect()
}

fn dates(values: &[Value]) -> Option<Vec<Day>> {
    values.iter().map(|value| value.as_str()?.parse().ok()).collect()
}

/// An hour or a weekday.
fn on_clock(value: &Value) -> Option<u8> {
    match value {
        Value::Count(n) => u8::try_from(*n).ok(),
        Value::Text(text) => text.parse().ok(),
        Value::Null => None,
    }
    .filter(|n| *n <= 24)
}

/// Under narrow columns an hour is its number.
fn clock_labels(axis: &Column, mut categories: Vec<Category>) -> Vec<Category> {
    if axis.key == "hour" {
        for category in categories.iter_mut().filter(|category| !category.key.is_empty()) {
            category.label = category.key.clone();
        }
    }
    categories
}
