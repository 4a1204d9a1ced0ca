//! The parts of the overview.

mod empty;
mod headline;
mod numbers;
mod picks;
mod subscriptions;
mod tiles;

pub use empty::Empty;
pub use headline::HeadlineBar;
pub use numbers::Numbers;
pub use picks::{ActiveFilters, Note, Picks};
pub use subscriptions::SubscriptionTiles;
pub use tiles::ShopTiles;
