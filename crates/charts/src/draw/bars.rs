//! Bars from left to right, each with its name before it and its number behind.

use super::{columns::bar, labels, legend};
use crate::{Role, frame::Frame, style};
use charming::{
    Chart,
    element::{Label, LabelPosition},
    series::Series as Drawn,
};

pub(super) fn chart(frame: &Frame) -> Chart {
    let stacked = stacked(frame);
    let mut chart =
        Chart::new().grid(style::grid()).x_axis(style::hidden_value_axis()).y_axis(style::names_axis(labels(frame)));
    if let Some(names) = legend(frame) {
        chart = chart.legend(style::legend(names));
    }
    frame.series.iter().enumerate().fold(chart, |chart, (at, series)| {
        let mut bar = bar(at, series, stacked);
        if !stacked && series.role == Role::Main {
            bar = bar.label(
                Label::new()
                    .show(true)
                    .position(LabelPosition::Outside)
                    .color("var(--text)")
                    .font_size(style::FONT_SIZE + 1.0),
            );
        }
        chart.series(Drawn::Bar(bar))
    })
}

/// So much for each bar that none is thin, and for the legend.
pub(super) fn height(frame: &Frame) -> u32 {
    let rows = u32::try_from(frame.categories.len()).unwrap_or(1);
    let thick = if stacked(frame) { 1 } else { u32::try_from(frame.series.len()).unwrap_or(1) };
    let legend = if legend(frame).is_some() { 28 } else { 0 };
    rows * (22 + 12 * thick.min(4)) + 16 + legend
}

fn stacked(frame: &Frame) -> bool {
    frame.parts && frame.series.len() > 1
}
