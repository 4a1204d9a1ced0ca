//! Boards come and go.

use super::{
    MAX_FOLDER, MOST,
    rows::{find, person, refused, text_of},
};
use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    embeds, ids, ingest, store,
};
use boards::{Board, kept::Right};
use domain::Permission;
use entity::{
    board_marks, board_people, board_steps, board_views,
    boards::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, sea_query::Expr,
};

/// Keeps a new board that its maker alone sees until it is shared.
pub async fn create(ctx: &Context, scope: &Scope, board: Board, folder: &str) -> Result<i64> {
    scope.require(Permission::EditBoards)?;
    let board = board.checked().map_err(refused)?;
    let folder = folder_of(folder)?;
    store::write(&ctx.db, async |tx| insert(tx, ctx, scope, &board, folder, "board.created").await).await
}

/// Keeps a copy of a board under another name.
pub async fn duplicate(ctx: &Context, scope: &Scope, id: i64, name: &str) -> Result<i64> {
    scope.require(Permission::EditBoards)?;
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::View, false).await?;
        let board = Board { name: name.trim().to_owned(), ..found.board()? };
        let board = board.checked().map_err(refused)?;
        insert(tx, ctx, scope, &board, found.row.folder, "board.duplicated").await
    })
    .await
}

async fn insert(
    tx: &DatabaseTransaction,
    ctx: &Context,
    scope: &Scope,
    board: &Board,
    folder: String,
    action: &'static str,
) -> Result<i64> {
    let (workspace, now, by) = (scope.workspace_id(), ctx.now_ms(), person(scope));
    ingest::lock_workspace(tx, workspace).await?;
    if Entity::in_workspace(workspace).count(tx).await? >= MOST {
        return Err(Error::Conflict(format!("a workspace keeps at most {MOST} boards: delete one")));
    }
    let row = Model {
        workspace_id: workspace.0,
        id: ids::random(),
        name: board.name.clone(),
        folder,
        definition: text_of(board)?,
        version: 1,
        access: if by.is_some() { "private" } else { "workspace" }.into(),
        created_by: by,
        created_at: now,
        updated_by: by,
        updated_at: now,
        archived_at: None,
    };
    let id = row.id;
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    note(tx, ctx, scope, action, id, &board.name).await?;
    Ok(id)
}

/// Puts a board into a folder; an empty name takes it out.
pub async fn move_to(ctx: &Context, scope: &Scope, id: i64, folder: &str) -> Result<()> {
    let folder = folder_of(folder)?;
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Edit, true).await?;
        set(tx, scope, id, Column::Folder, folder.clone()).await?;
        note(tx, ctx, scope, "board.moved", id, &format!("{} → {folder}", found.row.name)).await
    })
    .await
}

/// Puts a board away: it is in no list but the archive's.
pub async fn archive(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    put_away(ctx, scope, id, Some(ctx.now_ms()), "board.archived").await
}

/// Takes a board out of the archive.
pub async fn restore(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    put_away(ctx, scope, id, None, "board.restored").await
}

async fn put_away(ctx: &Context, scope: &Scope, id: i64, at: Option<i64>, action: &'static str) -> Result<()> {
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Own, true).await?;
        set(tx, scope, id, Column::ArchivedAt, at).await?;
        note(tx, ctx, scope, action, id, &found.row.name).await
    })
    .await
}

/// Deletes a board of the archive, with its history, for good. `Conflict` where it is not in the archive.
pub async fn delete(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    let workspace = scope.workspace_id();
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Own, true).await?;
        if found.row.archived_at.is_none() {
            return Err(Error::Conflict("the board is in use: archive it first".into()));
        }
        board_steps::Entity::delete_in(workspace).filter(board_steps::Column::BoardId.eq(id)).exec(tx).await?;
        board_people::Entity::delete_in(workspace).filter(board_people::Column::BoardId.eq(id)).exec(tx).await?;
        board_marks::Entity::delete_in(workspace).filter(board_marks::Column::BoardId.eq(id)).exec(tx).await?;
        embeds::delete_of(tx, workspace, id).await?;
        board_views::Entity::delete_in(workspace).filter(board_views::Column::BoardId.eq(id)).exec(tx).await?;
        Entity::delete_in(workspace).filter(Column::Id.eq(id)).exec(tx).await?;
        note(tx, ctx, scope, "board.deleted", id, &found.row.name).await
    })
    .await
}

async fn set(
    tx: &DatabaseTransaction,
    scope: &Scope,
    id: i64,
    column: Column,
    value: impl Into<sea_orm::Value>,
) -> Result<()> {
    let change = Entity::update_in(scope.workspace_id()).col_expr(column, Expr::value(value));
    change.filter(Column::Id.eq(id)).exec(tx).await?;
    Ok(())
}

pub(super) async fn note(
    tx: &DatabaseTransaction,
    ctx: &Context,
    scope: &Scope,
    action: &'static str,
    id: i64,
    detail: &str,
) -> Result<()> {
    let event = Event::new(action, format!("board:{id}")).detail(detail);
    audit::record(tx, ctx.now_ms(), scope.workspace_id(), scope.actor(), event).await
}

fn folder_of(text: &str) -> Result<String> {
    let folder = text.trim();
    let length = folder.chars().count();
    if length > MAX_FOLDER {
        return Err(Error::invalid("folder", format!("has {length} characters: use at most {MAX_FOLDER}")));
    }
    if folder.chars().any(char::is_control) {
        return Err(Error::invalid("folder", "has a control character or a line break: take it out"));
    }
    Ok(folder.to_owned())
}
