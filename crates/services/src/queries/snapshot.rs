//! One view of the data for all statements of an answer.

use super::run::LONGEST;
use crate::{Result, store};
use domain::WorkspaceId;
use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel, TransactionOptions,
    TransactionTrait,
};

/// Begins a transaction that sees one workspace's data as they are now, whatever is imported meanwhile. It holds up no
/// writer.
pub(super) async fn snapshot(db: &DatabaseConnection, workspace: WorkspaceId) -> Result<DatabaseTransaction> {
    let options = match db.get_database_backend() {
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
        _ => TransactionOptions::default(),
    };
    let tx = db.begin_with_options(options).await?;
    store::confine_reads(&tx, workspace, LONGEST).await?;
    Ok(tx)
}
