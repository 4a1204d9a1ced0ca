//! Answers kept by what they depend on, so that none can be stale or another tenant's.
//!
//! The key holds the workspace, the settings an answer depends on, what the asker may do, the version of the data as the
//! answer's own snapshot sees it, the day, the language, the query and what the custom metrics it names are made of. A change of any of them is another key.

use crate::Scope;
use domain::{Day, Locale, Permission};
use semantic::{Query, Table, plan::Computed};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Answers kept in a process.
const KEPT: usize = 512;
/// Cells of an answer that is kept: longer ones are asked for once.
const MOST_CELLS: usize = 20_000;
/// Cells of all answers kept: some 20 MB.
const ALL_CELLS: usize = 400_000;

/// All that an answer depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(String);

#[derive(Default)]
struct Answers {
    by_key: HashMap<Key, (u64, Table)>,
    cells: usize,
    /// Rises with every use.
    uses: u64,
}

static ANSWERS: LazyLock<Mutex<Answers>> = LazyLock::new(Mutex::default);

impl Key {
    /// `None` for a query that can't be written down, which none is.
    pub fn new(
        scope: &Scope,
        version: i64,
        today: Day,
        locale: Locale,
        query: &Query,
        custom: &[Computed],
    ) -> Option<Self> {
        let workspace = scope.workspace();
        let may: String =
            Permission::ALL.map(|permission| if scope.allows(permission) { '1' } else { '0' }).iter().collect();
        let (id, currency, week) = (workspace.id, workspace.currency, workspace.week_start);
        let query = serde_json::to_string(query).ok()?;
        Some(Self(format!(
            "{id} {version} {may} {currency} {week:?} {} {today} {} {query} {custom:?}",
            workspace.timezone,
            locale.code()
        )))
    }
}

/// The answer kept under that key.
pub(super) fn find(key: &Key) -> Option<Table> {
    let mut answers = ANSWERS.lock().unwrap_or_else(PoisonError::into_inner);
    answers.uses += 1;
    let uses = answers.uses;
    let (used, table) = answers.by_key.get_mut(key)?;
    *used = uses;
    Some(table.clone())
}

/// Keeps an answer; those that were not asked for the longest make room.
pub(super) fn keep(key: Key, table: &Table) {
    let cells = cells(table);
    if cells > MOST_CELLS {
        return;
    }
    let mut answers = ANSWERS.lock().unwrap_or_else(PoisonError::into_inner);
    answers.make_room(cells);
    answers.uses += 1;
    let uses = answers.uses;
    answers.cells += cells;
    if let Some((_, before)) = answers.by_key.insert(key, (uses, table.clone())) {
        answers.cells -= self::cells(&before);
    }
}

impl Answers {
    fn make_room(&mut self, needed: usize) {
        while self.by_key.len() >= KEPT || self.cells + needed > ALL_CELLS {
            let oldest = self.by_key.iter().min_by_key(|(_, (used, _))| *used).map(|(key, _)| key.clone());
            let Some((_, table)) = oldest.and_then(|key| self.by_key.remove(&key)) else { return };
            self.cells -= cells(&table);
        }
    }
}

fn cells(table: &Table) -> usize {
    let compared = table.comparison.as_ref().map_or(0, |comparison| comparison.rows.len());
    (table.rows.len() + compared) * table.columns.len()
}
