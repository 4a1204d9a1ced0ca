//! How far a number has come towards its goal.

use domain::Locale;
use semantic::{Column, ColumnKind, Table, Unit, Value, catalogue, catalogue::Trend, format};

#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Of the bar, in percent.
    pub width: f64,
    pub share_text: String,
    pub goal_text: String,
    pub reached: bool,
}

impl Progress {
    /// Reads a metric's total against a goal, a decimal in the metric's unit. `None` where either is missing or the goal is not above zero. Of
    /// metrics that should be low the goal is a limit: it is kept, not reached.
    pub fn read(table: &Table, metric: &str, goal: &str, locale: Locale) -> Option<Self> {
        let at = table.column(metric)?;
        let column = table.columns.get(at)?;
        let value =
            table.totals.get(at).filter(|value| **value != Value::Null).or_else(|| table.rows.first()?.get(at))?;
        let goal_number = goal.parse::<f64>().ok().filter(|goal| *goal > 0.0)?;
        let share = value.as_f64()? / goal_number;
        let is_limit = catalogue::metric(metric).is_some_and(|metric| metric.direction == Trend::DownIsGood);
        let percent = Column {
            key: String::new(),
            kind: ColumnKind::Metric,
            unit: Some(Unit::Ratio),
            currency: None,
            label: String::new(),
        };
        Some(Self {
            width: (share * 100.0).clamp(0.0, 100.0),
            share_text: format::value(&Value::Text(format!("{share:.6}")), &percent, locale),
            goal_text: format::value(&Value::Text(goal.into()), column, locale),
            reached: if is_limit { share <= 1.0 } else { share >= 1.0 },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_share_of_the_goal() {
        let table = |total: &str| -> Table {
            serde_json::from_value(json!({
                "columns": [
                    {"key": "revenue", "kind": "metric", "unit": "money", "currency": "USD", "label": "Revenue"},
                    {"key": "return_rate", "kind": "metric", "unit": "ratio", "label": "Return rate"}
                ],
                "rows": [[total, "0.040000"]], "totals": [total, "0.040000"],
                "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
                "warnings": [], "freshness": null, "elapsed_ms": 1.0
            }))
            .expect("a table")
        };
        let check = |total: &str, metric: &str, goal: &str, expected: Option<(f64, &str, bool)>| {
            let progress = Progress::read(&table(total), metric, goal, Locale::En);
            let got = progress.as_ref().map(|got| (got.width, got.share_text.as_str(), got.reached));
            assert_eq!(got, expected, "{total} of {goal}");
        };
        check("500.00", "revenue", "1000", Some((50.0, "50.0%", false)));
        check("1500.00", "revenue", "1000", Some((100.0, "150.0%", true)));
        check("1500.00", "revenue", "0", None);
        check("1500.00", "revenue", "many", None);
        check("1", "return_rate", "0.05", Some((80.0, "80.0%", true)));
        check("1", "unknown", "5", None);
    }
}
