//! A table as CSV (RFC 4180) for spreadsheets: raw values, the comparison beside them.

use crate::{ColumnKind, Table, Value};

/// The table as CSV text. Dimension values that are ids are followed by nothing else: the label stands in their place.
/// A comparison adds one column a metric, headed by its days.
pub fn text(table: &Table) -> String {
    let metrics: Vec<usize> = (0..table.columns.len()).filter(|at| is_metric(table, *at)).collect();
    let mut header: Vec<String> = table.columns.iter().map(|column| column.label.clone()).collect();
    if let Some(comparison) = &table.comparison {
        let days = format!("{} – {}", comparison.period.from, comparison.period.to);
        header.extend(metrics.iter().filter_map(|at| Some(format!("{} ({days})", table.columns.get(*at)?.label))));
    }
    let mut lines = line(&header);
    for (index, row) in table.rows.iter().enumerate() {
        let own = table.columns.iter().zip(row).map(|(column, value)| match value {
            Value::Text(value) if column.kind == ColumnKind::Dimension => safe(table.label(&column.key, value)),
            value => plain(value),
        });
        let mut cells: Vec<String> = own.collect();
        if let Some(comparison) = &table.comparison {
            let before = comparison.rows.get(index);
            cells.extend(metrics.iter().map(|at| before.and_then(|row| row.get(*at)).map(plain).unwrap_or_default()));
        }
        lines.push_str(&line(&cells));
    }
    lines
}

fn is_metric(table: &Table, at: usize) -> bool {
    table.columns.get(at).is_some_and(|column| column.kind == ColumnKind::Metric)
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Count(n) => n.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// A text that a spreadsheet would run as a formula gets a leading apostrophe.
fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.into() }
}

fn line(cells: &[String]) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    quoted.join(",") + "\r\n"
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn writes_what_spreadsheets_read() {
        let table: Table = serde_json::from_value(json!({
            "columns": [
                {"key": "product", "kind": "dimension", "label": "Product"},
                {"key": "product_sales", "kind": "metric", "unit": "money", "currency": "BRL", "label": "Product sales"}
            ],
            "rows": [["p1", "12.50"], ["=1+1", null], ["p3", "1.00"]],
            "totals": [null, "13.50"],
            "comparison": {"period": {"from": "2026-10-01", "to": "2026-10-31"}, "rows": [["p1", "7.00"], [null, null]], "totals": [null, "7.00"]},
            "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0,
            "labels": {"product": {"p1": "Lamp \"Arco\", black"}}
        }))
        .expect("a table");
        assert_eq!(
            text(&table),
            "Product,Product sales,Product sales (2026-10-01 – 2026-10-31)\r\n\
             \"Lamp \"\"Arco\"\", black\",12.50,7.00\r\n'=1+1,,\r\np3,1.00,\r\n"
        );
    }
}
