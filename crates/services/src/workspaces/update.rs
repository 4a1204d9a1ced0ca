//! Changing what a workspace is called and how it counts.

use super::{
    create::{check_currency, check_name, check_vertical},
    read,
    scopes::WORKSPACE,
    week_start_code,
};
use crate::{
    Context, Error, Result, Scope,
    access::Workspace,
    audit::{self, Event},
    facts, store,
    zone::Zone,
};
use domain::{Permission, WeekStart, WorkspaceId};
use entity::{imports, workspaces};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect, sea_query::Expr};
use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// What to change, unchecked; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub name: Option<String>,
    pub vertical: Option<String>,
    pub currency: Option<String>,
    pub timezone: Option<String>,
    pub week_start: Option<WeekStart>,
}

/// Changes a workspace. Its slug stays, because other programs know it.
///
/// With a new time zone every local day is rewritten first, so that after a stop half-way the old zone still stands and the
/// change can be made again; `Conflict` while files are being brought in.
///
/// A move to another time zone goes on to its end even where nobody waits for it any more, for half of it would be days of two zones;
/// meanwhile another is a `Conflict`.
pub async fn update(ctx: &Context, scope: &Scope, changes: Changes) -> Result<Workspace> {
    scope.require(Permission::ManageWorkspace)?;
    let before = read(workspaces::Entity::by_id(scope.workspace_id()).one(&ctx.db).await?.ok_or(WORKSPACE)?)?;
    if apply(&before, &changes)?.timezone == before.timezone {
        return change(ctx, scope, changes).await;
    }
    let moving = Moving::begin(before.id)?;
    let (ctx, scope) = (ctx.clone(), scope.clone());
    let all = async move {
        let _moving = moving;
        change(&ctx, &scope, changes).await
    };
    tokio::spawn(all).await.map_err(Error::internal)?
}

/// Workspaces on their way to another time zone.
static MOVING: Mutex<BTreeSet<WorkspaceId>> = Mutex::new(BTreeSet::new());

/// A workspace on its way, until dropped.
struct Moving(WorkspaceId);

impl Moving {
    fn begin(id: WorkspaceId) -> Result<Self> {
        if MOVING.lock().unwrap_or_else(PoisonError::into_inner).insert(id) {
            return Ok(Self(id));
        }
        Err(Error::Conflict("the workspace is being moved to another time zone: try again when that is done".into()))
    }
}

impl Drop for Moving {
    fn drop(&mut self) {
        MOVING.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

async fn change(ctx: &Context, scope: &Scope, changes: Changes) -> Result<Workspace> {
    let id = scope.workspace_id();
    let before = read(workspaces::Entity::by_id(id).one(&ctx.db).await?.ok_or(WORKSPACE)?)?;
    let wanted = apply(&before, &changes)?;
    if wanted.timezone != before.timezone {
        refuse_during_imports(&ctx.db, id).await?;
        facts::retime(ctx, &wanted).await?;
    }
    let now = ctx.now_ms();
    let updated = store::write(&ctx.db, async |tx| {
        let before = read(workspaces::Entity::by_id(id).lock_exclusive().one(tx).await?.ok_or(WORKSPACE)?)?;
        let after = apply(&before, &changes)?;
        if after == before {
            return Ok(after);
        }
        write_row(tx, &after).await?;
        if after.timezone != before.timezone {
            facts::mark_all(tx, id).await?;
        }
        let event = Event::new("workspace.updated", format!("workspace:{id}")).detail(difference(&before, &after));
        audit::record(tx, now, id, scope.actor(), event).await?;
        Ok(after)
    })
    .await?;
    if updated.timezone != before.timezone {
        facts::refresh(ctx, id).await?;
    }
    Ok(updated)
}

fn apply(before: &Workspace, changes: &Changes) -> Result<Workspace> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = check_name(name)?;
    }
    if let Some(vertical) = &changes.vertical {
        after.vertical = check_vertical(vertical)?;
    }
    if let Some(currency) = &changes.currency {
        after.currency = check_currency(currency)?;
    }
    if let Some(timezone) = &changes.timezone {
        Zone::named(timezone)?;
        after.timezone.clone_from(timezone);
    }
    if let Some(week_start) = changes.week_start {
        after.week_start = week_start;
    }
    Ok(after)
}

/// An import under way counts days in the old zone.
async fn refuse_during_imports(db: &impl ConnectionTrait, id: WorkspaceId) -> Result<()> {
    let under_way = imports::Entity::in_workspace(id).filter(imports::Column::State.is_in(["queued", "running"]));
    if under_way.limit(1).one(db).await?.is_some() {
        return Err(Error::Conflict(
            "files are being brought in: change the time zone when the imports are done".into(),
        ));
    }
    Ok(())
}

async fn write_row(db: &impl ConnectionTrait, workspace: &Workspace) -> Result<()> {
    use workspaces::Column;
    workspaces::Entity::update_by_id(workspace.id)
        .col_expr(Column::Name, Expr::value(workspace.name.clone()))
        .col_expr(Column::Vertical, Expr::value(workspace.vertical.code()))
        .col_expr(Column::Currency, Expr::value(workspace.currency.to_string()))
        .col_expr(Column::Timezone, Expr::value(workspace.timezone.clone()))
        .col_expr(Column::WeekStart, Expr::value(week_start_code(workspace.week_start)))
        .exec(db)
        .await?;
    Ok(())
}

/// What changed, for the audit log: `currency: USD → BRL`.
fn difference(before: &Workspace, after: &Workspace) -> String {
    let fields = [
        ("name", before.name.clone(), after.name.clone()),
        ("vertical", before.vertical.code().into(), after.vertical.code().into()),
        ("currency", before.currency.to_string(), after.currency.to_string()),
        ("timezone", before.timezone.clone(), after.timezone.clone()),
        ("week_start", week_start_code(before.week_start).into(), week_start_code(after.week_start).into()),
    ];
    let changed = fields.iter().filter(|(_, before, after)| before != after);
    changed.map(|(field, before, after)| format!("{field}: {before} → {after}")).collect::<Vec<_>>().join("; ")
}
