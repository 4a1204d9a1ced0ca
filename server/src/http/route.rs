//! A route as a value, so that tests and the API's description can list what there is.

use super::App;
use axum::{Router, routing::MethodRouter};

/// One method of one path.
#[derive(Clone, Copy)]
pub struct Route {
    /// In capitals.
    pub method: &'static str,
    pub path: &'static str,
    pub handler: fn() -> MethodRouter<App>,
}

/// A router of these routes.
pub fn mount<'a>(routes: impl IntoIterator<Item = &'a Route>) -> Router<App> {
    routes.into_iter().fold(Router::new(), |router, route| router.route(route.path, (route.handler)()))
}
