//! The steps.

pub mod data;
pub mod workspace;
