//! The board's grid cut into pages.

use super::Paper;
use boards::{Place, grid};

/// Between tiles, in pt.
const GAP: f64 = 10.0;
/// A row of the grid, in pt.
pub(super) const ROW: f64 = 38.0;

/// Where a tile stands on a page, in pt from the upper left of what margins leave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

/// Tiles by page, in reading order, by their index.
pub(super) fn pages(places: &[Place], paper: Paper) -> Vec<Vec<(usize, Spot)>> {
    let (width, height) = paper.room();
    let rows = (height / ROW) as u16;
    let column = (width + GAP) / f64::from(grid::COLUMNS);
    let mut left: Vec<(usize, Place)> =
        places.iter().map(|place| place.within(grid::COLUMNS, rows)).enumerate().collect();
    left.sort_by_key(|(_, place)| (place.y, place.x));
    let mut pages = Vec::new();
    while let Some((_, first)) = left.first() {
        let top = first.y;
        let end = cut(&left, top, rows);
        let (here, rest) = left.into_iter().partition(|(_, place)| place.y < end);
        left = rest;
        let here: Vec<(usize, Place)> = here;
        let spot = |place: Place| Spot {
            x: f64::from(place.x) * column,
            y: f64::from(place.y - top) * ROW,
            w: f64::from(place.w) * column - GAP,
            h: f64::from(place.h) * ROW - GAP,
        };
        pages.push(here.into_iter().map(|(at, place)| (at, spot(place))).collect());
    }
    pages
}

/// The row at which a page that begins at `top` ends: between two rows of tiles where that can be, else before the first tile
/// that finds no room.
fn cut(left: &[(usize, Place)], top: u16, rows: u16) -> u16 {
    let floor = top.saturating_add(rows);
    let Some(over) = left.iter().filter(|(_, place)| place.bottom() > floor).map(|(_, place)| place.y).min() else {
        return u16::MAX;
    };
    let crosses = |row: u16| left.iter().any(|(_, place)| place.y < row && place.bottom() > row);
    (top + 1..=over).rev().find(|row| !crosses(*row)).unwrap_or(over).max(top + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(places: &[(u16, u16, u16, u16)], expected: &[&[usize]]) {
        let places: Vec<Place> = places.iter().map(|(x, y, w, h)| Place::new(*x, *y, *w, *h)).collect();
        let pages = pages(&places, Paper::A4);
        let (width, height) = Paper::A4.room();
        for (_, spot) in pages.iter().flatten() {
            assert!(spot.x + spot.w <= width + 0.01 && spot.y + spot.h <= height + 0.01, "{spot:?} is off the page");
        }
        let got: Vec<Vec<usize>> = pages.iter().map(|page| page.iter().map(|(at, _)| *at).collect()).collect();
        assert_eq!(got, expected, "{places:?}");
    }

    #[test]
    fn pages_end_between_rows_of_tiles() {
        check(&[], &[]);
        check(&[(0, 0, 6, 6), (6, 0, 6, 6), (0, 6, 12, 7)], &[&[0, 1, 2]]);
        check(&[(0, 0, 6, 6), (6, 0, 6, 6), (0, 6, 12, 8)], &[&[0, 1], &[2]]);
        // The right column is cut where its second tile would hang over: the left one's second goes along.
        check(&[(0, 0, 6, 6), (6, 0, 6, 7), (0, 6, 6, 6), (6, 7, 6, 7)], &[&[0, 1, 2], &[3]]);
        // Taller than a page: made to fit.
        check(&[(0, 0, 12, 24), (0, 24, 12, 3)], &[&[0], &[1]]);
        check(&[(0, 5, 3, 3)], &[&[0]]);
    }
}
