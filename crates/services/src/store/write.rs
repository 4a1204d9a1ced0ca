//! Transactions that write.
//!
//! SQLite has one writer at a time. A transaction that starts reading and then writes may find that another wrote in
//! between and fail, so ours take the write lock at once. Within this process writers queue in order of arrival, so that a
//! long import can't starve a sign-in; SQLite's own waiting, which is a lottery, is left to separate processes.

use crate::Result;
use domain::WorkspaceId;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use std::{
    collections::HashMap,
    ops::Deref,
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};
use tokio::sync::{Mutex as Queue, OwnedMutexGuard};

/// An open transaction that writes. Dropped without [`Write::commit`], it leaves no trace.
#[derive(Debug)]
pub struct Write {
    // Dropped in this order: the transaction ends before the next writer's turn.
    tx: DatabaseTransaction,
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Write {
    pub async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}

impl Deref for Write {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.tx
    }
}

/// Starts a transaction that may write from its first statement on.
pub async fn begin_write(db: &DatabaseConnection) -> Result<Write> {
    let turn = match db.get_database_backend() {
        DbBackend::Sqlite => Some(queue_of(db).lock_owned().await),
        _ => None,
    };
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    Ok(Write { tx: db.begin_with_options(options).await?, _turn: turn })
}

/// The same for one workspace: PostgreSQL then shows and takes no row of another.
pub async fn begin_write_in(db: &DatabaseConnection, workspace: WorkspaceId) -> Result<Write> {
    let write = begin_write(db).await?;
    confine(&write, workspace).await?;
    Ok(write)
}

/// Holds the rest of a transaction to one workspace: PostgreSQL's row-level security reads the setting. SQLite has none.
/// It also leaves its just-in-time compiler out, which takes longer than our statements do.
async fn confine(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        let setting = "SELECT set_config('bos.workspace', $1, true), set_config('jit', 'off', true)";
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, setting, [workspace.0.to_string().into()]);
        tx.query_one_raw(statement).await?;
    }
    Ok(())
}

/// Does something in a transaction: all of it, or on an error nothing.
pub async fn write<T>(db: &DatabaseConnection, work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>) -> Result<T> {
    let write = begin_write(db).await?;
    let done = work(&write).await?;
    write.commit().await?;
    Ok(done)
}

/// The queue of the writers of one SQLite file.
fn queue_of(db: &DatabaseConnection) -> Arc<Queue<()>> {
    static QUEUES: LazyLock<Mutex<HashMap<PathBuf, Arc<Queue<()>>>>> = LazyLock::new(Mutex::default);
    let file = db.get_sqlite_connection_pool().connect_options().get_filename().to_owned();
    QUEUES.lock().unwrap_or_else(PoisonError::into_inner).entry(file).or_default().clone()
}
