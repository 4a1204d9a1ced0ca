//! The server functions of Ask and the playground: authorise, ask one use-case, map.

use super::model::{Kept, Part, Subject, Thread, Wanted};
use crate::AppError;
use leptos::{
    prelude::*,
    server_fn::codec::{GetUrl, Json},
};

/// Asks what an address asks for and answers with its conversation: of the workspace shown, or of a demo, which anyone may ask.
#[server(prefix = "/fn", endpoint = "ask/answer", input = Json)]
pub async fn ask(wanted: Wanted) -> Result<Thread, AppError> {
    let asker = super::asker::Asker::new(wanted.about).await?;
    let asks = !wanted.questions.is_empty();
    let thread = asker.thread(wanted).await?;
    if asks && !thread.id.is_empty() {
        crate::server::request::settle("/dashboard/ask", &[("c", &thread.id)]);
    }
    Ok(thread)
}

/// What a half-written question is understood to mean so far, in the conversation that it would go on.
#[server(prefix = "/fn", endpoint = "ask/understand", input = Json)]
pub async fn understand(question: String, after: Wanted) -> Result<Vec<Part>, AppError> {
    let asker = super::asker::Asker::new(after.about).await?;
    asker.understand(&question, &after).await
}

/// The reader's conversations that hold a text, the one used last first; all of them for an empty one.
#[server(prefix = "/fn", endpoint = "ask/history", input = GetUrl)]
pub async fn history(text: String) -> Result<Vec<Kept>, AppError> {
    super::asker::Asker::new(Subject::Own).await?.history(&text).await
}

/// Forgets one of the reader's conversations.
#[server(prefix = "/fn", endpoint = "ask/forget")]
pub async fn forget(id: String) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::questions::conversations::delete(&ctx, &scope, &id).await?)
}

/// Forgets all of the reader's conversations in the workspace shown.
#[server(prefix = "/fn", endpoint = "ask/forget_all")]
pub async fn forget_all() -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    services::questions::conversations::delete_all(&ctx, &scope).await?;
    Ok(())
}

/// Keeps a word for the workspace. `meaning` is what [`super::model::Teaching`] has.
#[server(prefix = "/fn", endpoint = "keep_word")]
pub async fn keep_word(word: String, meaning: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::questions::words;
    let (ctx, scope) = (server::context(), server::scope().await?);
    let gone = || server::errors::refuse(Code::Invalid, Some("meaning"), server::request::texts().taught.gone);
    let meaning = serde_json::from_str(&meaning).map_err(|_| gone())?;
    let locale = crate::reader::Reader::current().locale;
    words::put(&ctx, &scope, &nlq::Taught { word, meaning }, locale).await?;
    Ok(())
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
