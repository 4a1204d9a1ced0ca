//! Which boards the list shows, by shelf, folder and words.

use crate::{
    search::{has_words, plain},
    widgets::slice::{href, parameter},
};
use boards::kept::Listed;

/// A part of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shelf {
    #[default]
    All,
    Mine,
    Favourites,
    Archive,
}

impl Shelf {
    pub const ALL: [Self; 4] = [Self::All, Self::Mine, Self::Favourites, Self::Archive];

    fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Mine => "mine",
            Self::Favourites => "favourites",
            Self::Archive => "archive",
        }
    }

    pub fn from_query(query: &str) -> Self {
        let code = parameter(query, "shelf").unwrap_or_default();
        Self::ALL.into_iter().find(|shelf| shelf.code() == code).unwrap_or_default()
    }

    pub fn href(self) -> String {
        let pair = (self != Self::All).then_some(("shelf", self.code()));
        href(super::super::PATH, pair)
    }

    fn holds(self, board: &Listed) -> bool {
        match self {
            Self::Archive => board.archived,
            Self::All => !board.archived,
            Self::Mine => !board.archived && board.is_mine,
            Self::Favourites => !board.archived && board.favourite,
        }
    }
}

/// The boards of a shelf that a text finds, by folder: those in none first, then folders by name; within them the last opened first.
pub fn shown(boards: &[Listed], shelf: Shelf, text: &str) -> Vec<(String, Vec<Listed>)> {
    let wanted = plain(text.trim());
    let mut found: Vec<&Listed> = boards
        .iter()
        .filter(|board| {
            shelf.holds(board) && has_words(&[plain(&board.name), plain(&board.note), plain(&board.folder)], &wanted)
        })
        .collect();
    found.sort_by_key(|board| (plain(&board.folder), std::cmp::Reverse(board.seen_at.unwrap_or(board.updated_at))));
    let mut folders: Vec<(String, Vec<Listed>)> = Vec::new();
    for board in found {
        match folders.last_mut() {
            Some((folder, boards)) if *folder == board.folder => boards.push(board.clone()),
            _ => folders.push((board.folder.clone(), vec![board.clone()])),
        }
    }
    folders
}

/// The folders there are, by name.
pub fn folders(boards: &[Listed]) -> Vec<String> {
    let mut names: Vec<String> =
        boards.iter().map(|board| board.folder.clone()).filter(|folder| !folder.is_empty()).collect();
    names.sort_by_cached_key(|name| plain(name));
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::kept::{Access, Right};

    fn board(id: i64, name: &str, folder: &str) -> Listed {
        Listed {
            id,
            name: name.into(),
            note: String::new(),
            folder: folder.into(),
            tiles: 1,
            access: Access::Private,
            right: Right::Own,
            favourite: id == 2,
            owner: None,
            is_mine: id < 3,
            updated_at: id,
            seen_at: (id == 1).then_some(100),
            archived: id == 4,
        }
    }

    #[test]
    fn a_shelf_shows_its_boards_by_folder() {
        let all = [board(1, "Ventas", ""), board(2, "Márgenes", "Lunes"), board(3, "Stock", ""), board(4, "Old", "")];
        let check = |shelf: Shelf, text: &str, expected: &[(&str, &[i64])]| {
            let shown = shown(&all, shelf, text);
            let got: Vec<(&str, Vec<i64>)> = shown
                .iter()
                .map(|(folder, boards)| (folder.as_str(), boards.iter().map(|one| one.id).collect()))
                .collect();
            let expected: Vec<(&str, Vec<i64>)> =
                expected.iter().map(|(folder, ids)| (*folder, ids.to_vec())).collect();
            assert_eq!(got, expected, "{shelf:?} {text}");
        };
        check(Shelf::All, "", &[("", &[1, 3]), ("Lunes", &[2])]);
        check(Shelf::Mine, "", &[("", &[1]), ("Lunes", &[2])]);
        check(Shelf::Favourites, "", &[("Lunes", &[2])]);
        check(Shelf::Archive, "", &[("", &[4])]);
        check(Shelf::All, "margen", &[("Lunes", &[2])]);
        check(Shelf::All, "lunes", &[("Lunes", &[2])]);
        check(Shelf::All, "nothing", &[]);
        assert_eq!(folders(&all), ["Lunes"]);
        assert_eq!(Shelf::from_query("?shelf=mine"), Shelf::Mine);
        assert_eq!(Shelf::Archive.href(), "/dashboard/boards?shelf=archive");
    }
}
