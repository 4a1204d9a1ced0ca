//! The chart library, which the charts crate carries compressed.

use super::answer::{self, takes_gzip};
use axum::{http::HeaderMap, response::Response};
use charts::render::echarts;
use std::borrow::Cow;

/// Where pages with charts load it from.
pub const PATH: &str = "assets/echarts.min.js";

/// The library, compressed for whoever takes that.
pub fn echarts(request: &HeaderMap) -> Response {
    if takes_gzip(request) {
        answer::answer(PATH, Some("gzip"), Cow::Borrowed(echarts::gzip()), request)
    } else {
        answer::answer(PATH, None, Cow::Owned(echarts::plain()), request)
    }
}
