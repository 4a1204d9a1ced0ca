//! Where a page of rows ends, as a text that leads on.

use crate::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use semantic::assemble::Field;
use semantic::sql::{Position, RowShape};
use serde::{Deserialize, Serialize};

const LONGEST: usize = 4_000;

/// The last row of a page, and how many rows there are up to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Cursor {
    #[serde(rename = "n")]
    pub before: u64,
    #[serde(rename = "s")]
    sorted: i64,
    #[serde(rename = "k")]
    keys: Vec<String>,
}

impl Cursor {
    /// After that row.
    pub fn at(row: &[Field], shape: RowShape, before: u64) -> Self {
        let text = |field: &Field| match field {
            Field::Text(text) => text.clone(),
            Field::Int(number) => number.to_string(),
        };
        let keys = row.iter().rev().take(shape.keys).rev().map(text).collect();
        let sorted = match row.iter().rev().nth(shape.keys) {
            Some(Field::Int(sorted)) => *sorted,
            _ => 0,
        };
        Self { before, sorted, keys }
    }

    pub fn position(&self) -> Position {
        Position { sorted: self.sorted, keys: self.keys.clone() }
    }

    pub fn write(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// A cursor of ours with that many keys.
    pub fn read(text: &str, keys: usize) -> Result<Self> {
        let bytes = (text.len() <= LONGEST).then(|| URL_SAFE_NO_PAD.decode(text).ok()).flatten();
        let found = bytes.and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        found
            .filter(|cursor| cursor.keys.len() == keys && cursor.keys.iter().all(|key| !key.contains('\0')))
            .ok_or_else(|| Error::invalid("after", "is no cursor of these rows: take the 'next' of a page"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_are_read() {
        let cursor = Cursor { before: 50, sorted: -7, keys: vec!["a'b".into(), "é".into()] };
        assert_eq!(Cursor::read(&cursor.write(), 2).expect("a cursor"), cursor);
        let long = "A".repeat(LONGEST + 1);
        for (text, keys) in [(cursor.write().as_str(), 1), ("", 1), ("%%%", 1), ("e30", 0), (long.as_str(), 1)] {
            assert!(
                matches!(Cursor::read(text, keys), Err(Error::Invalid { field, .. }) if field == "after"),
                "{text}"
            );
        }
    }
}
