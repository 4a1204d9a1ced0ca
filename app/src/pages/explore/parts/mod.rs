//! The parts of the page.

mod behind;
mod builder;
mod cards;
mod filters;
mod grid;
mod picks;
mod saved;
mod share;

pub use behind::Behind;
pub use builder::Builder;
pub use cards::{ChartCard, TableCard};
pub use filters::Filters;
pub use picks::{Keep, Note, Picks};
