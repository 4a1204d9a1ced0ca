//! One view of the data for all statements of an answer, for as long as an answer may take.
//!
//! It is a transaction of its own making rather than SeaORM's: everything it begins with (the snapshot, the workspace it is held
//! to, the time limit, the version of the data) goes to the database in one message, where a tile's sums take less time
//! than five messages do.

use super::bound::bound;
use crate::{Error, Result};
use domain::WorkspaceId;
use sea_orm::sqlx::{self, AssertSqlSafe, Executor, Postgres, Row, Sqlite, pool::PoolConnection};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// Steps of SQLite's machine between two looks at the clock: well below a millisecond.
const STEPS: i32 = 4000;

/// A transaction that sees one workspace's data as they are now, whatever is imported meanwhile. It holds up no writer.
pub(super) struct Snapshot {
    /// `None` once it is over.
    connection: Mutex<Option<Connection>>,
    backend: DbBackend,
    limit: Duration,
    watch: Watch,
}

/// The workspace's data as the snapshot sees it.
pub(super) struct DataState {
    pub version: i64,
    pub changed_at: Option<i64>,
}

enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// Until when SQLite goes on, in microseconds since `begun`.
#[derive(Clone)]
struct Watch {
    begun: Instant,
    until: Arc<AtomicU64>,
}

impl Watch {
    fn new(limit: Duration) -> Self {
        Self { begun: Instant::now(), until: Arc::new(AtomicU64::new(micros(limit))) }
    }

    fn may_go_on(&self) -> bool {
        micros(self.begun.elapsed()) < self.until.load(Ordering::Relaxed)
    }

    fn set(&self, until: u64) {
        self.until.store(until, Ordering::Relaxed);
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

impl Snapshot {
    /// Begins one; a statement that runs when the limit is over fails.
    pub async fn begin(
        db: &DatabaseConnection,
        workspace: WorkspaceId,
        limit: Duration,
    ) -> Result<(Self, Option<DataState>)> {
        let backend = db.get_database_backend();
        let connection = match backend {
            DbBackend::Postgres => {
                Connection::Postgres(db.get_postgres_connection_pool().acquire().await.map_err(failed)?)
            }
            _ => Connection::Sqlite(db.get_sqlite_connection_pool().acquire().await.map_err(failed)?),
        };
        let mut snapshot = Self { connection: Mutex::new(Some(connection)), backend, limit, watch: Watch::new(limit) };
        let state = snapshot.start(workspace).await.map_err(failed)?;
        Ok((snapshot, state))
    }

    async fn start(&mut self, workspace: WorkspaceId) -> sqlx::Result<Option<DataState>> {
        match self.connection.get_mut() {
            Some(Connection::Sqlite(connection)) => begin_sqlite(connection, workspace, &self.watch).await,
            Some(Connection::Postgres(connection)) => begin_postgres(connection, workspace, self.limit).await,
            None => Ok(None),
        }
    }

    /// Ends it. It has read all it wanted to, so nobody waits for that.
    pub fn end(mut self) {
        // The next to use the connection has all the time there is.
        self.watch.set(u64::MAX);
        if let Some(connection) = self.connection.get_mut().take() {
            tokio::spawn(connection.end());
        }
    }

    /// What an error of a statement means: where the time was over, that.
    pub fn explain(&self, error: Error) -> Error {
        let code = match &error {
            Error::Internal(source) => source.downcast_ref::<DbErr>().and_then(code),
            _ => None,
        };
        // PostgreSQL: query_canceled. SQLite: SQLITE_INTERRUPT.
        match code.as_deref() {
            Some("57014" | "9") => Error::TooSlow { limit: self.limit.as_secs() },
            _ => error,
        }
    }
}

/// A snapshot that was not ended was given up, perhaps in the middle of a statement: that stops, and the connection goes.
impl Drop for Snapshot {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.get_mut().take() else { return };
        self.watch.set(0);
        connection.close_on_drop();
    }
}

impl Connection {
    async fn end(mut self) {
        let ended = match &mut self {
            Self::Sqlite(connection) => connection.execute("COMMIT").await.map(drop),
            Self::Postgres(connection) => connection.execute("COMMIT").await.map(drop),
        };
        if ended.is_err() {
            self.close_on_drop();
        }
    }

    fn close_on_drop(&mut self) {
        match self {
            Self::Sqlite(connection) => connection.close_on_drop(),
            Self::Postgres(connection) => connection.close_on_drop(),
        }
    }
}

async fn begin_sqlite(
    connection: &mut PoolConnection<Sqlite>,
    workspace: WorkspaceId,
    watch: &Watch,
) -> sqlx::Result<Option<DataState>> {
    let watch = watch.clone();
    connection.lock_handle().await?.set_progress_handler(STEPS, move || watch.may_go_on());
    let begin =
        sqlx::query("BEGIN; SELECT data_version, data_changed_at FROM workspaces WHERE id = ?").bind(workspace.0);
    connection.fetch_optional(begin).await?.map(|row| state(&row)).transpose()
}

async fn begin_postgres(
    connection: &mut PoolConnection<Postgres>,
    workspace: WorkspaceId,
    limit: Duration,
) -> sqlx::Result<Option<DataState>> {
    // Numbers of ours, so there is nothing to escape; a message of several statements takes no bound values. Compiling an
    // expression to machine code takes longer than these statements do.
    let (id, limit) = (workspace.0, limit.as_millis().clamp(1, 2_000_000_000));
    let text = format!(
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; \
         SELECT set_config('bos.workspace', '{id}', true), set_config('statement_timeout', '{limit}', true), \
         set_config('jit', 'off', true); \
         SELECT data_version, data_changed_at FROM workspaces WHERE id = {id}"
    );
    let rows = connection.fetch_all(sqlx::raw_sql(AssertSqlSafe(text))).await?;
    rows.get(1).map(state).transpose()
}

fn state<R: Row>(row: &R) -> sqlx::Result<DataState>
where
    usize: sqlx::ColumnIndex<R>,
    i64: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<i64>: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    Ok(DataState { version: row.try_get(0)?, changed_at: row.try_get(1)? })
}

fn failed(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)))
}

/// The database's own code of an error.
fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Query(cause) | DbErr::Exec(cause)) = error else { return None };
    let RuntimeErr::SqlxError(cause) = cause else { return None };
    cause.as_database_error().and_then(|error| error.code()).map(|code| code.into_owned())
}

#[async_trait::async_trait]
impl ConnectionTrait for Snapshot {
    fn get_database_backend(&self) -> DbBackend {
        self.backend
    }

    async fn execute_raw(&self, statement: Statement) -> std::result::Result<ExecResult, DbErr> {
        Err(DbErr::Custom(format!("a snapshot changes nothing: {}", statement.sql)))
    }

    async fn execute_unprepared(&self, sql: &str) -> std::result::Result<ExecResult, DbErr> {
        Err(DbErr::Custom(format!("a snapshot changes nothing: {sql}")))
    }

    async fn query_one_raw(&self, statement: Statement) -> std::result::Result<Option<QueryResult>, DbErr> {
        Ok(self.query_all_raw(statement).await?.into_iter().next())
    }

    async fn query_all_raw(&self, statement: Statement) -> std::result::Result<Vec<QueryResult>, DbErr> {
        let values = statement.values.unwrap_or(sea_orm::sea_query::Values(Vec::new()));
        match &mut *self.connection.lock().await {
            Some(Connection::Sqlite(connection)) => {
                let query = sqlx::query_with(AssertSqlSafe(statement.sql), bound::<Sqlite>(values)?);
                let rows = connection.fetch_all(query).await.map_err(failed)?;
                Ok(rows.into_iter().map(QueryResult::from).collect())
            }
            Some(Connection::Postgres(connection)) => {
                let query = sqlx::query_with(AssertSqlSafe(statement.sql), bound::<Postgres>(values)?);
                let rows = connection.fetch_all(query).await.map_err(failed)?;
                Ok(rows.into_iter().map(QueryResult::from).collect())
            }
            None => Err(DbErr::Custom("the snapshot is over".into())),
        }
    }
}
