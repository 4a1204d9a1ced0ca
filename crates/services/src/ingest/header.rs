//! The header row: which column is which field.

use super::{
    Source,
    feed::{Feed, Input},
    row::Layout,
};
use crate::{Error, Result, access::Workspace};
use domain::record::{Kind, Mapping, match_header, normalise};

/// The beginning of a file: its header and first rows, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// Reads the header and up to `limit` rows.
pub(crate) fn read_head(source: Source, limit: usize) -> Result<Head> {
    let mut rows = Feed::new(Input::File(source));
    let header = read_header(&mut rows)?;
    let mut found = Vec::new();
    while found.len() < limit {
        match rows.next()? {
            Some(record) => found.push(record.lossy()),
            None => break,
        }
    }
    Ok(Head { header, rows: found })
}

/// The names in the first row.
pub(super) fn read_header(rows: &mut Feed) -> Result<Vec<String>> {
    let record = rows.next()?.ok_or_else(|| Error::invalid("file", "empty: a CSV file with a header row is needed"))?;
    if record.oversized {
        return Err(Error::invalid("file", "the header is longer than 1 MiB or 1024 columns: is this a CSV file?"));
    }
    Ok(record.lossy())
}

/// Puts the columns in their places: by the given mapping, or by their names.
pub(super) fn layout(
    kind: Kind,
    mapping: Option<&Mapping>,
    header: Vec<String>,
    workspace: &Workspace,
    begun_at: i64,
) -> Result<Layout> {
    let mapping = match mapping {
        Some(mapping) => mapping.clone(),
        None => match_header(kind, &header).mapping,
    };
    check_mapping(kind, &mapping, &header)?;
    Layout::new(kind, &mapping, header, workspace, begun_at)
}

/// Refuses a mapping that lacks a required field, names an unknown one, or points beside the file.
pub(crate) fn check_mapping(kind: Kind, mapping: &Mapping, header: &[String]) -> Result<()> {
    for (name, column) in mapping {
        if kind.field(name).is_none() {
            return Err(Error::invalid("mapping", format!("{kind} has no field '{name}'")));
        }
        if *column >= header.len() {
            return Err(Error::invalid(
                "mapping",
                format!("'{name}' points to column {column}, the file has {}", header.len()),
            ));
        }
    }
    let Some(missing) = kind.fields().iter().find(|field| field.required && !mapping.contains_key(field.name)) else {
        return Ok(());
    };
    let seen: Vec<String> =
        header.iter().map(|cell| normalise(cell)).filter(|cell| !cell.is_empty()).take(30).collect();
    let reason = format!(
        "required column '{}' is missing from the {kind} file: add it or map another to it (found: {})",
        missing.name,
        seen.join(", ")
    );
    Err(Error::invalid(missing.name, reason))
}
