//! One row of several metrics as steps: a category a metric.

use super::{Category, Frame, MAX_BARS, Series, number, scale};
use crate::Role;
use semantic::{Table, Unit};

/// The steps in the query's order. `None` where they can't be steps of one way: metrics of differing units, shares and means,
/// anything negative, nothing at the first step.
pub(super) fn frame(table: &Table, metrics: &[usize]) -> Option<Frame> {
    let [row] = &table.rows[..] else { return None };
    let columns: Vec<_> =
        metrics.iter().filter_map(|at| Some((table.columns.get(*at)?, number(row.get(*at))))).collect();
    let (metric, first) = columns.first()?;
    let countable = matches!(metric.unit, Some(Unit::Count | Unit::Money));
    let alike = columns.iter().all(|(column, _)| scale(column) == scale(metric));
    let sound = columns.iter().all(|(_, value)| value.is_none_or(|value| value >= 0.0));
    if !countable || !alike || !sound || !(2..=MAX_BARS).contains(&columns.len()) || first.is_none_or(|n| n == 0.0) {
        return None;
    }
    let step = |label: &str, key: &str| Category { key: key.into(), label: label.into(), title: label.into() };
    Some(Frame {
        categories: columns.iter().map(|(column, _)| step(&column.label, &column.key)).collect(),
        series: vec![Series {
            name: metric.label.clone(),
            role: Role::Main,
            metric: (*metric).clone(),
            values: columns.iter().map(|(_, value)| *value).collect(),
            titles: Vec::new(),
        }],
        ordered: true,
        grain: None,
        additive: false,
        pivoted: false,
        parts: false,
        metric: (*metric).clone(),
        left_out: 0,
    })
}

/// Each step as a share of the one before and of the first; `None` where there is nothing to divide.
pub(crate) fn shares(values: &[Option<f64>]) -> Vec<(Option<f64>, Option<f64>)> {
    let share = |value: Option<f64>, of: Option<f64>| Some(value? / of.filter(|of| *of > 0.0)?);
    let first = values.first().copied().flatten();
    let before = std::iter::once(None).chain(values.iter().copied());
    values.iter().zip(before).map(|(value, before)| (share(*value, before), share(*value, first))).collect()
}
