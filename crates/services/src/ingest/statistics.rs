//! What PostgreSQL knows of a table that an import fills.

use crate::Result;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait};

/// New rows after which it looks again for the first time; later when there are twice as many.
const FIRST: u64 = 8_000;

/// Has PostgreSQL count a table as it grows. It plans by what it last saw, and its own look comes a minute late: until then it
/// takes a table of a million rows for an empty one, and reads all of it for each batch.
#[derive(Debug, Default)]
pub(super) struct Statistics {
    /// New rows when it last looked.
    seen: u64,
}

impl Statistics {
    /// After a batch, with the new rows so far.
    pub(super) async fn grew<T: EntityTrait>(&mut self, db: &DatabaseConnection, rows: u64) -> Result<()> {
        if rows < self.seen.saturating_mul(2).max(FIRST) {
            return Ok(());
        }
        self.look::<T>(db, rows).await
    }

    /// After the last batch.
    pub(super) async fn ended<T: EntityTrait>(&mut self, db: &DatabaseConnection, rows: u64) -> Result<()> {
        if rows < self.seen + FIRST {
            return Ok(());
        }
        self.look::<T>(db, rows).await
    }

    async fn look<T: EntityTrait>(&mut self, db: &DatabaseConnection, rows: u64) -> Result<()> {
        if db.get_database_backend() == DbBackend::Postgres {
            db.execute_unprepared(&format!("ANALYZE {}", T::default().table_name())).await?;
        }
        self.seen = rows;
        Ok(())
    }
}
