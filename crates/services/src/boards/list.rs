//! Boards as their readers see them.

use super::{
    rows::{all, find, person},
    share::access_of,
    views::views,
};
use crate::{Context, Result, Scope, store};
use boards::kept::{KeptView, Listed, Opened, Right};
use domain::UserId;
use entity::{
    board_marks::{Column, Entity, Model},
    users,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};
use std::collections::HashMap;

/// The boards the actor may see, archived ones too, by name.
pub async fn list(ctx: &Context, scope: &Scope) -> Result<Vec<Listed>> {
    let found = all(&ctx.db, scope).await?;
    let people = names(&ctx.db, found.iter().filter_map(|found| found.row.created_by)).await?;
    let reader = person(scope);
    let marks = Entity::in_workspace(scope.workspace_id()).filter(Column::UserId.eq(reader.unwrap_or_default()));
    let marks: HashMap<i64, Model> = marks.all(&ctx.db).await?.into_iter().map(|mark| (mark.board_id, mark)).collect();
    let mut listed = Vec::with_capacity(found.len());
    for one in found {
        // One that an earlier version wrote and this one can't read is left out, not fatal.
        let Ok(board) = one.board() else { continue };
        let mark = marks.get(&one.row.id);
        listed.push(Listed {
            id: one.row.id,
            name: board.name,
            note: board.note,
            folder: one.row.folder,
            tiles: board.tiles.len(),
            access: access_of(&one.row.access),
            right: one.right,
            favourite: mark.is_some_and(|mark| mark.favourite),
            owner: one.row.created_by.and_then(|owner| people.get(&owner).cloned()),
            is_mine: reader.is_some() && one.row.created_by == reader,
            updated_at: one.row.updated_at,
            seen_at: mark.and_then(|mark| mark.seen_at),
            archived: one.row.archived_at.is_some(),
        });
    }
    listed.sort_by_cached_key(|board| (board.name.to_lowercase(), board.id));
    Ok(listed)
}

/// A board; notes that the reader has looked at it.
pub async fn open(ctx: &Context, scope: &Scope, id: i64) -> Result<Opened> {
    let found = find(&ctx.db, scope, id, Right::View, false).await?;
    let mark = match person(scope) {
        Some(reader) => {
            let known = mark_of(&ctx.db, scope, reader, id).await?.unwrap_or_else(|| blank(scope, reader, id));
            let mark = Model { seen_at: Some(ctx.now_ms()), ..known };
            keep(ctx, scope, mark.clone()).await?;
            Some(mark)
        }
        None => None,
    };
    let views = views(&ctx.db, scope, id, found.right).await?;
    let chosen = mark.as_ref().and_then(|mark| mark.view_id);
    let begins = |view: &&KeptView| if chosen.is_some() { Some(view.id) == chosen } else { view.begins };
    let begins_with = views.iter().find(begins).map(|view| view.id);
    let people = names(&ctx.db, [found.row.created_by, found.row.updated_by].into_iter().flatten()).await?;
    let name_of = |id: Option<i64>| id.and_then(|id| people.get(&id).cloned());
    Ok(Opened {
        id,
        board: found.board()?,
        version: found.row.version,
        access: access_of(&found.row.access),
        right: found.right,
        favourite: mark.is_some_and(|mark| mark.favourite),
        owner: name_of(found.row.created_by),
        updated_by: name_of(found.row.updated_by),
        updated_at: found.row.updated_at,
        archived: found.row.archived_at.is_some(),
        folder: found.row.folder,
        views,
        begins_with,
    })
}

/// Makes a board one of the reader's favourites, or takes it out of them. For people only: others have none.
pub async fn mark(ctx: &Context, scope: &Scope, id: i64, favourite: bool) -> Result<()> {
    find(&ctx.db, scope, id, Right::View, false).await?;
    let Some(reader) = person(scope) else { return Ok(()) };
    let known = mark_of(&ctx.db, scope, reader, id).await?.unwrap_or_else(|| blank(scope, reader, id));
    keep(ctx, scope, Model { favourite, ..known }).await
}

pub(super) fn blank(scope: &Scope, user_id: i64, board_id: i64) -> Model {
    Model { workspace_id: scope.workspace_id().0, user_id, board_id, favourite: false, seen_at: None, view_id: None }
}

pub(super) async fn mark_of(db: &impl ConnectionTrait, scope: &Scope, reader: i64, id: i64) -> Result<Option<Model>> {
    let marks = Entity::in_workspace(scope.workspace_id()).filter(Column::UserId.eq(reader));
    Ok(marks.filter(Column::BoardId.eq(id)).one(db).await?)
}

pub(super) async fn keep(ctx: &Context, scope: &Scope, mark: Model) -> Result<()> {
    let key = [Column::WorkspaceId, Column::UserId, Column::BoardId];
    let replace =
        OnConflict::columns(key).update_columns([Column::Favourite, Column::SeenAt, Column::ViewId]).to_owned();
    let write = store::begin_write_in(&ctx.db, scope.workspace_id()).await?;
    Entity::insert(mark.into_active_model()).on_conflict(replace).exec_without_returning(&*write).await?;
    write.commit().await
}

/// People's names by id.
pub(crate) async fn names(
    db: &impl ConnectionTrait,
    people: impl IntoIterator<Item = i64>,
) -> Result<HashMap<i64, String>> {
    let rows = users::Entity::by_ids(people.into_iter().map(UserId)).all(db).await?;
    Ok(rows.into_iter().map(|user| (user.id, user.name)).collect())
}
