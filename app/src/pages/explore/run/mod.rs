//! The server's side of the page: states to queries, queries to grids, charts and rows.

mod answer;
mod export;
mod keep;
mod offers;
mod words;

pub use answer::answer;
pub use export::{rows_wanted, table_csv};
pub use keep::{query, replace, save, saved, shape};
pub use words::question;

use super::model::{Drill, Setup, State};
use crate::{
    AppError,
    i18n::fill,
    server::{self, Start},
    widgets::slice::Choice,
};
use domain::Permission;
use semantic::{Column, ColumnKind, Table, Value, behind::Behind, catalogue, format};
use services::queries::{self, rows::Wanted};

/// How many values of a dimension are offered.
const VALUES: usize = 40;

/// What doesn't depend on the state.
pub async fn setup() -> Result<Setup, AppError> {
    let start = Start::new().await?;
    Ok(Setup {
        has_data: queries::span(&start.ctx, &start.scope).await?.is_some(),
        can_import: start.scope.allows(Permission::ImportData),
        can_save: start.scope.allows(Permission::SaveQueries),
        has_rates: services::rates::any(&start.ctx, &start.scope).await?,
        offers: offers::offers(&start).await?,
    })
}

/// The rows behind the number that is open.
pub async fn rows(state: &State) -> Result<Option<Behind>, AppError> {
    let start = Start::new().await?;
    let state = complete(&start, state);
    let Some(drill) = &state.drill else { return Ok(None) };
    let wanted = wanted(&start, &state, drill);
    Ok(Some(queries::rows::rows(&start.ctx, &start.scope, &wanted, start.locale).await?))
}

/// The state with what its address leaves to the kind of business.
fn complete(start: &Start, state: &State) -> State {
    if !state.metrics.is_empty() {
        return state.clone();
    }
    let (metric, by) = offers::first(start);
    let by = if state.by.is_empty() && state.grain.is_none() { vec![by] } else { state.by.clone() };
    State { metrics: vec![metric], by, ..state.clone() }
}

/// Which rows a number is made of.
fn wanted(start: &Start, state: &State, drill: &Drill) -> Wanted {
    Wanted {
        query: semantic::Query { as_of: start.as_of, limit: None, order_by: Vec::new(), ..state.query() },
        metric: drill.metric.clone(),
        at: drill.at.clone(),
        sheet: drill.sheet,
        sort: drill.sort.clone(),
        after: drill.after.clone(),
    }
}

/// Values of a dimension whose names begin with a text, for a filter.
pub async fn values(dimension: &str, text: &str) -> Result<Vec<Choice>, AppError> {
    let start = Start::new().await?;
    let found = queries::values(&start.ctx, &start.scope, dimension, text, VALUES).await?;
    let named = |value: &str| named(&start, dimension, value);
    Ok(found
        .into_iter()
        .map(|found| Choice { label: found.label.unwrap_or_else(|| named(&found.value)), value: found.value })
        .collect())
}

/// A dimension's value as people read it.
fn named(start: &Start, dimension: &str, value: &str) -> String {
    format::dimension_value(&Value::Text(value.into()), dimension, start.locale)
}

/// A value of a table for people: its name, else the value in the reader's way of writing.
fn name_in(start: &Start, table: &Table, column: &Column, value: &str) -> String {
    let label = table.label(&column.key, value);
    if label == value { format::value(&Value::Text(value.into()), column, start.locale) } else { label.to_owned() }
}

fn is_metric(column: &Column) -> bool {
    column.kind == ColumnKind::Metric
}

/// The label of a dimension, which may be one that is not there.
fn dimension_label(key: &str, start: &Start) -> String {
    catalogue::dimension(key).map_or_else(|| key.to_owned(), |found| found.label.get(start.locale).to_owned())
}

/// A text of the page with one value in it.
fn filled(text: &str, name: &str, value: &str) -> String {
    fill(text, &[(name, value)])
}

/// The texts of the page in the reader's language.
fn texts() -> &'static crate::i18n::Strings {
    server::request::texts()
}
