//! Columns and lines in one chart, on one axis or on two.

use super::{columns::bar, labels, legend, line::line, ticks};
use crate::{
    frame::{Frame, Series, scale},
    style,
};
use charming::{
    Chart,
    component::Axis,
    series::{Line, Series as Drawn},
};
use semantic::{Column, Unit};

/// Of one unit, yet a line this many times lower than the columns (or higher) is flat on their axis (or flattens them).
const FAR: f64 = 8.0;

pub(super) fn chart(frame: &Frame) -> Chart {
    let right = right(frame);
    let [left_axis, right_axis] = axes(frame, &right);
    let names = if frame.ordered { style::category_axis(labels(frame)) } else { style::names_below(labels(frame)) };
    let mut chart = Chart::new().grid(style::grid()).x_axis(names).y_axis(left_axis);
    if right.contains(&true) {
        chart = chart.y_axis(right_axis);
    }
    if let Some(names) = legend(frame) {
        chart = chart.legend(style::legend(names));
    }
    frame.series.iter().zip(right).enumerate().fold(chart, |chart, (at, (series, right))| match at {
        0 => chart.series(Drawn::Bar(bar(at, series, false))),
        _ => chart.series(Drawn::Line(over(at, series, frame.ordered).y_axis_index(u8::from(right)))),
    })
}

/// Points that nothing orders are not joined by a line.
fn over(at: usize, series: &Series, ordered: bool) -> Line {
    let line = line(at, series);
    match ordered {
        true => line,
        false => line.line_style(style::no_line()).show_symbol(true).symbol_size(9).item_style(style::dot(at)),
    }
}

/// Which series stand against the right axis: those of another unit, else those of another size.
fn right(frame: &Frame) -> Vec<bool> {
    let own = scale(&frame.metric);
    let other: Vec<bool> = frame.series.iter().map(|series| scale(&series.metric) != own).collect();
    if other.contains(&true) {
        return other;
    }
    let reach = |series: &Series| series.values.iter().flatten().fold(0.0, |most: f64, value| most.max(value.abs()));
    let columns = frame.series.first().map_or(0.0, reach);
    let lines = frame.series.iter().skip(1).map(reach).fold(0.0, f64::max);
    let far = columns > 0.0 && lines > 0.0 && (columns > lines * FAR || lines > columns * FAR);
    frame.series.iter().enumerate().map(|(at, _)| far && at > 0).collect()
}

/// One axis ticks as it likes; two are made to meet.
fn axes(frame: &Frame, right: &[bool]) -> [Axis; 2] {
    let of_side =
        |side: bool| frame.series.iter().zip(right).filter(move |(_, right)| **right == side).map(|(series, _)| series);
    let whole = |column: &Column| column.unit == Some(Unit::Count);
    let span = |side: bool| {
        let whole = of_side(side).all(|series| whole(&series.metric));
        ticks::Span::of(of_side(side).flat_map(|series| &series.values).flatten().copied(), whole)
    };
    let plain = || style::value_axis(whole(&frame.metric));
    if !right.contains(&true) {
        return [plain(), plain()];
    }
    let [left, right] = ticks::pair(span(false), span(true));
    let axis = |ticks: ticks::Ticks| style::value_axis(false).min(ticks.min).max(ticks.max).interval(ticks.step);
    [axis(left), style::right(axis(right))]
}
