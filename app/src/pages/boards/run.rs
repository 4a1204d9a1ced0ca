//! The server's side of boards: answers of widgets as the page draws them.

use super::{
    markdown,
    model::{name::title_of, shown::Shown},
};
use crate::{
    AppError,
    i18n::in_locale,
    pages::{explore::run as explore, overview::run::taken_apart},
    server::Start,
    widgets::{chart::Picture, slice::Slice, tile::TileAnswer},
};
use boards::{Board, Data, Face, Look, TileId, Widget};
use semantic::PeriodSpec;
use services::{
    Error,
    boards::{Answer, Numbers, Target, answer_on},
};

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

/// Puts what a state of Explore shows on a board; 0 makes a new one.
pub async fn send(board: i64, title: &str, state: &str) -> Result<(i64, String), AppError> {
    let start = Start::new().await?;
    let mut data = Data::of_query(&explore::query(&start, state));
    if let Some(look) = explore::shape(state).as_deref().and_then(look_of) {
        let shaped = Data { look, ..data.clone() };
        // A shape that the address names but the query does not fit is left out.
        if Widget::Data(shaped.clone()).check().is_ok() {
            data = shaped;
        }
    }
    let title = title.trim();
    let face = Face { title: title.to_owned(), ..Face::of(Widget::Data(data)) };
    let name = match title {
        "" => title_of(&face, in_locale(start.locale)),
        title => title.to_owned(),
    };
    let target = if board == 0 { Target::New(name) } else { Target::Board(board) };
    let id = services::boards::send(&start.ctx, &start.scope, target, face).await?;
    Ok((id, services::boards::open(&start.ctx, &start.scope, id).await?.board.name))
}

fn look_of(shape: &str) -> Option<Look> {
    Look::parse(if shape == "none" { "table" } else { shape })
}

/// What a widget shows, drawn for so many columns and rows of the grid.
pub async fn tile(widget: &Widget, slice: &Slice, size: (u16, u16)) -> Result<Shown, AppError> {
    shown(&Start::new().await?, widget, slice, size).await
}

/// What all tiles of a board show through a slice; those that fail do so by themselves.
pub async fn all(board: &Board, slice: &Slice) -> Vec<(TileId, Result<Shown, AppError>)> {
    let start = match Start::new().await {
        Ok(start) => start,
        Err(error) => return board.tiles.iter().map(|tile| (tile.id.clone(), Err(error.clone()))).collect(),
    };
    let mut answers = Vec::with_capacity(board.tiles.len());
    for tile in &board.tiles {
        let answer = shown(&start, &tile.face.widget, slice, (tile.place.w, tile.place.h)).await;
        answers.push((tile.id.clone(), answer));
    }
    answers
}

async fn shown(start: &Start, widget: &Widget, slice: &Slice, size: (u16, u16)) -> Result<Shown, AppError> {
    let view = slice.clone().into();
    Ok(match answer_on(&start.ctx, &start.scope, &start.now, widget, &view, start.locale).await? {
        Answer::Numbers(numbers) => Shown::Numbers(Box::new(drawn(start, *numbers, slice, size).await)),
        Answer::Text(text) => Shown::Html(markdown::html(&text)),
        Answer::Gone => Shown::Gone,
    })
}

async fn drawn(start: &Start, numbers: Numbers, slice: &Slice, size: (u16, u16)) -> TileAnswer {
    let picture = match numbers.figure(start.locale, size) {
        Some((figure, width)) => {
            let drawing = charts::render::drawing(&figure, width).await;
            Some(Picture { json: drawing.json, svg: drawing.svg, label: drawing.label, height: drawing.height })
        }
        None => None,
    };
    let Numbers { query, table, days, .. } = numbers;
    let through = Slice {
        period: PeriodSpec::Range(days),
        compare: query.compare,
        constant_rates: query.constant_currency,
        filters: query.filters,
    };
    let same = slice.period == query.period;
    let through = if same { through.with_period(slice.period) } else { through };
    let explore = taken_apart(&table, &through, days);
    TileAnswer { table, picture, explore: Some(explore) }
}
