//! The whole way of one file: a thread reads and checks rows, this side writes them, one transaction a batch.

use super::{
    carry::Carried,
    feed::{Feed, Input},
    header,
    row::{Layout, Reject, Row},
    statistics::Statistics,
    tables::{self, Alone, Batch, Record, Tally, upsert},
};
use crate::{Context, Error, Result, access::Workspace, store};
use domain::{ImportId, WorkspaceId, record::Kind, record::Mapping};
use entity::{dirty_customers, dirty_days, import_rejects, imports, workspaces};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, ExprTrait, QueryFilter, QuerySelect, sea_query::Expr,
};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};
use tokio::{sync::mpsc, time::timeout};

/// Rows that are read and written at once.
const CHUNK: usize = 4000;
/// A transaction takes chunks until it has had this many rows or lasted that long: another writer waits no longer for its
/// turn, and pages that many rows change are written once for all of them.
const MOST_ROWS: u64 = 40_000;
const LONGEST: Duration = Duration::from_millis(500);
/// How long a transaction waits for the next chunk before it ends without it.
const PATIENCE: Duration = Duration::from_millis(20);
/// How long a batch may take before another process takes the import over, in milliseconds.
const LEASE_MS: i64 = 20_000;

/// Rows so far, by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) read: u64,
    pub(crate) new: u64,
    pub(crate) changed: u64,
    pub(crate) unchanged: u64,
    pub(crate) rejected: u64,
}

/// How far an import is, after a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) bytes: u64,
    pub(crate) counts: Counts,
}

/// An import whose lease this process holds.
pub(crate) struct Job<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) import: ImportId,
    pub(crate) kind: Kind,
    /// `None`: by the names in the header.
    pub(crate) mapping: Option<Mapping>,
    /// The lease as it stands in the import's row, and so the proof that it is ours.
    pub(crate) lease: i64,
    /// When the import was made: milliseconds since the epoch.
    pub(crate) begun_at: i64,
    /// What an interrupted run has committed: that many rows are passed over.
    pub(crate) done: Counts,
}

/// Rows, checked, and what was refused among them.
struct Chunk<R> {
    rows: Vec<R>,
    rejects: Vec<Reject>,
    read: u64,
    /// Rows that only go on with an order read before.
    passed: u64,
    bytes: u64,
}

/// Brings the whole input in. Marks days, but computes no facts. Returns the counts, those of an interrupted run included.
pub(crate) async fn run(
    ctx: &Context,
    job: Job<'_>,
    input: Input,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Counts> {
    macro_rules! run {
        ($($kind:ident => $record:ty),* $(,)?) => {
            match job.kind {
                $(Kind::$kind => run_as::<$record>(ctx, job, input, progress).await,)*
            }
        };
    }
    run!(
        Products => Alone<entity::products::Model>,
        Customers => Alone<entity::customers::Model>,
        FxRates => Alone<entity::fx_rates::Model>,
        Plans => Alone<entity::plans::Model>,
        Suppliers => Alone<entity::suppliers::Model>,
        Orders => tables::Order,
        OrderItems => tables::Item,
        Refunds => tables::Refund,
        Fees => tables::Fee,
        Subscriptions => Alone<entity::subscriptions::Model>,
        SubscriptionEvents => Alone<entity::subscription_events::Model>,
        Invoices => Alone<entity::invoices::Model>,
        Usage => Alone<entity::usage_records::Model>,
        AdPerformance => Alone<entity::ad_performance::Model>,
        Sessions => Alone<entity::web_sessions::Model>,
        Touchpoints => Alone<entity::touchpoints::Model>,
        InventoryLevels => Alone<entity::inventory_levels::Model>,
        StockMovements => Alone<entity::stock_movements::Model>,
        PurchaseOrders => Alone<entity::purchase_orders::Model>,
    )
}

async fn run_as<R: Record>(
    ctx: &Context,
    mut job: Job<'_>,
    input: Input,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Counts> {
    let (send, mut chunks) = mpsc::channel(2);
    let (kind, skip, workspace, mapping) = (job.kind, job.done.read, job.workspace.clone(), job.mapping.take());
    let begun_at = job.begun_at;
    let reader = tokio::task::spawn_blocking(move || {
        let mut rows = Feed::new(input);
        let header = header::read_header(&mut rows)?;
        let layout = header::layout(kind, mapping.as_ref(), header, &workspace, begun_at)?;
        read::<R>(rows, &layout, skip, &send)
    });
    let mut statistics = Statistics::default();
    while let Some(chunk) = chunks.recv().await {
        let bytes = write(ctx, &mut job, chunk, &mut chunks).await?;
        statistics.grew::<R::Table>(&ctx.db, job.done.new).await?;
        progress(Progress { bytes, counts: job.done });
    }
    reader.await.map_err(Error::internal)??;
    statistics.ended::<R::Table>(&ctx.db, job.done.new).await?;
    Ok(job.done)
}

/// Reads the file to its end, or until nobody listens any more.
fn read<R: Record>(mut rows: Feed, layout: &Layout, skip: u64, send: &mpsc::Sender<Chunk<R>>) -> Result<()> {
    let mut carried = Carried::default();
    for _ in 0..skip {
        match rows.next()? {
            Some(record) => carried.follow(layout.carry, record),
            None => return Ok(()),
        }
    }
    loop {
        let mut chunk = Chunk { rows: Vec::with_capacity(CHUNK), rejects: Vec::new(), read: 0, passed: 0, bytes: 0 };
        while chunk.read < CHUNK as u64 {
            let Some(record) = rows.next()? else { break };
            chunk.read += 1;
            carried.follow(layout.carry, record);
            if layout.carry.is_some_and(|carry| carry.is_passed_over(&carried)) {
                chunk.passed += 1;
                continue;
            }
            let row = match layout.refuse(record) {
                Some(reject) => Err(reject),
                None => R::read(&mut Row::new(record, layout, carried.id(layout.carry))),
            };
            match row {
                Ok(row) => chunk.rows.push(row),
                Err(reject) => chunk.rejects.push(reject),
            }
        }
        chunk.bytes = rows.bytes();
        let last = chunk.read < CHUNK as u64;
        if (chunk.read > 0 && send.blocking_send(chunk).is_err()) || last {
            return Ok(());
        }
    }
}

/// Writes a batch of one chunk and those that follow it, its rejects, its dirty days and how far the import is: all of it or
/// nothing. Returns how many bytes of the file that is.
async fn write<R: Record>(
    ctx: &Context,
    job: &mut Job<'_>,
    first: Chunk<R>,
    chunks: &mut mpsc::Receiver<Chunk<R>>,
) -> Result<u64> {
    let tx = store::begin_write_in(&ctx.db, job.workspace.id).await?;
    let (now, begun) = (ctx.now_ms(), Instant::now());
    lock_workspace(&tx, job.workspace.id).await?;
    let mut batch = Batch {
        tx: &tx,
        workspace: job.workspace,
        import: job.import,
        dirty: BTreeSet::new(),
        customers: BTreeSet::new(),
    };
    let (mut tally, mut read, mut bytes, mut rejects) = (Tally::default(), 0, 0, Vec::new());
    let mut next = Some(first);
    while let Some(chunk) = next {
        tally = tally.plus(R::write(&mut batch, chunk.rows).await?);
        tally.unchanged += chunk.passed;
        read += chunk.read;
        bytes = chunk.bytes;
        rejects.extend(chunk.rejects);
        let on = read < MOST_ROWS && begun.elapsed() < LONGEST;
        next = if on { timeout(PATIENCE, chunks.recv()).await.ok().flatten() } else { None };
    }
    mark_dirty(&tx, job.workspace.id, batch.dirty).await?;
    mark_customers(&tx, job.workspace.id, batch.customers).await?;
    if R::QUERIED && (tally.new > 0 || tally.changed > 0) {
        raise_version(&*tx, job.workspace.id, now).await?;
    }
    let rejected = rejects.len() as u64;
    write_rejects(&tx, job, rejects).await?;
    let done = job.done.plus(read, tally, rejected);
    let lease = next_lease(now, job.lease);
    let renewed = imports::Entity::update_in(job.workspace.id)
        .filter(imports::Column::Id.eq(job.import.0))
        .filter(imports::Column::State.eq("running"))
        .filter(imports::Column::LeaseUntil.eq(job.lease))
        .col_expr(imports::Column::LeaseUntil, Expr::value(lease))
        .col_expr(imports::Column::BytesRead, Expr::value(bytes.cast_signed()))
        .col_expr(imports::Column::RowsRead, Expr::value(done.read.cast_signed()))
        .col_expr(imports::Column::RowsNew, Expr::value(done.new.cast_signed()))
        .col_expr(imports::Column::RowsChanged, Expr::value(done.changed.cast_signed()))
        .col_expr(imports::Column::RowsUnchanged, Expr::value(done.unchanged.cast_signed()))
        .col_expr(imports::Column::RowsRejected, Expr::value(done.rejected.cast_signed()))
        .exec(&*tx)
        .await?;
    if renewed.rows_affected == 0 {
        return Err(Error::Conflict("another process has taken the import over".into()));
    }
    tx.commit().await?;
    job.lease = lease;
    job.done = done;
    Ok(bytes)
}

impl Counts {
    fn plus(self, read: u64, tally: Tally, rejected: u64) -> Self {
        Self {
            read: self.read + read,
            new: self.new + tally.new,
            changed: self.changed + tally.changed,
            unchanged: self.unchanged + tally.unchanged,
            rejected: self.rejected + rejected,
        }
    }
}

async fn write_rejects(tx: &DatabaseTransaction, job: &Job<'_>, rejects: Vec<Reject>) -> Result<()> {
    let rows = rejects.into_iter().map(|reject| import_rejects::Model {
        workspace_id: job.workspace.id.0,
        import_id: job.import.0,
        line: reject.line.cast_signed(),
        seq: 0,
        column_name: reject.column,
        value: reject.value,
        reason: reject.reason,
    });
    upsert::<import_rejects::Entity>(tx, rows.collect()).await
}

/// A lease from now on, never the same as the one before: that tells its holder from one who came late.
pub(crate) fn next_lease(now: i64, before: i64) -> i64 {
    Ord::max(now + LEASE_MS, before + 1)
}

/// Writers of one workspace take turns: what a change makes stale is found by looking at rows that another may be writing.
pub(crate) async fn lock_workspace(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<()> {
    let found = workspaces::Entity::by_id(workspace).lock_exclusive().one(tx).await?;
    found.map(drop).ok_or(Error::NotFound("workspace"))
}

/// Notes days whose facts must be computed anew.
pub(crate) async fn mark_dirty(tx: &DatabaseTransaction, workspace: WorkspaceId, days: BTreeSet<i32>) -> Result<()> {
    let days = days.into_iter().map(|day| dirty_days::Model { workspace_id: workspace.0, day });
    upsert::<dirty_days::Entity>(tx, days.collect()).await
}

/// Notes customers whose subscription facts must be computed anew.
async fn mark_customers(tx: &DatabaseTransaction, workspace: WorkspaceId, customers: BTreeSet<String>) -> Result<()> {
    let rows =
        customers.into_iter().map(|customer_id| dirty_customers::Model { workspace_id: workspace.0, customer_id });
    upsert::<dirty_customers::Entity>(tx, rows.collect()).await
}

/// Tells caches that the data are not what they were.
pub(crate) async fn raise_version(tx: &impl ConnectionTrait, workspace: WorkspaceId, now: i64) -> Result<()> {
    workspaces::Entity::update_by_id(workspace)
        .col_expr(workspaces::Column::DataVersion, Expr::col(workspaces::Column::DataVersion).add(1))
        .col_expr(workspaces::Column::DataChangedAt, Expr::value(now))
        .exec(tx)
        .await?;
    Ok(())
}
