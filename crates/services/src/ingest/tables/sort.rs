//! Which rows of a batch are new, changed, or in the store already.

use super::Tally;
use std::{collections::HashMap, hash::Hash};

/// A batch sorted by what is in the store already.
pub(super) struct Sorted<R> {
    /// New and changed rows, one of each key.
    pub(super) write: Vec<R>,
    /// Rows that are in the store as they are.
    pub(super) same: Vec<R>,
    pub(super) tally: Tally,
}

/// Compares rows, in the order of the file, with the hashes in the store. Of rows with one key the last wins; the counts
/// are those of taking them one by one, wherever a batch ends.
pub(super) fn sort_out<K: Eq + Hash, R>(
    rows: impl IntoIterator<Item = (K, i64, R)>,
    known: impl Fn(&K) -> Option<i64>,
) -> Sorted<R> {
    let rows = rows.into_iter().map(|(key, hash, row)| (key, (hash, 0), row));
    sort_ranked(rows, |key| known(key).map(|hash| (hash, 0)))
}

/// The same for rows with a hash and a rank: one of a lower rank than that before it changes nothing.
pub(super) fn sort_ranked<K: Eq + Hash, R>(
    rows: impl IntoIterator<Item = (K, (i64, i64), R)>,
    known: impl Fn(&K) -> Option<(i64, i64)>,
) -> Sorted<R> {
    let mut pending: HashMap<K, ((i64, i64), usize)> = HashMap::new();
    let mut sorted = Sorted { write: Vec::new(), same: Vec::new(), tally: Tally::default() };
    for (key, (hash, rank), row) in rows {
        let earlier = pending.get_mut(&key);
        match earlier.as_ref().map(|(mark, _)| *mark).or_else(|| known(&key)) {
            Some((before, highest)) if before == hash || rank < highest => {
                sorted.tally.unchanged += 1;
                sorted.same.push(row);
                continue;
            }
            Some(_) => sorted.tally.changed += 1,
            None => sorted.tally.new += 1,
        }
        match earlier {
            Some(entry) => {
                entry.0 = (hash, rank);
                if let Some(place) = sorted.write.get_mut(entry.1) {
                    *place = row;
                }
            }
            None => {
                pending.insert(key, ((hash, rank), sorted.write.len()));
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

    #[test]
    fn a_row_of_a_lower_rank_changes_nothing() {
        let rows = [("a", (1, 10)), ("a", (2, 9)), ("a", (3, 10)), ("b", (4, 5)), ("b", (5, 7))];
        let known = |key: &&str| (*key == "b").then_some((6, 6));
        let sorted = sort_ranked(rows.map(|(key, mark)| (key, mark, (key, mark.0))), known);
        assert_eq!(sorted.write, [("a", 3), ("b", 5)]);
        assert_eq!(sorted.same, [("a", 2), ("b", 4)]);
        assert_eq!(sorted.tally, Tally { new: 1, changed: 2, unchanged: 2 });
    }
}
