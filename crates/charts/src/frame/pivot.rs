//! Two dimensions: the first along the axis (time wherever it stands), a series for each value of the second.

use super::{Category, Frame, MAX_SERIES, Series, additive, missing, number, rows, sum};
use crate::{Role, words};
use domain::{Day, Grain, Locale};
use semantic::{Column, Table, Value, format};
use std::collections::HashMap;

pub(super) fn frame(table: &Table, first: usize, second: usize, metric: usize, locale: Locale) -> Option<Frame> {
    let (along, across) = axes(table, first, second)?;
    let (axis, split) = (table.columns.get(along)?, table.columns.get(across)?);
    let metric_column = table.columns.get(metric)?.clone();
    let grain = Grain::parse(&axis.key);
    let mut values = distinct(table, along);
    if let Some(grain) = grain {
        values = in_time(table, grain, values);
    }
    let empty = missing(&metric_column).filter(|_| grain.is_some());
    let grid = Grid::fill(table, along, across, metric, &values, empty);
    let (series, left_out) = grid.series(table, split, &metric_column, locale);
    Some(Frame {
        categories: categories(table, axis, &values, grain, locale),
        series,
        ordered: grain.is_some(),
        grain,
        additive: additive(&metric_column),
        pivoted: true,
        parts: additive(&metric_column),
        metric: metric_column,
        left_out,
    })
}

/// Time goes along; two times make no chart.
fn axes(table: &Table, first: usize, second: usize) -> Option<(usize, usize)> {
    let is_time = |at: usize| table.columns.get(at).is_some_and(|column| Grain::parse(&column.key).is_some());
    match (is_time(first), is_time(second)) {
        (true, true) => None,
        (false, true) => Some((second, first)),
        _ => Some((first, second)),
    }
}

pub(super) fn distinct(table: &Table, column: usize) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    let values = table.rows.iter().filter_map(|row| row.get(column));
    values.filter(|value| seen.insert(*value)).cloned().collect()
}

/// The buckets in order, those without a row among them.
pub(super) fn in_time(table: &Table, grain: Grain, mut values: Vec<Value>) -> Vec<Value> {
    values.sort_by_key(|value| value.as_str().and_then(|text| text.parse::<Day>().ok()));
    let days: Vec<Day> = values.iter().filter_map(|value| value.as_str()?.parse().ok()).collect();
    match rows::filled(table, grain, &days) {
        Some(slots) if days.len() == values.len() => slots.into_iter().map(|slot| slot.value).collect(),
        _ => values,
    }
}

pub(super) fn categories(
    table: &Table,
    axis: &Column,
    values: &[Value],
    grain: Option<Grain>,
    locale: Locale,
) -> Vec<Category> {
    let days = values.iter().filter_map(|value| value.as_str()?.parse().ok()).collect();
    let long = grain.is_some() && rows::spans_years(days);
    values.iter().map(|value| rows::category(table, axis, value, grain, long, locale)).collect()
}

/// The numbers by second dimension, largest first.
pub(super) struct Grid {
    pub lines: Vec<(Value, Vec<Option<f64>>)>,
}

impl Grid {
    /// `empty`: what a place without a row holds.
    pub fn fill(
        table: &Table,
        along: usize,
        across: usize,
        metric: usize,
        values: &[Value],
        empty: Option<f64>,
    ) -> Self {
        let places: HashMap<&Value, usize> = values.iter().enumerate().map(|(at, value)| (value, at)).collect();
        let mut lines: HashMap<&Value, Vec<Option<f64>>> = HashMap::new();
        for row in &table.rows {
            let (Some(place), Some(name)) = (row.get(along).and_then(|value| places.get(value)), row.get(across))
            else {
                continue;
            };
            let line = lines.entry(name).or_insert_with(|| vec![empty; values.len()]);
            if let Some(slot) = line.get_mut(*place) {
                *slot = number(row.get(metric));
            }
        }
        let order = distinct(table, across);
        let mut lines: Vec<_> = order.iter().filter_map(|value| Some((value.clone(), lines.remove(value)?))).collect();
        let size = |line: &[Option<f64>]| line.iter().flatten().map(|value| value.abs()).sum::<f64>();
        lines.sort_by(|a, b| size(&b.1).total_cmp(&size(&a.1)));
        Self { lines }
    }

    /// The series, and how many found no place even in "other".
    fn series(mut self, table: &Table, split: &Column, metric: &Column, locale: Locale) -> (Vec<Series>, usize) {
        let rest = if self.lines.len() > MAX_SERIES + 1 { self.lines.split_off(MAX_SERIES) } else { Vec::new() };
        let line =
            |name: String, role, values| Series { name, role, metric: metric.clone(), values, titles: Vec::new() };
        let shown = self.lines.into_iter().take(MAX_SERIES + 1);
        let mut series: Vec<Series> =
            shown.map(|(value, values)| line(format::cell(table, split, &value, locale), Role::Main, values)).collect();
        if rest.is_empty() {
            return (series, 0);
        }
        if !additive(metric) {
            return (series, rest.len());
        }
        let points = rest.first().map_or(0, |(_, values)| values.len());
        let values = (0..points).map(|at| sum(rest.iter().map(|(_, line)| line.get(at).copied().flatten()))).collect();
        series.push(line(format!("{} ({})", words::OTHER.get(locale), rest.len()), Role::Other, values));
        (series, 0)
    }
}
