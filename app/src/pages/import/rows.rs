//! From the use-cases' imports to the page's rows.

use super::model::{ImportRow, Reject, State};
use domain::Locale;
use services::{imports, messages::translate, zone::Zone};

impl ImportRow {
    /// A row of the list, with the day it was begun in the workspace's zone and words in the reader's language.
    pub fn of(import: imports::Import, zone: &Zone, locale: Locale) -> Self {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let counts = import.counts;
        Self {
            id: import.id.0,
            kind: import.kind,
            file_name: base_name(&import.file_name).to_owned(),
            state: match import.state {
                imports::State::Queued => State::Queued,
                imports::State::Running => State::Running,
                imports::State::Done => State::Done,
                imports::State::Failed => State::Failed,
            },
            bytes_total: number(import.bytes_total),
            bytes_read: number(import.bytes_read),
            rows_read: number(counts.read),
            rows_new: number(counts.new),
            rows_changed: number(counts.changed),
            rows_unchanged: number(counts.unchanged),
            rows_rejected: number(counts.rejected),
            error: import.error.map(|error| translate(&error, locale)),
            day: zone.day(import.created_at),
        }
    }
}

impl Reject {
    /// A rejected value, with the reason in the reader's language.
    pub fn of(reject: imports::Reject, locale: Locale) -> Self {
        let line = i64::try_from(reject.line).unwrap_or(i64::MAX);
        let reason = translate(&reject.reason, locale);
        Self { line, column: reject.column, value: reject.value, reason }
    }
}

/// Imports of the command line carry the whole path.
fn base_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}
