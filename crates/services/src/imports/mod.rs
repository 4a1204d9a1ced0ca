//! Bringing files in: `staging` keeps an upload and shows what is in it, `queue` runs it, `command` runs a file of the command
//! line, `records` takes records that are no file, `view` tells what became of it. Reading and writing rows is `ingest`'s.

mod command;
mod queue;
mod records;
mod run;
mod staging;
mod view;

pub(crate) use command::run_text;
pub use command::{FileSummary, Progress, Summary, run_file, run_folder};
pub use queue::{Start, release, run_queued, start};
pub use records::{MOST_RECORDS, Records, RecordsSummary, run_records};
pub use staging::{Column, Preview, Staged, preview, stage, sweep};
pub use view::{Import, Reject, RejectsCsv, RejectsPage, State, get, list, rejects, rejects_csv};

/// How many rows were read, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    pub read: u64,
    pub new: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub rejected: u64,
}

impl From<crate::ingest::Counts> for Counts {
    fn from(counts: crate::ingest::Counts) -> Self {
        let crate::ingest::Counts { read, new, changed, unchanged, rejected } = counts;
        Self { read, new, changed, unchanged, rejected }
    }
}
