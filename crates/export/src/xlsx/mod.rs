//! A document as a workbook: what it is about, then a sheet a table.

mod about;
mod look;
mod names;
mod sheet;

use crate::{Document, ExportError, Tile};
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

/// A board with a sheet for each of its tables.
pub fn board(document: &Document) -> Result<Vec<u8>, ExportError> {
    let tiles: Vec<&Tile> = document.tiles.iter().collect();
    write(document, &tiles).map_err(said)
}

/// A single tile's table.
pub fn tile(document: &Document, tile: &Tile) -> Result<Vec<u8>, ExportError> {
    write(document, &[tile]).map_err(said)
}

fn said(error: XlsxError) -> ExportError {
    ExportError::Xlsx(error.to_string())
}

fn write(document: &Document, tiles: &[&Tile]) -> Result<Vec<u8>, XlsxError> {
    let looks = look::Looks::new(document.locale);
    let mut names = names::Names::default();
    let about = names.free(crate::words::ABOUT.get(document.locale));
    let mut sheets = Vec::new();
    for tile in tiles {
        if let Some(table) = tile.table.as_deref() {
            sheets.push((names.free(&tile.title), *tile, table));
        }
    }
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(&document.title).set_author(&document.workspace));
    about::write(book.add_worksheet().set_name(about)?, document, &sheets, &looks)?;
    for (name, _, table) in &sheets {
        sheet::write(book.add_worksheet().set_name(name)?, table, document.locale, &looks)?;
    }
    book.save_to_buffer()
}
