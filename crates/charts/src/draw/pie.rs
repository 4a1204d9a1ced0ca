//! Shares of a whole around a circle.

use crate::{Role, frame::Frame, style, words};
use charming::{
    Chart,
    component::Title,
    datatype::{CompositeValue, DataPointItem},
    element::{Label, LabelLine, LabelPosition, LineStyle, TextStyle},
    series::{Pie, Series as Drawn},
};
use domain::Locale;
use semantic::{Value, format};

pub(super) fn chart(frame: &Frame) -> Chart {
    Chart::new().series(Drawn::Pie(pie(frame).radius(rings("0%"))))
}

/// With the whole in its middle.
pub(super) fn donut(frame: &Frame, locale: Locale) -> Chart {
    let total: f64 = frame.series.iter().filter_map(|series| series.values.first().copied().flatten()).sum();
    let total = format::compact(&Value::Text(total.to_string()), &frame.metric, locale);
    let title = Title::new()
        .text(total)
        .subtext(words::TOTAL.get(locale))
        .left("center")
        .top("center")
        .item_gap(2)
        .text_style(TextStyle::new().color("var(--text)").font_size(18))
        .subtext_style(TextStyle::new().color("var(--text-3)").font_size(style::FONT_SIZE));
    Chart::new().title(title).series(Drawn::Pie(pie(frame).radius(rings("44%"))))
}

fn rings(hole: &str) -> CompositeValue {
    vec![hole, "70%"].into()
}

fn pie(frame: &Frame) -> Pie {
    let slices = frame.series.iter().enumerate().map(|(at, series)| {
        let value = series.values.first().copied().flatten();
        let colour = style::colour(at, series.role == Role::Main);
        DataPointItem::new(CompositeValue::from(value)).name(series.name.as_str()).item_style(style::slice(colour))
    });
    Pie::new()
        .name(frame.metric.label.as_str())
        .label(Label::new().show(true).position(LabelPosition::Outside).color("var(--text-2)").font_size(12))
        .label_line(LabelLine::new().show(true).line_style(LineStyle::new().color(style::PREVIOUS)))
        .emphasis(style::still())
        .data(slices.collect())
}
