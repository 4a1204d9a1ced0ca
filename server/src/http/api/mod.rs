//! `/api/v1`: JSON for other programs, with an API key. One file an area, one line here.

mod caller;
mod docs;
mod embeds;
mod endpoint;
mod imports;
mod metrics;
mod nlq;
pub mod openapi;
mod query;
mod records;
mod workspace;

pub use endpoint::Endpoint;

use super::{
    App,
    route::{self, Route},
};
use axum::{
    Json, Router,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};

/// Where the API lives.
pub const PREFIX: &str = "/api/v1";
/// The value of `X-API-Version`.
pub const VERSION: &str = "1";

const VERSION_HEADER: HeaderName = HeaderName::from_static("x-api-version");

/// Every endpoint that takes a key, in the order of the docs.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    [
        workspace::ENDPOINTS,
        metrics::ENDPOINTS,
        query::ENDPOINTS,
        nlq::ENDPOINTS,
        imports::ENDPOINTS,
        records::ENDPOINTS,
        embeds::ENDPOINTS,
    ]
    .into_iter()
    .flatten()
}

/// The routes about the API, for everyone.
pub const ROUTES: &[Route] = &[
    Route { method: "GET", path: "/api/v1/openapi.json", handler: || get(description) },
    Route { method: "GET", path: "/docs/api", handler: || get(docs::page) },
];

/// The endpoints under [`PREFIX`].
pub fn router(app: &App) -> Router<App> {
    let keyed = route::mount(endpoints().map(|endpoint| &endpoint.route))
        .route_layer(from_fn_with_state(app.clone(), caller::authenticate));
    Router::new().nest(PREFIX, keyed).merge(route::mount(ROUTES)).layer(from_fn(api_headers))
}

async fn description(State(app): State<App>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-cache")], Json(openapi::document(&app.context.base_url)))
}

async fn api_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(VERSION_HEADER, HeaderValue::from_static(VERSION));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
