//! Prometheus metrics: behind a token, or on a port of their own.

use super::{
    App,
    problem::{Problem, UNAUTHENTICATED},
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";
const SECONDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// Starts counting, once a process, and gives the way to read the counters.
pub fn install() -> PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    let make = || {
        let builder = PrometheusBuilder::new();
        let builder = builder.set_buckets(&SECONDS).unwrap_or_else(|_| PrometheusBuilder::new());
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("metrics were already being recorded");
        }
        describe();
        handle
    };
    HANDLE.get_or_init(make).clone()
}

fn describe() {
    metrics::describe_counter!("bos_http_requests_total", "Requests answered, by method, route and status");
    metrics::describe_histogram!("bos_http_request_seconds", "Time until an answer began, by method and route");
    metrics::describe_counter!("bos_imports_total", "Imports ended, by kind and state");
    metrics::describe_counter!("bos_import_rows_total", "Rows of imports, by kind and outcome");
    metrics::describe_gauge!("bos_resident_bytes", "Memory of this process");
}

/// `/metrics` for whoever has the token; no such route where none is set.
pub fn token_router(app: &App) -> Router<App> {
    match app.settings.metrics.metrics_token {
        Some(_) => Router::new().route("/metrics", get(with_token)),
        None => Router::new(),
    }
}

/// `/metrics` for a port of its own, which only the operator's network reaches.
pub fn router(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || async move { page(&handle) }))
}

async fn with_token(State(app): State<App>, headers: HeaderMap) -> Response {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let wanted = app.settings.metrics.metrics_token.as_deref();
    match (given, wanted) {
        (Some(given), Some(wanted)) if Sha256::digest(given) == Sha256::digest(wanted) => page(&app.metrics),
        _ => Problem::new(&UNAUTHENTICATED, "Send Authorization: Bearer with the token of BOS_METRICS_TOKEN.")
            .into_response(),
    }
}

fn page(handle: &PrometheusHandle) -> Response {
    if let Some(bytes) = resident_bytes() {
        metrics::gauge!("bos_resident_bytes").set(bytes as f64);
    }
    ([(header::CONTENT_TYPE, TEXT)], handle.render()).into_response()
}

/// From `/proc`; `None` on systems without it.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
