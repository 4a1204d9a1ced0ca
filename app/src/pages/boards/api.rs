//! The pages' server functions: authorise, ask one use-case, map.

use super::model::shown::Shown;
use crate::{AppError, widgets::slice::Slice};
use boards::{
    Edit, Widget,
    kept::{Access, Listed, May, Opened, Saved, Sharing, Step},
};
use leptos::{
    prelude::*,
    server_fn::codec::{GetUrl, Json},
};

/// The boards the reader may see, and whether boards may be made.
#[server(prefix = "/fn", endpoint = "boards/list", input = GetUrl)]
pub async fn list_boards() -> Result<(Vec<Listed>, bool), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let may_make = scope.allows(domain::Permission::EditBoards);
    Ok((services::boards::list(&ctx, &scope).await?, may_make))
}

/// A board with what the reader may do with it.
#[server(prefix = "/fn", endpoint = "boards/open", input = GetUrl)]
pub async fn open_board(id: i64) -> Result<Opened, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::open(&ctx, &scope, id).await?)
}

/// Makes a board of a template (empty: a blank one) and leads to it.
#[server(prefix = "/fn", endpoint = "boards/create")]
pub async fn create_board(name: String, template: String, folder: Option<String>) -> Result<(), AppError> {
    let id = super::run::create(&name, &template, folder.as_deref().unwrap_or_default()).await?;
    leptos_axum::redirect(&super::edit_href(id));
    Ok(())
}

/// Copies a board and leads to the copy.
#[server(prefix = "/fn", endpoint = "boards/duplicate")]
pub async fn duplicate_board(id: i64, name: String) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let copy = services::boards::duplicate(&ctx, &scope, id, &name).await?;
    leptos_axum::redirect(&super::edit_href(copy));
    Ok(())
}

/// Puts a board into a folder; an empty name takes it out.
#[server(prefix = "/fn", endpoint = "boards/move")]
pub async fn move_board(id: i64, folder: String) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::move_to(&ctx, &scope, id, &folder).await?)
}

#[server(prefix = "/fn", endpoint = "boards/archive")]
pub async fn archive_board(id: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::archive(&ctx, &scope, id).await?)
}

#[server(prefix = "/fn", endpoint = "boards/restore")]
pub async fn restore_board(id: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::restore(&ctx, &scope, id).await?)
}

/// Deletes an archived board for good.
#[server(prefix = "/fn", endpoint = "boards/delete")]
pub async fn delete_board(id: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::delete(&ctx, &scope, id).await?)
}

/// Makes a board one of the reader's favourites, or not.
#[server(prefix = "/fn", endpoint = "boards/favour")]
pub async fn favour_board(id: i64, favourite: bool) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::mark(&ctx, &scope, id, favourite).await?)
}

/// Makes edits of a version.
#[server(prefix = "/fn", endpoint = "boards/save", input = Json)]
pub async fn save_board(id: i64, base: i64, edits: Vec<Edit>) -> Result<Saved, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::save(&ctx, &scope, id, base, edits).await?)
}

/// What was done to a board, newest first.
#[server(prefix = "/fn", endpoint = "boards/steps", input = GetUrl)]
pub async fn load_steps(id: i64) -> Result<Vec<Step>, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::steps(&ctx, &scope, id).await?)
}

/// Brings a board back to what it was at a version.
#[server(prefix = "/fn", endpoint = "boards/revert")]
pub async fn revert_board(id: i64, version: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::revert(&ctx, &scope, id, version).await.map(drop)?)
}

/// Whom a board is for.
#[server(prefix = "/fn", endpoint = "boards/sharing", input = GetUrl)]
pub async fn load_sharing(id: i64) -> Result<Sharing, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::sharing(&ctx, &scope, id).await?)
}

/// Shares a board with exactly these people.
#[server(prefix = "/fn", endpoint = "boards/share", input = Json)]
pub async fn share_board(id: i64, access: Access, people: Vec<(i64, May)>) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::share(&ctx, &scope, id, access, &people).await?)
}

/// Puts what a state of Explore shows on a board (0: a new one, called like the tile), and tells which board that is. `state` is the page's query string.
#[server(prefix = "/fn", endpoint = "boards/send")]
pub async fn send_tile(board: i64, title: String, state: String) -> Result<(i64, String), AppError> {
    super::run::send(board, &title, &state).await
}

/// Keeps what a board is looked at through under a name, for the reader or for everyone.
#[server(prefix = "/fn", endpoint = "boards/keep-view", input = Json)]
pub async fn keep_view(id: i64, name: String, slice: Slice, shared: bool) -> Result<i64, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::keep_view(&ctx, &scope, id, &name, slice.into(), shared).await?)
}

/// Forgets a kept view.
#[server(prefix = "/fn", endpoint = "boards/forget-view", input = Json)]
pub async fn forget_view(id: i64, view: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::boards::forget_view(&ctx, &scope, id, view).await?)
}

/// Begins a board with a kept view, or without one: for the reader, or for everyone who chose no other.
#[server(prefix = "/fn", endpoint = "boards/begin-with", input = Json)]
pub async fn begin_with(id: i64, view: Option<i64>, everyone: bool) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let done = match everyone {
        true => services::boards::begin_all_with(&ctx, &scope, id, view).await,
        false => services::boards::begin_with(&ctx, &scope, id, view).await,
    };
    Ok(done?)
}

/// What a widget of so many columns and rows shows through a slice.
#[server(prefix = "/fn", endpoint = "boards/tile", input = Json)]
pub async fn load_tile(widget: Widget, slice: Slice, size: (u16, u16)) -> Result<Shown, AppError> {
    super::run::tile(&widget, &slice, size).await
}
