//! The chart library, which the charts crate carries compressed; a release build has a smaller copy beside the other files.

use super::{
    Site,
    answer::{self, takes},
};
use axum::{http::HeaderMap, response::Response};
use charts::render::echarts;
use std::borrow::Cow;

/// Where pages with charts load it from.
pub const PATH: &str = "assets/echarts.min.js";

/// The library, compressed as well as the browser takes it.
pub fn echarts(site: &Site, request: &HeaderMap) -> Response {
    let brotli = takes(request, "br").then(|| site.read(&format!("{PATH}.br"))).flatten();
    if let Some(content) = brotli {
        answer::answer(PATH, Some("br"), content, request)
    } else if takes(request, "gzip") {
        answer::answer(PATH, Some("gzip"), Cow::Borrowed(echarts::gzip()), request)
    } else {
        answer::answer(PATH, None, Cow::Owned(echarts::plain()), request)
    }
}
