//! One file per kind: how a row is read, and how a batch of rows is written.

mod ad_performance;
mod alone;
mod arrays;
mod bulk;
mod customers;
mod digest;
mod fees;
mod fx_rates;
mod inventory_levels;
mod invoices;
mod lookup;
mod order_items;
mod orders;
mod plans;
mod products;
mod purchase_orders;
mod refunds;
mod reprice;
mod sort;
mod sql;
mod stale;
mod stock_movements;
mod subscription_events;
mod subscriptions;
mod suppliers;
mod touchpoints;
mod usage;
mod web_sessions;

pub(super) use alone::Alone;
pub(crate) use bulk::{insert, upsert};
pub(super) use fees::Fee;
pub(crate) use invoices::invoice_due_day;
pub(super) use order_items::Item;
pub(super) use orders::Order;
pub(super) use refunds::Refund;

use alone::Standalone;
use sort::sort_out;

use super::row::{Reject, Row};
use crate::{Result, access::Workspace};
use domain::{ImportId, WorkspaceId};
use sea_orm::{DatabaseTransaction, EntityTrait};
use std::collections::BTreeSet;

/// A row of one kind: read from a file without the database, written with others in a batch.
pub(super) trait Record: Sized + Send + 'static {
    /// Whether queries use the table as it is, so that a change must raise the version of the data at once.
    const QUERIED: bool;
    /// Where its rows are kept.
    type Table: EntityTrait;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject>;

    fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> impl Future<Output = Result<Tally>> + Send;
}

/// A batch being written in one transaction.
pub(super) struct Batch<'a> {
    pub(super) tx: &'a DatabaseTransaction,
    pub(super) workspace: &'a Workspace,
    pub(super) import: ImportId,
    /// Days whose facts are no longer right.
    pub(super) dirty: BTreeSet<i32>,
    /// Customers whose subscription facts are no longer right.
    pub(super) customers: BTreeSet<String>,
}

impl Batch<'_> {
    pub(super) fn id(&self) -> WorkspaceId {
        self.workspace.id
    }
}

/// What became of the rows of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) new: u64,
    pub(super) changed: u64,
    pub(super) unchanged: u64,
}

impl Tally {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            new: self.new + other.new,
            changed: self.changed + other.changed,
            unchanged: self.unchanged + other.unchanged,
        }
    }
}
