//! Queries that people keep under a name, for everyone in the workspace.

use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    ids, ingest, queries, store,
};
use domain::{Locale, Permission, UserId, WorkspaceId};
use entity::{
    saved_queries::{Column, Entity, Model},
    users,
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use semantic::Query;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A workspace keeps at most this many.
pub const MOST: u64 = 500;
/// Longest name, in characters.
pub const MAX_NAME: usize = 80;
/// Longest query or view, in bytes.
const MAX_TEXT: usize = 20_000;

/// A query kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedQuery {
    pub id: i64,
    pub name: String,
    pub query: Query,
    /// How it is shown, in the words of whoever saved it.
    pub view: String,
    /// Whose change was the last; `None` for somebody who is gone, and for no person.
    pub by: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub created_at: i64,
    pub updated_at: i64,
}

/// What is to be kept, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub name: String,
    pub query: Query,
    pub view: String,
}

/// The workspace's queries by name.
pub async fn list(ctx: &Context, scope: &Scope) -> Result<Vec<SavedQuery>> {
    scope.require(Permission::ReadData)?;
    let rows = Entity::in_workspace(scope.workspace_id()).order_by_asc(Column::NameKey).all(&ctx.db).await?;
    let people = rows.iter().filter_map(|row| row.updated_by).map(UserId);
    let people = users::Entity::by_ids(people).all(&ctx.db).await?;
    let people: HashMap<i64, String> = people.into_iter().map(|user| (user.id, user.name)).collect();
    // One that an earlier version wrote and this one can't read is left out, not fatal.
    Ok(rows.into_iter().filter_map(|row| read(row, &people)).collect())
}

/// A kept query; `None` where there is none, or an earlier version wrote it and this one can't read it.
pub async fn one(ctx: &Context, scope: &Scope, id: i64) -> Result<Option<SavedQuery>> {
    scope.require(Permission::ReadData)?;
    let row = Entity::in_workspace(scope.workspace_id()).filter(Column::Id.eq(id)).one(&ctx.db).await?;
    Ok(row.and_then(|row| read(row, &HashMap::new())))
}

/// Keeps a query under a name of its own. `Invalid` where the name or the query is wrong, `Conflict` where the name is taken.
pub async fn save(ctx: &Context, scope: &Scope, draft: Draft) -> Result<i64> {
    scope.require(Permission::SaveQueries)?;
    let name = name_of(&draft.name)?;
    let query = checked(ctx, scope, &draft).await?;
    let (workspace, now, by) = (scope.workspace_id(), ctx.now_ms(), person(scope));
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        if Entity::in_workspace(workspace).count(tx).await? >= MOST {
            return Err(Error::Conflict(format!("a workspace keeps at most {MOST} queries: delete one")));
        }
        free(tx, workspace, &name, None).await?;
        let row = Model {
            workspace_id: workspace.0,
            id: ids::random(),
            name_key: name.to_lowercase(),
            name,
            query,
            view: draft.view,
            created_by: by,
            created_at: now,
            updated_by: by,
            updated_at: now,
        };
        let (id, name) = (row.id, row.name.clone());
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        note(tx, scope, now, "query.saved", id, name).await?;
        Ok(id)
    })
    .await
}

/// Puts another query under a name that is there.
pub async fn replace(ctx: &Context, scope: &Scope, id: i64, draft: Draft) -> Result<()> {
    scope.require(Permission::SaveQueries)?;
    let query = checked(ctx, scope, &draft).await?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = find(tx, workspace, id).await?;
        Entity::update_in(workspace)
            .col_expr(Column::Query, Expr::value(query))
            .col_expr(Column::View, Expr::value(draft.view))
            .col_expr(Column::UpdatedBy, Expr::value(person(scope)))
            .col_expr(Column::UpdatedAt, Expr::value(now))
            .filter(Column::Id.eq(id))
            .exec(tx)
            .await?;
        note(tx, scope, now, "query.changed", id, row.name).await
    })
    .await
}

/// Gives a query another name.
pub async fn rename(ctx: &Context, scope: &Scope, id: i64, name: &str) -> Result<()> {
    scope.require(Permission::SaveQueries)?;
    let name = name_of(name)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let row = find(tx, workspace, id).await?;
        free(tx, workspace, &name, Some(id)).await?;
        Entity::update_in(workspace)
            .col_expr(Column::Name, Expr::value(name.clone()))
            .col_expr(Column::NameKey, Expr::value(name.to_lowercase()))
            .col_expr(Column::UpdatedBy, Expr::value(person(scope)))
            .col_expr(Column::UpdatedAt, Expr::value(now))
            .filter(Column::Id.eq(id))
            .exec(tx)
            .await?;
        note(tx, scope, now, "query.renamed", id, format!("{} → {name}", row.name)).await
    })
    .await
}

/// Forgets a query.
pub async fn delete(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    scope.require(Permission::SaveQueries)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = find(tx, workspace, id).await?;
        Entity::delete_in(workspace).filter(Column::Id.eq(id)).exec(tx).await?;
        note(tx, scope, now, "query.deleted", id, row.name).await
    })
    .await
}

async fn note(
    tx: &DatabaseTransaction,
    scope: &Scope,
    now: i64,
    action: &'static str,
    id: i64,
    detail: String,
) -> Result<()> {
    let event = Event::new(action, format!("query:{id}")).detail(detail);
    audit::record(tx, now, scope.workspace_id(), scope.actor(), event).await
}

async fn find(tx: &DatabaseTransaction, workspace: WorkspaceId, id: i64) -> Result<Model> {
    Entity::in_workspace(workspace).filter(Column::Id.eq(id)).one(tx).await?.ok_or(Error::NotFound("query"))
}

/// Refuses a name that another query has.
async fn free(tx: &DatabaseTransaction, workspace: WorkspaceId, name: &str, own: Option<i64>) -> Result<()> {
    let taken = Entity::in_workspace(workspace).filter(Column::NameKey.eq(name.to_lowercase())).one(tx).await?;
    match taken {
        Some(row) if Some(row.id) != own => {
            Err(Error::Conflict(format!("there is already a query called '{}': choose another name", row.name)))
        }
        _ => Ok(()),
    }
}

/// A name with blanks cut.
fn name_of(text: &str) -> Result<String> {
    let name = text.trim();
    let length = name.chars().count();
    match length {
        0 => Err(Error::invalid("name", "is empty: give the query a name")),
        _ if length > MAX_NAME => {
            Err(Error::invalid("name", format!("has {length} characters: use at most {MAX_NAME}")))
        }
        _ if name.chars().any(char::is_control) => {
            Err(Error::invalid("name", "has a control character or a line break: take it out"))
        }
        _ => Ok(name.to_owned()),
    }
}

/// The query as it is stored: one that can be answered.
async fn checked(ctx: &Context, scope: &Scope, draft: &Draft) -> Result<String> {
    let text = serde_json::to_string(&draft.query).map_err(Error::internal)?;
    if text.len() > MAX_TEXT || draft.view.len() > MAX_TEXT {
        return Err(Error::invalid("query", format!("is longer than {MAX_TEXT} characters: use fewer filters")));
    }
    queries::run(ctx, scope, &draft.query, Locale::En).await?;
    Ok(text)
}

fn person(scope: &Scope) -> Option<i64> {
    match scope.actor() {
        Actor::User(user) => Some(user.0),
        _ => None,
    }
}

fn read(row: Model, people: &HashMap<i64, String>) -> Option<SavedQuery> {
    Some(SavedQuery {
        id: row.id,
        query: serde_json::from_str(&row.query).ok()?,
        name: row.name,
        view: row.view,
        by: row.updated_by.and_then(|user| people.get(&user).cloned()),
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
