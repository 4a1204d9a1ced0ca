//! A chart: the server's picture first, brought to life by `/assets/charts.js`.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A drawn chart as plain strings. The server makes it (`charts` stays out of the browser's code).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// The ECharts option and what its numbers mean.
    pub json: String,
    /// The same as SVG; empty where it could not be drawn in time.
    pub svg: String,
    /// What it shows, in words.
    pub label: String,
    /// In pixels.
    pub height: u32,
}

/// The chart's element. Its height is set before anything is drawn.
#[component]
pub fn Chart(
    picture: Picture,
    /// Charts of one group share their crosshair.
    #[prop(default = "")]
    group: &'static str,
) -> impl IntoView {
    let Picture { json, svg, label, height } = picture;
    let group = (!group.is_empty()).then_some(group);
    view! {
        <div
            class="chart"
            data-chart=json
            data-chart-group=group
            role="img"
            tabindex="0"
            aria-label=label
            style=format!("height:{height}px")
            inner_html=svg
        ></div>
    }
}
