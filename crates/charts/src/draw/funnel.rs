//! Steps as bars from left to right, each with its share of the one before and of the first.

use super::labels;
use crate::{
    frame::{Frame, steps},
    style, words,
};
use charming::{
    Chart,
    component::Axis,
    element::{AxisLine, AxisPointer, Label, LabelPosition, NameLocation, TextStyle},
    series::Series as Drawn,
};
use domain::{Locale, locale::Text};
use semantic::{Value, format};

pub(super) fn chart(frame: &Frame, locale: Locale) -> Chart {
    let chart =
        Chart::new().grid(style::grid()).x_axis(style::hidden_value_axis()).y_axis(style::names_axis(labels(frame)));
    let Some(series) = frame.series.first() else { return chart };
    let shares = steps::shares(&series.values);
    let (previous, first): (Vec<_>, Vec<_>) = shares.into_iter().unzip();
    let label =
        Label::new().show(true).position(LabelPosition::Outside).color("var(--text)").font_size(style::FONT_SIZE + 1.0);
    chart
        .y_axis(beside(words::OF_PREVIOUS, &previous, locale))
        .y_axis(beside(words::OF_FIRST, &first, locale))
        .series(Drawn::Bar(super::columns::bar(0, series, false).label(label)))
}

/// Room for a step's name above its bar.
pub(super) fn height(frame: &Frame) -> u32 {
    u32::try_from(frame.categories.len()).unwrap_or(1) * 44 + 24
}

/// A column of shares at the right, under its head.
fn beside(head: Text, shares: &[Option<f64>], locale: Locale) -> Axis {
    let text = |share: &Option<f64>| {
        let share = share.map_or(Value::Null, |share| Value::Text(format!("{share:.6}")));
        format::percent(&share, locale)
    };
    style::names_axis(shares.iter().map(text).collect())
        .position("right")
        .axis_line(AxisLine::new().show(false).on_zero(false))
        .name(head.get(locale))
        .name_location(NameLocation::Start)
        .name_text_style(TextStyle::new().color("var(--text-3)").font_size(style::FONT_SIZE).align("right"))
        .axis_pointer(AxisPointer::new().show(false))
}
