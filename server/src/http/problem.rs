//! Errors as RFC 9457 problem documents. The `type` of each is stable; the docs list them all.

use super::observe;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// A kind of problem: its stable name, HTTP status and title.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    pub name: &'static str,
    pub status: u16,
    pub title: &'static str,
}

macro_rules! kinds {
    ($($name:ident = $status:literal $slug:literal $title:literal;)*) => {
        $(pub const $name: Kind = Kind { name: $slug, status: $status, title: $title };)*
        /// Every kind, in the order of the docs.
        pub const KINDS: &[&Kind] = &[$(&$name),*];
    };
}

kinds! {
    MALFORMED = 400 "malformed" "The request can't be read";
    UNAUTHENTICATED = 401 "unauthenticated" "Credentials are missing or not valid";
    FORBIDDEN = 403 "forbidden" "That is not allowed with these credentials";
    CROSS_SITE = 403 "cross-site" "The request came from another site";
    NOT_FOUND = 404 "not-found" "There is no such thing";
    METHOD_NOT_ALLOWED = 405 "method-not-allowed" "This address does not take that method";
    CONFLICT = 409 "conflict" "It can't be done in the present state";
    TOO_LARGE = 413 "too-large" "The request is too large";
    UNSUPPORTED_MEDIA_TYPE = 415 "unsupported-media-type" "The content type is not understood here";
    INVALID = 422 "invalid" "An input is wrong";
    KEY_REUSED = 422 "idempotency-key-reused" "The idempotency key was used for another request";
    RATE_LIMITED = 429 "rate-limited" "Too many requests";
    INTERNAL = 500 "internal" "Something went wrong on our side";
    UNAVAILABLE = 503 "unavailable" "The server can't answer now";
    QUERY_TIMEOUT = 504 "query-timeout" "The query takes longer than it may";
    TIMEOUT = 504 "timeout" "The request took too long";
}

/// The prefix of every `type`.
pub const TYPE_PREFIX: &str = "urn:bos:problem:";

/// One problem, ready to be an answer.
#[derive(Debug)]
pub struct Problem {
    kind: &'static Kind,
    detail: String,
    field: Option<String>,
    retry_after: Option<u64>,
}

#[derive(Serialize)]
struct Document<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
}

impl Problem {
    /// `detail` says what happened and what to do; it is shown to the caller.
    pub fn new(kind: &'static Kind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), field: None, retry_after: None }
    }

    pub fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::new(&INVALID, reason) }
    }

    /// A fault of ours; logged with its cause, told without it.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        tracing::error!(%cause, "request failed");
        Self::new(&INTERNAL, "Nothing was changed by halves. Try again, and quote the reference if it stays.")
    }

    /// Says in how many seconds to try again.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// With the detail in the reader's language, for answers that a page shows.
    #[must_use]
    pub fn translated(self, locale: domain::Locale) -> Self {
        Self { detail: services::messages::translate(&self.detail, locale), ..self }
    }

    pub fn kind(&self) -> &'static Kind {
        self.kind
    }

    fn document(&self) -> Document<'_> {
        Document {
            r#type: format!("{TYPE_PREFIX}{}", self.kind.name),
            title: self.kind.title,
            status: self.kind.status,
            detail: &self.detail,
            field: self.field.as_deref(),
            reference: observe::current_id(),
        }
    }
}

impl From<services::Error> for Problem {
    fn from(error: services::Error) -> Self {
        use services::Error;
        let told = error.to_string();
        match error {
            Error::NotFound(_) => Self::new(&NOT_FOUND, told),
            Error::Conflict(_) => Self::new(&CONFLICT, told),
            Error::Invalid { field, reason } => Self::invalid(field, reason),
            Error::Forbidden(_) => Self::new(&FORBIDDEN, told),
            Error::Unauthenticated => Self::new(&UNAUTHENTICATED, told),
            Error::RateLimited { retry_after } => {
                Self { retry_after: Some(retry_after), ..Self::new(&RATE_LIMITED, told) }
            }
            Error::TooSlow { .. } => Self::new(&QUERY_TIMEOUT, told),
            Error::Internal(cause) => Self::internal(chain(cause.as_ref())),
        }
    }
}

/// An error and its sources in one line.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.kind.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.document()).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.kind.status == 401 {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_names_of_their_own_and_internals_stay_inside() {
        let mut names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), KINDS.len());
        let problem = Problem::from(services::Error::internal("password=hunter2"));
        let text = serde_json::to_string(&problem.document()).unwrap_or_default();
        assert!(text.contains("urn:bos:problem:internal") && !text.contains("hunter2"), "{text}");
    }
}
