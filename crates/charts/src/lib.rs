#![doc = include_str!("../README.md")]

mod build;
mod draw;
mod figure;
mod frame;
mod label;
#[cfg(feature = "render")]
pub mod render;
mod shape;
mod sparkline;
mod style;
#[cfg(test)]
mod tests;
mod thin;
mod words;

pub use build::{chart_for, suggest};
pub use figure::{Drawing, Figure, Measure, Meta, Role, SeriesMeta};
pub use shape::Shape;
pub use sparkline::sparkline_svg;
