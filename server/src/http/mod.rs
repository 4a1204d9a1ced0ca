//! Every route of the product, merged in one place.

pub mod api;
mod board_files;
mod client;
pub mod connections;
mod dev;
mod download;
mod exports;
mod health;
pub mod idempotency;
mod json;
pub mod limiter;
mod metrics;
mod multipart;
mod observe;
mod outside;
pub mod pages;
pub mod problem;
mod route;
mod security;
pub mod session;
mod site;
mod state;
mod uploads;

pub use metrics::{install as install_metrics, router as metrics_router};
pub use observe::REQUEST_ID;
pub use state::App;

use axum::{
    Router,
    extract::Request,
    http::Method,
    middleware::from_fn,
    response::{IntoResponse, Response},
};
use problem::{METHOD_NOT_ALLOWED, Problem};
use tower_http::{CompressionLevel, compression::CompressionLayer};

/// The whole HTTP surface.
pub fn router(app: App) -> Router {
    let limits =
        observe::Limits { usual: app.settings.http.request_timeout(), upload: app.settings.http.upload_timeout() };
    let headers = security::Headers { secure: app.settings.http.is_secure() };
    let behind_proxy = app.settings.http.behind_proxy;
    let own = security::SameOrigin { base_url: app.context.base_url.clone() };
    Router::new()
        .merge(route::mount(health::ROUTES))
        .merge(metrics::token_router(&app))
        .merge(api::router(&app))
        .merge(dev::router(app.is_dev()))
        .merge(uploads::router(&app))
        .merge(exports::router(&app))
        .merge(board_files::router(&app))
        .merge(outside::router())
        .merge(pages::router(&app))
        .fallback(pages::fallback)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(move |request: Request, next| security::require_same_origin(own.clone(), request, next)))
        .layer(from_fn(move |request: Request, next| client::note_client(behind_proxy, request, next)))
        // With gzip: brotli would hold back the pieces of a page until its end. Built files are packed with brotli beforehand.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn(move |request: Request, next| security::add_headers(headers, request, next)))
        .layer(from_fn(move |request: Request, next| observe::observe(limits, request, next)))
        .with_state(app)
}

/// Every route with its method: the API's, the pages, the server functions and the rest. For the test that walks them all.
pub fn routes() -> Vec<(String, String)> {
    let plain = [health::ROUTES, api::ROUTES, uploads::ROUTES, exports::ROUTES, board_files::ROUTES, outside::ROUTES]
        .into_iter()
        .flatten();
    let api = api::endpoints()
        .map(|endpoint| (endpoint.route.method.into(), format!("{}{}", api::PREFIX, endpoint.route.path)));
    let functions =
        leptos::server_fn::axum::server_fn_paths().map(|(path, method)| (method.to_string(), path.to_owned()));
    let pages = pages::paths().into_iter().map(|path| ("GET".to_owned(), path));
    let forms = outside::FORMS.iter().map(|(method, path)| ((*method).into(), (*path).into()));
    let mut all: Vec<_> = plain
        .map(|route| (route.method.into(), route.path.into()))
        .chain(forms)
        .chain(api)
        .chain(functions)
        .chain(pages)
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Whether a route takes files, which may take long to arrive, makes a whole shop, or moves one to another time zone.
fn is_long(method: &Method, route: &str) -> bool {
    method == Method::POST && matches!(route, "/uploads" | "/api/v1/imports" | "/fn/load_demo" | "/fn/save_workspace")
}

async fn method_not_allowed() -> Response {
    Problem::new(&METHOD_NOT_ALLOWED, "Look at the header Allow for what this address takes.").into_response()
}
