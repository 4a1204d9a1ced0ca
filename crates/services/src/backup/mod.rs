//! One file of everything, and back. For SQLite; PostgreSQL has its own tools, which are named instead.

mod restore;
mod save;

pub use restore::{Restored, restore};
pub use save::backup;

use crate::{Context, Error, Result};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, Value};
use std::path::{Path, PathBuf};

/// The file of an SQLite database; `Conflict` with the command to use on PostgreSQL.
fn sqlite_file(ctx: &Context, instead: &str) -> Result<PathBuf> {
    match ctx.db.get_database_backend() {
        DbBackend::Sqlite => Ok(ctx.db.get_sqlite_connection_pool().connect_options().get_filename().to_owned()),
        _ => Err(Error::Conflict(format!("this is for SQLite; on PostgreSQL run: {instead}"))),
    }
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| {
        Error::invalid("file", format!("'{}' is not text in UTF-8: choose another name", path.display()))
    })
}

/// Runs an SQLite statement that no query builder knows.
async fn run(db: &DatabaseConnection, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<()> {
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await?;
    Ok(())
}

/// The first column of all rows, as text.
async fn texts(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<Vec<String>> {
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}
