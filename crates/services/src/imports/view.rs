//! What became of imports: their states, counts and rejected rows.

use super::Counts;
use crate::{Context, Error, Result, Scope, messages::translate};
use domain::{ImportId, Locale, Permission, WorkspaceId, record::Kind};
use entity::{
    import_rejects,
    imports::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Queued,
    Running,
    Done,
    /// The file could not be read; `error` says why. Rows before the fault are in.
    Failed,
}

/// One import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    pub id: ImportId,
    pub kind: Kind,
    pub file_name: String,
    pub state: State,
    pub bytes_total: u64,
    pub bytes_read: u64,
    pub counts: Counts,
    pub error: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub created_at: i64,
    pub started_at: Option<i64>,
    pub finished_at: Option<i64>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    pub line: u64,
    /// By its name in the file; empty when it is the whole row.
    pub column: String,
    /// Cut to 200 characters.
    pub value: String,
    pub reason: String,
}

/// Rejects in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectsPage {
    pub rejects: Vec<Reject>,
    /// Ask for the lines after this one next; `None` at the end.
    pub next: Option<u64>,
}

/// The workspace's imports, newest first: at most `limit` (200) of them.
pub async fn list(ctx: &Context, scope: &Scope, limit: u64) -> Result<Vec<Import>> {
    scope.require(Permission::ImportData)?;
    let rows = Entity::in_workspace(scope.workspace_id())
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(limit.min(200))
        .all(&ctx.db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// One import; `NotFound` where it is another workspace's.
pub async fn get(ctx: &Context, scope: &Scope, id: ImportId) -> Result<Import> {
    scope.require(Permission::ImportData)?;
    read(find(ctx, scope.workspace_id(), id).await?)
}

/// The rejects of an import on lines after `after`: at most `limit` (1,000) of them.
pub async fn rejects(
    ctx: &Context,
    scope: &Scope,
    id: ImportId,
    after: Option<u64>,
    limit: u64,
) -> Result<RejectsPage> {
    scope.require(Permission::ImportData)?;
    find(ctx, scope.workspace_id(), id).await?;
    page(ctx, scope.workspace_id(), id, after, limit.clamp(1, 1000)).await
}

/// The rejects of an import as a CSV file, piece by piece, the reasons in a language.
pub async fn rejects_csv(ctx: &Context, scope: &Scope, id: ImportId, locale: Locale) -> Result<RejectsCsv> {
    scope.require(Permission::ImportData)?;
    let import = find(ctx, scope.workspace_id(), id).await?;
    Ok(RejectsCsv {
        ctx: ctx.clone(),
        workspace: scope.workspace_id(),
        id,
        file: import.file_name,
        locale,
        after: Some(0),
        begun: false,
    })
}

/// A CSV file being written: `file,line,column,value,reason`.
pub struct RejectsCsv {
    ctx: Context,
    workspace: WorkspaceId,
    id: ImportId,
    file: String,
    locale: Locale,
    after: Option<u64>,
    begun: bool,
}

impl RejectsCsv {
    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        let mut out = csv::Writer::from_writer(Vec::new());
        if !self.begun {
            self.begun = true;
            out.write_record(["file", "line", "column", "value", "reason"]).map_err(Error::internal)?;
        } else if self.after.is_none() {
            return Ok(None);
        }
        if let Some(after) = self.after {
            let page = page(&self.ctx, self.workspace, self.id, Some(after), 1000).await?;
            self.after = page.next;
            for reject in page.rejects {
                let line = reject.line.to_string();
                let [file, column, value, reason] =
                    [&self.file, &reject.column, &reject.value, &translate(&reject.reason, self.locale)]
                        .map(|text| inert(text));
                out.write_record([&file, &line, &column, &value, &reason]).map_err(Error::internal)?;
            }
        }
        out.into_inner().map(Some).map_err(|error| Error::internal(error.to_string()))
    }
}

/// Text that a spreadsheet shows rather than runs: what it would take for a formula gets an apostrophe before it.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

async fn page(
    ctx: &Context,
    workspace: WorkspaceId,
    id: ImportId,
    after: Option<u64>,
    limit: u64,
) -> Result<RejectsPage> {
    let rows = import_rejects::Entity::in_workspace(workspace)
        .filter(import_rejects::Column::ImportId.eq(id.0))
        .filter(import_rejects::Column::Line.gt(after.unwrap_or(0).cast_signed()))
        .order_by_asc(import_rejects::Column::Line)
        .order_by_asc(import_rejects::Column::Seq)
        .limit(limit)
        .all(&ctx.db)
        .await?;
    let next = rows.last().filter(|_| rows.len() as u64 == limit).map(|row| row.line.max(0).cast_unsigned());
    let rejects = rows.into_iter().map(|row| Reject {
        line: row.line.max(0).cast_unsigned(),
        column: row.column_name,
        value: row.value,
        reason: row.reason,
    });
    Ok(RejectsPage { rejects: rejects.collect(), next })
}

async fn find(ctx: &Context, workspace: WorkspaceId, id: ImportId) -> Result<Model> {
    let row = Entity::in_workspace(workspace).filter(Column::Id.eq(id.0)).one(&ctx.db).await?;
    row.ok_or(Error::NotFound("import"))
}

fn read(row: Model) -> Result<Import> {
    let broken = |what: &str| Error::internal(format!("import {} has a bad {what}", row.id));
    let count = |number: i64| number.max(0).cast_unsigned();
    Ok(Import {
        id: ImportId(row.id),
        kind: Kind::parse(&row.kind).ok_or_else(|| broken("kind"))?,
        state: match row.state.as_str() {
            "queued" => State::Queued,
            "running" => State::Running,
            "done" => State::Done,
            "failed" => State::Failed,
            _ => return Err(broken("state")),
        },
        bytes_total: count(row.bytes_total),
        bytes_read: count(row.bytes_read),
        counts: Counts {
            read: count(row.rows_read),
            new: count(row.rows_new),
            changed: count(row.rows_changed),
            unchanged: count(row.rows_unchanged),
            rejected: count(row.rows_rejected),
        },
        file_name: row.file_name,
        error: row.error,
        created_at: row.created_at,
        started_at: row.started_at,
        finished_at: row.finished_at,
    })
}
