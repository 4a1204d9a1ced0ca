//! The server functions of Ask and the playground: authorise, ask one use-case, map.

use super::model::{AnswerView, Part};
use crate::AppError;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// Answers a question: of the workspace shown, or of the demo shop, which anyone may ask.
#[server(prefix = "/fn", endpoint = "ask/answer", input = GetUrl)]
pub async fn ask(question: String, demo: bool) -> Result<AnswerView, AppError> {
    let asker = super::asker::Asker::new(demo).await?;
    asker.answer(&question).await
}

/// What a half-written question is understood to mean so far.
#[server(prefix = "/fn", endpoint = "ask/understand", input = GetUrl)]
pub async fn understand(question: String, demo: bool) -> Result<Vec<Part>, AppError> {
    let asker = super::asker::Asker::new(demo).await?;
    asker.understand(&question).await
}

/// Whether the demo shop has been made.
#[server(prefix = "/fn", endpoint = "ask/demo", input = GetUrl)]
pub async fn demo_is_there() -> Result<bool, AppError> {
    use services::{Error, demo, queries, workspaces};
    let ctx = crate::server::context();
    match workspaces::demo_scope(&ctx, demo::SHOP_SLUG).await {
        Ok(scope) => Ok(queries::span(&ctx, &scope).await?.is_some()),
        Err(Error::NotFound(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
