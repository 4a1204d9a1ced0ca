//! Any answer as a table: texts left, figures right, the comparison beside them, totals below.

use crate::i18n::use_i18n;
use domain::Locale;
use leptos::prelude::*;
use semantic::{Column, ColumnKind, Table, Value, format};

/// A cell as text, and how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cell {
    text: String,
    class: &'static str,
    /// The column and the value, where it is one of a dimension.
    at: Option<(String, String)>,
}

/// The whole table. Rows are never cut: an answer's limit is the query's business.
#[component]
pub fn DataTable(
    table: Table,
    #[prop(into)] caption: String,
    /// What a click on a value of a dimension does, given the column's key and the value; `None` for columns where it does nothing.
    #[prop(optional_no_strip)]
    pick: Option<Pick>,
) -> impl IntoView {
    let t = use_i18n();
    let compared =
        table.comparison.as_ref().map(|comparison| format::period(comparison.period, table.period.to, t.locale));
    let mut header: Vec<Cell> = Vec::new();
    for column in &table.columns {
        header.push(Cell { text: column.label.clone(), class: class(column), at: None });
        if let (Some(period), ColumnKind::Metric) = (&compared, column.kind) {
            header.push(Cell { text: period.clone(), class: "is-figure is-before", at: None });
        }
    }
    let before = table.comparison.as_ref();
    let empty: &[Value] = &[];
    let body: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let before = before.map(|comparison| comparison.rows.get(index).map_or(empty, Vec::as_slice));
            cells(&table, row, before, t.widgets.unnamed, t.locale)
        })
        .collect();
    let has_totals = table.rows.len() > 1 && table.totals.iter().any(|value| *value != Value::Null);
    let foot = has_totals.then(|| {
        let mut cells =
            cells(&table, &table.totals, before.map(|comparison| comparison.totals.as_slice()), "", t.locale);
        if let (Some(first), Some(ColumnKind::Dimension)) = (cells.first_mut(), table.columns.first().map(|c| c.kind)) {
            first.text = t.widgets.total.into();
        }
        cells
    });
    let label = caption.clone();
    view! {
        <div class="data-table-wrap" tabindex="0" role="region" aria-label=label>
            <table class="data-table">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>
                        {header.into_iter().map(|cell| view! { <th scope="col" class=cell.class>{cell.text}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{body.into_iter().map(|cells| line(cells, pick)).collect_view()}</tbody>
                {foot.map(|cells| view! { <tfoot>{line(cells, None)}</tfoot> })}
            </table>
        </div>
    }
}

/// What is done with a value that was clicked.
#[derive(Clone, Copy)]
pub struct Pick {
    /// Whether a column's values can be clicked.
    pub can: fn(&str) -> bool,
    /// Takes the column's key and the value.
    pub with: Callback<(String, String)>,
}

fn line(cells: Vec<Cell>, pick: Option<Pick>) -> impl IntoView {
    let cells = cells.into_iter().map(|Cell { text, class, at }| {
        let click = pick.zip(at).filter(|(pick, (column, value))| !value.is_empty() && (pick.can)(column));
        match click {
            Some((pick, at)) => {
                let click = move |_| pick.with.run(at.clone());
                view! { <td class=class><button type="button" class="cell-pick" on:click=click>{text}</button></td> }
                    .into_any()
            }
            None => view! { <td class=class>{text}</td> }.into_any(),
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }
}

/// One row; under each metric that is compared, what it was.
fn cells(table: &Table, row: &[Value], before: Option<&[Value]>, unnamed: &str, locale: Locale) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let value = row.get(at).unwrap_or(&Value::Null);
        cells.push(cell(table, column, value, unnamed, locale));
        if let (Some(before), ColumnKind::Metric) = (before, column.kind) {
            let value = before.get(at).unwrap_or(&Value::Null);
            cells.push(Cell { text: format::value(value, column, locale), class: "is-figure is-before", at: None });
        }
    }
    cells
}

fn cell(table: &Table, column: &Column, value: &Value, unnamed: &str, locale: Locale) -> Cell {
    let text = match (column.kind, value) {
        (ColumnKind::Dimension, Value::Null) => unnamed.into(),
        (ColumnKind::Dimension, Value::Text(text)) if text.is_empty() => unnamed.into(),
        (ColumnKind::Dimension, Value::Text(text)) if table.label(&column.key, text) != text => {
            table.label(&column.key, text).into()
        }
        _ => format::value(value, column, locale),
    };
    let class = if *value == Value::Null { "is-none" } else { "" };
    let is_metric = column.kind == ColumnKind::Metric;
    let at = (!is_metric).then(|| (column.key.clone(), value.as_str().unwrap_or_default().to_owned()));
    Cell { text, class: if is_metric { self::class(column) } else { class }, at }
}

fn class(column: &Column) -> &'static str {
    if column.kind == ColumnKind::Metric { "is-figure" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_looks_like_zero() {
        let table: Table = serde_json::from_value(json!({
            "columns": [
                {"key": "month", "kind": "dimension", "label": "Month"},
                {"key": "aov", "kind": "metric", "unit": "money", "currency": "BRL", "label": "Average order"}
            ],
            "rows": [["2026-10-01", "0.00"], ["2026-11-01", null]], "totals": [null, null],
            "period": {"from": "2026-10-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table");
        let text = |row: usize| -> Vec<String> {
            cells(&table, &table.rows[row], None, "?", Locale::Pt).into_iter().map(|cell| cell.text).collect()
        };
        assert_eq!(text(0), ["out 2026", "R$\u{a0}0,00"]);
        assert_eq!(text(1), ["nov 2026", "–"]);
        let compared = cells(&table, &table.rows[0], Some(&[]), "?", Locale::Pt);
        assert_eq!(compared.len(), 3);
        assert_eq!(compared[2].text, "–");
    }
}
