//! Records that another program hands over, a few at a time: the same way in as a file's, and the answer at once.

use super::{Counts, Reject, command::insert_running, rejects, run};
use crate::{Context, Error, Result, Scope, facts};
use domain::{
    ImportId, Permission,
    record::{Kind, match_header},
};

/// How many records go in at once.
pub const MOST_RECORDS: usize = 1000;

/// Records of one kind: the names of their columns, and for each record a cell a column, `""` where it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// What became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsSummary {
    pub import: ImportId,
    pub counts: Counts,
    /// Their `line` is the record's place in the list, from 1.
    pub rejects: Vec<Reject>,
    /// Columns that are none of the kind's and were left out.
    pub unknown: Vec<String>,
}

/// Brings records in and computes the facts, so that a query right after sees them.
///
/// `Invalid` where there are none or too many, and where a required column is in none of them.
pub async fn run_records(ctx: &Context, scope: &Scope, kind: Kind, records: Records) -> Result<RecordsSummary> {
    scope.require(Permission::ImportData)?;
    let count = records.rows.len();
    if !(1..=MOST_RECORDS).contains(&count) {
        return Err(Error::invalid("records", format!("has {count} records: send 1 to {MOST_RECORDS} at once")));
    }
    let matched = match_header(kind, &records.columns);
    if let Some(missing) = matched.missing.first() {
        let reason = format!("is in none of the records: {kind} need {}", required(kind));
        return Err(Error::invalid(*missing, reason));
    }
    let bytes: usize = records.rows.iter().flatten().map(String::len).sum();
    let lines = std::iter::once(records.columns).chain(records.rows).collect();
    let row = insert_running(ctx, scope, kind, format!("POST /records/{kind}"), bytes as u64).await?;
    let import = ImportId(row.id);
    let counts = run::run(ctx, scope.workspace(), &row, run::File::Records(lines), &mut |_| {}).await?;
    facts::refresh(ctx, scope.workspace_id()).await?;
    let rejects = rejects(ctx, scope, import, None, MOST_RECORDS as u64).await?.rejects;
    Ok(RecordsSummary { import, counts: counts.into(), rejects, unknown: matched.unknown })
}

fn required(kind: Kind) -> String {
    let names: Vec<_> = kind.fields().iter().filter(|field| field.required).map(|field| field.name).collect();
    names.join(", ")
}
