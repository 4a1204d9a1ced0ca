//! The pages: rendered on the server by leptos_axum, hydrated in the browser. Server functions live under `/fn`.

use super::{
    App,
    problem::{NOT_FOUND, Problem},
    session, site,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use leptos::prelude::provide_context;
use leptos_axum::{LeptosRoutes, ResponseOptions, generate_route_list};
use tower_http::limit::RequestBodyLimitLayer;

/// The largest form or argument of a server function, in bytes.
const BODY_LIMIT: usize = 1024 * 1024;

/// Every page of the interface and every server function.
pub fn router(app: &App) -> Router<App> {
    let routes = generate_route_list(app::App);
    let context = app.context.clone();
    let boot = app.boot();
    Router::new()
        .leptos_routes_with_context(
            app,
            routes,
            move || provide_context(context.clone()),
            move || app::shell(boot.clone()),
        )
        .layer(from_fn(never_store))
        .layer(from_fn(wake_charts))
        .layer(from_fn_with_state(app.context.clone(), session::slide))
        .layer(session::layer(&app.context, app.settings.http.is_secure()))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
}

/// The paths of the pages, for the test that walks them all.
pub fn paths() -> Vec<String> {
    generate_route_list(app::App).iter().map(|route| route.path().to_owned()).collect()
}

/// Pages show what belongs to one person.
async fn never_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Pages with charts: what draws them loads while their data are asked for.
async fn wake_charts(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let signed_in = request.headers().contains_key(header::COOKIE);
    if (signed_in && path.starts_with("/dashboard")) || path == "/playground" {
        charts::render::wake();
    }
    next.run(request).await
}

/// Whatever no route took: a built file, else "not found" as a page, or as a problem under `/api` and for programs.
pub async fn fallback(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads && let Some(file) = file(&app, &path, &request) {
        return file;
    }
    let wants_page = request
        .headers()
        .get(header::ACCEPT)
        .is_some_and(|accept| accept.to_str().unwrap_or_default().contains("text/html"));
    if reads && wants_page && !path.starts_with("/api/") && !path.starts_with("/fn/") {
        return not_found_page(&app, request).await;
    }
    Problem::new(&NOT_FOUND, "There is nothing at this address.").into_response()
}

fn file(app: &App, path: &str, request: &Request) -> Option<Response> {
    let path = path.trim_start_matches('/');
    let at_root =
        matches!(path, "robots.txt" | "favicon.ico" | "favicon.svg" | "apple-touch-icon.png" | "manifest.webmanifest");
    let path = if at_root { format!("assets/{path}") } else { path.to_owned() };
    let built = site::asset(&app.site, &path, request.headers());
    built.or_else(|| (path == site::ECHARTS).then(|| site::echarts(&app.site, request.headers())))
}

async fn not_found_page(app: &App, request: Request) -> Response {
    let (context, boot) = (app.context.clone(), app.boot());
    let render = leptos_axum::render_app_async_with_context(
        move || {
            provide_context(context.clone());
            leptos::prelude::expect_context::<ResponseOptions>().set_status(StatusCode::NOT_FOUND);
        },
        move || app::shell(boot.clone()),
    );
    let response: Response<Body> = render(request).await;
    response
}
