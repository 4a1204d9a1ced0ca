//! The definition of a board: what is stored, exported and edited.

use crate::{Face, Fault, Place, Tile, TileId, View, grid};
use serde::{Deserialize, Serialize};

/// Longest name or title, in characters.
pub const MAX_NAME: usize = 120;
/// Longest description, in characters.
pub const MAX_NOTE: usize = 500;
/// Most tiles of a board.
pub const MAX_TILES: usize = 100;

/// Tiles on a grid, in reading order, and what they are looked at through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default)]
    pub view: View,
    #[serde(default)]
    pub tiles: Vec<Tile>,
    /// The phone's layout where somebody arranged one; empty: it follows from the desktop's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phone: Vec<(TileId, Place)>,
}

impl Board {
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    pub fn tile(&self, id: &TileId) -> Option<&Tile> {
        self.tiles.iter().find(|tile| tile.id == *id)
    }

    /// Where the tiles stand on a desktop.
    pub fn places(&self) -> Vec<(TileId, Place)> {
        self.tiles.iter().map(|tile| (tile.id.clone(), tile.place)).collect()
    }

    /// Where the tiles stand on a phone.
    pub fn phone_places(&self) -> Vec<(TileId, Place)> {
        let derived = grid::for_phone(&self.places());
        if self.phone.is_empty() {
            return derived;
        }
        let mut places: Vec<_> = self.phone.iter().filter(|(id, _)| self.tile(id).is_some()).cloned().collect();
        let below = places.iter().map(|(_, place)| place.bottom()).max().unwrap_or(0);
        for (id, place) in derived {
            if !places.iter().any(|(known, _)| *known == id) {
                places.push((id, Place { y: below.saturating_add(place.y), ..place }));
            }
        }
        grid::settle(&mut places, grid::PHONE_COLUMNS);
        places
    }

    /// Adds a tile at the first free place of the widget's usual size.
    pub fn add(&mut self, id: TileId, face: Face) {
        let (w, h) = face.widget.usual_size();
        let place = grid::free(&self.places(), w, h, grid::COLUMNS);
        self.tiles.push(Tile { id, place, face });
        self.settle();
    }

    /// Checks everything, and puts the layout right: for definitions that come from outside.
    pub fn checked(mut self) -> Result<Self, Fault> {
        check_name(&self.name)?;
        fits("description", &self.note, MAX_NOTE)?;
        self.view.check()?;
        many("tiles", self.tiles.len(), MAX_TILES)?;
        for (at, tile) in self.tiles.iter().enumerate() {
            tile.id.check()?;
            tile.face.check()?;
            if self.tiles.iter().skip(at + 1).any(|other| other.id == tile.id) {
                return Err(Fault::Twice(tile.id.clone()));
            }
        }
        self.settle();
        if !self.phone.is_empty() {
            self.phone = self.phone_places();
        }
        Ok(self)
    }

    /// Gives tiles new places by id, then closes the gaps.
    pub(crate) fn arrange(&mut self, places: &[(TileId, Place)]) {
        for tile in &mut self.tiles {
            if let Some((_, place)) = places.iter().find(|(id, _)| *id == tile.id) {
                tile.place = *place;
            }
        }
        self.settle();
    }

    pub(crate) fn settle(&mut self) {
        let mut places = self.places();
        grid::settle(&mut places, grid::COLUMNS);
        let place_of = |id: &TileId| places.iter().find(|(known, _)| known == id).map(|(_, place)| *place);
        for tile in &mut self.tiles {
            tile.place = place_of(&tile.id).unwrap_or_default();
        }
        self.tiles.sort_by_key(|tile| (tile.place.y, tile.place.x));
    }
}

/// Refuses a name that is empty, too long, or has line breaks.
pub fn check_name(name: &str) -> Result<(), Fault> {
    if name.trim().is_empty() {
        return Err(Fault::Empty { field: "name" });
    }
    fits("name", name, MAX_NAME)
}

/// Refuses text that is too long, or that no line of text holds.
pub(crate) fn fits(field: &'static str, text: &str, most: usize) -> Result<(), Fault> {
    let length = text.chars().count();
    if length > most {
        return Err(Fault::TooLong { field, length, most });
    }
    if text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\t')) {
        return Err(Fault::Control { field });
    }
    Ok(())
}

pub(crate) fn many(field: &'static str, count: usize, most: usize) -> Result<(), Fault> {
    if count > most { Err(Fault::TooMany { field, count, most }) } else { Ok(()) }
}
