//! Loading, so that it can break off anywhere and be taken up again.

use super::{Business, clear::clear};
use crate::{
    Actor, Context, Error, Result, Scope,
    access::Workspace,
    audit::{self, Event},
    facts, ids, imports, ingest, store, workspaces,
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

/// How long after its last sign of life a process loses a load to another, in milliseconds.
const LEASE_MS: i64 = 60_000;
const SIGN_EVERY: Duration = Duration::from_secs(15);
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// What is being loaded: the same note, the same files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) business: Business,
    pub(super) seed: u64,
    /// The last day of the three years.
    pub(super) last: Day,
}

/// The right to load a workspace: lost when another process takes over or begins anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder(i64);

/// Notes that the workspace is to be loaded, and empties it where `anew`: both or neither.
pub(super) async fn begin(ctx: &Context, scope: &Scope, note: Note, anew: bool) -> Result<Holder> {
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let tx = store::begin_write(&ctx.db).await?;
    ingest::lock_workspace(&tx, workspace).await?;
    if anew {
        clear(&tx, workspace).await?;
        ingest::raise_version(&*tx, workspace, now).await?;
        let event = Event::new("demo.cleared", format!("workspace:{workspace}"));
        audit::record(&*tx, now, workspace, Actor::System, event).await?;
    }
    let row = Model {
        workspace_id: workspace.0,
        business: note.business.code().into(),
        seed: note.seed.cast_signed(),
        last_day: note.last.number(),
        holder: ids::random(),
        lease_until: now + LEASE_MS,
    };
    let holder = Holder(row.holder);
    let others = [Column::Business, Column::Seed, Column::LastDay, Column::Holder, Column::LeaseUntil];
    let conflict = OnConflict::column(Column::WorkspaceId).update_columns(others).to_owned();
    Entity::insert(row.into_active_model()).on_conflict(conflict).exec_without_returning(&*tx).await?;
    tx.commit().await?;
    Ok(holder)
}

/// Brings in what the note says, computes the facts and takes the note away. `Conflict` when another process does it instead.
pub(super) async fn run(ctx: &Context, workspace: &Workspace, note: Note, holder: Holder) -> Result<()> {
    let signs = async {
        loop {
            tokio::time::sleep(SIGN_EVERY).await;
            if let Err(lost) = extend(ctx, workspace.id, holder, holder).await {
                return lost;
            }
        }
    };
    tokio::select! {
        done = bring_in(ctx, workspace, note, holder) => done,
        lost = signs => Err(lost),
    }
}

async fn bring_in(ctx: &Context, workspace: &Workspace, note: Note, holder: Holder) -> Result<()> {
    // Whoever asked for it was allowed to; the rest is the program's own work.
    let scope = Scope::new(workspace.clone(), Role::Owner, Actor::System);
    let (id, currency) = (workspace.id, workspace.currency);
    let made = tokio::task::spawn_blocking(move || note.business.files(note.seed, currency, note.last));
    let files = made.await.map_err(Error::internal)?;
    forget_broken(ctx, id).await?;
    for (kind, text) in files {
        extend(ctx, id, holder, holder).await?;
        imports::run_text(ctx, &scope, kind, text.into_bytes()).await?;
    }
    facts::refresh(ctx, id).await?;
    store::write(&ctx.db, async |tx| {
        Entity::delete_in(id).filter(Column::Holder.eq(holder.0)).exec(tx).await?;
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
    let holder = Holder(ids::random());
    extend(ctx, id, Holder(row.holder), holder).await?;
    run(ctx, &workspaces::find(ctx, id).await?, read(row)?, holder).await
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

/// Prolongs the lease, or takes it over from the one before; `Conflict` where that one has lost it.
async fn extend(ctx: &Context, workspace: WorkspaceId, before: Holder, holder: Holder) -> Result<()> {
    let until = ctx.now_ms() + LEASE_MS;
    store::write(&ctx.db, async |tx| {
        let extended = Entity::update_in(workspace)
            .filter(Column::Holder.eq(before.0))
            .col_expr(Column::Holder, Expr::value(holder.0))
            .col_expr(Column::LeaseUntil, Expr::value(until))
            .exec(tx)
            .await?;
        match extended.rows_affected {
            0 => Err(Error::Conflict("another process loads the demo data".into())),
            _ => Ok(()),
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
