//! The parts of the library.

mod detail;
mod list;

pub use detail::Detail;
pub use list::List;
