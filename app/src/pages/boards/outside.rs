//! Boards shown outside: the server functions of links and embeds.

use crate::AppError;
use boards::outside::{Embed, EmbedMade, Link, LinkMade, Wanted};
use leptos::{
    prelude::*,
    server_fn::codec::{GetUrl, Json},
};

/// The links that open a board now.
#[server(prefix = "/fn", endpoint = "boards/links", input = GetUrl)]
pub async fn load_links(id: i64) -> Result<Vec<Link>, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let now = ctx.now_ms();
    let links = services::embeds::links(&ctx, &scope, id).await?;
    Ok(links.into_iter().filter(|link| link.is_live(now)).collect())
}

/// Makes a public link of a board. The answer is the only time its address is seen.
#[server(prefix = "/fn", endpoint = "boards/link", input = Json)]
pub async fn make_link(id: i64, password: Option<String>, days: Option<u32>) -> Result<LinkMade, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let draft = services::embeds::LinkDraft { password, days };
    Ok(services::embeds::create_link(&ctx, &scope, id, draft).await?)
}

/// Makes a link open nothing any more.
#[server(prefix = "/fn", endpoint = "boards/unlink")]
pub async fn revoke_link(link: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::embeds::revoke_link(&ctx, &scope, link).await?)
}

/// The tokens that show a board inside other sites now.
#[server(prefix = "/fn", endpoint = "boards/embeds", input = GetUrl)]
pub async fn load_embeds(id: i64) -> Result<Vec<Embed>, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let now = ctx.now_ms();
    let embeds = services::embeds::list(&ctx, &scope, Some(id)).await?;
    Ok(embeds.into_iter().filter(|embed| embed.is_live(now)).collect())
}

/// Makes a token. The answer is the only time it is seen.
#[server(prefix = "/fn", endpoint = "boards/embed", input = Json)]
pub async fn make_embed(wanted: Wanted) -> Result<EmbedMade, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::embeds::create(&ctx, &scope, wanted).await?)
}

/// Makes a token show nothing any more.
#[server(prefix = "/fn", endpoint = "boards/unembed")]
pub async fn revoke_embed(embed: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::embeds::revoke(&ctx, &scope, embed).await?)
}
