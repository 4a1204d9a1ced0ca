//! Whether a workspace asks language models, and what it may take.

use super::money::{dollars, micros};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    store,
};
use domain::{Permission, WorkspaceId};
use entity::{
    model_providers,
    model_settings::{Column, Entity, Model},
};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, sea_query::OnConflict};

/// What may be spent in a month where nothing else is said: five dollars.
const CAP: i64 = 5_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub enabled: bool,
    /// Whether names that stand in the data (products, cities, campaigns) may be told to the provider.
    pub share_values: bool,
    /// What may be spent in a calendar month, in millionths of a US dollar.
    pub monthly_cap: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { enabled: false, share_values: false, monthly_cap: CAP }
    }
}

pub async fn settings(ctx: &Context, scope: &Scope) -> Result<Settings> {
    scope.require(Permission::ManageWorkspace)?;
    of(&ctx.db, scope.workspace_id()).await
}

pub(super) async fn of(db: &impl ConnectionTrait, workspace: WorkspaceId) -> Result<Settings> {
    let row = Entity::in_workspace(workspace).one(db).await?;
    Ok(row.map(read).unwrap_or_default())
}

/// Changes them; `monthly_cap` is in dollars. `Invalid` where it is no amount, `Conflict` where nobody is there to be asked.
pub async fn change(
    ctx: &Context,
    scope: &Scope,
    enabled: bool,
    share_values: bool,
    monthly_cap: &str,
) -> Result<Settings> {
    scope.require(Permission::ManageWorkspace)?;
    let cap = micros("cap", monthly_cap)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let row = Model {
        workspace_id: workspace.0,
        enabled,
        share_values,
        monthly_cap: cap,
        updated_by: match scope.actor() {
            Actor::User(user) => Some(user.0),
            _ => None,
        },
        updated_at: now,
    };
    let changed = read(row.clone());
    store::write(&ctx.db, async |tx| {
        if enabled && model_providers::Entity::in_workspace(workspace).count(tx).await? == 0 {
            return Err(Error::Conflict("add a provider before turning it on".into()));
        }
        let mut put = OnConflict::column(Column::WorkspaceId);
        put.update_columns([
            Column::Enabled,
            Column::ShareValues,
            Column::MonthlyCap,
            Column::UpdatedBy,
            Column::UpdatedAt,
        ]);
        Entity::insert(row.into_active_model()).on_conflict(put).exec_without_returning(tx).await?;
        let on = |on: bool| if on { "on" } else { "off" };
        let detail = format!("{}, names {}, at most ${} a month", on(enabled), on(share_values), dollars(cap));
        audit::record(tx, now, workspace, scope.actor(), Event::new("model.settings", "model").detail(detail)).await
    })
    .await?;
    Ok(changed)
}

fn read(row: Model) -> Settings {
    Settings { enabled: row.enabled, share_values: row.share_values, monthly_cap: row.monthly_cap }
}
