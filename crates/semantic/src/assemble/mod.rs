//! Result rows to a typed [`Table`](crate::Table): exact sums, then one rounding.

mod align;
mod answer;
mod columns;
mod key;
mod rates;
mod series;
mod sum;
mod table;
mod tally;
mod value;
mod warnings;

pub use answer::Answer;
pub use key::Field;
pub use rates::{OLDEST_RATE, Rates};
pub use table::table;
pub use tally::{Measured, Tally};
pub use warnings::Gaps;
