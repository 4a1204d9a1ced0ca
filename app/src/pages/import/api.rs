//! The import page's server functions: authorise, ask one use-case, map.

use super::model::{ImportRow, Reject};
use crate::AppError;
use domain::record::{Kind, Mapping};
use leptos::{prelude::*, server_fn::codec::Json};

/// How many imports, and how many rejected rows, the page lists.
pub const LISTED: u32 = 50;

/// The imports of the workspace, newest first.
#[server(prefix = "/fn", endpoint = "import/list")]
pub async fn load_imports() -> Result<Vec<ImportRow>, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let zone = services::zone::Zone::named(&scope.workspace().timezone)?;
    let locale = crate::server::request::reader().locale;
    let imports = services::imports::list(&ctx, &scope, LISTED.into()).await?;
    Ok(imports.into_iter().map(|import| ImportRow::of(import, &zone, locale)).collect())
}

/// Starts a staged file. It runs in the background.
#[server(prefix = "/fn", endpoint = "import/start", input = Json)]
pub async fn start_import(token: String, kind: Kind, mapping: Mapping) -> Result<(), AppError> {
    use services::imports::{Start, start};
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    start(&ctx, &scope, Start { token, kind, mapping: Some(mapping) }).await?;
    Ok(())
}

/// The first rows an import left out.
#[server(prefix = "/fn", endpoint = "import/rejects", input = Json)]
pub async fn load_rejects(import: i64) -> Result<Vec<Reject>, AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    let locale = crate::server::request::reader().locale;
    let page = services::imports::rejects(&ctx, &scope, domain::ImportId(import), None, LISTED.into()).await?;
    Ok(page.rejects.into_iter().map(|reject| Reject::of(reject, locale)).collect())
}
