//! Tiles that are copied from one place to another.

use boards::{Place, Tile, TileId};

/// Tiles under new names below everything else, as they stood to each other.
pub fn below(mut tiles: Vec<Tile>, places: &[(TileId, Place)], fresh: impl Fn() -> TileId) -> Vec<Tile> {
    let bottom = places.iter().map(|(_, place)| place.bottom()).max().unwrap_or(0);
    let top = tiles.iter().map(|tile| tile.place.y).min().unwrap_or(0);
    for tile in &mut tiles {
        tile.id = fresh();
        tile.place.y = tile.place.y.saturating_sub(top).saturating_add(bottom);
    }
    tiles
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::{Face, Widget};
    use std::cell::Cell;

    #[test]
    fn copies_stand_below_and_to_each_other_as_before() {
        let tile = |place| Tile { id: "a".into(), place, face: Face::of(Widget::Text { text: "x".into() }) };
        let next = Cell::new(0);
        let fresh = || {
            next.set(next.get() + 1);
            TileId::of(next.get())
        };
        let tiles = vec![tile(Place::new(3, 4, 3, 2)), tile(Place::new(0, 6, 6, 3))];
        let placed = below(tiles, &[("z".into(), Place::new(0, 0, 12, 5))], fresh);
        let told: Vec<_> = placed.iter().map(|tile| (tile.id.to_string(), tile.place)).collect();
        let expected = [("1".to_owned(), Place::new(3, 5, 3, 2)), ("2".to_owned(), Place::new(0, 7, 6, 3))];
        assert_eq!(told, expected);
        assert!(below(Vec::new(), &[], || "x".into()).is_empty());
    }
}
