//! A result table as text.

use semantic::{ColumnKind, Table, Value};
use std::fmt;

/// Cells with their columns' sides.
pub struct Grid {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    totals: Option<Vec<String>>,
    right: Vec<bool>,
}

const NO_VALUE: &str = "–";
const GAP: &str = "  ";

impl Grid {
    pub fn from_table(table: &Table) -> Self {
        let right: Vec<bool> = table.columns.iter().map(|column| column.kind == ColumnKind::Metric).collect();
        let header = table.columns.iter().map(|column| match column.currency {
            Some(currency) => format!("{} ({currency})", column.label),
            None => column.label.clone(),
        });
        let has_rows_to_add = right.iter().any(|metric| !metric);
        Self {
            header: header.collect(),
            rows: table.rows.iter().map(|row| cells(table, row)).collect(),
            totals: has_rows_to_add.then(|| totals(table)),
            right,
        }
    }

    fn widths(&self) -> Vec<usize> {
        let all = self.rows.iter().chain(self.totals.as_ref()).chain([&self.header]);
        all.fold(vec![0; self.header.len()], |widths, row| {
            widths.iter().zip(row).map(|(width, cell)| (*width).max(cell.chars().count())).collect()
        })
    }
}

fn cells(table: &Table, row: &[Value]) -> Vec<String> {
    let columns = table.columns.iter().zip(row);
    columns
        .map(|(column, value)| match value {
            Value::Null => NO_VALUE.into(),
            Value::Count(count) => count.to_string(),
            Value::Text(text) if column.kind == ColumnKind::Dimension => shown(table.label(&column.key, text)),
            Value::Text(text) => text.clone(),
        })
        .collect()
}

fn totals(table: &Table) -> Vec<String> {
    let mut cells = cells(table, &table.totals);
    for (cell, column) in cells.iter_mut().zip(&table.columns) {
        if column.kind == ColumnKind::Dimension {
            cell.clear();
        }
    }
    if let Some(first) = cells.first_mut() {
        *first = "total".into();
    }
    cells
}

/// Names come from files: no control character of theirs reaches the terminal.
fn shown(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{FFFD}' } else { letter }).collect()
}

impl fmt::Display for Grid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        let line = |f: &mut fmt::Formatter<'_>, cells: &[String]| {
            let padded: Vec<String> = (cells.iter().zip(&widths).zip(&self.right))
                .map(
                    |((cell, width), right)| if *right { format!("{cell:>width$}") } else { format!("{cell:<width$}") },
                )
                .collect();
            writeln!(f, "{}", padded.join(GAP).trim_end())
        };
        line(f, &self.header)?;
        line(f, &widths.iter().map(|width| "─".repeat(*width)).collect::<Vec<_>>())?;
        for row in &self.rows {
            line(f, row)?;
        }
        if let Some(totals) = &self.totals {
            line(f, &widths.iter().map(|width| "─".repeat(*width)).collect::<Vec<_>>())?;
            line(f, totals)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_a_table() -> serde_json::Result<()> {
        let table: Table = serde_json::from_str(
            r#"{"columns":[{"key":"channel","kind":"dimension","label":"Channel"},
                {"key":"revenue","kind":"metric","unit":"money","currency":"BRL","label":"Revenue"}],
                "rows":[["online","1234.50"],["po\u001b[31ms",null]],"totals":[null,"1234.50"],
                "period":{"from":"2018-01-01","to":"2018-01-31","partial":false},"warnings":[],"freshness":null,"elapsed_ms":1.0}"#,
        )?;
        let text = "Channel   Revenue (BRL)\n────────  ─────────────\nonline          1234.50\npo\u{FFFD}[31ms              –\n────────  ─────────────\ntotal           1234.50\n";
        assert_eq!(Grid::from_table(&table).to_string(), text);
        Ok(())
    }
}
