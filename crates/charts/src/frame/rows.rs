//! One dimension: a category a row, a series a metric, and the comparison behind a single metric.

use super::{Category, Frame, Series, compare, missing, number};
use crate::Role;
use domain::{Day, Grain, Locale, Period, WeekStart};
use semantic::{Column, Table, Value, format};
use std::collections::HashMap;

/// No calendar of ours is longer than its days.
const MAX_BUCKETS: usize = 20_000;

pub(super) fn frame(table: &Table, dimension: usize, metrics: &[usize], locale: Locale) -> Option<Frame> {
    let axis = Axis::of(table, dimension)?;
    let metric = table.columns.get(*metrics.first()?)?.clone();
    let mut series: Vec<Series> = metrics.iter().filter_map(|at| main(table, *at, &axis)).collect();
    if let ([only], Some(comparison)) = (metrics, &table.comparison) {
        let names = compare::Names::of(table, comparison.period, locale);
        if let Some(first) = series.first_mut() {
            first.name = names.now;
        }
        series.extend(compare::series(comparison, *only, &axis, names.before, &metric, locale));
    }
    let additive = metrics.iter().all(|at| table.columns.get(*at).is_some_and(super::additive));
    Some(Frame {
        categories: axis.categories(table, dimension, locale),
        series,
        ordered: axis.ordered,
        grain: axis.grain,
        additive,
        pivoted: false,
        parts: series_are_parts(table, metrics),
        metric,
        left_out: 0,
    })
}

/// Metrics that share out a third one (METRICS.md: returning = customers − new).
const PARTS: [&[&str]; 1] = [&["new_customers", "returning_customers"]];

fn series_are_parts(table: &Table, metrics: &[usize]) -> bool {
    let mut keys: Vec<&str> = metrics.iter().filter_map(|at| Some(table.columns.get(*at)?.key.as_str())).collect();
    keys.sort_unstable();
    PARTS.contains(&keys.as_slice())
}

fn main(table: &Table, metric: usize, axis: &Axis) -> Option<Series> {
    let column = table.columns.get(metric)?;
    let missing = missing(column).filter(|_| axis.grain.is_some());
    let values = axis.slots.iter().map(|slot| match slot.row {
        Some(row) => number(table.rows.get(row).and_then(|row| row.get(metric))),
        None => missing,
    });
    Some(Series {
        name: column.label.clone(),
        role: Role::Main,
        metric: column.clone(),
        values: values.collect(),
        titles: Vec::new(),
    })
}

/// The places along the axis, each with the row that fills it.
pub(super) struct Axis {
    pub slots: Vec<Slot>,
    pub grain: Option<Grain>,
    pub ordered: bool,
}

pub(super) struct Slot {
    pub value: Value,
    pub row: Option<usize>,
}

impl Axis {
    /// The rows' values in their order; time that runs forward gets the buckets that have no row.
    pub fn of(table: &Table, dimension: usize) -> Option<Self> {
        let column = table.columns.get(dimension)?;
        let values: Vec<&Value> = table.rows.iter().filter_map(|row| row.get(dimension)).collect();
        let days: Option<Vec<Day>> = values.iter().map(|value| value.as_str()?.parse().ok()).collect();
        let grain = Grain::parse(&column.key).filter(|_| days.is_some());
        let ordered = match (grain, &days) {
            (Some(_), Some(days)) => days.is_sorted_by(|a, b| a < b),
            _ => is_clock(column) && on_the_clock(&values),
        };
        let slots = match (grain, days) {
            (Some(grain), Some(days)) if ordered => filled(table, grain, &days),
            _ => None,
        };
        let as_they_are =
            || values.iter().enumerate().map(|(row, value)| Slot { value: (*value).clone(), row: Some(row) });
        Some(Self {
            slots: slots.unwrap_or_else(|| as_they_are().collect()),
            grain: grain.filter(|_| ordered),
            ordered,
        })
    }

    pub fn categories(&self, table: &Table, dimension: usize, locale: Locale) -> Vec<Category> {
        let Some(column) = table.columns.get(dimension) else { return Vec::new() };
        let days = self.slots.iter().filter_map(|slot| slot.value.as_str()?.parse::<Day>().ok());
        let long = self.grain.is_some() && spans_years(days.collect());
        self.slots.iter().map(|slot| category(table, column, &slot.value, self.grain, long, locale)).collect()
    }
}

/// `long`: the axis runs over more than a year, so a label needs its year.
pub(super) fn category(
    table: &Table,
    column: &Column,
    value: &Value,
    grain: Option<Grain>,
    long: bool,
    locale: Locale,
) -> Category {
    let key = match value {
        Value::Text(text) => text.clone(),
        Value::Count(n) => n.to_string(),
        Value::Null => String::new(),
    };
    let title = format::cell(table, column, value, locale);
    let Some((grain, day)) = grain.and_then(|grain| Some((grain, value.as_str()?.parse::<Day>().ok()?))) else {
        return Category { key, label: title.clone(), title };
    };
    let label = match (grain, long) {
        (Grain::Day | Grain::Week | Grain::Month, true) => format::bucket(Grain::Month, day, locale),
        (Grain::Quarter, true) => format::bucket(grain, day, locale),
        _ => format::short_bucket(grain, day, locale),
    };
    let title = match grain {
        Grain::Day => format!("{} {}", format::weekday_day(day, locale), day.year()),
        _ => title,
    };
    Category { key, label, title }
}

/// Whether labels without a year would be ambiguous.
pub(super) fn spans_years(days: Vec<Day>) -> bool {
    days.first().zip(days.last()).is_some_and(|(first, last)| last.number() - first.number() > 330)
}

/// Every bucket of the period in order, with its row; `None` where rows and calendar don't agree. A period that still
/// runs ends with its last row: what is to come is not zero.
pub(super) fn filled(table: &Table, grain: Grain, days: &[Day]) -> Option<Vec<Slot>> {
    let (first, last) = days.first().zip(days.last())?;
    let week = if first.weekday() == 6 { WeekStart::Sunday } else { WeekStart::Monday };
    let period = table.period.period();
    let to = if table.period.partial { *last } else { period.to };
    let starts = grain.starts(Period::new(period.from, to), week);
    if starts.len() > MAX_BUCKETS {
        return None;
    }
    let rows: HashMap<Day, usize> = days.iter().enumerate().map(|(row, day)| (*day, row)).collect();
    let slots: Vec<Slot> =
        starts.iter().map(|day| Slot { value: Value::Text(day.to_string()), row: rows.get(day).copied() }).collect();
    let found = slots.iter().filter(|slot| slot.row.is_some()).count();
    (found == days.len()).then_some(slots)
}

pub(super) fn is_clock(column: &Column) -> bool {
    matches!(column.key.as_str(), "weekday" | "hour")
}

fn on_the_clock(values: &[&Value]) -> bool {
    let numbers: Option<Vec<f64>> = values.iter().map(|value| value.as_f64()).collect();
    numbers.is_some_and(|numbers| numbers.is_sorted_by(|a, b| a < b))
}
