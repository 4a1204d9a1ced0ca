//! Upright bars: side by side, or on top of each other.

use super::{labels, legend, points};
use crate::{
    Role,
    frame::{Frame, Series},
    style,
};
use charming::{
    Chart,
    series::{Bar, Series as Drawn},
};
use semantic::Unit;

pub(super) fn chart(frame: &Frame, stacked: bool) -> Chart {
    let mut chart = Chart::new()
        .grid(style::grid())
        .x_axis(style::category_axis(labels(frame)))
        .y_axis(style::value_axis(frame.unit() == Unit::Count));
    if let Some(names) = legend(frame) {
        chart = chart.legend(style::legend(names));
    }
    frame
        .series
        .iter()
        .enumerate()
        .fold(chart, |chart, (at, series)| chart.series(Drawn::Bar(bar(at, series, stacked))))
}

pub(super) fn bar(at: usize, series: &Series, stacked: bool) -> Bar {
    let colour = style::colour(at, series.role == Role::Main);
    let bar = Bar::new()
        .name(series.name.as_str())
        .data(points(&series.values))
        .item_style(if stacked { style::layer(colour) } else { style::fill(colour) })
        .emphasis(style::still());
    if stacked { bar.stack("all") } else { bar }
}
