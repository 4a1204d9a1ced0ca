//! Names looked up, limits kept, days decided.

use super::error::{Problem, QueryError, Thing};
use super::{Column, Computed, Output, Plan, Setting, columns, compare, condition, having};
use crate::catalogue::{DimensionKind, Family, Formula, Measure, Metric, metric, metrics};
use crate::query::{Compare, PeriodSpec, Query};
use crate::table::PeriodAnswer;
use crate::{Dimension, Direction};
use domain::{Day, Grain, Period};
use std::collections::BTreeSet;

const MAX_METRICS: usize = 20;
const MAX_DIMENSIONS: usize = 4;
const MAX_BUCKETS: usize = 12_000;
const MAX_LIMIT: u32 = 100_000;
/// Other metrics that an error names.
const MAX_NAMED: usize = 12;

pub(super) fn plan(query: &Query, setting: &Setting, custom: &[Computed]) -> Result<Plan, QueryError> {
    let (metrics, outputs) = wanted_metrics(query, custom)?;
    let dimensions = wanted_dimensions(query)?;
    let filters = condition::conditions(&query.filters)?;
    for metric in &metrics {
        for dimension in dimensions.iter().copied().chain(filters.iter().map(|filter| filter.dimension)) {
            fits(metric, dimension)?;
        }
    }
    let slots =
        columns::slots(&outputs, dimensions.iter().copied().chain(filters.iter().map(|filter| filter.dimension)))?;
    let formulas: Vec<_> = metrics.iter().map(|metric| metric.expression.resolve(&setting.present)).collect();
    if query.constant_currency && query.compare.is_none() {
        return Err(QueryError::new("constant_currency", Problem::NothingToCompare));
    }
    let today = query.as_of.unwrap_or(setting.today);
    let period = period(query, setting, today)?;
    if let Some(Compare::Period(days)) = query.compare {
        forwards("compare", days)?;
    }
    if let Some(grain) = dimensions.first().and_then(|dimension| dimension.grain()) {
        few_buckets(grain, period)?;
    }
    let names = names(&metrics, &outputs);
    let order = order(query, &names, &dimensions)?;
    let having = having::bounds(query, &names, dimensions.is_empty())?;
    Ok(Plan {
        compare: query.compare.map(|mode| (mode, compare::compared(query, period, today, setting.week, mode))),
        period: PeriodAnswer { from: period.from, to: period.to, partial: period.to >= today },
        measures: measures(&formulas),
        of_items: false,
        absent: absent(&formulas, setting),
        lacking: columns::lacking(&slots, &setting.present),
        slots,
        limit: limit(query.limit)?,
        currency: setting.currency,
        week: setting.week,
        today,
        formulas,
        metrics,
        outputs,
        dimensions,
        filters,
        having,
        order,
    })
}

/// What is to be computed, and the columns that come of it.
fn wanted_metrics(query: &Query, custom: &[Computed]) -> Result<(Vec<&'static Metric>, Vec<Output>), QueryError> {
    let error = |problem| Err(QueryError::new("metrics", problem));
    if query.metrics.is_empty() {
        return error(Problem::NoMetric);
    }
    if query.metrics.len() > MAX_METRICS {
        return error(Problem::TooManyMetrics { count: query.metrics.len(), most: MAX_METRICS });
    }
    let (mut found, mut outputs) = (Vec::new(), Vec::new());
    for (at, key) in query.metrics.iter().enumerate() {
        if query.metrics.iter().take(at).any(|other| other == key) {
            return error(Problem::Twice(key.clone()));
        }
        if let Some(computed) = custom.iter().find(|computed| computed.key == *key) {
            for base in computed.tree.metrics().into_iter().filter_map(metric) {
                place(&mut found, base);
            }
            outputs.push(Output::Custom(computed.clone()));
        } else if let Some(metric) = metric(key) {
            outputs.push(Output::Metric(place(&mut found, metric)));
        } else {
            return error(condition::unknown(Thing::Metric, key, metrics().map(|m| m.key)));
        }
    }
    Ok((found, outputs))
}

/// Where a metric stands among those computed; it is added where it is missing.
fn place(found: &mut Vec<&'static Metric>, metric: &'static Metric) -> usize {
    found.iter().position(|other| other.key == metric.key).unwrap_or_else(|| {
        found.push(metric);
        found.len() - 1
    })
}

/// The keys of the metric columns.
fn names<'a>(metrics: &[&'static Metric], outputs: &'a [Output]) -> Vec<&'a str> {
    let name = |output: &'a Output| match output {
        Output::Metric(at) => metrics.get(*at).map_or("", |metric| metric.key),
        Output::Custom(computed) => computed.key.as_str(),
    };
    outputs.iter().map(name).collect()
}

/// Dimensions with the time bucket first; `grain` and a bucket among the dimensions mean the same.
fn wanted_dimensions(query: &Query) -> Result<Vec<&'static Dimension>, QueryError> {
    let mut found: Vec<&'static Dimension> = Vec::new();
    if let Some(grain) = query.grain {
        found.push(condition::find("grain", grain.code())?);
    }
    for key in &query.dimensions {
        let dimension = condition::find("dimensions", key)?;
        let buckets = found.iter().find_map(|other| other.grain());
        match (dimension.grain(), buckets) {
            (Some(one), Some(other)) if one == other && query.grain == Some(one) => continue,
            (Some(one), Some(other)) if one != other => {
                return Err(QueryError::new("dimensions", Problem::TwoGrains(other, one)));
            }
            _ => {}
        }
        if found.iter().any(|other| other.key == dimension.key) {
            return Err(QueryError::new("dimensions", Problem::Twice(key.clone())));
        }
        found.push(dimension);
    }
    if found.len() > MAX_DIMENSIONS {
        let problem = Problem::TooManyDimensions { count: found.len(), most: MAX_DIMENSIONS };
        return Err(QueryError::new("dimensions", problem));
    }
    found.sort_by_key(|dimension| dimension.grain().is_none());
    Ok(found)
}

fn fits(metric: &'static Metric, dimension: &Dimension) -> Result<(), QueryError> {
    if metric.allows(dimension) {
        return Ok(());
    }
    let problem = Problem::DoesNotFit {
        metric: metric.key,
        dimension: dimension.key,
        kind: dimension.kind,
        able: metrics().filter(|other| other.allows(dimension)).map(|other| other.key).take(MAX_NAMED).collect(),
        ways: metric.dimensions().map(|other| other.key).collect(),
    };
    Err(QueryError::new("metrics", problem))
}

fn period(query: &Query, setting: &Setting, today: Day) -> Result<Period, QueryError> {
    let period = match query.period {
        PeriodSpec::Range(range) => range,
        PeriodSpec::Preset(spec) => spec.preset.resolve(today, setting.week, setting.data),
    };
    forwards("period", period)?;
    Ok(period)
}

fn forwards(field: &'static str, days: Period) -> Result<(), QueryError> {
    match days.from > days.to {
        true => Err(QueryError::new(field, Problem::Backwards { from: days.from, to: days.to })),
        false => Ok(()),
    }
}

fn few_buckets(grain: Grain, period: Period) -> Result<(), QueryError> {
    let days = match grain {
        Grain::Day => 1,
        Grain::Week => 7,
        _ => 28,
    };
    if period.days() / days <= MAX_BUCKETS as i32 {
        return Ok(());
    }
    Err(QueryError::new("grain", Problem::TooManyBuckets { grain, most: MAX_BUCKETS }))
}

fn order(
    query: &Query,
    metrics: &[&str],
    dimensions: &[&'static Dimension],
) -> Result<Vec<(Column, Direction)>, QueryError> {
    if query.order_by.is_empty() {
        return Ok(natural_order(dimensions));
    }
    let mut order = Vec::new();
    for wanted in &query.order_by {
        let dimension = dimensions.iter().position(|d| d.key == wanted.key).map(Column::Dimension);
        let metric = metrics.iter().position(|key| *key == wanted.key).map(Column::Metric);
        let Some(column) = dimension.or(metric) else {
            let known = dimensions.iter().map(|d| d.key).chain(metrics.iter().copied());
            let key = wanted.key.chars().take(60).collect();
            let columns = known.map(String::from).collect();
            return Err(QueryError::new("order_by", Problem::NoColumn { key, columns }));
        };
        if order.iter().any(|(other, _)| *other == column) {
            return Err(QueryError::new("order_by", Problem::Twice(wanted.key.clone())));
        }
        order.push((column, wanted.dir));
    }
    Ok(order)
}

/// Time ascending, then the first metric descending.
fn natural_order(dimensions: &[&'static Dimension]) -> Vec<(Column, Direction)> {
    let timely = |d: &&Dimension| matches!(d.kind, DimensionKind::Time(_) | DimensionKind::Clock);
    let times = dimensions.iter().enumerate().filter(|(_, d)| timely(d)).map(|(at, _)| Column::Dimension(at));
    times.map(|column| (column, Direction::Asc)).chain([(Column::Metric(0), Direction::Desc)]).collect()
}

fn limit(limit: Option<u32>) -> Result<Option<usize>, QueryError> {
    match limit {
        Some(0) => Err(QueryError::new("limit", Problem::NoRows)),
        Some(rows) if rows > MAX_LIMIT => Err(QueryError::new("limit", Problem::TooManyRows { rows, most: MAX_LIMIT })),
        other => Ok(other.map(|rows| rows as usize)),
    }
}

/// The families that each metric needs and the workspace has nothing of.
fn absent(formulas: &[Formula], setting: &Setting) -> Vec<Vec<Family>> {
    let lacks = |formula: &Formula| {
        let needs: BTreeSet<Family> = formula.measures().map(Measure::family).collect();
        if needs.iter().all(|family| family.starts_at_nought()) {
            return Vec::new();
        }
        needs.into_iter().filter(|family| !setting.present.contains(family)).collect()
    };
    formulas.iter().map(lacks).collect()
}

/// The families of data that a query's metrics read; what is no metric reads nothing.
pub(super) fn families(query: &Query, custom: &[Computed]) -> BTreeSet<Family> {
    let bases = custom.iter().flat_map(|computed| computed.tree.metrics());
    let metrics = query.metrics.iter().map(String::as_str).chain(bases).filter_map(metric);
    let tables = custom.iter().flat_map(|computed| computed.tree.aggregates()).map(|aggregate| aggregate.table.family);
    metrics.flat_map(|metric| metric.families()).chain(tables).collect()
}

fn measures(formulas: &[Formula]) -> Vec<Measure> {
    let mut found = Vec::new();
    let mut add = |measure| {
        if !found.contains(&measure) {
            found.push(measure);
        }
    };
    for measure in formulas.iter().flat_map(Formula::measures) {
        add(measure);
        measure.companions().iter().copied().for_each(&mut add);
    }
    found
}
