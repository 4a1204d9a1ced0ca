//! File → database.
//!
//! The file is copied, checked and brought forward to this program's schema first; then one transaction replaces the rows of
//! every table. So a running server keeps its database file, sees either the old or the new state, and a failure changes
//! nothing.

use super::{run, save::remove, sqlite_file, text, texts};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    store::{self, Write},
};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, Value};
use std::{
    io::Read,
    path::{Path, PathBuf},
};

/// Not brought back: who was signed in, links sent out, attempts counted.
const LEFT_OUT: [&str; 3] = ["sessions", "password_resets", "throttles"];

/// What came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    pub tables: usize,
    pub rows: u64,
}

/// Replaces everything in the database by what the backup holds. Everyone has to sign in again.
///
/// `Invalid` where the file is no backup, `Conflict` where a newer program made it.
pub async fn restore(ctx: &Context, file: &Path) -> Result<Restored> {
    let target = sqlite_file(
        ctx,
        &format!("pg_restore --clean --if-exists --no-owner --dbname=\"$BOS_DATABASE_URL\" '{}'", file.display()),
    )?;
    check_header(file)?;
    let copy = Copy::of(file, &target)?;
    copy.bring_forward(file).await?;
    let db = store::connect_single(&target).await?;
    run(&db, "ATTACH DATABASE ? AS backup", [text(&copy.0)?.into()]).await?;
    let restored = replace_rows(ctx, &db).await;
    db.close().await?;
    restored
}

fn no_backup(file: &Path) -> Error {
    Error::invalid("file", format!("'{}' is not a backup: name a file that 'bos backup' made", file.display()))
}

fn check_header(file: &Path) -> Result<()> {
    let mut header = [0; 16];
    let mut opened = std::fs::File::open(file)
        .map_err(|error| Error::invalid("file", format!("'{}' can't be read: {error}", file.display())))?;
    match opened.read_exact(&mut header) {
        Ok(()) if &header == b"SQLite format 3\0" => Ok(()),
        _ => Err(no_backup(file)),
    }
}

/// A copy of the backup beside the database, removed in the end.
struct Copy(PathBuf);

impl Copy {
    fn of(file: &Path, target: &Path) -> Result<Self> {
        let copy = Self(target.with_added_extension("restoring"));
        copy.remove();
        std::fs::copy(file, &copy.0)?;
        Ok(copy)
    }

    /// Checks that it is a whole backup, and gives it this program's schema.
    async fn bring_forward(&self, file: &Path) -> Result<()> {
        let db = store::connect_single(&self.0).await.map_err(|_| no_backup(file))?;
        let outcome = Self::check(&db, file).await;
        db.close().await?;
        outcome
    }

    async fn check(db: &DatabaseConnection, file: &Path) -> Result<()> {
        let damage = texts(db, "PRAGMA quick_check(1)", []).await.map_err(|_| no_backup(file))?;
        if damage != ["ok"] {
            let damage = damage.join("; ");
            return Err(Error::invalid("file", format!("'{}' is damaged ({damage}): use another", file.display())));
        }
        if !store::is_current(db).await? && Migrator::get_applied_migrations_read_only(db).await?.is_empty() {
            return Err(no_backup(file));
        }
        store::migrate(db).await
    }

    fn remove(&self) {
        for extension in ["", "-wal", "-shm"] {
            let mut path = self.0.clone().into_os_string();
            path.push(extension);
            if let Err(error) = remove(Path::new(&path)) {
                tracing::warn!(%error, "a copy of a backup was left behind");
            }
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        self.remove();
    }
}

async fn replace_rows(ctx: &Context, db: &DatabaseConnection) -> Result<Restored> {
    let tx = store::begin_write(db).await?;
    tx.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    let newest = newest_version(&tx).await?;
    let tables = tables(&tx).await?;
    // All away before any come: a deletion takes along what points to it.
    for table in &tables {
        tx.execute_unprepared(&format!("DELETE FROM main.\"{table}\"")).await?;
    }
    let mut restored = Restored { tables: 0, rows: 0 };
    for table in tables.iter().filter(|table| !LEFT_OUT.contains(&table.as_str())) {
        restored.rows += copy_rows(&tx, table).await?;
        restored.tables += 1;
    }
    raise_versions(&tx, newest).await?;
    let event = Event::new("store.restored", "store").detail(format!("{} rows", restored.rows));
    audit::record(&*tx, ctx.now_ms(), NO_WORKSPACE, Actor::System, event).await?;
    tx.commit().await?;
    Ok(restored)
}

/// Our own tables but the schema's history, by the database that is restored into: names never come out of the file.
async fn tables(tx: &Write) -> Result<Vec<String>> {
    let sql = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
               AND name <> 'seaql_migrations'";
    texts(&**tx, sql, []).await
}

async fn copy_rows(tx: &Write, table: &str) -> Result<u64> {
    let columns = texts(&**tx, "SELECT '\"' || name || '\"' FROM pragma_table_info(?, 'main')", [table.into()]).await?;
    let columns = columns.join(", ");
    let sql = format!("INSERT INTO main.\"{table}\" ({columns}) SELECT {columns} FROM backup.\"{table}\"");
    Ok(tx.execute_unprepared(&sql).await?.rows_affected())
}

/// The highest version of any workspace's data before.
async fn newest_version(tx: &Write) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(data_version), 0) FROM main.workspaces";
    let row = tx.query_one_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
    row.map_or(Ok(0), |row| Ok(row.try_get_by_index(0)?))
}

/// What a running server remembered by version is then out of date.
async fn raise_versions(tx: &Write, newest: i64) -> Result<()> {
    use entity::workspaces::{Column, Entity};
    use sea_orm::{ExprTrait, sea_query::Expr};
    Entity::update_all_versions(Expr::col(Column::DataVersion).add(Value::from(newest + 1))).exec(&**tx).await?;
    Ok(())
}
