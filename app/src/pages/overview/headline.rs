//! The one sentence above the numbers: how the first of them moved and what moved it, or nothing.

use domain::{Currency, Money};
use semantic::{Table, Value};
use serde::{Deserialize, Serialize};

/// A change smaller than this share of what it is compared with is "about level".
const LEVEL: f64 = 0.005;
/// A driver is named when it makes up at least this share of the whole change.
const NAMED: f64 = 0.25;
/// What was nearly everything before explains nothing by having moved.
const NEARLY_ALL: f64 = 0.8;

/// How a metric of money moved against the comparison.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Headline {
    pub metric: String,
    pub now: Money,
    pub before: Money,
    pub driver: Option<Driver>,
}

/// The value of a dimension that explains most of the change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Driver {
    pub dimension: String,
    pub value: String,
    pub label: String,
    /// Its own change.
    pub change: Money,
    /// Its change ÷ the whole change; above 1 where others moved the other way.
    pub share: f64,
}

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
    Level,
}

impl Headline {
    /// Reads it from tables of one money metric, each by one dimension with a comparison, all over the same slice.
    /// `None` when there is nothing to compare: no comparison, no value, or nothing at all before.
    pub fn read(metric: &str, tables: &[Table]) -> Option<Self> {
        let first = tables.first()?;
        let at = first.column(metric)?;
        let currency = first.columns.get(at)?.currency?;
        let now = money(first.totals.get(at)?, currency)?;
        let before = money(first.comparison.as_ref()?.totals.get(at)?, currency)?;
        if before.minor <= 0 {
            return None;
        }
        let mut headline = Self { metric: metric.into(), now, before, driver: None };
        if headline.direction() != Move::Level {
            let drivers = tables.iter().filter_map(|table| strongest(metric, table, before, headline.change()));
            headline.driver = drivers
                .filter(|driver| driver.share >= NAMED)
                .reduce(|best, next| if next.share > best.share { next } else { best });
        }
        Some(headline)
    }

    pub fn change(&self) -> Money {
        Money { minor: self.now.minor.saturating_sub(self.before.minor), currency: self.now.currency }
    }

    pub fn direction(&self) -> Move {
        match self.change().minor as f64 / self.before.minor as f64 {
            ratio if ratio.abs() < LEVEL => Move::Level,
            ratio if ratio > 0.0 => Move::Up,
            _ => Move::Down,
        }
    }
}

/// The row that moved furthest in the direction of `change`. A dimension with a single value explains nothing, nor does
/// a value that was nearly all of `before`.
fn strongest(metric: &str, table: &Table, before: Money, change: Money) -> Option<Driver> {
    let at = table.column(metric)?;
    let dimension = &table.columns.first()?.key;
    let rows_before = &table.comparison.as_ref()?.rows;
    if table.rows.len() < 2 {
        return None;
    }
    let moved = table.rows.iter().enumerate().filter_map(|(index, row)| {
        let value = row.first()?.as_str().filter(|value| !value.is_empty())?;
        let now = money(row.get(at)?, change.currency)?.minor;
        let was =
            rows_before.get(index).and_then(|row| money(row.get(at)?, change.currency)).map_or(0, |was| was.minor);
        let nearly_all = was as f64 > NEARLY_ALL * before.minor as f64;
        (!nearly_all).then(|| (value, now.saturating_sub(was)))
    });
    let share = |minor: i64| minor as f64 / change.minor as f64;
    let (value, minor) = moved.max_by(|a, b| share(a.1).total_cmp(&share(b.1)))?;
    Some(Driver {
        dimension: dimension.clone(),
        value: value.into(),
        label: table.label(dimension, value).into(),
        change: Money { minor, currency: change.currency },
        share: share(minor),
    })
}

fn money(value: &Value, currency: Currency) -> Option<Money> {
    match value {
        Value::Text(text) => Money::parse(text, currency).ok(),
        Value::Null | Value::Count(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A revenue table by a dimension: (value, now, before).
    fn table(dimension: &str, rows: &[(&str, i64, Option<i64>)]) -> Table {
        let row = |name: &str, money: Option<i64>| json!([name, money.map(|m| format!("{m}.00"))]);
        let total = |pick: fn(&(&str, i64, Option<i64>)) -> i64| rows.iter().map(pick).sum::<i64>();
        serde_json::from_value(json!({
            "columns": [
                {"key": dimension, "kind": "dimension", "label": dimension},
                {"key": "revenue", "kind": "metric", "unit": "money", "currency": "BRL", "label": "Revenue"}
            ],
            "rows": rows.iter().map(|r| row(r.0, Some(r.1))).collect::<Vec<_>>(),
            "totals": [null, format!("{}.00", total(|r| r.1))],
            "comparison": {
                "period": {"from": "2026-10-01", "to": "2026-10-21"},
                "rows": rows.iter().map(|r| row(r.0, r.2)).collect::<Vec<_>>(),
                "totals": [null, format!("{}.00", total(|r| r.2.unwrap_or(0)))]
            },
            "period": {"from": "2026-11-01", "to": "2026-11-21", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table")
    }

    #[test]
    fn names_what_moved_most() {
        let channels = table("channel", &[("online", 700, Some(600)), ("pos", 300, Some(310))]);
        let countries = table("country", &[("BR", 950, Some(870)), ("MX", 50, Some(40))]);
        let headline = Headline::read("revenue", &[channels, countries]).expect("a headline");
        assert_eq!(headline.direction(), Move::Up);
        let driver = headline.driver.expect("a driver");
        assert_eq!(
            (driver.dimension.as_str(), driver.value.as_str(), driver.change.minor),
            ("channel", "online", 10_000)
        );
        assert!((driver.share - 100.0 / 90.0).abs() < 1e-9);
    }

    #[test]
    fn a_fall_is_driven_by_what_fell() {
        let channels = table("channel", &[("online", 500, Some(600)), ("new", 20, None), ("", 10, Some(500))]);
        let headline = Headline::read("revenue", &[channels]).expect("a headline");
        assert_eq!(headline.direction(), Move::Down);
        assert_eq!(headline.driver, None, "online explains a sixth, and the unnamed rest is no driver");
    }

    #[test]
    fn says_nothing_without_something_to_say() {
        assert_eq!(Headline::read("revenue", &[]), None);
        assert_eq!(Headline::read("revenue", &[table("channel", &[("online", 5, None)])]), None);
        let mut alone = table("channel", &[("online", 5, Some(4))]);
        assert_eq!(Headline::read("revenue", &[alone.clone()]).expect("a headline").driver, None);
        alone.comparison = None;
        assert_eq!(Headline::read("revenue", &[alone]), None);
        let level = table("channel", &[("a", 1001, Some(900)), ("b", 1000, Some(1100))]);
        assert_eq!(Headline::read("revenue", &[level]).expect("a headline").direction(), Move::Level);
    }
}
