//! Files → records: bytes become rows, rows become checked records, records go into the store in batches.
//!
//! `source` (bytes → text) → `rows` (text → records of fields) → `feed` (those, or records given as they are) → `row`, `value` (fields → values) → `tables` (a kind's row, and
//! how a batch of them is written) → `engine` (the whole way, one transaction a batch). Knows nothing of uploads and queues.

mod carry;
mod cash;
mod choice;
mod engine;
mod feed;
mod hash;
mod header;
mod row;
mod rows;
mod source;
mod statistics;
pub(crate) mod tables;
mod value;
#[cfg(test)]
mod value_tests;

pub(crate) use engine::{Counts, Job, Progress, lock_workspace, mark_dirty, next_lease, raise_version, run};
pub(crate) use feed::Input;
pub(crate) use header::{Head, check_mapping, read_head};
pub(crate) use source::Source;
pub(crate) use tables::invoice_due_day;
pub(crate) use value::rate;
