//! The comparison as a second series, aligned by index.

use super::{Series, number, rows::Axis};
use crate::Role;
use domain::{Day, Grain, Locale, Period};
use semantic::{Column, Comparison, Table, format};

/// What the two periods are called.
pub(super) struct Names {
    pub now: String,
    pub before: String,
}

impl Names {
    pub fn of(table: &Table, before: Period, locale: Locale) -> Self {
        let today = table.period.to;
        let name = |period: Period| format::period(period, today, locale);
        Self { now: name(table.period.period()), before: name(before) }
    }
}

/// `None` where the comparison has no value at all.
pub(super) fn series(
    comparison: &Comparison,
    at: usize,
    axis: &Axis,
    name: String,
    metric: &Column,
    locale: Locale,
) -> Option<Series> {
    let row = |slot: &super::rows::Slot| slot.row.and_then(|row| comparison.rows.get(row));
    let values: Vec<Option<f64>> =
        axis.slots.iter().map(|slot| number(row(slot).and_then(|row| row.get(at)))).collect();
    let titles = match axis.grain {
        Some(grain) => axis.slots.iter().map(|slot| title(row(slot)?.first()?.as_str()?, grain, locale)).collect(),
        None => None,
    };
    values.iter().any(Option::is_some).then(|| Series {
        name,
        role: Role::Previous,
        metric: metric.clone(),
        values,
        titles: titles.unwrap_or_default(),
    })
}

fn title(first_day: &str, grain: Grain, locale: Locale) -> Option<String> {
    let day: Day = first_day.parse().ok()?;
    Some(match grain {
        Grain::Day => format::weekday_day(day, locale),
        _ => format::bucket(grain, day, locale),
    })
}
