//! Server functions of the language models.

use super::shown::{Page, Tried};
use crate::AppError;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The page's content.
#[server(prefix = "/fn", endpoint = "model/page", input = GetUrl)]
pub async fn model_page() -> Result<Page, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    super::run::page(&ctx, &scope).await
}

/// Turns it on or off; `cap` is in dollars.
#[server(prefix = "/fn", endpoint = "model/settings")]
pub async fn save_model_settings(
    #[server(default)] enabled: bool,
    #[server(default)] share: bool,
    cap: String,
) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    services::models::change(&ctx, &scope, enabled, share, &cap).await?;
    Ok(())
}

/// Adds a provider, or changes the one with that id.
#[server(prefix = "/fn", endpoint = "model/save")]
pub async fn save_provider(
    #[server(default)] id: Option<i64>,
    protocol: String,
    #[server(default)] base_url: String,
    model: String,
    #[server(default)] key: String,
    #[server(default)] price_read: String,
    #[server(default)] price_written: String,
) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let key = key.into();
    let draft = services::models::Draft { id, protocol, base_url, model, key, price_read, price_written };
    services::models::save(&ctx, &scope, &draft).await?;
    Ok(())
}

/// Forgets a provider and its key.
#[server(prefix = "/fn", endpoint = "model/remove")]
pub async fn remove_provider(id: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::models::remove(&ctx, &scope, id).await?)
}

/// Lets a provider be asked earlier or later.
#[server(prefix = "/fn", endpoint = "model/move")]
pub async fn move_provider(id: i64, #[server(default)] up: bool) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::models::shift(&ctx, &scope, id, up).await?)
}

/// Asks a provider something small.
#[server(prefix = "/fn", endpoint = "model/test")]
pub async fn test_provider(id: i64) -> Result<Tried, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    super::run::trial(&ctx, &scope, id).await
}
