//! The groups of the profile.

pub mod about;
pub mod password;
pub mod sessions;
