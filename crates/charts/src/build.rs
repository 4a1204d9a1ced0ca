//! From a table to a figure: which shape, then the drawing of it.

use crate::{Figure, Shape, draw, frame::Frame, label};
use domain::Locale;
use semantic::Table;

/// Upright bars are readable up to so many.
const MAX_COLUMNS: usize = 31;
/// Up to so many points in time are bars rather than a line.
const FEW: usize = 3;

/// The chart of a table; `None` where a number or the table itself says it better, or where the shape asked for does not fit.
pub fn chart_for(table: &Table, shape: Shape, locale: Locale) -> Option<Figure> {
    let frame = Frame::of(table, shape, locale)?.capped(locale);
    let shape = match shape {
        Shape::Auto => choose(&frame)?,
        shape => fits(&frame, shape).then_some(shape)?,
    };
    let mut figure = draw::figure(&frame, shape, locale);
    figure.label = label::of(table, &frame, shape, locale);
    Some(figure)
}

/// The shape that suits a table: [`Shape::Number`] for one row, [`Shape::Table`] for what no chart shows well.
pub fn suggest(table: &Table) -> Shape {
    if table.rows.len() == 1 {
        return Shape::Number;
    }
    Frame::of(table, Shape::Auto, Locale::En)
        .and_then(|frame| choose(&frame.capped(Locale::En)))
        .unwrap_or(Shape::Table)
}

fn choose(frame: &Frame) -> Option<Shape> {
    let (points, series) = (frame.categories.len(), frame.main().count());
    let shape = match (frame.grain.is_some(), frame.ordered) {
        _ if points < 2 => return None,
        _ if frame.parts && frame.ordered && series > 1 && points <= MAX_COLUMNS => Shape::Stacked,
        (true, _) if points <= FEW => Shape::Columns,
        (true, _) => Shape::Line,
        (false, true) => Shape::Columns,
        (false, false) => Shape::Bars,
    };
    fits(frame, shape).then_some(shape)
}

fn fits(frame: &Frame, shape: Shape) -> bool {
    let (points, series) = (frame.categories.len(), frame.main().count());
    match shape {
        Shape::Line | Shape::Area => frame.ordered && points > 1,
        Shape::Columns => points <= 2 * MAX_COLUMNS && series * points <= 4 * MAX_COLUMNS,
        Shape::Stacked => frame.parts && series > 1 && points <= 2 * MAX_COLUMNS,
        // Side by side only a few are readable; what adds up is stacked.
        Shape::Bars => points <= MAX_COLUMNS && (!frame.pivoted || frame.parts || series <= 3),
        Shape::Combo => !frame.pivoted && series > 1 && points <= 4 * MAX_COLUMNS,
        Shape::HeatMap => points <= 2 * MAX_COLUMNS && points * series > 1,
        // Their frames are laid out only where they fit.
        Shape::Pie | Shape::Donut | Shape::Funnel => true,
        Shape::Auto | Shape::Number | Shape::Table => false,
    }
}
