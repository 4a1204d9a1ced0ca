//! API keys. A key is seen once, when it is made; only its digest is kept.

use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    ids, store, workspaces,
};
use domain::{ApiKeyId, Permission, UserId, WorkspaceId};
use entity::api_keys::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use std::collections::HashMap;

/// What every key starts with, so that people and secret scanners know one when they see it.
const MARK: &str = "bos_";
/// How much of a key is kept readable, to tell keys apart.
const PREFIX: usize = 12;
/// `last_used_at` is written at most that often, in milliseconds.
const USED_EVERY: i64 = 60_000;

/// A key as its workspace sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    pub id: ApiKeyId,
    pub name: String,
    /// The key's first characters.
    pub prefix: String,
    /// `read`, `import`, `embed`.
    pub scopes: Vec<String>,
    pub created_by: Option<UserId>,
    /// Milliseconds since the Unix epoch, as all times here.
    pub created_at: i64,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

/// A key just made: the only time its secret is there to be seen.
#[derive(Clone)]
pub struct CreatedKey {
    pub key: ApiKey,
    pub secret: String,
}

/// Makes a key with some of the scopes `read`, `import` and `embed`; `read` where none is named.
pub async fn create(ctx: &Context, scope: &Scope, name: &str, scopes: &[String]) -> Result<CreatedKey> {
    scope.require(Permission::ManageKeys)?;
    let secret = format!("{MARK}{}", ids::secret());
    let key = ApiKey {
        id: ApiKeyId(ids::random()),
        name: check_name(name)?,
        prefix: secret.chars().take(PREFIX).collect(),
        scopes: check_scopes(scopes)?,
        created_by: match scope.actor() {
            Actor::User(user) => Some(user),
            _ => None,
        },
        created_at: ctx.now_ms(),
        last_used_at: None,
        revoked_at: None,
    };
    let row = ActiveModel {
        workspace_id: Set(scope.workspace_id().0),
        id: Set(key.id.0),
        name: Set(key.name.clone()),
        prefix: Set(key.prefix.clone()),
        key_hash: Set(ids::digest(&secret)),
        scopes: Set(key.scopes.join(" ")),
        created_by: Set(key.created_by.map(|user| user.0)),
        created_at: Set(key.created_at),
        last_used_at: Set(None),
        revoked_at: Set(None),
    };
    store::write(&ctx.db, async |tx| {
        Entity::insert(row).exec_without_returning(tx).await?;
        let detail = format!("{} ({})", key.name, key.scopes.join(", "));
        let event = Event::new("key.created", format!("key:{}", key.id)).detail(detail);
        audit::record(tx, key.created_at, scope.workspace_id(), scope.actor(), event).await
    })
    .await?;
    Ok(CreatedKey { key, secret })
}

/// All keys of the workspace, also revoked ones, newest first.
pub async fn list(ctx: &Context, scope: &Scope) -> Result<Vec<ApiKey>> {
    scope.require(Permission::ManageKeys)?;
    let rows = Entity::in_workspace(scope.workspace_id())
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(&ctx.db)
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The names of the workspace's keys.
pub(crate) async fn names(ctx: &Context, workspace: WorkspaceId) -> Result<HashMap<ApiKeyId, String>> {
    let rows = Entity::in_workspace(workspace).all(&ctx.db).await?;
    Ok(rows.into_iter().map(|row| (ApiKeyId(row.id), row.name)).collect())
}

/// Makes a key open nothing any more. Revoking it again changes nothing.
pub async fn revoke(ctx: &Context, scope: &Scope, key: ApiKeyId) -> Result<()> {
    scope.require(Permission::ManageKeys)?;
    let workspace = scope.workspace_id();
    let now = ctx.now_ms();
    store::write(&ctx.db, async |tx| {
        let row = Entity::in_workspace(workspace).filter(Column::Id.eq(key.0)).one(tx).await?;
        let row = row.ok_or(Error::NotFound("key"))?;
        if row.revoked_at.is_some() {
            return Ok(());
        }
        Entity::update_in(workspace)
            .filter(Column::Id.eq(key.0))
            .col_expr(Column::RevokedAt, Expr::value(now))
            .exec(tx)
            .await?;
        let event = Event::new("key.revoked", format!("key:{key}")).detail(row.name);
        audit::record(tx, now, workspace, scope.actor(), event).await
    })
    .await
}

/// What a key opens. `Unauthenticated` for anything that isn't a key in force.
pub async fn authenticate(ctx: &Context, bearer: &str) -> Result<Scope> {
    let bearer = bearer.trim();
    if !bearer.starts_with(MARK) || bearer.len() > 200 {
        return Err(Error::Unauthenticated);
    }
    let row = Entity::by_hash(&ids::digest(bearer)).one(&ctx.db).await?;
    let row = row.filter(|row| row.revoked_at.is_none()).ok_or(Error::Unauthenticated)?;
    let scope = workspaces::scope_for_key(ctx, &row).await?;
    note_use(ctx, &row).await;
    Ok(scope)
}

/// Notes that the key was used. A key that can't be noted opens all the same.
async fn note_use(ctx: &Context, row: &Model) {
    let now = ctx.now_ms();
    if row.last_used_at.is_some_and(|last| now - last < USED_EVERY) {
        return;
    }
    let update = Entity::update_in(domain::WorkspaceId(row.workspace_id))
        .filter(Column::Id.eq(row.id))
        .col_expr(Column::LastUsedAt, Expr::value(now));
    let noted = store::write(&ctx.db, async |tx| {
        update.exec(tx).await?;
        Ok(())
    });
    if let Err(error) = noted.await {
        tracing::warn!(%error, "the use of a key was not noted");
    }
}

/// The permissions that a key's scopes grant.
pub(crate) fn permissions(scopes: &str) -> Vec<Permission> {
    let held = |permission: &Permission| permission.scope().is_some_and(|scope| scopes.split(' ').any(|s| s == scope));
    Permission::ALL.into_iter().filter(held).collect()
}

fn check_name(name: &str) -> Result<String> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Error::invalid("name", "is empty: say what the key is for")),
        1..=80 if name.chars().any(char::is_control) => {
            Err(Error::invalid("name", "has control characters: use letters, digits and signs"))
        }
        1..=80 => Ok(name.into()),
        length => Err(Error::invalid("name", format!("has {length} characters: use at most 80"))),
    }
}

/// Known scopes, each once, in the order of the permissions.
fn check_scopes(scopes: &[String]) -> Result<Vec<String>> {
    let known: Vec<&str> = Permission::ALL.into_iter().filter_map(Permission::scope).collect();
    if let Some(unknown) = scopes.iter().find(|scope| !known.contains(&scope.as_str())) {
        return Err(Error::invalid("scopes", format!("'{unknown}' is not known: use some of {}", known.join(", "))));
    }
    if scopes.is_empty() {
        return Ok(vec!["read".into()]);
    }
    Ok(known.into_iter().filter(|scope| scopes.iter().any(|s| s == scope)).map(str::to_owned).collect())
}

fn read(row: Model) -> ApiKey {
    ApiKey {
        id: ApiKeyId(row.id),
        name: row.name,
        prefix: row.prefix,
        scopes: row.scopes.split_whitespace().map(str::to_owned).collect(),
        created_by: row.created_by.map(UserId),
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        revoked_at: row.revoked_at,
    }
}
