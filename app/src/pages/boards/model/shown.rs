//! What a tile shows, as the server tells it.

use crate::widgets::tile::TileAnswer;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    Numbers(Box<TileAnswer>),
    /// HTML made of Markdown, without scripts, frames or handlers.
    Html(String),
    /// The kept query is no more.
    Gone,
}
