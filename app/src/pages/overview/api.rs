//! The overview's server functions: authorise, ask one use-case, map.

use super::{Around, Shop, headline::Headline, tiles::Tile};
use crate::{
    AppError,
    widgets::{
        slice::{FilterChoices, Slice},
        tile::TileAnswer,
    },
};
use leptos::{prelude::*, server_fn::codec::Json};

/// Whether there is data, and what the reader may do.
#[server(prefix = "/fn", endpoint = "overview/shop")]
pub async fn load_shop() -> Result<Shop, AppError> {
    use domain::Permission;
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let span = services::queries::span(&ctx, &scope).await?;
    let workspace = scope.workspace();
    Ok(Shop {
        span,
        layout: super::tiles::Layout::of(workspace.vertical),
        currency: workspace.currency,
        timezone: workspace.timezone.clone(),
        can_import: scope.allows(Permission::ImportData),
        has_rates: services::rates::any(&ctx, &scope).await?,
    })
}

/// The days a slice means now, and how fresh the data is.
#[server(prefix = "/fn", endpoint = "overview/around", input = Json)]
pub async fn load_around(slice: Slice) -> Result<Around, AppError> {
    super::run::around(&slice).await
}

/// The values the page can be filtered by.
#[server(prefix = "/fn", endpoint = "overview/choices")]
pub async fn load_choices() -> Result<Vec<FilterChoices>, AppError> {
    super::run::choices().await
}

/// How the first number moved and what moved it.
#[server(prefix = "/fn", endpoint = "overview/headline", input = Json)]
pub async fn load_headline(slice: Slice) -> Result<Option<Headline>, AppError> {
    super::run::headline(&slice).await
}

/// One tile's answer.
#[server(prefix = "/fn", endpoint = "overview/tile", input = Json)]
pub async fn run_tile(slice: Slice, tile: Tile) -> Result<TileAnswer, AppError> {
    super::run::tile(&slice, &tile).await
}
