//! One folder a page.

pub mod ask;
pub mod boards;
pub mod explore;
pub mod forgot;
pub mod import;
pub mod landing;
pub mod login;
pub mod metrics;
pub mod not_found;
pub mod onboarding;
pub mod overview;
pub mod playground;
pub mod reset;
pub mod settings;
pub mod signup;
