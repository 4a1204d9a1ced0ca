//! Database → file.

use super::{run, sqlite_file, text};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    store,
};
use std::path::Path;

/// Writes everything, as it is at one moment, into a new file, while others read and write. Uploads that wait to be
/// imported are not in it.
pub async fn backup(ctx: &Context, file: &Path) -> Result<()> {
    sqlite_file(ctx, &format!("pg_dump --format=custom --file='{}' \"$BOS_DATABASE_URL\"", file.display()))?;
    let shown = file.display();
    if file.exists() {
        return Err(Error::invalid("file", format!("'{shown}' exists: choose another name, or remove it first")));
    }
    // Complete or not there: what a killed backup leaves behind has another name.
    let partial = file.with_added_extension("partial");
    remove(&partial)?;
    private_empty_file(&partial).map_err(|error| {
        Error::invalid("file", format!("'{shown}' can't be written: {error}; name a file in a writable folder"))
    })?;
    let written = run(&ctx.db, "VACUUM INTO ?", [text(&partial)?.into()]).await;
    if let Err(error) = written {
        remove(&partial)?;
        return Err(error);
    }
    std::fs::File::open(&partial)?.sync_all()?;
    std::fs::rename(&partial, file)?;
    let event = Event::new("store.backed_up", "store");
    store::write(&ctx.db, async |tx| audit::record(tx, ctx.now_ms(), NO_WORKSPACE, Actor::System, event).await).await
}

/// SQLite fills an empty file; made here, so that only its owner reads it.
fn private_empty_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

pub(super) fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
