//! Numbers: a semantic query to a typed table, the values of a dimension, the days there is data for.

mod bound;
mod cache;
mod fetch;
mod now;
mod presence;
pub mod rows;
mod run;
mod snapshot;
mod span;
mod values;

pub use now::{Now, now};
pub use presence::families;
pub(crate) use run::run_with;
pub use run::{run, run_of_items};
pub use span::span;
pub use values::{DimensionValue, values};
