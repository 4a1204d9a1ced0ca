//! Boards outside: pages inside other sites' pages, pages behind public links, and the script for the former. No cookies, nothing kept, no other
//! script than the page's own.

mod embed;
mod link;
mod policy;

use super::{
    App,
    route::{self, Route},
};
use app::outside::EMBED_SCRIPT;
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use tower_http::limit::RequestBodyLimitLayer;

pub use policy::Framed;

/// The largest form, in bytes.
const BODY_LIMIT: usize = 16 * 1024;

pub const ROUTES: &[Route] = &[
    Route { method: "GET", path: "/embed/{token}", handler: || get(embed::show) },
    Route { method: "GET", path: "/embed.js", handler: || get(script) },
    Route { method: "GET", path: "/share/{secret}", handler: || get(link::show).post(link::unlock) },
];

/// The ways in that take a form, on the paths above.
pub const FORMS: &[(&str, &str)] = &[("POST", "/share/{secret}")];

pub fn router() -> Router<App> {
    route::mount(ROUTES).layer(RequestBodyLimitLayer::new(BODY_LIMIT))
}

/// The script that other sites load beside an embed.
async fn script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, EMBED_SCRIPT).into_response()
}
