//! An answer laid out: rows, columns, and where a dimension goes across, its values as columns.

use super::state::Sort;
use domain::Grain;
use semantic::{Column, ColumnKind, Table, Value, behind::At};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::HashMap;

/// Values of a dimension that go across; what comes after is told to be missing.
pub const MOST_COLUMNS: usize = 24;

/// A table as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// The dimensions down the side.
    pub heads: Vec<Head>,
    /// The dimension across, where one is.
    pub across: Option<Column>,
    pub columns: Vec<GridColumn>,
    pub rows: Vec<GridRow>,
    /// What all rows come to, those that are not shown too.
    pub total: Option<GridRow>,
    /// Whether there are more rows than are shown.
    pub more: bool,
    /// Values across that found no room.
    pub left_out: usize,
    /// Whether there is another period beside this one.
    pub compared: bool,
}

/// A dimension down the side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub column: Column,
    /// Its place among the answer's dimensions.
    pub place: usize,
}

/// A column of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridColumn {
    /// The metric.
    pub column: Column,
    /// The value across that it is of; `All` for the totals of a pivot's rows, and where nothing goes across.
    pub at: At,
    /// That value for people.
    pub label: Option<String>,
}

/// A row of numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GridRow {
    /// The values of the heads; all of them for the total.
    pub at: Vec<At>,
    /// They for people; none for no value.
    pub labels: Vec<Option<String>>,
    pub cells: Vec<GridCell>,
}

/// A number, and what it was in the compared period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridCell {
    pub value: Value,
    /// No value where nothing is compared, too.
    pub before: Value,
}

/// Names a dimension's value.
pub type Name<'a> = &'a dyn Fn(&Table, &Column, &str) -> String;

impl Grid {
    /// A table as it is, cut to so many rows.
    pub fn plain(table: &Table, limit: usize, name: Name<'_>) -> Self {
        let (heads, metrics) = parts(table);
        let cell = |row: Option<&Vec<Value>>, before: Option<&Vec<Value>>, at: usize| GridCell {
            value: row.and_then(|row| row.get(at)).cloned().unwrap_or(Value::Null),
            before: before.and_then(|row| row.get(at)).cloned().unwrap_or(Value::Null),
        };
        let compared = table.comparison.as_ref();
        let row = |(index, row): (usize, &Vec<Value>)| {
            let before = compared.and_then(|comparison| comparison.rows.get(index));
            let cells = metrics.iter().map(|at| cell(Some(row), before, *at)).collect();
            head(table, row, &heads, cells, name)
        };
        let total = GridRow {
            at: vec![At::All; heads.len()],
            labels: vec![None; heads.len()],
            cells: metrics
                .iter()
                .map(|at| cell(Some(&table.totals), compared.map(|comparison| &comparison.totals), *at))
                .collect(),
        };
        let column =
            |at: &usize| Some(GridColumn { column: table.columns.get(*at)?.clone(), at: At::All, label: None });
        Self {
            across: None,
            columns: metrics.iter().filter_map(column).collect(),
            rows: table.rows.iter().enumerate().take(limit).map(row).collect(),
            total: (!heads.is_empty()).then_some(total),
            more: table.rows.len() > limit,
            left_out: 0,
            compared: compared.is_some(),
            heads,
        }
    }

    /// A table with one of its dimensions across. `sides` is the same query without that dimension, `tops` with nothing else:
    /// the totals at the end of rows and columns, which are no sums of what is shown.
    pub fn pivot(
        table: &Table,
        sides: &Table,
        tops: &Table,
        across: &str,
        (sort, limit): (Option<&Sort>, usize),
        name: Name<'_>,
    ) -> Self {
        let (heads, metrics) = parts(table);
        let Some(place) = table.column(across) else { return Self::plain(table, limit, name) };
        let heads: Vec<Head> = heads.into_iter().filter(|head| head.place != place).collect();
        let time = Grain::parse(across).is_some();
        let mut values: Vec<Option<String>> =
            tops.rows.iter().filter_map(|row| row.first()).map(|value| value.as_str().map(str::to_owned)).collect();
        let left_out = values.len().saturating_sub(MOST_COLUMNS);
        if time {
            values.drain(..left_out);
        } else {
            values.truncate(MOST_COLUMNS);
        }
        let numbers = Numbers::read(table, &heads, Some(place));
        let totals = Numbers::read(sides, &(0..heads.len()).map(|at| head_at(sides, at)).collect::<Vec<_>>(), None);
        let feet = Numbers::read(tops, &[], Some(0));
        let mut columns = Vec::new();
        for value in &values {
            for at in &metrics {
                let (Some(column), Some(across)) = (table.columns.get(*at), table.columns.get(place)) else { continue };
                let label = value.as_deref().map(|value| name(table, across, value));
                columns.push(GridColumn { column: column.clone(), at: At::of(value.as_deref()), label });
            }
        }
        let ends = metrics.iter().filter_map(|at| table.columns.get(*at));
        columns.extend(ends.map(|column| GridColumn { column: column.clone(), at: At::All, label: None }));
        let line = |key: &[Option<String>]| -> Vec<GridCell> {
            let mut cells = Vec::new();
            for value in &values {
                for at in 0..metrics.len() {
                    cells.push(numbers.cell(key, Some(value), at));
                }
            }
            cells.extend((0..metrics.len()).map(|at| totals.cell(key, None, at)));
            cells
        };
        let mut rows: Vec<GridRow> = sides
            .rows
            .iter()
            .map(|row| {
                let key: Vec<Option<String>> =
                    row.iter().take(heads.len()).map(|value| value.as_str().map(str::to_owned)).collect();
                let labels = (0..heads.len()).map(|at| {
                    let column = sides.columns.get(at)?;
                    key.get(at)?.as_deref().map(|value| name(sides, column, value))
                });
                GridRow {
                    labels: labels.collect(),
                    at: key.iter().map(|value| At::of(value.as_deref())).collect(),
                    cells: line(&key),
                }
            })
            .collect();
        if let Some(sort) = sort {
            order(&mut rows, &columns, &heads, sort);
        }
        let more = rows.len() > limit;
        rows.truncate(limit);
        let mut cells = Vec::new();
        for value in &values {
            cells.extend((0..metrics.len()).map(|at| feet.cell(&[], Some(value), at)));
        }
        cells.extend(metrics.iter().map(|at| GridCell {
            value: table.totals.get(*at).cloned().unwrap_or(Value::Null),
            before: table.comparison.as_ref().and_then(|other| other.totals.get(*at)).cloned().unwrap_or(Value::Null),
        }));
        let total = GridRow { at: vec![At::All; heads.len()], labels: vec![None; heads.len()], cells };
        let (across, compared) = (table.columns.get(place).cloned(), table.comparison.is_some());
        Self { across, heads, columns, rows, total: Some(total), more, left_out, compared }
    }

    /// The values of a cell's dimensions, in the order of the answer's columns.
    pub fn at(&self, row: &GridRow, column: &GridColumn, dimensions: &[String]) -> Vec<At> {
        let across = self.across.as_ref().map(|across| across.key.as_str());
        let of = |key: &String| {
            let head = self.heads.iter().position(|head| head.column.key == *key);
            match head {
                Some(at) => row.at.get(at).cloned().unwrap_or(At::All),
                None if across == Some(key.as_str()) => column.at.clone(),
                None => At::All,
            }
        };
        dimensions.iter().map(of).collect()
    }
}

/// The dimensions with their places, and the places of the metrics.
fn parts(table: &Table) -> (Vec<Head>, Vec<usize>) {
    let (mut heads, mut metrics) = (Vec::new(), Vec::new());
    for (place, column) in table.columns.iter().enumerate() {
        match column.kind {
            ColumnKind::Dimension => heads.push(Head { column: column.clone(), place }),
            ColumnKind::Metric => metrics.push(place),
        }
    }
    (heads, metrics)
}

fn head_at(table: &Table, place: usize) -> Head {
    let none =
        || Column { key: String::new(), kind: ColumnKind::Dimension, unit: None, currency: None, label: String::new() };
    Head { column: table.columns.get(place).cloned().unwrap_or_else(none), place }
}

fn head(table: &Table, row: &[Value], heads: &[Head], cells: Vec<GridCell>, name: Name<'_>) -> GridRow {
    let value = |head: &Head| row.get(head.place).and_then(Value::as_str);
    let label = |head: &Head| value(head).map(|value| name(table, &head.column, value));
    GridRow {
        at: heads.iter().map(|head| At::of(value(head))).collect(),
        labels: heads.iter().map(label).collect(),
        cells,
    }
}

/// The numbers of a table by their row's values.
struct Numbers<'a> {
    table: &'a Table,
    first: usize,
    rows: HashMap<RowKey, usize>,
}

/// The values of a row's heads, and of the dimension across where there is one.
type RowKey = (Vec<Option<String>>, Option<Option<String>>);

impl<'a> Numbers<'a> {
    fn read(table: &'a Table, heads: &[Head], across: Option<usize>) -> Self {
        let text = |row: &[Value], place: usize| row.get(place).and_then(Value::as_str).map(str::to_owned);
        let key = |row: &Vec<Value>| {
            (heads.iter().map(|head| text(row, head.place)).collect(), across.map(|place| text(row, place)))
        };
        let rows = table.rows.iter().enumerate().map(|(index, row)| (key(row), index)).collect();
        let first = table.columns.iter().position(|column| column.kind == ColumnKind::Metric).unwrap_or(0);
        Self { table, first, rows }
    }

    fn cell(&self, key: &[Option<String>], across: Option<&Option<String>>, at: usize) -> GridCell {
        let row = self.rows.get(&(key.to_vec(), across.cloned())).copied();
        let find = |rows: &[Vec<Value>]| {
            row.and_then(|row| rows.get(row)).and_then(|row| row.get(self.first + at)).cloned().unwrap_or(Value::Null)
        };
        let compared = self.table.comparison.as_ref();
        GridCell { value: find(&self.table.rows), before: compared.map_or(Value::Null, |other| find(&other.rows)) }
    }
}

/// By a column, no value last either way; rows that are alike keep their order.
fn order(rows: &mut [GridRow], columns: &[GridColumn], heads: &[Head], sort: &Sort) {
    let wanted = sort.at.clone().unwrap_or(At::All);
    let directed = |ordering: Ordering| if sort.descending { ordering.reverse() } else { ordering };
    if let Some(place) = columns.iter().position(|column| column.column.key == sort.key && column.at == wanted) {
        let number = |row: &GridRow| row.cells.get(place).and_then(|cell| cell.value.as_f64());
        rows.sort_by(|a, b| match (number(a), number(b)) {
            (Some(left), Some(right)) => directed(left.total_cmp(&right)),
            (left, right) => right.is_some().cmp(&left.is_some()),
        });
    } else if let Some(place) = heads.iter().position(|head| head.column.key == sort.key) {
        let text = |row: &GridRow| row.labels.get(place).cloned().flatten();
        let number = |row: &GridRow| match row.at.get(place) {
            Some(At::Is(value)) => value.parse::<f64>().ok(),
            _ => None,
        };
        rows.sort_by(|a, b| match (text(a), text(b)) {
            (Some(left), Some(right)) => directed(match (number(a), number(b)) {
                (Some(a), Some(b)) => a.total_cmp(&b),
                _ if Grain::parse(&sort.key).is_some() => days(a, place).cmp(&days(b, place)),
                _ => left.to_lowercase().cmp(&right.to_lowercase()),
            }),
            (left, right) => right.is_some().cmp(&left.is_some()),
        });
    }
}

fn days(row: &GridRow, place: usize) -> Option<String> {
    match row.at.get(place) {
        Some(At::Is(day)) => Some(day.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, json};

    fn table(columns: &[&str], rows: Json, totals: Json) -> Table {
        let columns: Vec<Json> = columns
            .iter()
            .map(|key| match *key {
                "orders" => json!({"key": key, "kind": "metric", "unit": "count", "label": key}),
                key => json!({"key": key, "kind": "dimension", "label": key}),
            })
            .collect();
        serde_json::from_value(json!({"columns": columns, "rows": rows, "totals": totals,
            "period": {"from": "2026-01-01", "to": "2026-02-28", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0}))
        .expect("a table")
    }

    fn shown(grid: &Grid) -> Vec<String> {
        let text = |value: &Value| match value {
            Value::Null => "–".to_owned(),
            Value::Count(n) => n.to_string(),
            Value::Text(text) => text.clone(),
        };
        let line = |row: &GridRow| {
            let heads = row.labels.iter().map(|label| label.clone().unwrap_or_else(|| "?".into()));
            heads.chain(row.cells.iter().map(|cell| text(&cell.value))).collect::<Vec<_>>().join(" ")
        };
        grid.rows.iter().chain(&grid.total).map(line).collect()
    }

    fn name(_: &Table, _: &Column, value: &str) -> String {
        value.into()
    }

    #[test]
    fn a_dimension_goes_across_with_totals_of_its_own() {
        let main = table(
            &["month", "channel", "orders"],
            json!([["2026-01-01", "a", 1], ["2026-01-01", null, 2], ["2026-02-01", "a", 5]]),
            json!([null, null, 7]),
        );
        let sides = table(&["channel", "orders"], json!([["a", 6], [null, 2]]), json!([null, 7]));
        let tops = table(&["month", "orders"], json!([["2026-01-01", 3], ["2026-02-01", 5]]), json!([null, 7]));
        let pivot = |sort: Option<&Sort>, limit| Grid::pivot(&main, &sides, &tops, "month", (sort, limit), &name);
        let grid = pivot(None, 9);
        assert_eq!(shown(&grid), ["a 1 5 6", "? 2 – 2", "? 3 5 7"]);
        assert_eq!((grid.columns.len(), grid.more, grid.left_out), (3, false, 0));
        let dimensions = ["month".to_owned(), "channel".to_owned()];
        let at = |row: &GridRow, column: usize| grid.at(row, &grid.columns[column], &dimensions);
        assert_eq!(at(&grid.rows[0], 1), [At::Is("2026-02-01".into()), At::Is("a".into())]);
        assert_eq!(at(&grid.rows[1], 2), [At::All, At::None]);
        assert_eq!(at(grid.total.as_ref().expect("a total"), 0), [At::Is("2026-01-01".into()), At::All]);

        let by = |at: At| Sort { key: "orders".into(), at: Some(at), descending: true };
        assert_eq!(shown(&pivot(Some(&by(At::Is("2026-01-01".into()))), 1)), ["? 2 – 2", "? 3 5 7"]);
        assert_eq!(shown(&pivot(Some(&by(At::Is("2026-02-01".into()))), 1)), ["a 1 5 6", "? 3 5 7"]);
        assert!(pivot(None, 1).more);
        let down = Sort { key: "channel".into(), at: None, descending: true };
        assert_eq!(shown(&pivot(Some(&down), 9))[0], "a 1 5 6");
    }

    #[test]
    fn a_plain_table_is_cut_but_its_total_is_not() {
        let main = table(&["channel", "orders"], json!([["a", 6], ["b", 2], ["c", 0]]), json!([null, 8]));
        let grid = Grid::plain(&main, 2, &name);
        assert_eq!(shown(&grid), ["a 6", "b 2", "? 8"]);
        assert!(grid.more && grid.across.is_none());
        assert_eq!(Grid::plain(&table(&["orders"], json!([[3]]), json!([3])), 2, &name).total, None);
    }
}
