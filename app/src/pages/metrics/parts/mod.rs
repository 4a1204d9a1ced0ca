//! The parts of the library.

mod detail;
mod list;

pub use detail::{Detail, Value};
pub use list::List;
