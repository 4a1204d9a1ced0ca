//! The parts of the landing page.

pub mod hero;
pub mod reasons;
