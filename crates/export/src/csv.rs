//! A tile's table as CSV (RFC 4180), by the same code that the pages use.

use crate::Tile;

/// The table of a tile with the mark that tells spreadsheets that it is UTF-8; `None` where it has none.
pub fn write(tile: &Tile) -> Option<String> {
    tile.table.as_ref().map(|table| format!("\u{feff}{}", semantic::csv::text(table)))
}
