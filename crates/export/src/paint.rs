//! Pictures: what a chart's size is in a document, and the small drawings that are ours.

use crate::{Body, Colour, Document, Tile};

/// The accent where a brand has none: the first colour of charts.
const ACCENT: Colour = Colour(0x4b, 0x6b, 0xe0);

pub(crate) fn accent(document: &Document) -> Colour {
    document.brand.accent.unwrap_or(ACCENT)
}

/// The px of a chart in a tile of so many columns and rows, so that its letters are as large as the text around it.
pub fn chart_size(columns: u16, rows: u16) -> (u32, u32) {
    let (columns, rows) =
        (u32::from(columns.clamp(1, boards::grid::COLUMNS)), u32::from(rows.clamp(1, boards::grid::TALLEST)));
    ((columns * 95).saturating_sub(38).max(160), (rows * 56).saturating_sub(70).max(60))
}

/// The picture of a tile that is a chart; `None` for any other.
pub fn svg(tile: &Tile) -> Option<&str> {
    match &tile.body {
        Body::Chart(chart) => Some(&chart.svg),
        _ => None,
    }
}

/// The file ending of a picture that documents can hold, by its first bytes.
pub(crate) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    if starts(b"\x89PNG\r\n\x1a\n") {
        Some("png")
    } else if starts(b"\xff\xd8\xff") {
        Some("jpg")
    } else {
        None
    }
}

/// The course of a number as a small line, 200 × 24.
pub(crate) fn course(values: &[Option<f64>], colour: Colour) -> String {
    let hex = colour.hex();
    let low = values.iter().flatten().copied().filter(|value| value.is_finite()).fold(f64::INFINITY, f64::min);
    let high = values.iter().flatten().copied().filter(|value| value.is_finite()).fold(f64::NEG_INFINITY, f64::max);
    let span = if high > low { high - low } else { 1.0 };
    let step = 200.0 / values.len().saturating_sub(1).max(1) as f64;
    let mut path = String::new();
    let mut is_down = false;
    for (at, value) in values.iter().enumerate() {
        match value.filter(|value| value.is_finite()) {
            Some(value) => {
                let y = 22.0 - (value - low) / span * 20.0;
                path.push_str(&format!("{}{:.1} {y:.1}", if is_down { "L" } else { "M" }, at as f64 * step));
                is_down = true;
            }
            None => is_down = false,
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"24\" viewBox=\"0 0 200 24\" preserveAspectRatio=\"none\">\
         <path d=\"{path}\" fill=\"none\" stroke=\"{hex}\" stroke-width=\"1.4\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_are_logos() {
        assert_eq!(kind_of(b"\x89PNG\r\n\x1a\n..."), Some("png"));
        assert_eq!(kind_of(b"<svg xmlns"), None);
        assert_eq!(kind_of(b"%PDF-1.7"), None);
        assert_eq!(kind_of(b""), None);
    }

    #[test]
    fn a_course_has_gaps_where_there_is_no_value() {
        let svg = course(&[Some(0.0), Some(10.0), None, Some(5.0)], Colour(1, 2, 3));
        assert!(svg.contains("M0.0 22.0L66.7 2.0M200.0 12.0"), "{svg}");
        assert!(!course(&[], Colour(1, 2, 3)).contains("NaN"));
        assert!(!course(&[Some(f64::NAN), Some(1.0)], Colour(1, 2, 3)).contains("NaN"));
    }
}
