//! Rows of boards, found with the right to them.

use super::{
    MAX_DEFINITION,
    right::{at_least, right_to},
};
use crate::{Actor, Error, Result, Scope};
use boards::{Board, Fault, kept::Right};
use domain::{Permission, UserId};
use entity::{board_people, boards as rows, memberships};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};

/// A board and what the actor may do with it.
pub(super) struct Found {
    pub row: rows::Model,
    pub right: Right,
}

impl Found {
    pub fn board(&self) -> Result<Board> {
        serde_json::from_str(&self.row.definition).map_err(Error::internal)
    }
}

/// The board, where the actor may see it and do what is needed. Locked until the transaction's end where `lock`.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: i64,
    needed: Right,
    lock: bool,
) -> Result<Found> {
    scope.require(Permission::ReadData)?;
    let workspace = scope.workspace_id();
    let mut query = rows::Entity::in_workspace(workspace).filter(rows::Column::Id.eq(id));
    if lock {
        query = query.lock_exclusive();
    }
    let row = query.one(db).await?.ok_or(NOT_FOUND)?;
    let named = board_people::Entity::in_workspace(workspace)
        .filter(board_people::Column::BoardId.eq(id))
        .filter(board_people::Column::UserId.eq(person(scope).unwrap_or_default()))
        .one(db)
        .await?
        .and_then(|row| may(&row.may));
    let orphan = match row.created_by {
        Some(owner) => memberships::Entity::in_workspace(workspace)
            .filter(memberships::Column::UserId.eq(owner))
            .one(db)
            .await?
            .is_none(),
        None => true,
    };
    let right = right_to(scope, &row, named, orphan).ok_or(NOT_FOUND)?;
    at_least(right, needed)?;
    Ok(Found { row, right })
}

/// The board, where the actor may do with it what is needed. `Conflict` where it is in the archive.
pub(crate) async fn in_use(db: &impl ConnectionTrait, scope: &Scope, id: i64, needed: Right) -> Result<Board> {
    let found = find(db, scope, id, needed, false).await?;
    match found.row.archived_at {
        Some(_) => Err(Error::Conflict("the board is in the archive: restore it first".into())),
        None => found.board(),
    }
}

/// All boards the actor may see.
pub(super) async fn all(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Found>> {
    scope.require(Permission::ReadData)?;
    let workspace = scope.workspace_id();
    let named = board_people::Entity::in_workspace(workspace)
        .filter(board_people::Column::UserId.eq(person(scope).unwrap_or_default()))
        .all(db)
        .await?;
    let named: HashMap<i64, Right> = named.into_iter().filter_map(|row| Some((row.board_id, may(&row.may)?))).collect();
    let members = memberships::Entity::in_workspace(workspace).all(db).await?;
    let members: HashSet<i64> = members.into_iter().map(|row| row.user_id).collect();
    let found = rows::Entity::in_workspace(workspace).all(db).await?.into_iter().filter_map(|row| {
        let orphan = row.created_by.is_none_or(|owner| !members.contains(&owner));
        let right = right_to(scope, &row, named.get(&row.id).copied(), orphan)?;
        Some(Found { row, right })
    });
    Ok(found.collect())
}

const NOT_FOUND: Error = Error::NotFound("board");

/// How `board_people` writes a right.
pub(super) fn may(text: &str) -> Option<Right> {
    match text {
        "view" => Some(Right::View),
        "edit" => Some(Right::Edit),
        _ => None,
    }
}

pub(super) fn person(scope: &Scope) -> Option<i64> {
    match scope.actor() {
        Actor::User(UserId(user)) => Some(user),
        _ => None,
    }
}

/// A definition as it is stored.
pub(super) fn text_of(board: &Board) -> Result<String> {
    let text = serde_json::to_string(board).map_err(Error::internal)?;
    if text.len() > MAX_DEFINITION {
        return Err(Error::invalid("board", format!("is longer than {MAX_DEFINITION} bytes: shorten its texts")));
    }
    Ok(text)
}

pub(super) fn refused(fault: Fault) -> Error {
    Error::invalid(fault.field(), fault.to_string())
}
