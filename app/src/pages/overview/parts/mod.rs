//! The parts of the overview.

mod empty;
mod headline;
mod numbers;
mod picks;
mod tiles;

pub use empty::Empty;
pub use headline::HeadlineBar;
pub use numbers::Numbers;
pub use picks::{ActiveFilters, Note, Picks};
pub use tiles::{Customers, Places, Products, RankingTile, Trend};
