//! The drawing of each shape.

mod bars;
mod columns;
mod line;

use crate::{Figure, Meta, Role, SeriesMeta, Shape, frame::Frame, style, words};
use charming::datatype::{CompositeValue, DataPoint};
use domain::Locale;

/// Names stand at the lines' ends up to so many lines, in a legend above that.
const DIRECT: usize = 4;

pub(crate) fn figure(frame: &Frame, shape: Shape, locale: Locale) -> Figure {
    let (chart, height) = match shape {
        Shape::Bars => (bars::chart(frame), bars::height(frame)),
        Shape::Columns => (columns::chart(frame, false), 260),
        Shape::Stacked => (columns::chart(frame, true), 280),
        _ => (line::chart(frame), 280),
    };
    let meta = meta(frame, shape, locale);
    Figure { shape, chart: chart.animation(false), meta, label: String::new(), height }
}

fn meta(frame: &Frame, shape: Shape, locale: Locale) -> Meta {
    let series = frame.series.iter().enumerate().map(|(at, series)| SeriesMeta {
        name: series.name.clone(),
        role: series.role,
        good: series.trend.code(),
        colour: style::name(at, series.role == Role::Main).into(),
        titles: series.titles.clone(),
    });
    let sums = frame.parts && frame.main().count() > 1;
    Meta {
        axis: if shape == Shape::Bars { 'x' } else { 'y' },
        direct: shape == Shape::Line && direct(frame),
        keys: frame.categories.iter().map(|category| category.key.clone()).collect(),
        titles: frame.categories.iter().map(|category| category.title.clone()).collect(),
        series: series.collect(),
        total: sums.then(|| words::TOTAL.get(locale)),
        ..Meta::new(frame.unit(), frame.metric.currency, locale)
    }
}

/// A few lines carry their names themselves.
fn direct(frame: &Frame) -> bool {
    !frame.compared() && (2..=DIRECT).contains(&frame.main().count())
}

/// The legend's names, where a legend is needed.
fn legend(frame: &Frame) -> Option<Vec<String>> {
    (frame.series.len() > 1).then(|| frame.series.iter().map(|series| series.name.clone()).collect())
}

fn labels(frame: &Frame) -> Vec<String> {
    frame.categories.iter().map(|category| category.label.clone()).collect()
}

fn points(values: &[Option<f64>]) -> Vec<DataPoint> {
    values.iter().map(|value| DataPoint::Value(CompositeValue::from(*value))).collect()
}
