//! Edits of two people at once.

use crate::{Edit, TileId};
use std::collections::BTreeSet;

/// A part of a board that one edit changes as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    Face(TileId),
    Place(TileId),
    Phone,
    Name,
    View,
}

impl Edit {
    /// What it changes. Tiles that make room for another don't count: they make room again.
    pub fn aspects(&self) -> Vec<Aspect> {
        match self {
            Self::Add { tile } => vec![Aspect::Face(tile.id.clone()), Aspect::Place(tile.id.clone())],
            Self::Remove { tile } => vec![Aspect::Face(tile.clone()), Aspect::Place(tile.clone())],
            Self::Put { tile, .. } => vec![Aspect::Place(tile.clone())],
            Self::Arrange { places } => places.iter().map(|(id, _)| Aspect::Place(id.clone())).collect(),
            Self::Change { tile, .. } => vec![Aspect::Face(tile.clone())],
            Self::Phone { .. } => vec![Aspect::Phone],
            Self::Name { .. } => vec![Aspect::Name],
            Self::View { .. } => vec![Aspect::View],
        }
    }
}

/// The first part that both change.
pub fn clash<'a>(mine: &[Edit], theirs: impl IntoIterator<Item = &'a Edit>) -> Option<Aspect> {
    let theirs: BTreeSet<Aspect> = theirs.into_iter().flat_map(Edit::aspects).collect();
    mine.iter().flat_map(Edit::aspects).find(|aspect| theirs.contains(aspect))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Face, Place, Widget};

    fn check(mine: &Edit, theirs: &Edit, expected: Option<Aspect>) {
        assert_eq!(clash(std::slice::from_ref(mine), [theirs]), expected, "{mine:?} and {theirs:?}");
    }

    #[test]
    fn edits_meet_where_they_change_the_same() {
        let put = |id: &str| Edit::Put { tile: id.into(), place: Place::default() };
        let change = |id: &str| Edit::Change { tile: id.into(), face: Face::of(Widget::Text { text: "x".into() }) };
        let remove = |id: &str| Edit::Remove { tile: id.into() };
        check(&put("a"), &put("b"), None);
        check(&put("a"), &change("a"), None);
        check(&put("a"), &put("a"), Some(Aspect::Place("a".into())));
        check(&change("a"), &remove("a"), Some(Aspect::Face("a".into())));
        check(&remove("a"), &put("a"), Some(Aspect::Place("a".into())));
        let name = Edit::Name { name: "n".into(), note: String::new() };
        check(&name, &put("a"), None);
        check(&name, &name, Some(Aspect::Name));
    }
}
