//! Around every request: an id, a log line, counters, a time limit, and a net for panics.

use super::problem::{Problem, TIMEOUT};
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::FutureExt as _;
use std::{any::Any, panic::AssertUnwindSafe, time::Duration, time::Instant};
use tracing::Instrument as _;

/// The header that names a request, in answers and logs.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

tokio::task_local! {
    static CURRENT: String;
}

/// The id of the request being answered; `None` outside of one.
pub fn current_id() -> Option<String> {
    CURRENT.try_with(String::clone).ok()
}

/// How long a request may take until its answer begins.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub usual: Duration,
    pub upload: Duration,
}

/// Answers the request through `next`, watched. Logs the route's pattern, not the path: paths may hold tokens.
pub async fn observe(limits: Limits, request: Request, next: Next) -> Response {
    let id = format!("{:012x}", services::ids::random());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let started = Instant::now();
    let limit = if super::is_long(&method, &route) { limits.upload } else { limits.usual };
    let span = tracing::info_span!("request", id = %id, %method, route);
    let mut response = CURRENT.scope(id.clone(), guarded(request, next, limit).instrument(span.clone())).await;
    let took = started.elapsed();
    let status = response.status().as_u16();
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    span.in_scope(|| tracing::info!(status, ms = took.as_secs_f64() * 1000.0, "answered"));
    let labels = [("method", method.to_string()), ("route", route)];
    metrics::histogram!("bos_http_request_seconds", &labels).record(took.as_secs_f64());
    let [method, route] = labels;
    metrics::counter!("bos_http_requests_total", &[method, route, ("status", status.to_string())]).increment(1);
    response
}

async fn guarded(request: Request, next: Next, limit: Duration) -> Response {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(limit, answer).await {
        Ok(Ok(response)) => response,
        Ok(Err(panic)) => Problem::internal(format!("panic: {}", panic_text(panic.as_ref()))).into_response(),
        Err(_) => {
            Problem::new(&TIMEOUT, format!("No answer within {} s. Ask for less, or try again.", limit.as_secs()))
                .into_response()
        }
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message")
}
