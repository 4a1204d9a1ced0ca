//! The form for a new key, and the rows of the list.

pub mod create;
pub mod row;
