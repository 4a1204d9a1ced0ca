//! Lines over time, and the areas below them.

use super::{direct, labels, legend, points};
use crate::{
    Role, Shape,
    frame::{Frame, Series},
    style,
};
use charming::{
    Chart,
    element::Symbol,
    series::{Line, Series as Drawn},
};
use semantic::Unit;

/// What is below a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    Nothing,
    /// A hint, under a single line.
    Tint,
    /// Light enough to see one through the other.
    Veil,
    /// Parts on top of each other.
    Bands,
}

impl Fill {
    pub fn line(frame: &Frame) -> Self {
        if frame.main().count() == 1 { Self::Tint } else { Self::Nothing }
    }

    /// Parts are stacked, but not where one of them is negative: it would hide the others.
    pub fn area(frame: &Frame) -> Self {
        let positive = || frame.main().flat_map(|series| &series.values).flatten().all(|value| *value >= 0.0);
        if frame.parts && frame.main().count() > 1 && positive() { Self::Bands } else { Self::Veil }
    }
}

pub(super) fn chart(frame: &Frame, fill: Fill) -> Chart {
    let shape = if fill == Fill::Bands { Shape::Area } else { Shape::Line };
    let mut chart = Chart::new()
        .grid(style::grid())
        .x_axis(style::category_axis(labels(frame)).boundary_gap(false))
        .y_axis(style::value_axis(frame.unit() == Unit::Count));
    if let Some(names) = legend(frame).filter(|_| !direct(frame, shape)) {
        chart = chart.legend(style::legend(names));
    }
    // The comparison lies behind, but the series keep their order for legend and tooltip.
    frame
        .series
        .iter()
        .enumerate()
        .fold(chart, |chart, (at, series)| chart.series(Drawn::Line(filled(at, series, fill))))
}

fn filled(at: usize, series: &Series, fill: Fill) -> Line {
    let colour = style::colour(at, series.role == Role::Main);
    let line = line(at, series);
    match fill {
        _ if series.role == Role::Previous => line,
        Fill::Nothing => line,
        Fill::Tint if series.role == Role::Main => line.area_style(style::tint(colour)),
        Fill::Tint => line,
        Fill::Veil => line.area_style(style::veil(colour)),
        Fill::Bands => line.stack("all").line_style(style::seam()).area_style(style::band(colour)),
    }
}

pub(super) fn line(at: usize, series: &Series) -> Line {
    let main = series.role == Role::Main;
    let colour = style::colour(at, main);
    Line::new()
        .name(series.name.as_str())
        .data(points(&series.values))
        .symbol(Symbol::Circle)
        .symbol_size(5)
        .show_symbol(has_island(&series.values))
        .line_style(style::line(colour.clone(), series.role != Role::Previous))
        .item_style(style::fill(colour))
        .emphasis(style::still())
        .z(if main { 3 } else { 2 })
}

/// A value between gaps is no line: only its dot shows it.
fn has_island(values: &[Option<f64>]) -> bool {
    let at = |i: Option<usize>| i.and_then(|i| values.get(i)).copied().flatten().is_some();
    (0..values.len()).any(|i| at(Some(i)) && !at(i.checked_sub(1)) && !at(Some(i + 1)))
}
