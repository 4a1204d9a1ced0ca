//! The import page's logic: what is staged, how its columns are mapped, what an import came to.

use domain::record::{Kind, Mapping, match_header};
use serde::{Deserialize, Serialize};

/// A file on the server that waits to be started. What `POST /uploads` answers; what it says beyond this is left unread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    /// What the import is started by.
    pub token: String,
    pub preview: Preview,
}

/// What is in it, as far as its beginning shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// By the file's name, else by its columns; `None` where neither tells.
    pub kind: Option<Kind>,
    pub columns: Vec<Column>,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    /// Its first values that are not blank.
    pub samples: Vec<String>,
}

/// What a staged file is taken to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub kind: Option<Kind>,
    /// Field → column.
    pub mapping: Mapping,
}

impl Plan {
    /// The guess: the kind's fields matched to the header.
    pub fn guess(kind: Option<Kind>, columns: &[Column]) -> Self {
        let header: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
        Self { kind, mapping: kind.map(|kind| match_header(kind, &header).mapping).unwrap_or_default() }
    }

    /// The field that takes a column.
    pub fn field_of(&self, column: usize) -> Option<&str> {
        self.mapping.iter().find(|(_, at)| **at == column).map(|(field, _)| field.as_str())
    }

    /// Gives a column to a field, or to none. A field takes one column: its former one is let go.
    pub fn assign(&mut self, column: usize, field: Option<&str>) {
        self.mapping.retain(|_, at| *at != column);
        if let Some(field) = field {
            self.mapping.insert(field.to_owned(), column);
        }
    }

    /// Required fields that no column is given to.
    pub fn missing(&self) -> Vec<&'static str> {
        let Some(kind) = self.kind else { return Vec::new() };
        let lacks = kind.fields().iter().filter(|field| field.required && !self.mapping.contains_key(field.name));
        lacks.map(|field| field.name).collect()
    }

    pub fn is_ready(&self) -> bool {
        self.kind.is_some() && self.missing().is_empty()
    }
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Queued,
    Running,
    Done,
    Failed,
}

/// One import of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportRow {
    pub id: i64,
    pub kind: Kind,
    pub file_name: String,
    pub state: State,
    pub bytes_total: i64,
    pub bytes_read: i64,
    pub rows_read: i64,
    pub rows_new: i64,
    pub rows_changed: i64,
    pub rows_unchanged: i64,
    pub rows_rejected: i64,
    pub error: Option<String>,
    /// The local day it was begun.
    pub day: domain::Day,
}

impl ImportRow {
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, State::Queued | State::Running)
    }

    /// How much of the file is read, 0 to 100.
    pub fn percent(&self) -> i64 {
        match self.bytes_total {
            total if total > 0 => (self.bytes_read.clamp(0, total) * 100) / total,
            _ => 0,
        }
    }
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    pub line: i64,
    pub column: String,
    pub value: String,
    pub reason: String,
}

/// A file with nothing but the header of a kind: required columns first.
pub fn template(kind: Kind) -> String {
    let fields = kind.fields().iter();
    let names = fields.clone().filter(|field| field.required).chain(fields.filter(|field| !field.required));
    names.map(|field| field.name).collect::<Vec<_>>().join(",") + "\r\n"
}

/// `1.4 MB`, for people.
pub fn size(bytes: i64, locale: domain::Locale) -> String {
    let text = |value: f64| semantic::format::number(&semantic::Value::Text(format!("{value:.1}")), locale);
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", text(bytes as f64 / 1e3)),
        _ => format!("{} MB", text(bytes as f64 / 1e6)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Locale;

    fn columns(header: &str) -> Vec<Column> {
        header.split(',').map(|name| Column { name: name.into(), samples: Vec::new() }).collect()
    }

    #[test]
    fn a_field_takes_one_column() {
        let mut plan = Plan::guess(Some(Kind::Orders), &columns("id,created_at,sum,Channel"));
        assert_eq!(plan.missing(), ["total"]);
        assert_eq!(plan.field_of(3), Some("channel"));
        plan.assign(2, Some("total"));
        assert!(plan.is_ready());
        plan.assign(3, Some("total"));
        assert_eq!((plan.field_of(2), plan.field_of(3)), (None, Some("total")));
        plan.assign(3, None);
        assert_eq!(plan.missing(), ["total"]);
    }

    #[test]
    fn nothing_starts_without_a_kind() {
        let plan = Plan::guess(None, &columns("a,b"));
        assert!(!plan.is_ready());
        assert!(plan.missing().is_empty());
    }

    #[test]
    fn templates_are_recognised_again() {
        for kind in Kind::ALL {
            let header = template(kind);
            let plan = Plan::guess(Some(kind), &columns(header.trim_end()));
            assert_eq!(plan.mapping.len(), kind.fields().len(), "{kind}");
            assert!(plan.is_ready(), "{kind}");
        }
        assert!(template(Kind::Refunds).starts_with("id,order_id,created_at,amount"));
    }

    #[test]
    fn sizes_are_short() {
        let check = |bytes: i64, text: &str| assert_eq!(size(bytes, Locale::Pt), text);
        check(0, "0 B");
        check(999, "999 B");
        check(1_400, "1,4 kB");
        check(45_600_000, "45,6 MB");
    }
}
