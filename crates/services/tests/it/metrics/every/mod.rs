//! The whole catalogue: every metric by every dimension it allows, whole and by day, week, month, quarter and year, against
//! plain Rust over the records. It shares no code with the product: calendars are `jiff`'s, fractions its own.

mod book;
mod files;
mod formulas;
mod fraction;
mod made;
mod records;
mod rows;
mod stored;
mod walk;
mod whole;
