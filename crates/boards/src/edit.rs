//! Edits of a board, each of which can be taken back.

use crate::{
    Board, Face, Fault, MAX_NOTE, MAX_TILES, Place, Tile, TileId, View,
    board::{check_name, fits, many},
    grid,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// A tile more; others make room for it.
    Add {
        tile: Tile,
    },
    Remove {
        tile: TileId,
    },
    /// A tile moved or resized on a desktop; others make room.
    Put {
        tile: TileId,
        place: Place,
    },
    /// Places of several tiles at once, as they were.
    Arrange {
        places: Vec<(TileId, Place)>,
    },
    /// Another content of a tile.
    Change {
        tile: TileId,
        face: Face,
    },
    /// The phone's whole layout; empty: it follows from the desktop's again.
    Phone {
        places: Vec<(TileId, Place)>,
    },
    Name {
        name: String,
        note: String,
    },
    View {
        view: View,
    },
}

/// Makes an edit and tells what takes it back: edits to be made in that order. A board is as it was where the edit can't be made.
pub fn apply(board: &mut Board, edit: &Edit) -> Result<Vec<Edit>, Fault> {
    match edit {
        Edit::Add { tile } => add(board, tile),
        Edit::Remove { tile } => remove(board, tile),
        Edit::Put { tile, place } => {
            let before = board.places();
            let mut places = before.clone();
            if !grid::put(&mut places, tile, *place, grid::COLUMNS) {
                return Err(Fault::NoTile(tile.clone()));
            }
            board.arrange(&places);
            Ok(vec![Edit::Arrange { places: moved(&before, board) }])
        }
        Edit::Arrange { places } => {
            many("places", places.len(), MAX_TILES)?;
            let before = board.places();
            board.arrange(places);
            Ok(vec![Edit::Arrange { places: moved(&before, board) }])
        }
        Edit::Change { tile, face } => {
            face.check()?;
            let found = board.tiles.iter_mut().find(|known| known.id == *tile);
            let found = found.ok_or_else(|| Fault::NoTile(tile.clone()))?;
            let before = std::mem::replace(&mut found.face, face.clone());
            Ok(vec![Edit::Change { tile: tile.clone(), face: before }])
        }
        Edit::Phone { places } => {
            many("places", places.len(), MAX_TILES)?;
            let before = std::mem::replace(&mut board.phone, places.clone());
            if !board.phone.is_empty() {
                board.phone = board.phone_places();
            }
            Ok(vec![Edit::Phone { places: before }])
        }
        Edit::Name { name, note } => {
            check_name(name)?;
            fits("description", note, MAX_NOTE)?;
            let name = std::mem::replace(&mut board.name, name.trim().to_owned());
            let note = std::mem::replace(&mut board.note, note.clone());
            Ok(vec![Edit::Name { name, note }])
        }
        Edit::View { view } => {
            view.check()?;
            let before = std::mem::replace(&mut board.view, view.clone());
            Ok(vec![Edit::View { view: before }])
        }
    }
}

/// Makes edits one after the other, all or none, and tells what takes them back.
pub fn apply_all(board: &mut Board, edits: &[Edit]) -> Result<Vec<Edit>, Fault> {
    let mut next = board.clone();
    let mut back: Vec<Vec<Edit>> = Vec::with_capacity(edits.len());
    for edit in edits {
        back.push(apply(&mut next, edit)?);
    }
    *board = next;
    Ok(back.into_iter().rev().flatten().collect())
}

fn add(board: &mut Board, tile: &Tile) -> Result<Vec<Edit>, Fault> {
    tile.id.check()?;
    tile.face.check()?;
    if board.tile(&tile.id).is_some() {
        return Err(Fault::Twice(tile.id.clone()));
    }
    if board.tiles.len() >= MAX_TILES {
        return Err(Fault::Full(MAX_TILES));
    }
    let before = board.places();
    let phone = board.phone.clone();
    make_room(board, tile);
    if !board.phone.is_empty() {
        board.phone = board.phone_places();
    }
    let mut without = board.clone();
    without.tiles.retain(|known| known.id != tile.id);
    without.settle();
    let mut back = vec![Edit::Remove { tile: tile.id.clone() }, Edit::Arrange { places: moved(&before, &without) }];
    if phone != board.phone {
        back.push(Edit::Phone { places: phone });
    }
    Ok(back)
}

/// Puts a tile in as if it had stood below everything and were moved up.
fn make_room(board: &mut Board, tile: &Tile) {
    let mut places = board.places();
    let below = places.iter().map(|(_, place)| place.bottom()).max().unwrap_or(0);
    places.push((tile.id.clone(), Place { y: below, ..tile.place }));
    grid::put(&mut places, &tile.id, tile.place, grid::COLUMNS);
    board.tiles.push(tile.clone());
    board.arrange(&places);
}

fn remove(board: &mut Board, id: &TileId) -> Result<Vec<Edit>, Fault> {
    let before = board.places();
    let phone = board.phone.clone();
    let at = board.tiles.iter().position(|tile| tile.id == *id).ok_or_else(|| Fault::NoTile(id.clone()))?;
    let tile = board.tiles.remove(at);
    board.settle();
    if !board.phone.is_empty() {
        board.phone = board.phone_places();
    }
    let mut with = board.clone();
    make_room(&mut with, &tile);
    let mut back = vec![Edit::Add { tile }, Edit::Arrange { places: moved(&before, &with) }];
    if phone != board.phone {
        back.push(Edit::Phone { places: phone });
    }
    Ok(back)
}

/// Where those stood that stand elsewhere on a board.
fn moved(before: &[(TileId, Place)], board: &Board) -> Vec<(TileId, Place)> {
    let has_moved = |(id, place): &&(TileId, Place)| board.tile(id).is_some_and(|tile| tile.place != *place);
    before.iter().filter(has_moved).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Data, Look, Widget};
    use rand::{Rng, SeedableRng, rngs::StdRng};

    fn face(metric: &str) -> Face {
        Face::of(Widget::Data(Data::of(Look::Number, &[metric])))
    }

    fn any_edit(random: &mut StdRng, board: &Board, next: &mut u64) -> Edit {
        let place = Place::new(
            random.random_range(0..14),
            random.random_range(0..40),
            random.random_range(0..14),
            random.random_range(0..9),
        );
        let some = board.tiles.get(random.random_range(0..board.tiles.len().max(1))).map(|tile| tile.id.clone());
        let Some(tile) = some.filter(|_| random.random_range(0..4) > 0) else {
            *next += 1;
            return Edit::Add { tile: Tile { id: TileId::of(*next), place, face: face("revenue") } };
        };
        match random.random_range(0..8) {
            0 => Edit::Remove { tile },
            1 => Edit::Change { tile, face: face("orders") },
            2 => Edit::Phone { places: if random.random_bool(0.3) { Vec::new() } else { board.phone_places() } },
            3 => Edit::Name { name: format!("Board {}", random.random_range(0..9)), note: String::new() },
            _ => Edit::Put { tile, place },
        }
    }

    #[test]
    fn every_edit_can_be_taken_back() {
        let mut random = StdRng::seed_from_u64(11);
        for _ in 0..200 {
            let (mut board, mut next) = (Board::named("Sales"), 0);
            let mut states = vec![board.clone()];
            let mut back = Vec::new();
            for _ in 0..40 {
                let edit = any_edit(&mut random, &board, &mut next);
                back.push(apply(&mut board, &edit).unwrap_or_else(|fault| panic!("{edit:?}: {fault}")));
                assert_eq!(board.clone().checked().as_ref(), Ok(&board), "after {edit:?}");
                states.push(board.clone());
            }
            while let Some(edits) = back.pop() {
                states.pop();
                apply_all(&mut board, &edits).expect("it can be taken back");
                assert_eq!(Some(&board), states.last(), "taken back by {edits:?}");
            }
        }
    }

    #[test]
    fn all_or_none() {
        let mut board = Board::named("Sales");
        board.add(TileId::of(1), face("revenue"));
        let before = board.clone();
        let edits = [Edit::Remove { tile: TileId::of(1) }, Edit::Remove { tile: TileId::of(2) }];
        assert_eq!(apply_all(&mut board, &edits), Err(Fault::NoTile(TileId::of(2))));
        assert_eq!(board, before);
    }

    #[test]
    fn edits_are_refused_by_name() {
        let mut board = Board::named("Sales");
        board.add(TileId::of(1), face("revenue"));
        let mut check = |edit: Edit, field: &str, message: &str| {
            let fault = apply(&mut board, &edit).expect_err("it is refused");
            assert_eq!((fault.field(), fault.to_string().as_str()), (field, message), "{edit:?}");
        };
        check(Edit::Name { name: "  ".into(), note: String::new() }, "name", "is empty: write one");
        check(Edit::Name { name: "x".repeat(200), note: String::new() }, "name", "has 200 characters: use at most 120");
        let tile = Tile { id: TileId::of(1), place: Place::default(), face: face("orders") };
        check(Edit::Add { tile }, "tile", "the board already has a tile '1': give the new one another id");
        let face = Face::of(Widget::Data(Data::of(Look::Pie, &["revenue"])));
        check(Edit::Change { tile: TileId::of(1), face }, "look", "a pie needs one metric and one dimension");
    }
}
