//! A tile: its place and what it shows.

use crate::{Fault, MAX_NAME, MAX_NOTE, Place, Widget, board::fits};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A tile's name within its board: given by whoever adds it, so that it is known before the server has answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TileId(String);

/// Longest id, in characters.
const MAX_ID: usize = 24;

impl TileId {
    /// An id made of a random number.
    pub fn of(number: u64) -> Self {
        Self(format!("{number:x}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn check(&self) -> Result<(), Fault> {
        let is_plain = self.0.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        if self.0.is_empty() || self.0.len() > MAX_ID || !is_plain {
            return Err(Fault::Id(self.0.chars().take(MAX_ID).collect()));
        }
        Ok(())
    }
}

impl fmt::Display for TileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for TileId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    pub id: TileId,
    #[serde(default)]
    pub place: Place,
    pub face: Face,
}

/// What a tile shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Face {
    /// Empty: what the widget calls itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub widget: Widget,
}

impl Face {
    pub fn of(widget: Widget) -> Self {
        Self { title: String::new(), note: String::new(), widget }
    }

    pub(crate) fn check(&self) -> Result<(), Fault> {
        fits("title", &self.title, MAX_NAME)?;
        fits("description", &self.note, MAX_NOTE)?;
        self.widget.check()
    }
}
