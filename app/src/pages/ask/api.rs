//! The server functions of Ask and the playground: authorise, ask one use-case, map.

use super::model::{AnswerView, Part, Subject};
use crate::AppError;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// Answers a question: of the workspace shown, or of a demo, which anyone may ask.
#[server(prefix = "/fn", endpoint = "ask/answer", input = GetUrl)]
pub async fn ask(question: String, about: Subject) -> Result<AnswerView, AppError> {
    let asker = super::asker::Asker::new(about).await?;
    asker.answer(&question).await
}

/// What a half-written question is understood to mean so far.
#[server(prefix = "/fn", endpoint = "ask/understand", input = GetUrl)]
pub async fn understand(question: String, about: Subject) -> Result<Vec<Part>, AppError> {
    let asker = super::asker::Asker::new(about).await?;
    asker.understand(&question).await
}

/// The demos that have been made.
#[server(prefix = "/fn", endpoint = "ask/demos", input = GetUrl)]
pub async fn demos() -> Result<Vec<Subject>, AppError> {
    use services::{Error, queries, workspaces};
    let ctx = crate::server::context();
    let mut there = Vec::new();
    for subject in [Subject::Shop, Subject::Saas] {
        let Some(slug) = super::asker::slug(subject) else { continue };
        match workspaces::demo_scope(&ctx, slug).await {
            Ok(scope) if queries::span(&ctx, &scope).await?.is_some() => there.push(subject),
            Ok(_) | Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(there)
}
