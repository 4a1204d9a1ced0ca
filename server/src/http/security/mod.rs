//! What keeps browsers safe: headers on every answer, and only same-site changes.

mod headers;
mod same_origin;

pub use headers::{Headers, add_headers};
pub use same_origin::{SameOrigin, require_same_origin};
