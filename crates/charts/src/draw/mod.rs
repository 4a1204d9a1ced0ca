//! The drawing of each shape.

mod bars;
mod columns;
mod combo;
mod funnel;
mod heat;
mod line;
mod pie;
mod ticks;

use crate::{
    Figure, Measure, Meta, Role, SeriesMeta, Shape,
    frame::{self, Frame},
    style, words,
};
use charming::datatype::{CompositeValue, DataPoint};
use domain::Locale;
use line::Fill;

/// Names stand at the lines' ends up to so many lines, in a legend above that.
const DIRECT: usize = 4;

pub(crate) fn figure(frame: &Frame, shape: Shape, locale: Locale) -> Figure {
    let (chart, height) = match shape {
        Shape::Bars => (bars::chart(frame), bars::height(frame)),
        Shape::Columns => (columns::chart(frame, false), 260),
        Shape::Stacked => (columns::chart(frame, true), 280),
        Shape::Area => (line::chart(frame, Fill::area(frame)), 280),
        Shape::Combo => (combo::chart(frame), 280),
        Shape::Pie => (pie::chart(frame), 260),
        Shape::Donut => (pie::donut(frame, locale), 260),
        Shape::HeatMap => (heat::chart(frame), heat::height(frame)),
        Shape::Funnel => (funnel::chart(frame, locale), funnel::height(frame)),
        Shape::Line | Shape::Auto | Shape::Number | Shape::Table => (line::chart(frame, Fill::line(frame)), 280),
    };
    let meta = meta(frame, shape, locale);
    Figure { shape, chart: chart.animation(false), meta, label: String::new(), height }
}

fn meta(frame: &Frame, shape: Shape, locale: Locale) -> Meta {
    let measure = Measure::of(&frame.metric, locale);
    let own = |metric| Some(Measure::of(metric, locale)).filter(|own| *own != measure);
    let series = frame.series.iter().enumerate().map(|(at, series)| SeriesMeta {
        name: series.name.clone(),
        role: series.role,
        good: frame::trend(&series.metric).code(),
        colour: style::name(at, series.role == Role::Main).into(),
        measure: own(&series.metric),
        titles: series.titles.clone(),
    });
    let series = series.collect();
    let sums = frame.parts && frame.main().count() > 1;
    Meta {
        locale,
        shape,
        measure,
        axis: match shape {
            Shape::Bars | Shape::Funnel => Some('x'),
            Shape::Pie | Shape::Donut | Shape::HeatMap => None,
            _ => Some('y'),
        },
        direct: matches!(shape, Shape::Line | Shape::Area) && direct(frame, shape),
        keys: frame.categories.iter().map(|category| category.key.clone()).collect(),
        titles: frame.categories.iter().map(|category| category.title.clone()).collect(),
        series,
        total: sums.then(|| words::TOTAL.get(locale)),
    }
}

/// A few lines carry their names themselves; the bands of a stack have no end of their own.
fn direct(frame: &Frame, shape: Shape) -> bool {
    let banded = shape == Shape::Area && Fill::area(frame) == Fill::Bands;
    !banded && !frame.compared() && (2..=DIRECT).contains(&frame.main().count())
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
