//! The library's server functions: authorise, ask, map.

use super::model::{Current, Library};
use crate::AppError;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The catalogue, and which of its sources the workspace has.
#[server(prefix = "/fn", endpoint = "metrics/library", input = GetUrl)]
pub async fn load_library() -> Result<Library, AppError> {
    super::run::library().await
}

/// A metric over the last 30 days, with the 30 before.
#[server(prefix = "/fn", endpoint = "metrics/current", input = GetUrl)]
pub async fn load_current(metric: String) -> Result<Current, AppError> {
    super::run::current(&metric).await
}
