//! Boards to begin with, by kind of business. Their tiles have no titles: a tile without one is called after its metrics, in the reader's language.

mod shop;
mod subscriptions;

use crate::{Board, Bucket, Data, Face, Look, TileId, Widget};
use domain::Vertical;

/// A board that can be begun with.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Its name on the wire, and the key of its name and description in the page's texts.
    pub key: &'static str,
    make: fn(&mut Tiles),
}

/// The templates of a kind of business.
pub fn of(vertical: Vertical) -> &'static [Template] {
    match vertical {
        Vertical::Saas => &subscriptions::ALL,
        _ => &shop::ALL,
    }
}

/// A template by its name on the wire.
pub fn find(vertical: Vertical, key: &str) -> Option<Template> {
    of(vertical).iter().copied().find(|template| template.key == key)
}

impl Template {
    /// The board, under a name in the reader's language.
    pub fn board(self, name: &str) -> Board {
        let mut tiles = Tiles { board: Board::named(name) };
        (self.make)(&mut tiles);
        tiles.board
    }
}

/// A board in the making.
struct Tiles {
    board: Board,
}

impl Tiles {
    fn put(&mut self, data: Data) {
        let id = TileId::of(self.board.tiles.len() as u64 + 1);
        self.board.add(id, Face::of(Widget::Data(data)));
    }

    /// A row of numbers.
    fn numbers(&mut self, metrics: &[&str]) {
        for metric in metrics {
            self.put(Data::of(Look::Number, &[metric]).per(Bucket::Auto));
        }
    }

    fn over_time(&mut self, look: Look, metrics: &[&str]) {
        self.put(Data::of(look, metrics).per(Bucket::Auto));
    }

    fn ranking(&mut self, metric: &str, dimension: &str) {
        self.put(Data::of(Look::Bars, &[metric]).by(&[dimension]).top(8));
    }

    fn table(&mut self, metrics: &[&str], dimension: &str) {
        self.put(Data::of(Look::Table, metrics).by(&[dimension]).top(20));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use semantic::catalogue;

    #[test]
    fn every_template_is_a_whole_board_of_known_metrics() {
        for vertical in [Vertical::Ecommerce, Vertical::Saas] {
            assert!(of(vertical).len() >= 4);
            for template in of(vertical) {
                let board = template.board("Board");
                assert_eq!(board.clone().checked().as_ref(), Ok(&board), "{}", template.key);
                assert!(board.tiles.len() >= 6, "{} has {} tiles", template.key, board.tiles.len());
                for data in board.tiles.iter().filter_map(|tile| tile.face.widget.data()) {
                    let dimensions: Vec<_> =
                        data.dimensions.iter().filter_map(|key| catalogue::dimension(key)).collect();
                    assert_eq!(dimensions.len(), data.dimensions.len(), "{}: {data:?}", template.key);
                    for metric in &data.metrics {
                        let known = catalogue::metric(metric).unwrap_or_else(|| panic!("{}: {metric}", template.key));
                        let is_allowed = dimensions.iter().all(|dimension| known.allows(dimension));
                        assert!(is_allowed, "{}: {metric} by {:?}", template.key, data.dimensions);
                    }
                }
            }
        }
    }
}
