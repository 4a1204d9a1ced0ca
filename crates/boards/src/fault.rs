//! What is wrong with a board or an edit.

use crate::{Look, TileId};
use thiserror::Error;

/// Why an edit can't be made. The message names the value and the remedy.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("the board has no tile '{0}': it was removed")]
    NoTile(TileId),
    #[error("the board already has a tile '{0}': give the new one another id")]
    Twice(TileId),
    #[error("'{0}' is not a tile's id: use 1 to 24 letters, digits, '-' or '_'")]
    Id(String),
    #[error("a board holds at most {0} tiles: remove one, or begin another board")]
    Full(usize),
    #[error("has {length} characters: use at most {most}")]
    TooLong { field: &'static str, length: usize, most: usize },
    #[error("is empty: write one")]
    Empty { field: &'static str },
    #[error("has a control character: take it out")]
    Control { field: &'static str },
    #[error("has {count}: use at most {most}")]
    TooMany { field: &'static str, count: usize, most: usize },
    #[error("a {} needs {need}", look.code())]
    Look { look: Look, need: &'static str },
    #[error("'{value}' is no number: write one such as 1250.50")]
    Number { field: &'static str, value: String },
}

impl Fault {
    /// The field that has to change.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoTile(_) | Self::Twice(_) | Self::Id(_) | Self::Full(_) => "tile",
            Self::TooLong { field, .. }
            | Self::Empty { field }
            | Self::Control { field }
            | Self::TooMany { field, .. }
            | Self::Number { field, .. } => field,
            Self::Look { .. } => "look",
        }
    }
}
