//! A ranking: names, figures, their change, and bars that start at zero.

use super::{
    figure,
    number_card::{DeltaModel, Tone},
    states::NoRows,
};
use crate::i18n::{fill, use_i18n};
use domain::Locale;
use leptos::prelude::*;
use semantic::{Table, Unit, Value, catalogue, format};

/// One row of a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingRow {
    /// The dimension's value, to filter by.
    pub value: String,
    pub name: Option<String>,
    pub figure: String,
    pub exact: String,
    pub delta: Option<DeltaModel>,
    /// Of the largest figure, 0 to 100; 0 for negative figures and no value.
    pub percent: f64,
}

/// The rows of a table by one dimension and one metric.
pub fn rows(table: &Table, locale: Locale) -> Vec<RankingRow> {
    let (Some(dimension), Some(column)) = (table.columns.first(), table.columns.get(1)) else { return Vec::new() };
    let number = |row: &Vec<Value>| row.get(1).and_then(Value::as_f64).unwrap_or(0.0);
    let largest = table.rows.iter().map(number).fold(0.0, f64::max);
    let trend = catalogue::metric(&column.key).map_or(catalogue::Trend::Neutral, |metric| metric.direction);
    let before = |index: usize| table.comparison.as_ref()?.rows.get(index)?.get(1);
    let row = |(index, row): (usize, &Vec<Value>)| {
        let value = row.first().and_then(Value::as_str).unwrap_or_default();
        let cell = row.get(1).unwrap_or(&Value::Null);
        let name = match table.label(&dimension.key, value) {
            "" => None,
            label if label == value => Some(format::value(&Value::Text(value.into()), dimension, locale)),
            label => Some(label.to_owned()),
        };
        let unit = column.unit.unwrap_or(Unit::Number);
        RankingRow {
            value: value.into(),
            name,
            figure: figure::short(cell, column, locale),
            exact: format::value(cell, column, locale),
            delta: before(index).and_then(|before| DeltaModel::read(cell, before, unit, trend, locale)),
            percent: if largest > 0.0 { (number(row) / largest * 100.0).clamp(0.0, 100.0) } else { 0.0 },
        }
    };
    table.rows.iter().enumerate().map(row).collect()
}

/// The ranking of a table. `link` gives a row's name somewhere to go.
#[component]
pub fn Ranking(
    table: Table,
    /// What the table lists, for screen readers.
    #[prop(into)]
    caption: String,
    /// Whether filters are active, which may be why there are no rows.
    #[prop(optional)]
    filtered: bool,
    #[prop(optional, into)] link: Option<Callback<String, String>>,
) -> impl IntoView {
    let t = use_i18n();
    let rows = rows(&table, t.locale);
    if rows.is_empty() {
        return view! { <NoRows filtered=filtered /> }.into_any();
    }
    let body = rows.into_iter().map(|row| {
        let unnamed = row.name.is_none();
        let name = row.name.unwrap_or_else(|| t.widgets.unnamed.into());
        let value = row.value;
        let href = link.map(|link| move || link.run(value.clone()));
        let shown = match href {
            Some(href) => {
                let title = fill(t.widgets.show_only, &[("value", &name)]);
                view! {
                    <a href=href title=title data-noscroll>
                        {name}
                    </a>
                }
                .into_any()
            }
            None => view! { <span title=name.clone()>{name.clone()}</span> }.into_any(),
        };
        view! {
            <tr style=format!("--share:{:.1}%", row.percent)>
                <th scope="row" class="ranking-name" class:is-unnamed=unnamed>
                    {shown}
                </th>
                <td class="ranking-value" title=row.exact>
                    {row.figure}
                </td>
                <td class="ranking-delta">{row.delta.map(|delta| view! { <Change delta=delta /> })}</td>
            </tr>
        }
    });
    view! {
        <table class="ranking">
            <caption class="sr-only">{caption}</caption>
            <tbody>{body.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A change without a badge, for rows.
#[component]
pub fn Change(delta: DeltaModel) -> impl IntoView {
    let class = if delta.tone == Tone::Neutral { "change" } else { delta.tone.class() };
    view! {
        <span class=format!("change {class}")>
            <span aria-hidden="true">{delta.arrow}" "{delta.text}</span>
            <span class="sr-only">{delta.spoken}</span>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bars_are_shares_of_the_largest() {
        let table: Table = serde_json::from_value(json!({
            "columns": [
                {"key": "product", "kind": "dimension", "label": "Product"},
                {"key": "product_sales", "kind": "metric", "unit": "money", "currency": "BRL", "label": "Product sales"}
            ],
            "rows": [["p1", "200.00"], ["", "50.00"], ["p3", "-10.00"], ["p4", null]],
            "totals": [null, "240.00"],
            "comparison": {
                "period": {"from": "2026-10-01", "to": "2026-10-31"},
                "rows": [["p1", "100.00"], ["", null], ["p3", "0.00"], ["p4", null]], "totals": [null, "100.00"]
            },
            "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0, "labels": {"product": {"p1": "Lamp"}}
        }))
        .expect("a table");
        let rows = rows(&table, Locale::Pt);
        assert_eq!(rows.iter().map(|row| row.percent).collect::<Vec<_>>(), [100.0, 25.0, 0.0, 0.0]);
        assert_eq!(
            rows.iter().map(|row| row.name.as_deref()).collect::<Vec<_>>(),
            [Some("Lamp"), None, Some("p3"), Some("p4")]
        );
        assert_eq!(rows[0].delta.as_ref().map(|delta| delta.text.as_str()), Some("100,0\u{a0}%"));
        assert!(rows[1..].iter().all(|row| row.delta.is_none()));
        assert_eq!(rows[3].exact, "–");
    }
}
