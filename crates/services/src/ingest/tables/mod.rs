//! One file per kind: how a row is read, and how a batch of rows is written.

mod customers;
mod fees;
mod fx_rates;
mod order_items;
mod orders;
mod products;
mod refunds;
mod reprice;
mod sql;

pub(super) use customers::Customer;
pub(super) use fees::Fee;
pub(super) use fx_rates::FxRate;
pub(super) use order_items::Item;
pub(super) use orders::Order;
pub(super) use products::Product;
pub(super) use refunds::Refund;
pub(crate) use sql::upsert;

use super::row::{Reject, Row};
use crate::{Result, access::Workspace};
use domain::{ImportId, WorkspaceId};
use sea_orm::DatabaseTransaction;
use std::{
    collections::{BTreeSet, HashMap},
    hash::Hash,
};

/// A row of one kind: read from a file without the database, written with others in a batch.
pub(super) trait Record: Sized + Send + 'static {
    /// Whether queries use the table as it is, so that a change must raise the version of the data at once.
    const QUERIED: bool;

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

/// A batch sorted by what is in the store already.
struct Sorted<R> {
    /// New and changed rows, the last of each key.
    write: Vec<R>,
    /// Rows that are in the store as they are.
    same: Vec<R>,
    tally: Tally,
}

/// Compares rows, in the order of the file, with the hashes in the store. Of rows with one key the last wins; the counts
/// are those of taking them one by one, wherever a batch ends.
fn sort_out<K: Eq + Hash, R>(
    rows: impl IntoIterator<Item = (K, i64, R)>,
    known: impl Fn(&K) -> Option<i64>,
) -> Sorted<R> {
    let mut pending: HashMap<K, (i64, usize)> = HashMap::new();
    let mut sorted = Sorted { write: Vec::new(), same: Vec::new(), tally: Tally::default() };
    for (key, hash, row) in rows {
        let earlier = pending.get_mut(&key);
        match earlier.as_ref().map(|(hash, _)| *hash).or_else(|| known(&key)) {
            Some(before) if before == hash => {
                sorted.tally.unchanged += 1;
                sorted.same.push(row);
                continue;
            }
            Some(_) => sorted.tally.changed += 1,
            None => sorted.tally.new += 1,
        }
        match earlier {
            Some(entry) => {
                entry.0 = hash;
                if let Some(place) = sorted.write.get_mut(entry.1) {
                    *place = row;
                }
            }
            None => {
                pending.insert(key, (hash, sorted.write.len()));
                sorted.write.push(row);
            }
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_a_key_wins_and_counts_do_not_depend_on_batches() {
        let rows = [("a", 1), ("b", 1), ("a", 2), ("c", 7), ("a", 2), ("c", 8)];
        let known = |key: &&str| (*key == "c").then_some(7);
        let sorted = sort_out(rows.map(|(key, hash)| (key, hash, (key, hash))), known);
        assert_eq!(sorted.write, [("a", 2), ("b", 1), ("c", 8)]);
        assert_eq!(sorted.same, [("c", 7), ("a", 2)]);
        assert_eq!(sorted.tally, Tally { new: 2, changed: 2, unchanged: 2 });
    }
}
