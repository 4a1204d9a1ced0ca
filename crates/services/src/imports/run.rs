//! One import from its first row to its last state: shared by the queue and the command line.

use crate::{
    Context, Error, Result,
    access::Workspace,
    ids,
    ingest::{self, Input, Job, Source},
    store,
};
use domain::{ImportId, record::Kind, record::Mapping};
use entity::imports::{Column, Entity, Model};
use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};
use std::{
    fs,
    io::{self, Cursor},
    path::PathBuf,
};

/// Where an import's bytes are.
pub(super) enum File {
    Path(PathBuf),
    Memory(Vec<u8>),
    /// Not a file at all: records, their columns' names first.
    Records(Vec<Vec<String>>),
}

impl File {
    fn open(self) -> Result<Input> {
        let path = match self {
            Self::Path(path) => path,
            Self::Memory(bytes) => return Source::open(Cursor::new(bytes)).map(Input::File),
            Self::Records(records) => return Ok(Input::Given(records)),
        };
        let file = fs::File::open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::invalid("file", format!("'{}' is not there", path.display())),
            _ => Error::internal(error),
        })?;
        Source::open(file).map(Input::File)
    }
}

/// A new import's row.
pub(super) fn new_row(ctx: &Context, workspace: &Workspace, kind: Kind, file_name: &str, bytes: u64) -> Model {
    Model {
        workspace_id: workspace.id.0,
        id: ids::random(),
        kind: kind.code().into(),
        file_name: file_name.into(),
        path: None,
        mapping: String::new(),
        state: "queued".into(),
        bytes_total: bytes.cast_signed(),
        bytes_read: 0,
        rows_read: 0,
        rows_new: 0,
        rows_changed: 0,
        rows_unchanged: 0,
        rows_rejected: 0,
        error: None,
        created_by: None,
        created_at: ctx.now_ms(),
        started_at: None,
        finished_at: None,
        lease_until: None,
    }
}

/// Runs an import whose lease `row` shows to be ours, and notes how it ended. A wrong file is an error and a `failed` import;
/// trouble of our own (a lost database, a lost lease) leaves the import as it is, to be taken up again.
pub(super) async fn run(
    ctx: &Context,
    workspace: &Workspace,
    row: &Model,
    file: File,
    progress: &mut (dyn FnMut(ingest::Progress) + Send),
) -> Result<ingest::Counts> {
    let outcome = match bring_in(ctx, workspace, row, file, progress).await {
        Err(Error::NotFound(what)) => Err(Error::invalid("file", format!("{what} is gone"))),
        other => other,
    };
    match &outcome {
        Ok(counts) => {
            finish(ctx, row, "done", None).await?;
            count(&row.kind, "done", counts);
        }
        Err(Error::Invalid { field, reason }) => {
            finish(ctx, row, "failed", Some(format!("{field}: {reason}"))).await?;
            count(&row.kind, "failed", &ingest::Counts::default());
        }
        Err(_) => {}
    }
    outcome
}

/// Ends an import that only the process it began in could go on with: what it read was the command line's, or in memory.
pub(super) async fn abandon(ctx: &Context, row: &Model) -> Result<()> {
    let reason = "file: the program stopped in the middle of it; bring it in again, what is in already stays as it is";
    finish(ctx, row, "failed", Some(reason.into())).await?;
    count(&row.kind, "failed", &ingest::Counts::default());
    Ok(())
}

/// For the operator's metrics; nothing where nobody records them.
fn count(kind: &str, state: &'static str, rows: &ingest::Counts) {
    let kind = kind.to_owned();
    metrics::counter!("bos_imports_total", "kind" => kind.clone(), "state" => state).increment(1);
    let outcomes =
        [("new", rows.new), ("changed", rows.changed), ("unchanged", rows.unchanged), ("rejected", rows.rejected)];
    for (outcome, rows) in outcomes {
        metrics::counter!("bos_import_rows_total", "kind" => kind.clone(), "outcome" => outcome).increment(rows);
    }
}

async fn bring_in(
    ctx: &Context,
    workspace: &Workspace,
    row: &Model,
    file: File,
    progress: &mut (dyn FnMut(ingest::Progress) + Send),
) -> Result<ingest::Counts> {
    let kind = Kind::parse(&row.kind).ok_or_else(|| Error::internal(format!("import {} has a bad kind", row.id)))?;
    let input = tokio::task::spawn_blocking(move || file.open()).await.map_err(Error::internal)??;
    let mapping: Option<Mapping> = match row.mapping.as_str() {
        "" => None,
        text => Some(serde_json::from_str(text).map_err(Error::internal)?),
    };
    let count = |number: i64| number.max(0).cast_unsigned();
    let job = Job {
        workspace,
        import: ImportId(row.id),
        kind,
        mapping,
        lease: row.lease_until.unwrap_or_default(),
        begun_at: row.created_at,
        done: ingest::Counts {
            read: count(row.rows_read),
            new: count(row.rows_new),
            changed: count(row.rows_changed),
            unchanged: count(row.rows_unchanged),
            rejected: count(row.rows_rejected),
        },
    };
    ingest::run(ctx, job, input, progress).await
}

async fn finish(ctx: &Context, row: &Model, state: &str, error: Option<String>) -> Result<()> {
    let tx = store::begin_write(&ctx.db).await?;
    Entity::update_in(domain::WorkspaceId(row.workspace_id))
        .filter(Column::Id.eq(row.id))
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Error, Expr::value(error))
        .col_expr(Column::FinishedAt, Expr::value(ctx.now_ms()))
        .col_expr(Column::LeaseUntil, Expr::value(None::<i64>))
        .exec(&*tx)
        .await?;
    tx.commit().await
}
