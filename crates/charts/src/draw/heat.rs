//! Numbers by two dimensions as shades of one hue.

use super::labels;
use crate::{
    frame::{Frame, additive},
    style,
};
use charming::{
    Chart,
    component::{VisualMap, VisualMapPiece, VisualMapType},
    datatype::{CompositeValue, DataPoint},
    element::{Color, Orient, TextStyle},
    series::{Heatmap, Series as Drawn},
};

pub(super) fn chart(frame: &Frame) -> Chart {
    let rows: Vec<String> = frame.series.iter().map(|series| series.name.clone()).collect();
    Chart::new()
        .grid(style::grid())
        .x_axis(style::category_axis(labels(frame)))
        .y_axis(style::names_axis(rows))
        .visual_map(shades(frame))
        .series(Drawn::Heatmap(
            Heatmap::new()
                .name(frame.metric.label.as_str())
                .data(cells(frame))
                .item_style(style::cell())
                .emphasis(style::still()),
        ))
}

/// Rows that can be pointed at, the fewer the higher; the names below and the scale.
pub(super) fn height(frame: &Frame) -> u32 {
    let rows = u32::try_from(frame.series.len()).unwrap_or(1);
    let row = match rows {
        ..=7 => 30,
        8..=12 => 26,
        _ => 20,
    };
    rows * row + 52
}

/// Row by row, the empty places too: `[column, row, value]`.
fn cells(frame: &Frame) -> Vec<Vec<DataPoint>> {
    let rows = frame.series.iter().zip(0i32..);
    rows.flat_map(|(series, row)| {
        series
            .values
            .iter()
            .zip(0i32..)
            .map(move |(value, column)| vec![column.into(), row.into(), CompositeValue::from(*value).into()])
    })
    .collect()
}

/// Even steps from zero, where that is the least there can be, or from the lowest value.
fn shades(frame: &Frame) -> VisualMap {
    let values = || frame.series.iter().flat_map(|series| &series.values).flatten().copied();
    let lowest = values().fold(f64::INFINITY, f64::min);
    let highest = values().fold(f64::NEG_INFINITY, f64::max);
    let from = if additive(&frame.metric) && lowest > 0.0 { 0.0 } else { lowest };
    let step = (highest - from) / style::SHADES.len() as f64;
    let last = style::SHADES.len() - 1;
    let pieces = style::SHADES.iter().enumerate().map(|(at, shade)| {
        let bound = |steps: usize| from + step * steps as f64;
        let piece = VisualMapPiece::new().color(Color::Value((*shade).into()));
        match at {
            0 => piece.lte(bound(1)),
            at if at == last => piece.gt(bound(at)),
            at => piece.gt(bound(at)).lte(bound(at + 1)),
        }
    });
    VisualMap::new()
        .type_(VisualMapType::Piecewise)
        .min(from)
        .max(highest)
        .pieces(pieces.collect::<Vec<_>>())
        .orient(Orient::Horizontal)
        .right(0)
        .bottom(0)
        .item_width(22)
        .item_height(8)
        .text_style(TextStyle::new().color("var(--text-3)").font_size(style::FONT_SIZE))
}
