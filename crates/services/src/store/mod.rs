//! The database itself: opening it, bringing its schema forward, and writing to it.

mod connect;
mod write;

pub use connect::connect;
pub(crate) use connect::connect_single;
pub(crate) use write::begin_write_in;
pub use write::{Write, begin_write, write};

use crate::{Error, Result};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, SqlErr};

/// Any number that no other user of the same PostgreSQL cluster's database takes: `bos-migr`.
const MIGRATION_LOCK: i64 = 0x626f_732d_6d69_6772;

/// Brings the schema forward to this program's. Processes that start at once wait for the first.
///
/// Fails with `Conflict` when the database was made by a newer program.
pub async fn migrate(db: &DatabaseConnection) -> Result<()> {
    if is_current(db).await? {
        return Ok(());
    }
    let tx = begin_write(db).await?;
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
    }
    Migrator::up(&*tx, None).await?;
    tx.commit().await
}

/// Whether every step of the schema's history has been taken; changes nothing.
pub async fn is_current(db: &DatabaseConnection) -> Result<bool> {
    let pending = Migrator::get_pending_migrations_read_only(db).await.map_err(newer_schema)?;
    Ok(pending.is_empty())
}

fn newer_schema(error: DbErr) -> Error {
    match error {
        DbErr::Custom(_) => Error::Conflict(
            "the database was made by a newer version of this program: use that version, or another database".into(),
        ),
        error => error.into(),
    }
}

/// Whether a write failed because such a row is there already.
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// The file of an SQLite database; `None` for PostgreSQL.
pub fn sqlite_path(db: &DatabaseConnection) -> Option<std::path::PathBuf> {
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    sqlite.then(|| db.get_sqlite_connection_pool().connect_options().get_filename().to_owned())
}
