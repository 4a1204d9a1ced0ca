//! The models that a workspace may ask, in their order. A key goes in and never comes out.

use super::{
    draft::{Checked, Draft, check},
    rest,
};
use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    ids, ingest, store,
};
use domain::{
    Permission, WorkspaceId,
    model::{Endpoint, Protocol, Secret},
};
use entity::model_providers::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, sea_query::Expr,
};

/// A workspace has at most so many.
pub const MOST: u64 = 5;
const THING: &str = "provider";
/// Characters of a key that stay readable; of a short key none.
const HINT: usize = 4;
const SHORT: usize = 12;

/// A model that may be asked, as its workspace sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    pub id: i64,
    pub protocol: Protocol,
    pub base_url: String,
    pub model: String,
    pub has_key: bool,
    /// The last characters of the key.
    pub key_hint: String,
    /// Millionths of a US dollar for a million tokens.
    pub price_read: i64,
    pub price_written: i64,
}

/// The one that is asked first comes first.
pub async fn list(ctx: &Context, scope: &Scope) -> Result<Vec<Provider>> {
    scope.require(Permission::ManageWorkspace)?;
    Ok(rows(&ctx.db, scope.workspace_id()).await?.into_iter().filter_map(read).collect())
}

pub(super) async fn rows(db: &impl ConnectionTrait, workspace: WorkspaceId) -> Result<Vec<Model>> {
    Ok(Entity::in_workspace(workspace).order_by_asc(Column::Position).order_by_asc(Column::Id).all(db).await?)
}

/// Adds a provider behind the others, or changes one. A key that is there stays where none is entered, unless the address changes: a key
/// goes only where it was meant to.
pub async fn save(ctx: &Context, scope: &Scope, draft: &Draft) -> Result<i64> {
    scope.require(Permission::ManageWorkspace)?;
    let checked = check(ctx, draft)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let id = store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let before = match draft.id {
            Some(id) => Some(find(tx, workspace, id).await?),
            None => None,
        };
        let row = row(ctx, scope, &checked, before.as_ref(), next_position(tx, workspace).await?)?;
        let (id, action) = match &before {
            Some(_) => (row.id, "model.provider_changed"),
            None => (row.id, "model.provider_added"),
        };
        let target = format!("model_provider:{id}");
        let detail = format!("{} {} at {}", row.protocol, row.model, row.base_url);
        Entity::delete_in(workspace).filter(Column::Id.eq(id)).exec(tx).await?;
        if Entity::in_workspace(workspace).count(tx).await? >= MOST {
            return Err(Error::Conflict(format!("a workspace has at most {MOST} providers: remove one")));
        }
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        audit::record(tx, now, workspace, scope.actor(), Event::new(action, target).detail(detail)).await?;
        Ok(id)
    })
    .await?;
    rest::note(ctx, workspace, id, None);
    Ok(id)
}

fn row(ctx: &Context, scope: &Scope, checked: &Checked, before: Option<&Model>, position: i32) -> Result<Model> {
    let (workspace, now) = (scope.workspace_id().0, ctx.now_ms());
    let id = before.map_or_else(ids::random, |row| row.id);
    let (key_sealed, key_hint) = match (&checked.key, before) {
        (Some(key), _) => {
            let sealed = ctx.models.vault.seal(key, &bound(workspace, id, &checked.base_url))?;
            (Some(sealed), hint(key))
        }
        (None, Some(row)) if row.base_url == checked.base_url => (row.key_sealed.clone(), row.key_hint.clone()),
        (None, Some(row)) if row.key_sealed.is_some() => {
            return Err(Error::invalid("key", "goes only to the address it was entered for: enter it again"));
        }
        _ => (None, String::new()),
    };
    if key_sealed.is_none() && checked.protocol.needs_key() {
        return Err(Error::invalid("key", "is empty: this provider answers nobody without one"));
    }
    Ok(Model {
        workspace_id: workspace,
        id,
        position: before.map_or(position, |row| row.position),
        protocol: checked.protocol.code().into(),
        base_url: checked.base_url.clone(),
        model: checked.model.clone(),
        key_sealed,
        key_hint,
        price_read: checked.price_read,
        price_written: checked.price_written,
        created_at: before.map_or(now, |row| row.created_at),
        updated_at: now,
    })
}

/// Forgets a provider and its key.
pub async fn remove(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    scope.require(Permission::ManageWorkspace)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = find(tx, workspace, id).await?;
        Entity::delete_in(workspace).filter(Column::Id.eq(id)).exec(tx).await?;
        let event = Event::new("model.provider_removed", format!("model_provider:{id}"));
        let detail = format!("{} {}", row.protocol, row.model);
        audit::record(tx, now, workspace, scope.actor(), event.detail(detail)).await
    })
    .await
}

/// Lets a provider change places with the one before it, or behind it.
pub async fn shift(ctx: &Context, scope: &Scope, id: i64, up: bool) -> Result<()> {
    scope.require(Permission::ManageWorkspace)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let mut order: Vec<i64> = rows(tx, workspace).await?.iter().map(|row| row.id).collect();
        let at = order.iter().position(|other| *other == id).ok_or(Error::NotFound(THING))?;
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(order.len().saturating_sub(1)) };
        order.swap(at, to);
        for (position, id) in order.into_iter().enumerate() {
            Entity::update_in(workspace)
                .col_expr(Column::Position, Expr::value(i32::try_from(position).unwrap_or(i32::MAX)))
                .filter(Column::Id.eq(id))
                .exec(tx)
                .await?;
        }
        let event = Event::new("model.provider_moved", format!("model_provider:{id}"));
        audit::record(tx, now, workspace, scope.actor(), event.detail(format!("to place {}", to + 1))).await
    })
    .await
}

pub(super) async fn find(db: &impl ConnectionTrait, workspace: WorkspaceId, id: i64) -> Result<Model> {
    Entity::in_workspace(workspace).filter(Column::Id.eq(id)).one(db).await?.ok_or(Error::NotFound(THING))
}

/// Where requests to it go, with its key. `None` where the key can't be opened any more.
pub(super) fn endpoint(ctx: &Context, row: &Model) -> Result<Option<Endpoint>> {
    let Some(protocol) = Protocol::parse(&row.protocol) else { return Ok(None) };
    let key = match &row.key_sealed {
        Some(sealed) => {
            let opened = ctx.models.vault.open(sealed, &bound(row.workspace_id, row.id, &row.base_url))?;
            if opened.is_none() {
                tracing::warn!(provider = row.id, "a provider's key can't be opened: enter it again");
                return Ok(None);
            }
            opened
        }
        None => None,
    };
    Ok(Some(Endpoint { protocol, base_url: row.base_url.clone(), model: row.model.clone(), key }))
}

/// The place a key opens in.
fn bound(workspace: i64, id: i64, base_url: &str) -> String {
    format!("model_providers/{workspace}/{id}/{base_url}")
}

fn hint(key: &Secret) -> String {
    let count = key.expose().chars().count();
    let shown = if count < SHORT { 0 } else { HINT };
    key.expose().chars().skip(count - shown).collect()
}

async fn next_position(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<i32> {
    let last = rows(tx, workspace).await?.last().map(|row| row.position);
    Ok(last.map_or(0, |last| last.saturating_add(1)))
}

fn read(row: Model) -> Option<Provider> {
    Some(Provider {
        id: row.id,
        protocol: Protocol::parse(&row.protocol)?,
        base_url: row.base_url,
        model: row.model,
        has_key: row.key_sealed.is_some(),
        key_hint: row.key_hint,
        price_read: row.price_read,
        price_written: row.price_written,
    })
}
