//! Who calls: the key of the request, its workspace, and what it has left this minute.

use crate::http::{
    App,
    limiter::{Standing, WINDOW},
    problem::{Problem, RATE_LIMITED, UNAUTHENTICATED},
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use services::{Scope, keys};

/// The scope of the request's key. Handlers hand it to one use-case.
pub struct Caller(pub Scope);

/// Lets requests with a valid key through, as many as the workspace's plan has.
pub async fn authenticate(State(app): State<App>, mut request: Request, next: Next) -> Result<Response, Problem> {
    let key = bearer(request.headers())?;
    let scope = keys::authenticate(&app.context, key).await?;
    let workspace = scope.workspace();
    let standing = app.limiter.count(workspace.id, workspace.plan);
    let mut response = if standing.allowed {
        request.extensions_mut().insert(scope);
        next.run(request).await
    } else {
        refused(standing)
    };
    tell(response.headers_mut(), standing);
    Ok(response)
}

fn bearer(headers: &HeaderMap) -> Result<&str, Problem> {
    let missing =
        || Problem::new(&UNAUTHENTICATED, "Send Authorization: Bearer KEY with a key made under Settings, API keys.");
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).ok_or_else(missing)?;
    let (scheme, key) = value.split_once(' ').ok_or_else(missing)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(key.trim()) } else { Err(missing()) }
}

fn refused(standing: Standing) -> Response {
    let told =
        format!("This workspace's plan has {} requests a minute. Try again in {} s.", standing.limit, standing.reset);
    Problem::new(&RATE_LIMITED, told).retry_after(standing.reset).into_response()
}

/// The headers of the IETF draft, and the older ones that more clients read.
fn tell(headers: &mut HeaderMap, standing: Standing) {
    let Standing { limit, remaining, reset, .. } = standing;
    let texts = [
        (HeaderName::from_static("ratelimit-policy"), format!("\"plan\";q={limit};w={WINDOW}")),
        (HeaderName::from_static("ratelimit"), format!("\"plan\";r={remaining};t={reset}")),
        (HeaderName::from_static("ratelimit-limit"), limit.to_string()),
        (HeaderName::from_static("ratelimit-remaining"), remaining.to_string()),
        (HeaderName::from_static("ratelimit-reset"), reset.to_string()),
    ];
    for (name, text) in texts {
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.insert(name, value);
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Scope>().cloned().map(Self).ok_or_else(|| services::Error::Unauthenticated.into())
    }
}
