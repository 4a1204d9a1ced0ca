//! Loading, so that it can break off anywhere and be taken up again.

use super::{Business, clear::clear};
use crate::{
    Actor, Context, Error, Result, Scope,
    access::Workspace,
    audit::{self, Event},
    facts, imports, ingest, store, workspaces,
};
use domain::{Day, Role, WorkspaceId};
use entity::{
    demo_loads::{Column, Entity, Model},
    imports as files,
};
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use std::time::Duration;

/// How long a file may take before another process takes the load over, in milliseconds.
const LEASE_MS: i64 = 120_000;
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// What is being loaded: the same note, the same files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) business: Business,
    pub(super) seed: u64,
    /// The last day of the three years.
    pub(super) last: Day,
}

/// The right to load a workspace, as its row has it: lost when another process takes over or begins anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lease(i64);

/// Notes that the workspace is to be loaded, and empties it where `anew`: both or neither.
pub(super) async fn begin(ctx: &Context, scope: &Scope, note: Note, anew: bool) -> Result<Lease> {
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let tx = store::begin_write(&ctx.db).await?;
    ingest::lock_workspace(&tx, workspace).await?;
    if anew {
        clear(&tx, workspace).await?;
        ingest::raise_version(&*tx, workspace, now).await?;
        let event = Event::new("demo.cleared", format!("workspace:{workspace}"));
        audit::record(&*tx, now, workspace, Actor::System, event).await?;
    }
    let before = Entity::in_workspace(workspace).one(&*tx).await?.map_or(0, |row| row.lease_until);
    let row = Model {
        workspace_id: workspace.0,
        business: note.business.code().into(),
        seed: note.seed.cast_signed(),
        last_day: note.last.number(),
        lease_until: next_lease(now, before),
    };
    let lease = Lease(row.lease_until);
    let others = [Column::Business, Column::Seed, Column::LastDay, Column::LeaseUntil];
    let conflict = OnConflict::column(Column::WorkspaceId).update_columns(others).to_owned();
    Entity::insert(row.into_active_model()).on_conflict(conflict).exec_without_returning(&*tx).await?;
    tx.commit().await?;
    Ok(lease)
}

/// Brings in what the note says, computes the facts and takes the note away. `Conflict` when another process does it instead.
pub(super) async fn run(ctx: &Context, workspace: &Workspace, note: Note, mut lease: Lease) -> Result<()> {
    // Whoever asked for it was allowed to; the rest is the program's own work.
    let scope = Scope::new(workspace.clone(), Role::Owner, Actor::System);
    let (id, currency) = (workspace.id, workspace.currency);
    let made = tokio::task::spawn_blocking(move || note.business.files(note.seed, currency, note.last));
    let files = made.await.map_err(Error::internal)?;
    forget_broken(ctx, id).await?;
    for (kind, text) in files {
        lease = extend(ctx, id, lease).await?;
        imports::run_text(ctx, &scope, kind, text.into_bytes()).await?;
    }
    lease = extend(ctx, id, lease).await?;
    facts::refresh(ctx, id).await?;
    store::write(&ctx.db, async |tx| {
        Entity::delete_in(id).filter(Column::LeaseUntil.eq(lease.0)).exec(tx).await?;
        Ok(())
    })
    .await
}

/// Ends the loads that a stopped process left. Returns how many.
pub async fn resume(ctx: &Context) -> Result<u32> {
    let mut ended = 0;
    for row in Entity::abandoned(ctx.now_ms()).all(&ctx.db).await? {
        match take_up(ctx, &row).await {
            Ok(()) => ended += 1,
            Err(Error::Conflict(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(ended)
}

/// Waits for the end of a load that another process is at, or takes it up where none is. False where there is none.
pub(super) async fn join(ctx: &Context, workspace: WorkspaceId) -> Result<bool> {
    let mut any = false;
    while let Some(row) = Entity::in_workspace(workspace).one(&ctx.db).await? {
        any = true;
        let abandoned = row.lease_until < ctx.now_ms();
        match abandoned {
            true => match take_up(ctx, &row).await {
                Ok(()) | Err(Error::Conflict(_)) => {}
                Err(error) => return Err(error),
            },
            false => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
    Ok(any)
}

async fn take_up(ctx: &Context, row: &Model) -> Result<()> {
    let id = WorkspaceId(row.workspace_id);
    let lease = extend(ctx, id, Lease(row.lease_until)).await?;
    run(ctx, &workspaces::find(ctx, id).await?, read(row)?, lease).await
}

/// Gives back the leases of loads, for a process that knows that no other holds one.
pub async fn release(ctx: &Context) -> Result<()> {
    store::write(&ctx.db, async |tx| {
        Entity::release_all().exec(tx).await?;
        Ok(())
    })
    .await
}

/// Whether demo data are being brought in, or will be once a process takes an interrupted load up.
pub async fn is_loading(ctx: &Context, workspace: WorkspaceId) -> Result<bool> {
    Ok(Entity::in_workspace(workspace).one(&ctx.db).await?.is_some())
}

fn read(row: &Model) -> Result<Note> {
    let business = Business::parse(&row.business).ok_or_else(|| Error::internal("a demo load has a bad business"))?;
    Ok(Note { business, seed: row.seed.cast_unsigned(), last: Day::from_number(row.last_day) })
}

fn next_lease(now: i64, before: i64) -> i64 {
    Ord::max(now + LEASE_MS, before + 1)
}

/// Prolongs the lease; `Conflict` where it was lost.
async fn extend(ctx: &Context, workspace: WorkspaceId, Lease(before): Lease) -> Result<Lease> {
    let lease = next_lease(ctx.now_ms(), before);
    store::write(&ctx.db, async |tx| {
        let extended = Entity::update_in(workspace)
            .filter(Column::LeaseUntil.eq(before))
            .col_expr(Column::LeaseUntil, Expr::value(lease))
            .exec(tx)
            .await?;
        match extended.rows_affected {
            0 => Err(Error::Conflict("another process loads the demo data".into())),
            _ => Ok(Lease(lease)),
        }
    })
    .await
}

/// Takes the traces of an interrupted load out of the list of imports: its texts were in memory, so nobody can run them again.
async fn forget_broken(ctx: &Context, workspace: WorkspaceId) -> Result<()> {
    let names = domain::record::Kind::ALL.map(|kind| format!("{kind}.csv"));
    store::write(&ctx.db, async |tx| {
        files::Entity::delete_in(workspace)
            .filter(files::Column::Path.is_null())
            .filter(files::Column::State.is_in(["running", "failed"]))
            .filter(files::Column::FileName.is_in(names))
            .exec(tx)
            .await?;
        Ok(())
    })
    .await
}
