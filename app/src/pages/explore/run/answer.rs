//! A state's chart and table.

use super::{complete, dimension_label, is_metric, name_in, named};
use crate::{
    AppError,
    pages::{
        explore::model::{Answer, Grid, State},
        overview::run::{milliseconds, picture},
    },
    server::Start,
    widgets::{
        chart::Picture,
        slice::{Choice, FilterChoices},
    },
};
use charts::Shape;
use domain::{Grain, Locale};
use semantic::{
    Column, Query, Table,
    catalogue::{DimensionKind, dimension},
};
use services::{queries, zone::Zone};

/// Where the chart is drawn on the server, in pixels.
const WIDTH: u32 = 1_040;

/// The answer to a state.
pub async fn answer(state: &State) -> Result<Answer, AppError> {
    let start = Start::new().await?;
    let state = complete(&start, state);
    let query = Query { as_of: start.as_of, ..state.query() };
    let mut table = start.run(&query).await?;
    let grid = grid(&start, &state, &query, &table).await?;
    let shown = usize::try_from(state.limit).unwrap_or(usize::MAX);
    if state.across.is_none() {
        table.rows.truncate(shown);
        if let Some(comparison) = &mut table.comparison {
            comparison.rows.truncate(shown);
        }
    }
    let zone = Zone::named(&start.scope.workspace().timezone)?;
    let changed = table.freshness.as_deref().and_then(milliseconds).map(|at| (at, zone.day(at)));
    let filters = filters(&start, &state).await?;
    let curl = curl(&start.ctx.base_url, &Query { limit: None, ..state.query() });
    Ok(Answer {
        grid,
        picture: drawn(&table, &state, start.locale).await,
        period: table.period,
        comparison: table.comparison.as_ref().map(|comparison| comparison.period),
        as_of: start.as_of,
        now_ms: start.ctx.now_ms(),
        changed,
        warnings: table.warnings,
        filters,
        curl,
    })
}

/// The table as it is laid out.
pub(super) async fn grid(start: &Start, state: &State, query: &Query, table: &Table) -> Result<Grid, AppError> {
    let name = |table: &Table, column: &Column, value: &str| name_in(start, table, column, value);
    let limit = usize::try_from(state.limit).unwrap_or(usize::MAX);
    let Some(across) = &state.across else { return Ok(Grid::plain(table, limit, &name)) };
    let grain = Grain::parse(across);
    let side = Query {
        dimensions: query.dimensions.iter().filter(|key| *key != across).cloned().collect(),
        grain: query.grain.filter(|_| grain.is_none()),
        having: Vec::new(),
        ..query.clone()
    };
    let top = Query {
        dimensions: query.dimensions.iter().filter(|key| *key == across).cloned().collect(),
        grain: query.grain.filter(|_| grain.is_some()),
        having: Vec::new(),
        ..query.clone()
    };
    let touched = query.dimensions.iter().chain(query.filters.iter().map(|filter| &filter.dimension));
    let of_items = touched.filter_map(|key| dimension(key)).any(|dimension| dimension.kind == DimensionKind::Item);
    let part = async |query: &Query| -> Result<Table, AppError> {
        let (ctx, scope) = (&start.ctx, &start.scope);
        Ok(match of_items {
            true => queries::run_of_items(ctx, scope, query, start.locale).await?,
            false => queries::run(ctx, scope, query, start.locale).await?,
        })
    };
    let (sides, tops) = (part(&side).await?, part(&top).await?);
    Ok(Grid::pivot(table, &sides, &tops, across, (state.sort.as_ref(), limit), &name))
}

/// The chart: of all metrics where they go together, else of the first.
async fn drawn(table: &Table, state: &State, locale: Locale) -> Option<Picture> {
    let shape = match state.shape.as_deref() {
        Some("none") => return None,
        Some(code) => Shape::parse(code).unwrap_or_default(),
        None => Shape::Auto,
    };
    for shape in [shape, Shape::Auto] {
        if let Some(picture) = picture(table, shape, locale, WIDTH).await {
            return Some(picture);
        }
    }
    picture(&of_first_metric(table), Shape::Auto, locale, WIDTH).await
}

fn of_first_metric(table: &Table) -> Table {
    let first = table.columns.iter().position(is_metric);
    let kept = |at: usize| table.columns.get(at).is_some_and(|column| !is_metric(column)) || Some(at) == first;
    let keep = |row: &Vec<semantic::Value>| {
        row.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    let mut only = table.clone();
    only.columns = table.columns.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, c)| c.clone()).collect();
    only.rows = table.rows.iter().map(keep).collect();
    only.totals = keep(&table.totals);
    if let Some(comparison) = &mut only.comparison {
        comparison.rows = comparison.rows.iter().map(keep).collect();
        comparison.totals = keep(&comparison.totals);
    }
    only
}

/// The values filtered by with their names.
async fn filters(start: &Start, state: &State) -> Result<Vec<FilterChoices>, AppError> {
    let mut found: Vec<FilterChoices> = Vec::new();
    for filter in &state.slice.filters {
        let mut values = Vec::new();
        for value in &filter.values {
            let label = match filter.dimension.as_str() {
                "product" | "plan" => {
                    let near = queries::values(&start.ctx, &start.scope, &filter.dimension, value, 5).await?;
                    near.into_iter().find(|near| near.value == *value).and_then(|near| near.label)
                }
                _ => None,
            };
            let label = label.unwrap_or_else(|| named(start, &filter.dimension, value));
            values.push(Choice { value: value.clone(), label });
        }
        match found.iter_mut().find(|known| known.dimension == filter.dimension) {
            Some(known) => known.values.extend(values),
            None => found.push(FilterChoices {
                dimension: filter.dimension.clone(),
                label: dimension_label(&filter.dimension, start),
                values,
            }),
        }
    }
    Ok(found)
}

/// A call of the API that a shell runs as it stands.
fn curl(base: &str, query: &Query) -> String {
    let body = serde_json::to_string_pretty(query).unwrap_or_default().replace('\'', r"'\''");
    format!(
        "curl {base}/api/v1/query \\\n  -H \"Authorization: Bearer $BOS_API_KEY\" \\\n  -H 'Content-Type: application/json' \\\n  -d '{body}'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_does_not_end_the_call() {
        let slice = crate::widgets::slice::Slice::from_query("?channel=it's; rm -rf ~");
        let query = Query { metrics: vec!["orders".into()], filters: slice.filters, ..Query::default() };
        let call = curl("https://bos.test", &query);
        assert!(call.starts_with("curl https://bos.test/api/v1/query \\\n"), "{call}");
        assert!(call.contains(r"it'\''s; rm -rf ~") && call.ends_with("}'"), "{call}");
    }
}
