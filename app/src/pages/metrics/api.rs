//! The library's server functions: authorise, ask, map.

// A form's fields are its function's arguments.
#![allow(clippy::too_many_arguments)]

use super::model::{Current, Library, Tried};
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

/// A formula that is being written: what it comes to over the last months, or what is wrong with it. `own` is the key of the
/// metric it belongs to, empty for a new one.
#[server(prefix = "/fn", endpoint = "metrics/try", input = GetUrl)]
pub async fn try_formula(#[server(default)] own: String, formula: String) -> Result<Tried, AppError> {
    super::run::attempt(&own, &formula).await
}

/// Makes a metric (without a key), or changes the one with that key unless someone else did since `changed_at`.
#[server(prefix = "/fn", endpoint = "metrics/save")]
pub async fn save_metric(
    #[server(default)] key: String,
    #[server(default)] changed_at: i64,
    label: String,
    formula: String,
    #[server(default)] meaning: String,
    #[server(default)] direction: String,
    #[server(default)] category: String,
    #[server(default)] synonyms: String,
) -> Result<String, AppError> {
    let draft = services::custom_metrics::Draft {
        synonyms: synonyms.split(',').map(str::to_owned).collect(),
        key,
        label,
        meaning,
        formula,
        direction,
        category,
    };
    let key = super::run::save(draft, changed_at).await?;
    leptos_axum::redirect(&format!("{}?metric={key}", super::PATH));
    Ok(key)
}

/// Deletes a metric that no other is built on.
#[server(prefix = "/fn", endpoint = "metrics/delete")]
pub async fn delete_metric(key: String) -> Result<(), AppError> {
    super::run::delete(&key).await?;
    leptos_axum::redirect(super::PATH);
    Ok(())
}
