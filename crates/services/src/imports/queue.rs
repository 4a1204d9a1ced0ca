//! Imports of uploads: queued by a person, run by whichever process takes them, resumed by another if that one dies.

use super::{run, staging};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    facts,
    ingest::{self, Source},
    store, workspaces,
};
use domain::{ImportId, Permission, WorkspaceId, record::Kind, record::Mapping, record::match_header};
use entity::imports::{Column, Entity, Model};
use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};

/// What a person says about a staged upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    pub token: String,
    pub kind: Kind,
    /// Field → column; `None` leaves it to the names in the header.
    pub mapping: Option<Mapping>,
}

/// Queues a staged upload. `Invalid` when a required column has none to come from.
pub async fn start(ctx: &Context, scope: &Scope, start: Start) -> Result<ImportId> {
    scope.require(Permission::ImportData)?;
    let path = staging::path_of(ctx, scope.workspace_id(), &start.token)?;
    let note = staging::note_of(&path).await?;
    let opened = path.clone();
    let head = tokio::task::spawn_blocking(move || ingest::read_head(Source::open(std::fs::File::open(opened)?)?, 0));
    let header = head.await.map_err(Error::internal)??.header;
    let mapping = start.mapping.unwrap_or_else(|| match_header(start.kind, &header).mapping);
    ingest::check_mapping(start.kind, &mapping, &header)?;

    let row = Model {
        path: Some(start.token),
        mapping: serde_json::to_string(&mapping).map_err(Error::internal)?,
        created_by: match scope.actor() {
            Actor::User(user) => Some(user.0),
            _ => None,
        },
        ..run::new_row(ctx, scope.workspace(), start.kind, &note.file_name, note.bytes)
    };
    let id = ImportId(row.id);
    let tx = store::begin_write(&ctx.db).await?;
    Entity::insert(row.into_active_model()).exec_without_returning(&*tx).await?;
    let event =
        Event::new("import.started", format!("import:{id}")).detail(format!("{}: {}", start.kind, note.file_name));
    audit::record(&*tx, ctx.now_ms(), scope.workspace_id(), scope.actor(), event).await?;
    // Last, so that an upload can be started once only; if the commit fails, it goes with the day's sweep.
    staging::take_note(&path).await?;
    tx.commit().await?;
    Ok(id)
}

/// Runs the oldest import that waits, or that a dead process left, to its end. `None` when there is none.
///
/// Safe in several processes at once. An import that can't be read ends as `failed`, which is no error here.
pub async fn run_queued(ctx: &Context) -> Result<Option<ImportId>> {
    let Some(row) = claim(ctx).await? else { return Ok(None) };
    let id = ImportId(row.id);
    let workspace = workspaces::find(ctx, WorkspaceId(row.workspace_id)).await?;
    let Some(token) = &row.path else {
        run::abandon(ctx, &row).await?;
        facts::refresh(ctx, workspace.id).await?;
        return Ok(Some(id));
    };
    let path = staging::path_of(ctx, workspace.id, token)?;
    match run::run(ctx, &workspace, &row, run::File::Path(path.clone()), &mut |_| {}).await {
        Ok(_) | Err(Error::Invalid { .. }) => {}
        Err(Error::Conflict(_)) => return Ok(Some(id)),
        Err(error) => return Err(error),
    }
    staging::remove(&path).await;
    facts::refresh(ctx, workspace.id).await?;
    Ok(Some(id))
}

/// Takes the lease of an import, unless another process is faster.
async fn claim(ctx: &Context) -> Result<Option<Model>> {
    loop {
        let now = ctx.now_ms();
        let Some(row) = Entity::claimable(now).one(&ctx.db).await? else { return Ok(None) };
        let workspace = WorkspaceId(row.workspace_id);
        let lease = ingest::next_lease(now, row.lease_until.unwrap_or_default());
        let unchanged = match row.lease_until {
            Some(before) => Condition::all().add(Column::LeaseUntil.eq(before)),
            None => Condition::all().add(Column::LeaseUntil.is_null()),
        };
        let tx = store::begin_write(&ctx.db).await?;
        let taken = Entity::update_in(workspace)
            .filter(Column::Id.eq(row.id))
            .filter(Column::State.eq(row.state.as_str()))
            .filter(unchanged)
            .col_expr(Column::State, Expr::value("running"))
            .col_expr(Column::LeaseUntil, Expr::value(lease))
            .col_expr(Column::StartedAt, Expr::value(row.started_at.unwrap_or(now)))
            .exec(&*tx)
            .await?;
        tx.commit().await?;
        if taken.rows_affected == 1 {
            // As it is now: the one before may have committed a batch since we looked.
            let row = Entity::in_workspace(workspace).filter(Column::Id.eq(row.id)).one(&ctx.db).await?;
            return Ok(row);
        }
    }
}

/// Gives back the leases of uploads being imported, for a process that knows that no other holds one.
pub async fn release(ctx: &Context) -> Result<()> {
    let tx = store::begin_write(&ctx.db).await?;
    Entity::update_many()
        .filter(Column::State.eq("running"))
        .filter(Column::Path.is_not_null())
        .col_expr(Column::LeaseUntil, Expr::value(0))
        .exec(&*tx)
        .await?;
    tx.commit().await
}
