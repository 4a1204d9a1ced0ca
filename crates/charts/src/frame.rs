//! A table laid out for drawing: categories along one axis, series of numbers over them.

mod cells;
mod compare;
mod pivot;
mod rows;
mod slices;
pub(crate) mod steps;

use crate::{Role, Shape, thin::thin, words};
use domain::{Currency, Grain, Locale};
use semantic::{
    Column, ColumnKind, Table, Unit, Value,
    catalogue::{self, AddsUp, Trend},
};

/// Series shown before the rest becomes "other".
pub(crate) const MAX_SERIES: usize = 8;
/// Bars shown before the rest becomes "other".
const MAX_BARS: usize = 12;
/// Metrics that share a chart nobody has asked for.
const FEW_METRICS: usize = 3;
/// Points of a line; more are not seen on any screen.
const MAX_POINTS: usize = 600;

#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub categories: Vec<Category>,
    pub series: Vec<Series>,
    /// The categories are points in time (or on the clock) in their order, not a ranking.
    pub ordered: bool,
    /// The time grain of ordered categories.
    pub grain: Option<Grain>,
    /// Sums over series and categories mean something.
    pub additive: bool,
    /// The series are the values of a second dimension.
    pub pivoted: bool,
    /// The series are parts of a whole: they may be stacked, and have a total.
    pub parts: bool,
    /// The metric that is drawn, the first of several.
    pub metric: Column,
    /// Categories or series that are neither shown nor part of "other".
    pub left_out: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Category {
    /// The dimension's value.
    pub key: String,
    /// What the axis says.
    pub label: String,
    /// What the tooltip says.
    pub title: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub name: String,
    pub role: Role,
    /// What its numbers are.
    pub metric: Column,
    pub values: Vec<Option<f64>>,
    /// Headings of a comparison's own categories.
    pub titles: Vec<String>,
}

impl Frame {
    /// The frame of a table for a shape; `None` where that shape has no place for its dimensions and metrics, and where there
    /// is no number at all.
    pub fn of(table: &Table, shape: Shape, locale: Locale) -> Option<Self> {
        let dimensions = indices(table, ColumnKind::Dimension);
        let metrics = indices(table, ColumnKind::Metric);
        let metric = *metrics.first()?;
        let alone = metrics.len() == 1;
        let frame = match (shape, &dimensions[..]) {
            (Shape::Funnel, []) => steps::frame(table, &metrics)?,
            (Shape::Pie | Shape::Donut, [only]) if alone => slices::frame(table, *only, metric, locale)?,
            (Shape::HeatMap, [first, second]) if alone => cells::frame(table, *first, *second, metric, locale)?,
            (Shape::Funnel | Shape::Pie | Shape::Donut | Shape::HeatMap, _) => return None,
            (Shape::Combo, [only]) => {
                let kept = two_scales(table, &metrics);
                let frame = rows::frame(table, *only, &kept, locale)?;
                Self { left_out: metrics.len() - kept.len(), ..frame }
            }
            (_, [only]) => rows::frame(table, *only, &peers(table, &metrics, most_metrics(shape)), locale)?,
            (_, [first, second]) => pivot::frame(table, *first, *second, metric, locale)?,
            _ => return None,
        };
        let drawn = frame.series.iter().any(|series| series.values.iter().any(Option::is_some));
        drawn.then(|| frame.thinned())
    }

    /// The series that are not the comparison.
    pub fn main(&self) -> impl Iterator<Item = &Series> {
        self.series.iter().filter(|series| series.role != Role::Previous)
    }

    pub fn compared(&self) -> bool {
        self.series.iter().any(|series| series.role == Role::Previous)
    }

    pub fn unit(&self) -> Unit {
        self.metric.unit.unwrap_or(Unit::Number)
    }

    /// Long lines keep the points that make their shape.
    fn thinned(mut self) -> Self {
        if !self.ordered || self.categories.len() <= MAX_POINTS {
            return self;
        }
        let kept = self.series.first().map(|series| thin(&series.values, MAX_POINTS)).unwrap_or_default();
        self.categories = pick(&self.categories, &kept);
        for series in &mut self.series {
            series.values = pick(&series.values, &kept);
            series.titles = pick(&series.titles, &kept);
        }
        self
    }

    /// A ranking keeps its first bars; the rest is one bar more where it adds up.
    pub(crate) fn capped(mut self, locale: Locale) -> Self {
        let count = self.categories.len();
        if self.ordered || count <= MAX_BARS + 1 {
            return self;
        }
        self.categories.truncate(MAX_BARS);
        for series in &mut self.series {
            let rest = series.values.split_off(MAX_BARS);
            series.titles.truncate(MAX_BARS);
            if self.additive {
                series.values.push(sum(rest.iter().copied()));
            }
        }
        if self.additive {
            let name = format!("{} ({})", words::OTHER.get(locale), count - MAX_BARS);
            self.categories.push(Category { key: String::new(), label: name.clone(), title: name });
        } else {
            self.left_out += count - MAX_BARS;
        }
        self
    }
}

/// The sum of what has a value; no value where nothing has.
pub(crate) fn sum(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    values.flatten().fold(None, |sum, value| Some(sum.unwrap_or(0.0) + value))
}

pub(crate) fn number(value: Option<&Value>) -> Option<f64> {
    value.and_then(Value::as_f64).filter(|number| number.is_finite())
}

pub(crate) fn trend(column: &Column) -> Trend {
    catalogue::metric(&column.key).map_or(Trend::Neutral, |metric| metric.direction)
}

/// What a bucket without a row holds: nothing sold is zero, a mean of nothing is no value.
pub(crate) fn missing(column: &Column) -> Option<f64> {
    (additive(column) || column.unit == Some(Unit::Count)).then_some(0.0)
}

/// Whether a metric's parts make up its whole; unknown metrics are not added.
pub(crate) fn additive(column: &Column) -> bool {
    catalogue::metric(&column.key).is_some_and(|metric| metric.adds_up == AddsUp::Sum)
}

fn indices(table: &Table, kind: ColumnKind) -> Vec<usize> {
    let columns = table.columns.iter().enumerate();
    columns.filter(|(_, column)| column.kind == kind).map(|(at, _)| at).collect()
}

/// A shape chosen for somebody stays simple; who asks for lines gets as many as there are colours.
fn most_metrics(shape: Shape) -> usize {
    match shape {
        Shape::Line | Shape::Columns | Shape::Area => MAX_SERIES,
        _ => FEW_METRICS,
    }
}

/// What numbers must share to stand on one axis.
pub(crate) fn scale(column: &Column) -> (Option<Unit>, Option<Currency>) {
    (column.unit, column.currency)
}

/// The first metric and those that share its scale, `most` in all.
fn peers(table: &Table, metrics: &[usize], most: usize) -> Vec<usize> {
    let scale = |at: &usize| table.columns.get(*at).map(scale);
    let first = metrics.first().and_then(scale);
    metrics.iter().filter(|at| scale(at) == first).take(most).copied().collect()
}

/// The metrics of the first scale and of the next other one: a chart has two sides.
fn two_scales(table: &Table, metrics: &[usize]) -> Vec<usize> {
    let scale = |at: &usize| table.columns.get(*at).map(scale);
    let first = metrics.first().and_then(scale);
    let second = metrics.iter().map(scale).find(|scale| *scale != first);
    let kept = metrics.iter().filter(|at| scale(at) == first || Some(scale(at)) == second);
    kept.take(MAX_SERIES).copied().collect()
}

fn pick<T: Clone>(items: &[T], kept: &[usize]) -> Vec<T> {
    kept.iter().filter_map(|at| items.get(*at)).cloned().collect()
}
