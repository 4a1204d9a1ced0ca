//! Lines over time.

use super::{direct, labels, legend, points};
use crate::{
    Role,
    frame::{Frame, Series},
    style,
};
use charming::{
    Chart,
    element::Symbol,
    series::{Line, Series as Drawn},
};
use semantic::Unit;

pub(super) fn chart(frame: &Frame) -> Chart {
    let mut chart = Chart::new()
        .grid(style::grid())
        .x_axis(style::category_axis(labels(frame)).boundary_gap(false))
        .y_axis(style::value_axis(frame.unit() == Unit::Count));
    if let Some(names) = legend(frame).filter(|_| !direct(frame)) {
        chart = chart.legend(style::legend(names));
    }
    let alone = frame.main().count() == 1;
    // The comparison lies behind, but the series keep their order for legend and tooltip.
    frame.series.iter().enumerate().fold(chart, |chart, (at, series)| chart.series(line(at, series, alone)))
}

fn line(at: usize, series: &Series, alone: bool) -> Drawn {
    let main = series.role == Role::Main;
    let colour = style::colour(at, main);
    let line = Line::new()
        .name(series.name.as_str())
        .data(points(&series.values))
        .symbol(Symbol::Circle)
        .symbol_size(5)
        .show_symbol(has_island(&series.values))
        .line_style(style::line(colour.clone(), series.role != Role::Previous))
        .item_style(style::fill(colour.clone()))
        .emphasis(style::still())
        .z(if main { 3 } else { 2 });
    Drawn::Line(if main && alone { line.area_style(style::tint(colour)) } else { line })
}

/// A value between gaps is no line: only its dot shows it.
fn has_island(values: &[Option<f64>]) -> bool {
    let at = |i: Option<usize>| i.and_then(|i| values.get(i)).copied().flatten().is_some();
    (0..values.len()).any(|i| at(Some(i)) && !at(i.checked_sub(1)) && !at(Some(i + 1)))
}
