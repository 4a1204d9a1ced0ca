//! Where a drag leads: from pixels to cells of the grid.

use boards::{Place, TileId, grid};

/// What is dragged: the tile itself, or its lower right corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    Tile,
    Corner,
}

/// A drag under way. Pixels are the page's.
#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    pub tile: TileId,
    pub grip: Grip,
    pub pointer: i32,
    /// Where the pointer went down.
    pub begun: (f64, f64),
    /// Where it is now.
    pub at: (f64, f64),
    /// Where the tile stood.
    pub from: Place,
    /// A column and a row with the gap behind it, in px.
    pub cell: (f64, f64),
}

impl Drag {
    /// The place that is asked for.
    pub fn wanted(&self, columns: u16) -> Place {
        let across = cells(self.at.0 - self.begun.0, self.cell.0);
        let down = cells(self.at.1 - self.begun.1, self.cell.1);
        let Place { x, y, w, h } = self.from;
        match self.grip {
            Grip::Tile => Place { x: moved(x, across).min(columns.saturating_sub(w)), y: moved(y, down), w, h },
            Grip::Corner => {
                let widest = columns.saturating_sub(x).max(1);
                Place { x, y, w: moved(w, across).clamp(1, widest), h: moved(h, down).clamp(1, grid::TALLEST) }
            }
        }
    }

    /// How far the tile lies from the place it has been given, so that it stays under the pointer.
    pub fn offset(&self, given: Place) -> (f64, f64) {
        let by = |now: u16, then: u16, cell: f64| (f64::from(now) - f64::from(then)) * cell;
        (
            self.at.0 - self.begun.0 - by(given.x, self.from.x, self.cell.0),
            self.at.1 - self.begun.1 - by(given.y, self.from.y, self.cell.1),
        )
    }
}

/// Pixels as whole cells, to the nearest.
fn cells(pixels: f64, cell: f64) -> i32 {
    if cell > 0.0 { (pixels / cell).round().clamp(-10_000.0, 10_000.0) as i32 } else { 0 }
}

fn moved(from: u16, by: i32) -> u16 {
    u16::try_from(i32::from(from).saturating_add(by).max(0)).unwrap_or(u16::MAX)
}

/// A step by the keyboard: to the side by one column; up or down as far as it takes to change anything. `None` where nothing changes.
pub fn nudged(places: &[(TileId, Place)], tile: &TileId, across: i32, down: i32, columns: u16) -> Option<Place> {
    let (_, from) = places.iter().find(|(id, _)| id == tile)?;
    let changes = |wanted: Place| {
        let mut next = places.to_vec();
        grid::put(&mut next, tile, wanted, columns);
        next.iter().find(|(id, _)| id == tile).is_some_and(|(_, place)| place != from)
    };
    if across != 0 {
        let wanted = Place { x: moved(from.x, across), ..*from }.within(columns, grid::TALLEST);
        return changes(wanted).then_some(wanted);
    }
    let steps = (1..=i32::from(grid::TALLEST) * 2).map(|rows| Place { y: moved(from.y, down * rows), ..*from });
    steps.into_iter().find(|wanted| changes(*wanted))
}

/// Wider or narrower, taller or lower by a cell.
pub fn resized(from: Place, across: i32, down: i32, columns: u16) -> Place {
    let widest = columns.saturating_sub(from.x).max(1);
    let (w, h) = (moved(from.w, across).clamp(1, widest), moved(from.h, down).clamp(1, grid::TALLEST));
    Place { w, h, ..from }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drag(grip: Grip, by: (f64, f64)) -> Drag {
        let from = Place::new(3, 2, 4, 3);
        Drag {
            tile: "a".into(),
            grip,
            pointer: 1,
            begun: (500.0, 300.0),
            at: (500.0 + by.0, 300.0 + by.1),
            from,
            cell: (100.0, 56.0),
        }
    }

    #[test]
    fn pixels_become_cells() {
        let check = |grip: Grip, by: (f64, f64), expected: Place| {
            assert_eq!(drag(grip, by).wanted(12), expected, "{grip:?} {by:?}");
        };
        check(Grip::Tile, (49.0, 27.0), Place::new(3, 2, 4, 3));
        check(Grip::Tile, (151.0, 60.0), Place::new(5, 3, 4, 3));
        check(Grip::Tile, (-900.0, -900.0), Place::new(0, 0, 4, 3));
        check(Grip::Tile, (9000.0, 0.0), Place::new(8, 2, 4, 3));
        check(Grip::Corner, (9000.0, 0.0), Place::new(3, 2, 9, 3));
        check(Grip::Corner, (-9000.0, -9000.0), Place::new(3, 2, 1, 1));
        check(Grip::Corner, (100.0, 9000.0), Place::new(3, 2, 5, grid::TALLEST));
    }

    #[test]
    fn the_tile_stays_under_the_pointer() {
        let drag = drag(Grip::Tile, (130.0, 60.0));
        assert_eq!(drag.offset(Place::new(4, 2, 4, 3)), (30.0, 60.0));
    }

    #[test]
    fn a_step_down_passes_the_neighbour() {
        let places: Vec<(TileId, Place)> = vec![
            ("a".into(), Place::new(0, 0, 6, 3)),
            ("b".into(), Place::new(0, 3, 6, 5)),
            ("c".into(), Place::new(6, 0, 6, 3)),
        ];
        let wanted = nudged(&places, &"a".into(), 0, 1, 12).expect("it moves");
        let mut next = places.clone();
        grid::put(&mut next, &"a".into(), wanted, 12);
        assert_eq!(next.iter().find(|(id, _)| id.as_str() == "a").map(|(_, place)| place.y), Some(5));
        assert_eq!(nudged(&places, &"a".into(), 0, -1, 12), None);
        assert_eq!(nudged(&places, &"a".into(), -1, 0, 12), None);
        assert_eq!(nudged(&places, &"a".into(), 1, 0, 12).map(|place| place.x), Some(1));
        assert_eq!(resized(Place::new(9, 0, 3, 3), 1, -5, 12), Place::new(9, 0, 3, 1));
    }
}
