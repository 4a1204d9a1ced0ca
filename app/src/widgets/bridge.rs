//! A bridge: from one level to another, a movement a step.

use super::figure;
use crate::i18n::{I18n, use_i18n};
use domain::Money;
use leptos::prelude::*;
use semantic::{Column, Table, Value, catalogue::Trend, format};

/// Movements smaller than this part of the start would not be seen beside it; then the bars do not begin at zero.
const SEEN: f64 = 0.25;

/// What a bridge shows.
#[derive(Clone, Debug, PartialEq)]
pub struct BridgeModel {
    pub steps: Vec<Step>,
    /// The bars do not begin at zero.
    pub cut: bool,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub label: String,
    pub figure: String,
    pub exact: String,
    pub kind: StepKind,
    /// Where the bar begins and how long it is, in percent of the width.
    pub from: f64,
    pub length: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    Level,
    Up,
    Down,
}

impl StepKind {
    fn class(self) -> &'static str {
        match self {
            Self::Level => "is-level",
            Self::Up => "is-up",
            Self::Down => "is-down",
        }
    }
}

impl BridgeModel {
    /// Reads it from a table of one row: the level at the end, the net change, and the movements that make it up.
    /// `None` where one of them is missing or has no value.
    pub fn read(table: &Table, level: &str, net: &str, movements: &[&str], t: I18n) -> Option<Self> {
        let row = table.rows.first()?;
        let cell = |key: &str| {
            let at = table.column(key)?;
            Some((table.columns.get(at)?, row.get(at)?))
        };
        let (column, end) = cell(level)?;
        let start = before(column, end, cell(net)?.1)?;
        let mut bars = vec![(t.overview.bridge_start.to_owned(), column, start.clone(), StepKind::Level)];
        for key in movements {
            let (column, value) = cell(key)?;
            let down = semantic::catalogue::metric(key).is_some_and(|metric| metric.direction == Trend::DownIsGood);
            let kind = if down { StepKind::Down } else { StepKind::Up };
            bars.push((column.label.clone(), column, value.clone(), kind));
        }
        bars.push((t.overview.bridge_end.to_owned(), column, end.clone(), StepKind::Level));
        if bars.iter().all(|(_, _, value, _)| value.as_f64().unwrap_or(0.0) == 0.0) {
            return None;
        }
        layout(bars, t)
    }
}

/// The level before a change, exactly.
fn before(column: &Column, end: &Value, net: &Value) -> Option<Value> {
    let currency = column.currency?;
    let (end, net) = (Money::parse(end.as_str()?, currency).ok()?, Money::parse(net.as_str()?, currency).ok()?);
    let start = Money { minor: end.minor.checked_sub(net.minor)?, currency };
    Some(Value::Text(start.to_decimal()))
}

fn layout(bars: Vec<(String, &Column, Value, StepKind)>, t: I18n) -> Option<BridgeModel> {
    let mut at = 0.0;
    let mut spans = Vec::new();
    for (_, _, value, kind) in &bars {
        let size = value.as_f64()?;
        let (from, to) = match kind {
            StepKind::Level => (0.0, size),
            StepKind::Up => (at, at + size),
            StepKind::Down => (at - size, at),
        };
        at = if *kind == StepKind::Down { from } else { to };
        spans.push((from.min(to), from.max(to)));
    }
    let tops = || spans.iter().map(|span| span.1);
    let moving = || bars.iter().zip(&spans).filter(|(bar, _)| bar.3 != StepKind::Level).map(|(_, span)| *span);
    let high = tops().fold(0.0, f64::max);
    let low = moving().map(|span| span.0).fold(f64::INFINITY, f64::min);
    let reach = moving().map(|span| span.1).fold(f64::NEG_INFINITY, f64::max) - low;
    let cut = reach > 0.0 && low > 0.0 && reach < SEEN * low;
    let zero = if cut { (low - reach).max(0.0) } else { spans.iter().map(|span| span.0).fold(0.0, f64::min) };
    let width = high - zero;
    let percent = |value: f64| if width > 0.0 { ((value - zero) / width * 100.0).clamp(0.0, 100.0) } else { 0.0 };
    let steps = bars.into_iter().zip(&spans).map(|((label, column, value, kind), (from, to))| Step {
        label,
        figure: figure::short(&value, column, t.locale),
        exact: format::value(&value, column, t.locale),
        kind,
        from: percent(*from),
        length: percent(*to) - percent(*from),
    });
    Some(BridgeModel { steps: steps.collect(), cut })
}

/// The bridge as a table whose rows carry bars.
#[component]
pub fn Bridge(
    model: BridgeModel,
    /// What the table says, for screen readers.
    #[prop(into)]
    caption: String,
) -> impl IntoView {
    let t = use_i18n();
    let rows = model.steps.into_iter().map(|step| {
        let sign = match step.kind {
            StepKind::Level => "",
            StepKind::Up => "+",
            StepKind::Down => "\u{2212}",
        };
        view! {
            <tr class=step.kind.class() style=format!("--from:{:.2}%;--length:{:.2}%", step.from, step.length)>
                <th scope="row">{step.label}</th>
                <td class="bridge-bar" aria-hidden="true">
                    <i></i>
                </td>
                <td class="bridge-value" title=step.exact>
                    {sign}
                    {step.figure}
                </td>
            </tr>
        }
    });
    view! {
        <table class="bridge">
            <caption class="sr-only">{caption}</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {model.cut.then(|| view! { <p class="bridge-cut">{t.overview.bridge_cut}</p> })}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n;
    use domain::Locale;
    use serde_json::json;

    fn model(values: [&str; 4]) -> Option<BridgeModel> {
        let column =
            |key: &str| json!({"key": key, "kind": "metric", "unit": "money", "currency": "USD", "label": key});
        let table: Table = serde_json::from_value(json!({
            "columns": [column("mrr"), column("net_new_mrr"), column("new_mrr"), column("churned_mrr")],
            "rows": [values], "totals": values,
            "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table");
        BridgeModel::read(&table, "mrr", "net_new_mrr", &["new_mrr", "churned_mrr"], i18n::in_locale(Locale::En))
    }

    fn bars(model: &BridgeModel) -> Vec<(i64, i64)> {
        model.steps.iter().map(|step| (step.from.round() as i64, step.length.round() as i64)).collect()
    }

    #[test]
    fn steps_stand_on_each_other() {
        let model = model(["110.00", "10.00", "100.00", "90.00"]).expect("a bridge");
        assert_eq!(model.steps.first().map(|step| step.exact.as_str()), Some("$100.00"));
        assert_eq!(bars(&model), [(0, 50), (50, 50), (55, 45), (0, 55)]);
        assert!(!model.cut);
    }

    #[test]
    fn small_movements_are_still_seen() {
        let model = model(["1002.00", "2.00", "5.00", "3.00"]).expect("a bridge");
        assert!(model.cut);
        assert!(model.steps.iter().all(|step| step.length > 10.0), "{model:?}");
        assert_eq!(
            super::BridgeModel::read(
                &Table { rows: Vec::new(), ..empty() },
                "mrr",
                "net_new_mrr",
                &[],
                i18n::in_locale(Locale::En)
            ),
            None
        );
    }

    fn empty() -> Table {
        serde_json::from_value(json!({
            "columns": [], "rows": [], "totals": [], "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table")
    }

    #[test]
    fn nothing_at_all_is_no_bridge() {
        assert_eq!(model(["0.00", "0.00", "0.00", "0.00"]), None);
    }
}
