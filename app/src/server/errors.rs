//! From a use-case's error to the reader's: a status, words in their language, and a reference for what stays in the log.

use crate::{
    AppError, Code,
    i18n::{self, fill},
    reader::Reader,
    server::request::wants_html,
};
use axum::http::StatusCode;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use services::{Error, messages::translate};

impl From<Error> for AppError {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

impl From<&Error> for AppError {
    fn from(error: &Error) -> Self {
        let locale = Reader::current().locale;
        let t = i18n::strings(locale);
        let reply = match error {
            Error::NotFound(_) => Self::new(Code::NotFound, t.errors.not_found),
            Error::Conflict(reason) => Self::new(Code::Conflict, translate(reason, locale)),
            Error::Invalid { field, reason } => {
                let known = t.errors.field(field).map(str::to_owned);
                Self::invalid(field, known.unwrap_or_else(|| translate(reason, locale)))
            }
            Error::Forbidden(_) => Self::new(Code::Forbidden, t.errors.forbidden),
            Error::Unauthenticated => Self::new(Code::Unauthenticated, t.errors.unauthenticated),
            Error::RateLimited { retry_after } => {
                let minutes = retry_after.div_ceil(60).max(1).to_string();
                Self::new(Code::RateLimited, fill(t.errors.rate_limited, &[("minutes", &minutes)]))
            }
            Error::TooSlow { limit } => {
                Self::new(Code::Invalid, fill(t.errors.too_slow, &[("seconds", &limit.to_string())]))
            }
            Error::Internal(_) => Self::new(Code::Internal, t.errors.internal),
        };
        answer(reply, error)
    }
}

/// Sets the response's status, and logs what must not be sent.
pub fn answer(mut reply: AppError, cause: &dyn std::error::Error) -> AppError {
    if reply.code == Code::Internal {
        let reference = format!("{:x}", services::ids::random());
        tracing::error!(%reference, error = %chain(cause), "a server function failed");
        reply.reference = Some(reference);
    }
    // A form without scripts is answered with a redirect, which a status would undo.
    if !wants_html()
        && let Some(response) = use_context::<ResponseOptions>()
    {
        response.set_status(status(reply.code));
    }
    reply
}

fn status(code: Code) -> StatusCode {
    match code {
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::Conflict => StatusCode::CONFLICT,
        Code::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Code::Forbidden => StatusCode::FORBIDDEN,
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        Code::Internal | Code::Offline => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// Refuses with words of the page's own, and sets the response's status.
pub fn refuse(code: Code, field: Option<&str>, message: &str) -> AppError {
    let reply = AppError { field: field.map(Into::into), ..AppError::new(code, message) };
    answer(reply, &Error::Unauthenticated)
}
