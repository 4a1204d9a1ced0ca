//! The server's side of boards: widgets to queries, queries to tables, tables to charts.

use super::{markdown, model::shown::Shown};
use crate::{
    AppError,
    pages::overview::run::taken_apart,
    server::Start,
    widgets::{
        chart::Picture,
        slice::{Slice, grain_for},
        tile::TileAnswer,
    },
};
use boards::{Board, Data, Look, TileId, Widget, grid};
use charts::Shape;
use semantic::{PeriodSpec, Query, Table};
use services::{Error, saved_queries};

/// Makes a board of a template of the workspace's kind of business.
pub async fn create(name: &str, template: &str, folder: &str) -> Result<i64, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let board = match template {
        "" => Board::named(name),
        key => match boards::template::find(scope.workspace().vertical, key) {
            Some(template) => template.board(name),
            None => return Err(Error::NotFound("template").into()),
        },
    };
    Ok(services::boards::create(&ctx, &scope, board, folder).await?)
}

/// What a widget shows, drawn for so many columns and rows of the grid.
pub async fn tile(widget: &Widget, slice: &Slice, size: (u16, u16)) -> Result<Shown, AppError> {
    shown(&Start::new().await?, widget, slice, size).await
}

/// What all tiles of a board show through the slice of an address; those that fail do so by themselves.
pub async fn all(board: &Board, search: &str) -> Vec<(TileId, Result<Shown, AppError>)> {
    let start = match Start::new().await {
        Ok(start) => start,
        Err(error) => return board.tiles.iter().map(|tile| (tile.id.clone(), Err(error.clone()))).collect(),
    };
    let slice = Slice::from_query_over(search, &board.view.clone().into());
    let mut answers = Vec::with_capacity(board.tiles.len());
    for tile in &board.tiles {
        let answer = shown(&start, &tile.face.widget, &slice, (tile.place.w, tile.place.h)).await;
        answers.push((tile.id.clone(), answer));
    }
    answers
}

async fn shown(start: &Start, widget: &Widget, slice: &Slice, size: (u16, u16)) -> Result<Shown, AppError> {
    widget.check().map_err(|fault| Error::invalid(fault.field(), fault.to_string()))?;
    Ok(match widget {
        Widget::Data(data) => Shown::Numbers(Box::new(answer(start, data, slice, size).await?)),
        Widget::Saved { query } => match saved(start, *query, slice, size).await? {
            Some(answer) => Shown::Numbers(Box::new(answer)),
            None => Shown::Gone,
        },
        Widget::Text { text } => Shown::Html(markdown::html(text)),
    })
}

async fn answer(start: &Start, data: &Data, slice: &Slice, size: (u16, u16)) -> Result<TileAnswer, AppError> {
    let view = slice.clone().into();
    let through = slice.with_period(data.period.unwrap_or(slice.period));
    let days = start.days(&through).await?;
    let mut query = data.query(&view, grain_for(days));
    query.as_of = start.as_of;
    let table = start.run(&query).await?;
    let picture = match shape_of(data.look) {
        Some(shape) => drawn(&table, shape, start, size).await,
        None => None,
    };
    let explore = taken_apart(&table, &Slice { filters: query.filters, compare: query.compare, ..through }, days);
    Ok(TileAnswer { table, picture, explore: Some(explore) })
}

/// A kept query over the board's period, as the chart that suits it.
async fn saved(start: &Start, id: i64, slice: &Slice, size: (u16, u16)) -> Result<Option<TileAnswer>, AppError> {
    let all = saved_queries::list(&start.ctx, &start.scope).await?;
    let Some(kept) = all.into_iter().find(|kept| kept.id == id) else { return Ok(None) };
    let query = Query { as_of: start.as_of, ..kept.query };
    let table = start.run(&query).await?;
    let picture = drawn(&table, Shape::Auto, start, size).await;
    let through = Slice { period: PeriodSpec::Range(table.period.period()), ..slice.clone() };
    let explore = taken_apart(&table, &through, table.period.period());
    Ok(Some(TileAnswer { table, picture, explore: Some(explore) }))
}

/// The chart of a look; `None` for what is no chart.
fn shape_of(look: Look) -> Option<Shape> {
    match look {
        Look::Line => Some(Shape::Line),
        Look::Area => Some(Shape::Area),
        Look::Columns => Some(Shape::Columns),
        Look::Stacked => Some(Shape::Stacked),
        Look::Bars => Some(Shape::Bars),
        Look::Combo => Some(Shape::Combo),
        Look::Pie => Some(Shape::Pie),
        Look::Donut => Some(Shape::Donut),
        Look::HeatMap => Some(Shape::HeatMap),
        Look::Funnel => Some(Shape::Funnel),
        Look::Number | Look::Goal | Look::Table | Look::Pivot | Look::Cohort | Look::Bridge => None,
    }
}

/// A table as a chart that fills a tile; bars keep the height that lets each be read.
async fn drawn(table: &Table, shape: Shape, start: &Start, (columns, rows): (u16, u16)) -> Option<Picture> {
    let mut figure = charts::chart_for(table, shape, start.locale)?;
    let body = (u32::from(rows.clamp(1, grid::TALLEST)) * 56).saturating_sub(70).max(60);
    figure.height = if figure.shape == Shape::Bars { figure.height.max(body) } else { body };
    let width = (u32::from(columns.clamp(1, grid::COLUMNS)) * 104).saturating_sub(48).max(160);
    let drawing = charts::render::drawing(&figure, width).await;
    Some(Picture { json: drawing.json, svg: drawing.svg, label: drawing.label, height: drawing.height })
}
