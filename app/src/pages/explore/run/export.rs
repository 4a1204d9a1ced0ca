//! Whole tables and rows as CSV, for the routes that send them.

use super::{answer::grid, complete, wanted};
use crate::{
    AppError,
    i18n::{self, fill},
    pages::explore::model::{Grid, State},
    server::Start,
};
use domain::Locale;
use semantic::{Query, Value, behind::At};
use services::{Context, Scope, queries::rows::Wanted};

/// Rows of an exported table.
const MOST_ROWS: u32 = 100_000;

/// The state's table, all of its rows: what the page shows, with the numbers as they are.
pub async fn table_csv(ctx: &Context, scope: &Scope, query: &str, locale: Locale) -> Result<String, AppError> {
    let start = Start::of(ctx.clone(), scope.clone(), locale).await?;
    let state = State { limit: MOST_ROWS, ..complete(&start, &State::from_query(query)) };
    let query = Query { as_of: start.as_of, limit: None, ..state.query() };
    let table = start.run(&query).await?;
    Ok(write(&grid(&start, &state, &query, &table).await?, locale))
}

/// Which rows a state has open.
pub async fn rows_wanted(ctx: &Context, scope: &Scope, query: &str, locale: Locale) -> Result<Wanted, AppError> {
    let start = Start::of(ctx.clone(), scope.clone(), locale).await?;
    let state = complete(&start, &State::from_query(query));
    let drill = state.drill.clone();
    let drill = drill.ok_or(services::Error::NotFound("rows"))?;
    Ok(wanted(&start, &state, &drill))
}

/// Lines of cells: the heads, the numbers, beside them what they were.
fn write(grid: &Grid, locale: Locale) -> String {
    let t = i18n::strings(locale);
    let compared = grid.compared;
    let mut header: Vec<String> = grid.heads.iter().map(|head| head.column.label.clone()).collect();
    for column in &grid.columns {
        let name = match (&column.label, grid.across.is_some()) {
            (Some(label), _) => format!("{label}: {}", column.column.label),
            (None, true) if column.at == At::All => format!("{}: {}", t.widgets.total, column.column.label),
            (None, true) => format!("{}: {}", t.widgets.unnamed, column.column.label),
            (None, false) => column.column.label.clone(),
        };
        let before = compared.then(|| fill(t.explore.before, &[("metric", &name)]));
        header.extend([name].into_iter().chain(before));
    }
    let mut text = line(header.iter().map(|cell| inert(cell)));
    for row in grid.rows.iter().chain(&grid.total) {
        let is_total = row.at.iter().all(|at| *at == At::All) && !row.at.is_empty();
        let labels = row.labels.iter().enumerate().map(|(at, label)| match label {
            Some(label) => inert(label),
            None if is_total && at == 0 => t.widgets.total.to_owned(),
            None => String::new(),
        });
        let numbers = row
            .cells
            .iter()
            .flat_map(|cell| [plain(&cell.value)].into_iter().chain(compared.then(|| plain(&cell.before))));
        text.push_str(&line(labels.chain(numbers)));
    }
    text
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Count(count) => count.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// A text that a spreadsheet would run as a formula gets a leading apostrophe.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.into() }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let quoted = |cell: String| {
        if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    cells.map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}
