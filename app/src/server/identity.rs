//! Who asks, and where.

use crate::{
    AppError,
    reader::{Reader, Theme},
    server::request,
    session::{Membership, Session, User},
};
use domain::{Locale, UserId, WorkspaceId};
use leptos::prelude::expect_context;
use services::{
    Context, Error, Scope,
    accounts::{self, ProfileChanges},
    workspaces,
};

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
    let workspace = match shown().await? {
        Some(shown) => shown,
        None => workspaces::first_workspace_of(&context(), user).await?.ok_or(Error::NotFound("workspace"))?,
    };
    member(user, workspace).await
}

async fn member(user: UserId, workspace: WorkspaceId) -> Result<Scope, AppError> {
    Ok(workspaces::scope_for_member(&context(), user, workspace).await?)
}

/// The session as the interface needs it; `None` for nobody.
pub async fn current() -> Result<Option<Session>, AppError> {
    let Some(user) = user().await? else { return Ok(None) };
    let ctx = context();
    let profile = match accounts::profile(&ctx, user).await {
        Err(Error::Unauthenticated) => return Ok(None),
        profile => profile?,
    };
    let workspaces: Vec<Membership> = workspaces::list(&ctx, user).await?.into_iter().map(membership).collect();
    let shown = shown().await?;
    let workspace = workspaces.iter().find(|workspace| Some(workspace.id) == shown).or(workspaces.first()).cloned();
    if let Some(workspace) = workspace.as_ref().filter(|workspace| Some(workspace.id) != shown) {
        keep(WORKSPACE_ID, workspace.id.0).await?;
    }
    let user = User {
        id: profile.user,
        name: profile.name,
        email: profile.email,
        locale: profile.locale,
        theme: Theme::parse(&profile.theme).unwrap_or_default(),
    };
    Ok(Some(Session { user, workspaces, workspace }))
}

fn membership(member: workspaces::Membership) -> Membership {
    let workspaces::Membership { workspace, role } = member;
    Membership {
        id: workspace.id,
        name: workspace.name,
        vertical: workspace.vertical,
        currency: workspace.currency,
        role,
    }
}

/// Signs a person in, under a new session id so that nobody knows it from before, and shows the workspace they joined first.
pub async fn begin_session(user: UserId) -> Result<(), AppError> {
    let ctx = context();
    session().await?.cycle_id().await.map_err(Error::internal)?;
    keep(USER_ID, user.0).await?;
    match workspaces::first_workspace_of(&ctx, user).await? {
        Some(workspace) => keep(WORKSPACE_ID, workspace.0).await?,
        None => {
            session().await?.remove::<i64>(WORKSPACE_ID).await.map_err(Error::internal)?;
        }
    }
    let profile = accounts::profile(&ctx, user).await?;
    request::remember(Reader { locale: profile.locale, theme: Theme::parse(&profile.theme).unwrap_or_default() });
    Ok(())
}

/// The id of the request's session, once it is stored.
pub async fn session_id() -> Result<Option<String>, AppError> {
    Ok(session().await?.id().map(|id| id.to_string()))
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
pub async fn keep_preferences(locale: Option<Locale>, theme: Option<Theme>) -> Result<(), AppError> {
    if let Some(user) = user().await? {
        let changes = ProfileChanges { name: None, locale, theme: theme.map(|theme| theme.code().into()) };
        accounts::update_profile(&context(), user, changes).await?;
    }
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
