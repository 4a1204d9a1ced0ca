//! A table's cells as people read them, the comparison beside each metric: for pages. Spreadsheets get values.

use crate::words;
use domain::Locale;
use semantic::{Column, ColumnKind, Table, Value, format};

/// A table as texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Texts {
    pub heads: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
    /// Empty where there is nothing to sum.
    pub totals: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Cell {
    pub text: String,
    /// A number: set to the right.
    pub figure: bool,
    /// Of the comparison: set paler.
    pub before: bool,
}

/// The head, the first `most` rows, and the totals.
pub fn texts(table: &Table, locale: Locale, most: usize) -> Texts {
    let comparison = table.comparison.as_ref();
    let compared = comparison.map(|other| format::period(other.period, table.period.to, locale));
    let mut heads = Vec::new();
    for column in &table.columns {
        heads.push(Cell { text: column.label.clone(), figure: is_metric(column), before: false });
        if let (Some(period), true) = (&compared, is_metric(column)) {
            heads.push(Cell { text: period.clone(), figure: true, before: true });
        }
    }
    let none: &[Value] = &[];
    let rows = table.rows.iter().enumerate().take(most).map(|(at, row)| {
        let before = comparison.map(|other| other.rows.get(at).map_or(none, Vec::as_slice));
        line(table, row, before, locale)
    });
    Texts { heads, rows: rows.collect(), totals: totals(table, locale) }
}

fn totals(table: &Table, locale: Locale) -> Vec<Cell> {
    if !has_totals(table) {
        return Vec::new();
    }
    let before = table.comparison.as_ref().map(|other| other.totals.as_slice());
    let mut cells = line(table, &table.totals, before, locale);
    for (cell, column) in cells.iter_mut().zip(&table.columns).take_while(|(_, column)| !is_metric(column)) {
        let is_first = table.columns.first().is_some_and(|first| first.key == column.key);
        cell.text = if is_first { words::TOTAL.get(locale).into() } else { String::new() };
    }
    cells
}

/// Whether a row of totals says something that the rows don't.
pub fn has_totals(table: &Table) -> bool {
    table.rows.len() > 1 && table.totals.iter().any(|value| *value != Value::Null)
}

/// A row; under each metric that is compared, what it was.
fn line(table: &Table, row: &[Value], before: Option<&[Value]>, locale: Locale) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let value = row.get(at).unwrap_or(&Value::Null);
        cells.push(Cell { text: format::cell(table, column, value, locale), figure: is_metric(column), before: false });
        if let (Some(before), true) = (before, is_metric(column)) {
            let value = before.get(at).unwrap_or(&Value::Null);
            cells.push(Cell { text: format::value(value, column, locale), figure: true, before: true });
        }
    }
    cells
}

pub fn is_metric(column: &Column) -> bool {
    column.kind == ColumnKind::Metric
}
