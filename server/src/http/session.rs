//! Cookies of signed-in visitors: kept in the database, HttpOnly, SameSite=Lax, thirty days after the last visit.

use super::{App, problem::Problem};
use app::server::identity::{USER_ID, WORKSPACE_ID};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use domain::{UserId, WorkspaceId};
use services::{Context, Scope, sessions::Sessions, workspaces};
use tower_sessions::{
    Expiry, Session, SessionManagerLayer,
    cookie::{SameSite, time::Duration},
};

/// The cookie's name.
pub const COOKIE: &str = "bos_session";
const LASTS_DAYS: i64 = 30;
const DAY_MS: i64 = 86_400_000;
const SEEN: &str = "seen_day";

/// The layer that reads and writes the cookie.
pub fn layer(context: &Context, secure: bool) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions::new(context))
        .with_name(COOKIE)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(secure)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::days(LASTS_DAYS)))
}

/// Moves the end of a signed-in session on, once a day, so that reading a page seldom writes.
pub async fn slide(State(context): State<Context>, session: Session, request: Request, next: Next) -> Response {
    let today = context.now_ms() / DAY_MS;
    let has_user = session.get::<i64>(USER_ID).await.ok().flatten().is_some();
    let seen = session.get::<i64>(SEEN).await.ok().flatten();
    if has_user
        && seen != Some(today)
        && let Err(error) = session.insert(SEEN, today).await
    {
        tracing::warn!(%error, "a session's end could not be moved on");
    }
    next.run(request).await
}

/// The proof that the session's person belongs to the workspace shown.
pub struct SignedIn(pub Scope);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let session = parts.extensions.get::<Session>().ok_or(services::Error::Unauthenticated)?;
        let user = session
            .get(USER_ID)
            .await
            .map_err(Problem::internal)?
            .map(UserId)
            .ok_or(services::Error::Unauthenticated)?;
        let shown = session.get(WORKSPACE_ID).await.map_err(Problem::internal)?.map(WorkspaceId);
        let workspace = shown.ok_or(services::Error::NotFound("workspace"))?;
        Ok(Self(workspaces::scope_for_member(&app.context, user, workspace).await?))
    }
}
