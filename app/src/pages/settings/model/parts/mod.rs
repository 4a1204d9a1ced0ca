pub mod form;
pub mod provider;
pub mod switch;
pub mod usage;
