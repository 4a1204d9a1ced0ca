//! Uploads: kept in the data folder under a token until they are imported.

use crate::{
    Context, Error, Result, Scope, ids,
    ingest::{Head, Source, read_head},
};
use domain::{
    Permission, WorkspaceId,
    record::{Kind, Mapping, guess_kind, match_header},
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};

/// Rows of a preview, and longest text of a cell in it, in characters.
const PREVIEW_ROWS: usize = 10;
const PREVIEW_CELL: usize = 100;
/// Uploads nobody imported go after a day.
const KEPT_MS: i64 = 24 * 3_600_000;

/// An upload that waits to be started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    pub token: String,
    pub preview: Preview,
}

/// What is in a file, as far as its beginning shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    pub file_name: String,
    pub bytes: u64,
    /// By the file's name, else by its columns; `None` where neither tells.
    pub kind: Option<Kind>,
    pub columns: Vec<Column>,
    /// Field → column, guessed for that kind.
    pub mapping: Mapping,
    /// Required fields that no column was found for.
    pub missing: Vec<String>,
    /// Columns that would be left out.
    pub unknown: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    /// Its first values that are not blank.
    pub samples: Vec<String>,
}

/// What is kept beside an upload.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) file_name: String,
    pub(super) bytes: u64,
}

/// Keeps an upload of at most `max_bytes` and shows what is in it.
pub async fn stage(
    ctx: &Context,
    scope: &Scope,
    file_name: &str,
    mut file: impl AsyncRead + Unpin + Send,
    max_bytes: u64,
) -> Result<Staged> {
    scope.require(Permission::ImportData)?;
    let token = new_token();
    let path = path_of(ctx, scope.workspace_id(), &token)?;
    if let Some(folder) = path.parent() {
        tokio::fs::create_dir_all(folder).await?;
    }
    let kept = keep(&path, &mut file, max_bytes).await;
    let staged = match kept {
        Ok(bytes) => describe(&path, Note { file_name: plain_name(file_name), bytes }, None).await,
        Err(error) => Err(error),
    };
    match staged {
        Ok(preview) => Ok(Staged { token, preview }),
        Err(error) => {
            remove(&path).await;
            Err(error)
        }
    }
}

/// The preview of a staged upload, for the kind that a person chose.
pub async fn preview(ctx: &Context, scope: &Scope, token: &str, kind: Option<Kind>) -> Result<Preview> {
    scope.require(Permission::ImportData)?;
    let path = path_of(ctx, scope.workspace_id(), token)?;
    let note = note_of(&path).await?;
    describe(&path, note, kind).await
}

/// Removes uploads that nobody started within a day. For the start of the program and now and then.
pub async fn sweep(ctx: &Context) -> Result<()> {
    let folder = ctx.data_dir.join("uploads");
    let oldest = ctx.now_ms() - KEPT_MS;
    tokio::task::spawn_blocking(move || sweep_folder(&folder, oldest)).await.map_err(Error::internal)
}

/// Only uploads that were never started have a note; those that were are the queue's.
fn sweep_folder(folder: &Path, oldest: i64) {
    let workspaces = fs::read_dir(folder).into_iter().flatten().flatten();
    for note in workspaces.flat_map(|workspace| fs::read_dir(workspace.path())).flatten().flatten() {
        let changed = note.metadata().and_then(|meta| meta.modified()).ok();
        let age = changed.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let old = age.is_some_and(|age| (age.as_millis() as i64) < oldest);
        if old && note.path().extension().is_some_and(|extension| extension == "json") {
            let _ = fs::remove_file(note.path().with_extension("upload"));
            let _ = fs::remove_file(note.path());
        }
    }
}

/// Where an upload lies. A token that this module did not make is `NotFound`, whatever it looks like.
pub(super) fn path_of(ctx: &Context, workspace: WorkspaceId, token: &str) -> Result<PathBuf> {
    if token.is_empty() || token.len() > 64 || !token.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Error::NotFound("upload"));
    }
    let name = format!("{token}.upload");
    Ok(ctx.data_dir.join("uploads").join(workspace.to_string()).join(name))
}

pub(super) async fn note_of(path: &Path) -> Result<Note> {
    let text = tokio::fs::read(path.with_extension("json")).await.map_err(|_| Error::NotFound("upload"))?;
    serde_json::from_slice(&text).map_err(Error::internal)
}

/// Marks an upload as started: it is the queue's from now on.
pub(super) async fn take_note(path: &Path) -> Result<()> {
    tokio::fs::remove_file(path.with_extension("json")).await.map_err(|_| Error::NotFound("upload"))
}

pub(super) async fn remove(path: &Path) {
    let _ = tokio::fs::remove_file(path).await;
    let _ = tokio::fs::remove_file(path.with_extension("json")).await;
}

async fn keep(path: &Path, file: &mut (impl AsyncRead + Unpin + Send), max_bytes: u64) -> Result<u64> {
    let mut out = tokio::fs::File::create(path).await?;
    let mut limited = file.take(max_bytes.saturating_add(1));
    let bytes = tokio::io::copy(&mut limited, &mut out).await?;
    out.flush().await?;
    out.sync_all().await?;
    if bytes > max_bytes {
        return Err(Error::invalid("file", format!("larger than {} MiB: split it, or gzip it", max_bytes >> 20)));
    }
    Ok(bytes)
}

async fn describe(path: &Path, note: Note, kind: Option<Kind>) -> Result<Preview> {
    let text = serde_json::to_vec(&note).map_err(Error::internal)?;
    let opened = path.to_owned();
    let head = tokio::task::spawn_blocking(move || read_head(Source::open(fs::File::open(opened)?)?, PREVIEW_ROWS));
    let head = head.await.map_err(Error::internal)??;
    tokio::fs::write(path.with_extension("json"), text).await?;
    Ok(describe_head(note, head, kind))
}

fn describe_head(note: Note, head: Head, kind: Option<Kind>) -> Preview {
    let kind = kind.or_else(|| Kind::of_file(&note.file_name)).or_else(|| guess_kind(&head.header, &head.rows));
    let matched = kind.map(|kind| match_header(kind, &head.header));
    let (mapping, missing, unknown) = matched.map_or_else(
        || (Mapping::new(), Vec::new(), head.header.clone()),
        |found| (found.mapping, found.missing.iter().map(|name| (*name).to_owned()).collect(), found.unknown),
    );
    let rows: Vec<Vec<String>> = head.rows.into_iter().map(|row| row.iter().map(|cell| cut(cell)).collect()).collect();
    let columns = head.header.iter().enumerate().map(|(index, name)| {
        let cells = rows.iter().filter_map(|row| row.get(index)).filter(|cell| !cell.trim().is_empty());
        Column { name: cut(name), samples: cells.take(3).cloned().collect() }
    });
    Preview {
        columns: columns.collect(),
        file_name: note.file_name,
        bytes: note.bytes,
        kind,
        mapping,
        missing,
        unknown,
        rows,
    }
}

fn cut(cell: &str) -> String {
    cell.chars().filter(|c| *c != '\0').take(PREVIEW_CELL).collect()
}

/// A name without folders and control characters, to be shown and stored.
fn plain_name(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = base.chars().filter(|c| !c.is_control()).take(200).collect();
    if kept.trim().is_empty() { "upload.csv".into() } else { kept }
}

fn new_token() -> String {
    ids::digest(&ids::secret()).chars().take(32).collect()
}
