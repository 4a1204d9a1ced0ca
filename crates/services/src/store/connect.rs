//! Opens SQLite files and PostgreSQL servers.

use crate::{Error, Result};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection,
    sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// How long a write waits for another process's before it fails.
const BUSY: Duration = Duration::from_secs(10);
/// Connections nobody used for that long are closed, and their memory with them.
const IDLE: Duration = Duration::from_secs(60);
/// Prepared statements a connection keeps: those of two overviews. Those that write a batch take megabytes each.
const STATEMENTS: usize = 48;
/// Rows that a SQLite connection's thread has ready ahead of their reader.
const ROWS_AHEAD: usize = 512;
/// Page cache of one SQLite connection; filled only as pages are read.
const CACHE_KIB: u32 = 8 * 1024;

/// Opens `sqlite://PATH` (made with its folder where missing) or `postgres://…`.
pub async fn connect(url: &str) -> Result<DatabaseConnection> {
    match Target::parse(url)? {
        Target::Sqlite(path) => connect_sqlite(&path).await,
        Target::Postgres => connect_postgres(url).await,
    }
}

/// What a database's address points to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Sqlite(PathBuf),
    Postgres,
}

impl Target {
    pub(crate) fn parse(url: &str) -> Result<Self> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres);
        }
        // An address may hold a password, so a wrong one is not repeated.
        let path = url
            .strip_prefix("sqlite://")
            .or_else(|| url.strip_prefix("sqlite:"))
            .ok_or_else(|| Error::invalid("database_url", "use sqlite://PATH or postgres://USER@HOST/NAME"))?;
        let path = path.split('?').next().unwrap_or_default();
        match path {
            "" | ":memory:" => Err(Error::invalid("database_url", "name a file, like sqlite:///var/lib/bos/bos.db")),
            path => Ok(Self::Sqlite(path.into())),
        }
    }
}

/// Opens an SQLite file with one connection only, for what belongs to a connection: attached files, settings.
pub(crate) async fn connect_single(path: &Path) -> Result<DatabaseConnection> {
    open_sqlite(path, 1).await
}

async fn connect_sqlite(path: &Path) -> Result<DatabaseConnection> {
    make_private(path).map_err(|error| {
        Error::invalid("database_url", format!("'{}' can't be opened: {error}; name a writable file", path.display()))
    })?;
    open_sqlite(path, 8).await
}

async fn open_sqlite(path: &Path, connections: u32) -> Result<DatabaseConnection> {
    let path = path.to_owned();
    let mut options = shared_options("sqlite::memory:".into());
    options.max_connections(connections).map_sqlx_sqlite_opts(move |_| sqlite_options(&path));
    Ok(Database::connect(options).await?)
}

fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    use sea_orm::sqlx::ConnectOptions;
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .statement_cache_capacity(STATEMENTS)
        .row_buffer_size(ROWS_AHEAD)
        .pragma("cache_size", format!("-{CACHE_KIB}"))
        .pragma("temp_store", "memory")
        .disable_statement_logging()
}

async fn connect_postgres(url: &str) -> Result<DatabaseConnection> {
    let mut options = shared_options(url.into());
    options.max_connections(10).map_sqlx_postgres_opts(|options| options.statement_cache_capacity(STATEMENTS));
    Ok(Database::connect(options).await?)
}

fn shared_options(url: String) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .min_connections(1)
        .idle_timeout(IDLE)
        .acquire_timeout(Duration::from_secs(15))
        .test_before_acquire(false)
        .sqlx_logging(false);
    options
}

/// Makes the file and its folder where missing. They hold customers' data: on Unix only the owner reads a new one.
fn make_private(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_addresses() {
        let sqlite =
            |url: &str, path: &str| assert_eq!(Target::parse(url).ok(), Some(Target::Sqlite(path.into())), "{url}");
        sqlite("sqlite://bos.db", "bos.db");
        sqlite("sqlite:///var/lib/bos/a b%20.db", "/var/lib/bos/a b%20.db");
        sqlite("sqlite:/tmp/x.db?mode=rwc", "/tmp/x.db");
        assert_eq!(Target::parse("postgres://bos@localhost/bos").ok(), Some(Target::Postgres));
        for bad in ["", "bos.db", "mysql://x", "sqlite:", "sqlite::memory:"] {
            assert!(Target::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_wrong_address_is_not_repeated() {
        let error = Target::parse("mysql://root:hunter2@host/db").expect_err("an error");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
