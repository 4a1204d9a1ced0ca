//! Imports of the command line: the file is where it is, and the command waits for the end.

use super::{Counts, run};
use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    facts, ingest, store,
};
use domain::{ImportId, Permission, record::Kind};
use entity::imports::{Entity, Model};
use sea_orm::{EntityTrait, IntoActiveModel};
use std::path::{Path, PathBuf};

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub kind: Kind,
    pub bytes: u64,
    pub bytes_total: u64,
    pub counts: Counts,
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FileSummary {
    /// Names the import, for its rejects.
    #[serde(skip)]
    pub import: ImportId,
    pub kind: Kind,
    pub file: PathBuf,
    #[serde(flatten)]
    pub counts: Counts,
}

/// What became of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    pub files: Vec<FileSummary>,
    /// CSV files whose names are no kind that can be imported.
    pub skipped: Vec<PathBuf>,
}

/// Brings one file in and computes the facts. `Invalid` when the file can't be read or lacks a required column.
pub async fn run_file(
    ctx: &Context,
    scope: &Scope,
    kind: Kind,
    path: &Path,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<FileSummary> {
    scope.require(Permission::ImportData)?;
    let summary = bring_in(ctx, scope, kind, path, &mut progress).await?;
    facts::refresh(ctx, scope.workspace_id()).await?;
    Ok(summary)
}

/// Brings in every file of a folder whose name is a kind's, in the order of dependence, then computes the facts.
pub async fn run_folder(
    ctx: &Context,
    scope: &Scope,
    folder: &Path,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<Summary> {
    scope.require(Permission::ImportData)?;
    let (files, skipped) = files_of(folder)?;
    let mut summary = Summary { files: Vec::new(), skipped };
    for (kind, path) in files {
        summary.files.push(bring_in(ctx, scope, kind, &path, &mut progress).await?);
    }
    facts::refresh(ctx, scope.workspace_id()).await?;
    Ok(summary)
}

async fn bring_in(
    ctx: &Context,
    scope: &Scope,
    kind: Kind,
    path: &Path,
    progress: &mut (impl FnMut(Progress) + Send),
) -> Result<FileSummary> {
    let bytes = std::fs::metadata(path)
        .map_err(|error| Error::invalid("file", format!("'{}' can't be read: {error}", path.display())))?
        .len();
    let name = std::path::absolute(path)?.display().to_string();
    let row = insert_running(ctx, scope, kind, name, bytes).await?;
    let mut tell = |at: ingest::Progress| {
        progress(Progress { kind, bytes: at.bytes, bytes_total: bytes, counts: at.counts.into() });
    };
    let counts = run::run(ctx, scope.workspace(), &row, run::File::Path(path.to_owned()), &mut tell).await?;
    Ok(FileSummary { import: ImportId(row.id), kind, file: path.to_owned(), counts: counts.into() })
}

/// Brings in text that the program made itself; computes no facts.
pub(crate) async fn run_text(ctx: &Context, scope: &Scope, kind: Kind, text: Vec<u8>) -> Result<Counts> {
    let row = insert_running(ctx, scope, kind, format!("{kind}.csv"), text.len() as u64).await?;
    let counts = run::run(ctx, scope.workspace(), &row, run::File::Memory(text), &mut |_| {}).await?;
    Ok(counts.into())
}

/// A new import that this process runs at once.
pub(super) async fn insert_running(
    ctx: &Context,
    scope: &Scope,
    kind: Kind,
    name: String,
    bytes: u64,
) -> Result<Model> {
    let now = ctx.now_ms();
    let row = Model {
        state: "running".into(),
        started_at: Some(now),
        lease_until: Some(ingest::next_lease(now, 0)),
        ..run::new_row(ctx, scope.workspace(), kind, &name, bytes)
    };
    let tx = store::begin_write(&ctx.db).await?;
    Entity::insert(row.clone().into_active_model()).exec_without_returning(&*tx).await?;
    let event = Event::new("import.started", format!("import:{}", row.id)).detail(format!("{kind}: {name}"));
    audit::record(&*tx, now, scope.workspace_id(), scope.actor(), event).await?;
    tx.commit().await?;
    Ok(row)
}

/// Files that hold records, in the order kinds are imported.
type KnownFiles = Vec<(Kind, PathBuf)>;

/// The folder's files by kind, and its CSV files of no kind.
fn files_of(folder: &Path) -> Result<(KnownFiles, Vec<PathBuf>)> {
    let unreadable =
        |error| Error::invalid("file", format!("'{}' is no folder that can be read: {error}", folder.display()));
    let (mut files, mut skipped) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match Kind::of_file(&name) {
            Some(kind) => files.push((kind, path)),
            None if name.ends_with(".csv") || name.ends_with(".csv.gz") => skipped.push(path),
            None => {}
        }
    }
    if files.is_empty() {
        let kinds = Kind::ALL.map(|kind| format!("{kind}.csv")).join(", ");
        return Err(Error::invalid("file", format!("'{}' has none of {kinds}", folder.display())));
    }
    files.sort();
    skipped.sort();
    Ok((files, skipped))
}
