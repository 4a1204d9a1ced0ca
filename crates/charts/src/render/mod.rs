//! Charts as SVG on the server, drawn by ECharts itself, the same picture as in the browser.
//!
//! One thread draws. It starts with the first chart, and ends (its memory with it) when nobody has asked for a while.

mod cache;
pub mod echarts;
mod engine;
mod picture;
#[cfg(test)]
mod tests;
mod worker;

pub use picture::Theme;

use crate::{Drawing, Figure};
use std::{
    sync::{Arc, mpsc},
    time::Duration,
};
use thiserror::Error;

/// Why there is no picture. The browser draws the chart all the same.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RenderError {
    #[error("chart renderer: could not start: {0}")]
    Engine(String),
    #[error("chart renderer: could not draw this chart: {0}")]
    Chart(String),
    #[error("chart renderer: too many charts are waiting, try again later")]
    Busy,
}

/// How long a page waits for its pictures.
const PATIENCE: Duration = Duration::from_millis(600);

/// Elements narrower than this show the narrow picture: `style/widgets/chart.css` has the same number.
const NARROW_BELOW: u32 = 480;
/// A tile on a phone.
const NARROW: u32 = 330;

/// The picture of [`Figure::json`], `width` × `height` px (held within 64–4096). The same input gives the same text. Blocks
/// until drawn: inside async code use [`drawing`].
pub fn svg(json: &str, width: u32, height: u32, theme: Theme) -> Result<Arc<str>, RenderError> {
    let (tell, told) = mpsc::sync_channel(1);
    worker::ask(worker::Request::new(json, width, height, theme), move |answer| drop(tell.send(answer)));
    told.recv().unwrap_or(Err(RenderError::Busy))
}

/// Has the engine load, a tenth of a second, while the chart's data are still asked for. Does nothing where it runs.
pub fn wake() {
    worker::wake();
}

/// What a page needs for a chart `width` px wide, or thereabouts: the picture stretches. Where that is wider than a phone a
/// second, narrow picture comes with it; style shows one of the two. Without a picture where it is not there in time; it is
/// drawn nevertheless and will be there for the next request.
pub async fn drawing(figure: &Figure, width: u32) -> Drawing {
    let json = figure.json();
    let widths =
        if width > NARROW_BELOW { vec![(width, "chart-wide"), (NARROW, "chart-narrow")] } else { vec![(width, "")] };
    let asked: Vec<_> = widths
        .into_iter()
        .map(|(width, class)| {
            let (tell, told) = tokio::sync::oneshot::channel();
            let request = worker::Request::new(&json, width, figure.height, Theme::Page);
            worker::ask(request, move |answer| drop(tell.send(answer)));
            (class, told)
        })
        .collect();
    let deadline = tokio::time::Instant::now() + PATIENCE;
    let mut pictures = String::new();
    for (class, told) in asked {
        match tokio::time::timeout_at(deadline, told).await {
            Ok(Ok(Ok(svg))) => pictures.push_str(&classed(&svg, class)),
            Ok(Ok(Err(error))) => tracing::warn!(%error, "a chart is left to the browser"),
            _ => {}
        }
    }
    figure.drawing(Some(&pictures))
}

/// The picture with that class on its root.
fn classed(svg: &str, class: &str) -> String {
    if class.is_empty() { svg.into() } else { svg.replacen("<svg ", &format!("<svg class=\"{class}\" "), 1) }
}
