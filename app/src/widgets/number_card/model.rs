//! What a number card says, read from a table of the metric over time.

use crate::widgets::figure;
use domain::Locale;
use semantic::{Column, Table, Unit, Value, catalogue::Trend, format};
use std::cmp::Ordering;

/// Everything a card shows, as texts.
#[derive(Clone, Debug, PartialEq)]
pub struct CardModel {
    pub metric: String,
    pub label: String,
    /// Short, for the card.
    pub value: String,
    /// In full, for hover and screen readers.
    pub exact: String,
    /// False where there is no value at all, which must not look like zero.
    pub known: bool,
    pub delta: Option<DeltaModel>,
    /// What the comparison's value was, in full.
    pub before: Option<String>,
    pub spark: Vec<Option<f64>>,
}

/// A change against the comparison: never told by colour alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeltaModel {
    pub arrow: &'static str,
    /// Without a sign, to stand beside the arrow.
    pub text: String,
    /// With a sign, for screen readers.
    pub spoken: String,
    pub tone: Tone,
}

/// Whether news is good, by the metric's direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Bad,
    Neutral,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "is-good",
            Self::Bad => "is-bad",
            Self::Neutral => "",
        }
    }

    fn of(direction: Ordering, trend: Trend) -> Self {
        match (direction, trend) {
            (Ordering::Equal, _) | (_, Trend::Neutral) => Self::Neutral,
            (Ordering::Greater, Trend::UpIsGood) | (Ordering::Less, Trend::DownIsGood) => Self::Good,
            _ => Self::Bad,
        }
    }
}

impl DeltaModel {
    /// `None` where either side has no value or a percentage of zero would be meant.
    pub fn read(now: &Value, before: &Value, unit: Unit, trend: Trend, locale: Locale) -> Option<Self> {
        let delta = format::delta(now, before, unit)?;
        let arrow = match delta.direction() {
            Ordering::Greater => "↑",
            Ordering::Less => "↓",
            Ordering::Equal => "→",
        };
        Some(Self {
            arrow,
            text: delta.magnitude(locale),
            spoken: delta.text(locale),
            tone: Tone::of(delta.direction(), trend),
        })
    }
}

impl CardModel {
    /// The card of a metric: its total, the change against the comparison's total, its values row by row.
    /// `None` when the table hasn't the metric.
    pub fn read(table: &Table, metric: &str, trend: Trend, locale: Locale) -> Option<Self> {
        let at = table.column(metric)?;
        let column: &Column = table.columns.get(at)?;
        let total = table.totals.get(at).unwrap_or(&Value::Null);
        let before = table.comparison.as_ref().and_then(|comparison| comparison.totals.get(at));
        let unit = column.unit.unwrap_or(Unit::Number);
        Some(Self {
            metric: metric.into(),
            label: column.label.clone(),
            value: figure::short(total, column, locale),
            exact: format::value(total, column, locale),
            known: *total != Value::Null,
            delta: before.and_then(|before| DeltaModel::read(total, before, unit, trend, locale)),
            before: before.filter(|value| **value != Value::Null).map(|value| format::value(value, column, locale)),
            spark: table.rows.iter().map(|row| row.get(at).and_then(Value::as_f64)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(total: serde_json::Value, before: serde_json::Value) -> Table {
        serde_json::from_value(json!({
            "columns": [
                {"key": "day", "kind": "dimension", "label": "Day"},
                {"key": "orders", "kind": "metric", "unit": "count", "label": "Orders"},
                {"key": "return_rate", "kind": "metric", "unit": "ratio", "label": "Return rate"}
            ],
            "rows": [["2026-11-01", 3, "0.100000"], ["2026-11-02", 0, null]],
            "totals": [null, total, total],
            "comparison": {"period": {"from": "2026-10-01", "to": "2026-10-02"}, "rows": [], "totals": [null, before, before]},
            "period": {"from": "2026-11-01", "to": "2026-11-02", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table")
    }

    fn delta(metric: &str, total: serde_json::Value, before: serde_json::Value, trend: Trend) -> Option<DeltaModel> {
        CardModel::read(&table(total, before), metric, trend, Locale::Es).expect("a card").delta
    }

    #[test]
    fn colour_follows_the_direction_of_the_metric() {
        let check = |total: i64, before: i64, trend: Trend, arrow: &str, tone: Tone| {
            let delta = delta("orders", json!(total), json!(before), trend).expect("a delta");
            assert_eq!((delta.arrow, delta.tone), (arrow, tone), "{total} {before} {trend:?}");
        };
        check(110, 100, Trend::UpIsGood, "↑", Tone::Good);
        check(90, 100, Trend::UpIsGood, "↓", Tone::Bad);
        check(110, 100, Trend::DownIsGood, "↑", Tone::Bad);
        check(90, 100, Trend::DownIsGood, "↓", Tone::Good);
        check(110, 100, Trend::Neutral, "↑", Tone::Neutral);
        check(100, 100, Trend::UpIsGood, "→", Tone::Neutral);
    }

    #[test]
    fn ratios_change_in_points() {
        let delta = delta("return_rate", json!("0.069000"), json!("0.048000"), Trend::DownIsGood).expect("a delta");
        assert_eq!((delta.text.as_str(), delta.spoken.as_str()), ("2,1\u{a0}pp", "+2,1\u{a0}pp"));
    }

    #[test]
    fn no_value_is_not_zero() {
        let none =
            CardModel::read(&table(json!(null), json!(4)), "orders", Trend::UpIsGood, Locale::En).expect("a card");
        assert_eq!((none.value.as_str(), none.known, none.delta), ("–", false, None));
        let zero = CardModel::read(&table(json!(0), json!(0)), "orders", Trend::UpIsGood, Locale::En).expect("a card");
        assert_eq!((zero.value.as_str(), zero.known, zero.delta), ("0", true, None));
        assert_eq!(zero.spark, [Some(3.0), Some(0.0)]);
        assert_eq!(CardModel::read(&table(json!(0), json!(0)), "nothing", Trend::UpIsGood, Locale::En), None);
    }
}
