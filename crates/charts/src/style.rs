//! How charts look: colours by the names of `style/tokens.css`, quiet axes, nothing that moves.

use charming::element::{
    AreaStyle, AxisLabel, AxisLine, AxisTick, AxisType, Color, ItemStyle, LineStyle, SplitLine, TextStyle,
};
use charming::{
    component::{Axis, Grid, Legend},
    element::Emphasis,
};

/// Series colours in the order they are given out.
pub(crate) const SERIES: [&str; 8] =
    ["var(--c1)", "var(--c2)", "var(--c3)", "var(--c4)", "var(--c5)", "var(--c6)", "var(--c7)", "var(--c8)"];
pub(crate) const PREVIOUS: &str = "var(--c-prev)";
const TEXT: &str = "var(--text-2)";
const FAINT: &str = "var(--text-3)";
pub(crate) const LINE: &str = "var(--line)";
const SURFACE: &str = "var(--surface)";
const GRID: &str = "var(--line-soft)";
pub(crate) const FONT_SIZE: f64 = 11.0;

/// Shades of one hue, from little to much.
pub(crate) const SHADES: [&str; 5] =
    ["var(--heat-1)", "var(--heat-2)", "var(--heat-3)", "var(--heat-4)", "var(--heat-5)"];

/// The name of the colour of the series at `at`, grey for comparison and "other".
pub(crate) fn name(at: usize, main: bool) -> &'static str {
    if main { SERIES[at % SERIES.len()] } else { PREVIOUS }
}

pub(crate) fn colour(at: usize, main: bool) -> Color {
    named(name(at, main))
}

fn named(name: &str) -> Color {
    Color::Value(name.into())
}

pub(crate) fn grid() -> Grid {
    Grid::new().left(0).right(0).top(8).bottom(0).contain_label(true)
}

/// The axis of numbers: labels and faint lines across, no line of its own. Always from zero (ECharts' default).
pub(crate) fn value_axis(whole_numbers: bool) -> Axis {
    let axis = Axis::new()
        .type_(AxisType::Value)
        .split_number(4)
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(AxisLabel::new().color(FAINT).font_size(FONT_SIZE))
        .split_line(SplitLine::new().line_style(LineStyle::new().color(named(GRID))));
    if whole_numbers { axis.min_interval(1) } else { axis }
}

/// The axis of numbers where every bar carries its own: there, but unseen.
pub(crate) fn hidden_value_axis() -> Axis {
    Axis::new().type_(AxisType::Value).show(false)
}

/// The axis of categories or time.
pub(crate) fn category_axis(labels: Vec<String>) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .data(labels)
        .axis_tick(AxisTick::new().show(false))
        .axis_label(AxisLabel::new().color(FAINT).font_size(FONT_SIZE))
}

/// Names, of which none may be left out.
pub(crate) fn names_below(labels: Vec<String>) -> Axis {
    category_axis(labels).axis_label(AxisLabel::new().color(FAINT).font_size(FONT_SIZE).interval(0))
}

/// Beside horizontal bars the names are read, so they are darker and a size larger.
pub(crate) fn names_axis(labels: Vec<String>) -> Axis {
    category_axis(labels)
        .inverse(true)
        .axis_line(AxisLine::new().show(false))
        .axis_label(AxisLabel::new().color(TEXT).font_size(FONT_SIZE + 1.0).interval(0))
}

pub(crate) fn legend(names: Vec<String>) -> Legend {
    Legend::new()
        .data(names)
        .right(0)
        .top(0)
        .item_width(12)
        .item_height(8)
        .item_gap(14)
        .text_style(TextStyle::new().color(TEXT).font_size(FONT_SIZE + 1.0))
}

pub(crate) fn line(colour: Color, main: bool) -> LineStyle {
    let line = LineStyle::new().color(colour);
    match main {
        true => line.width(2),
        false => line.width(1.5).type_(charming::element::LineStyleType::Dashed),
    }
}

/// The tint under a single line.
pub(crate) fn tint(colour: Color) -> AreaStyle {
    AreaStyle::new().color(colour).opacity(0.07)
}

/// An area that others are seen through.
pub(crate) fn veil(colour: Color) -> AreaStyle {
    AreaStyle::new().color(colour).opacity(0.16)
}

/// An area of a stack, and the seam between two.
pub(crate) fn band(colour: Color) -> AreaStyle {
    AreaStyle::new().color(colour).opacity(0.85)
}

pub(crate) fn seam() -> LineStyle {
    LineStyle::new().color(named(SURFACE)).width(1)
}

/// For points that are not joined.
pub(crate) fn no_line() -> LineStyle {
    LineStyle::new().width(0)
}

pub(crate) fn dot(at: usize) -> ItemStyle {
    ItemStyle::new().color(colour(at, true)).border_color(named(SURFACE)).border_width(1.5)
}

pub(crate) fn slice(colour: Color) -> ItemStyle {
    ItemStyle::new().color(colour).border_color(named(SURFACE)).border_width(1.5)
}

pub(crate) fn cell() -> ItemStyle {
    ItemStyle::new().border_color(named(SURFACE)).border_width(2).border_radius(4)
}

/// The second of two axes of numbers: the first one's lines serve both.
pub(crate) fn right(axis: Axis) -> Axis {
    axis.position("right").split_line(SplitLine::new().show(false))
}

pub(crate) fn fill(colour: Color) -> ItemStyle {
    ItemStyle::new().color(colour).border_radius(2)
}

/// One of a stack: a hairline of the ground sets it apart from the next.
pub(crate) fn layer(colour: Color) -> ItemStyle {
    fill(colour).border_color(named(SURFACE)).border_width(1)
}

/// Nothing changes under the pointer but the crosshair.
pub(crate) fn still() -> Emphasis {
    Emphasis::new().disabled(true)
}

/// The tokens of `style/tokens.css` that charts name, light and dark, as sRGB.
const COLOURS: [(&str, [&str; 2]); 22] = [
    ("--c1", ["#4364df", "#7699fb"]),
    ("--c2", ["#00b7b7", "#3bcfcf"]),
    ("--c3", ["#e4a339", "#f0ba59"]),
    ("--c4", ["#e05860", "#f68486"]),
    ("--c5", ["#a366cd", "#c493e8"]),
    ("--c6", ["#439458", "#76c788"]),
    ("--c7", ["#3383ad", "#67b5e1"]),
    ("--c8", ["#79818d", "#8c929f"]),
    ("--c-prev", ["#bcbfc6", "#4b505a"]),
    ("--heat-1", ["#e6edfc", "#182137"]),
    ("--heat-2", ["#bfd0fd", "#24325e"]),
    ("--heat-3", ["#90aefe", "#364d94"]),
    ("--heat-4", ["#4769e4", "#7999f5"]),
    ("--heat-5", ["#263eb6", "#b5cafd"]),
    ("--text", ["#161b23", "#edeef2"]),
    ("--text-2", ["#535861", "#a6abb4"]),
    ("--text-3", ["#6a6f77", "#8d929c"]),
    ("--line", ["#e0e3e7", "#272b34"]),
    ("--line-soft", ["#eaecef", "#1e2229"]),
    ("--surface", ["#ffffff", "#11141a"]),
    ("--good", ["#006f38", "#63d18f"]),
    ("--bad", ["#ba1d27", "#fe8b83"]),
];

/// What literal colours are seen on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ground {
    Light,
    #[cfg_attr(not(feature = "render"), allow(dead_code))]
    Dark,
}

/// A text with literal colours for the names of ours.
pub(crate) fn literal(text: &str, ground: Ground) -> String {
    COLOURS.iter().fold(text.to_string(), |text, (name, [light, dark])| {
        let colour = match ground {
            Ground::Light => light,
            Ground::Dark => dark,
        };
        text.replace(&format!("var({name})"), colour)
    })
}
