#![doc = include_str!("../README.md")]

mod cells;
pub mod csv;
mod document;
mod fonts;
mod paint;
pub mod pdf;
pub mod png;
mod words;
pub mod xlsx;
pub mod yaml;

pub use document::{
    Body, Brand, Chart, Colour, Definition, Delta, Document, Figure, FilterLine, Goal, Grid, Moment, Step, Tile, Tone,
};
pub use paint::{chart_size, svg};

use thiserror::Error;

/// Why a document can't be written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ExportError {
    #[error("PDF: {0}")]
    Pdf(String),
    #[error("XLSX: {0}")]
    Xlsx(String),
    #[error("picture: {0}")]
    Picture(String),
}
