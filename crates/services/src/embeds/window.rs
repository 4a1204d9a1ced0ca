//! What somebody outside sees of a board: its tiles, asked one by one, through filters that can't be lifted.

use crate::{
    Context, Error, Result, Scope,
    access::Workspace,
    boards::{Answer, answer_on},
    queries::{self, Now},
};
use boards::{
    Board, Data, Look, Place, Tile, TileId, View, Widget, grid,
    outside::{Accent, Font, Origin, Show, Theme, Wanted},
};
use domain::{Locale, Period};
use semantic::Filter;

/// A board, or a part of one, and everything that holds for whoever looks at it. The scope behind it stays in here.
#[derive(Debug)]
pub struct Window {
    /// With the tiles that are shown and no others.
    pub board: Board,
    pub show: Show,
    /// The sites whose pages may show it; of a link none.
    pub origins: Vec<Origin>,
    pub theme: Theme,
    pub accent: Option<Accent>,
    pub font: Font,
    pub hide_header: bool,
    /// When it shuts, in milliseconds since the Unix epoch.
    pub ends_at: Option<i64>,
    locked: Vec<Filter>,
    scope: Scope,
}

impl Window {
    pub(super) fn of_link(workspace: Workspace, board: Board, ends_at: Option<i64>) -> Self {
        Self {
            board,
            show: Show::Board,
            origins: Vec::new(),
            theme: Theme::Auto,
            accent: None,
            font: Font::System,
            hide_header: false,
            ends_at,
            locked: Vec::new(),
            scope: Scope::for_guest(workspace),
        }
    }

    /// `None` where the tile to be shown is gone.
    pub(super) fn of_token(workspace: Workspace, board: Board, wanted: Wanted, ends_at: i64) -> Option<Self> {
        let board = match (wanted.show, &wanted.tile) {
            (Show::Board, _) => board,
            (_, None) => return None,
            (show, Some(id)) => alone(board, id, show)?,
        };
        Some(Self {
            show: wanted.show,
            origins: wanted.origins,
            theme: wanted.theme,
            accent: wanted.accent,
            font: wanted.font,
            hide_header: wanted.hide_header,
            locked: wanted.filters,
            ..Self::of_link(workspace, board, Some(ends_at))
        })
    }

    /// The days that its tiles are asked on.
    pub async fn now(&self, ctx: &Context) -> Result<Now> {
        queries::now(ctx, &self.scope).await
    }

    /// The days that the board's own period means.
    pub fn days(&self, now: &Now) -> Period {
        now.days(&self.scope, self.board.view.period)
    }

    /// What one of its tiles shows. `NotFound` for any other; `Invalid` where its numbers can't be filtered by what is locked.
    pub async fn answer(&self, ctx: &Context, now: &Now, tile: &TileId, locale: Locale) -> Result<Answer> {
        let tile = self.board.tile(tile).ok_or(Error::NotFound("tile"))?;
        let (widget, view) = self.through(&tile.face.widget);
        answer_on(ctx, &self.scope, now, &widget, &view, locale).await
    }

    /// A widget and a view that both hold what is locked: tiles may leave out the filters of the board, but not these.
    fn through(&self, widget: &Widget) -> (Widget, View) {
        let mut view = self.board.view.clone();
        view.filters.extend(self.locked.iter().cloned());
        let widget = match widget {
            Widget::Data(data) if data.ignores_filters => {
                let filters = data.filters.iter().chain(&self.locked).cloned().collect();
                Widget::Data(Data { filters, ..data.clone() })
            }
            widget => widget.clone(),
        };
        (widget, view)
    }
}

/// The board with one tile, which fills it and lends it its name.
fn alone(board: Board, id: &TileId, show: Show) -> Option<Board> {
    let tile = board.tile(id)?;
    let mut face = tile.face.clone();
    if show == Show::Number {
        face.widget = Widget::Data(headline(face.widget.data()?)?);
    }
    let (w, h) = (grid::COLUMNS, if show == Show::Number { 3 } else { tile.place.h });
    let tiles = vec![Tile { id: id.clone(), place: Place::new(0, 0, w, h), face: face.clone() }];
    Some(Board { name: face.title, note: String::new(), view: board.view, tiles, phone: Vec::new() })
}

/// A tile's first metric as one number.
fn headline(data: &Data) -> Option<Data> {
    let metric = data.metrics.first()?;
    Some(Data {
        period: data.period,
        compare: data.compare,
        filters: data.filters.clone(),
        ignores_filters: data.ignores_filters,
        ..Data::of(Look::Number, &[metric])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::{Bucket, Face};

    fn filter(dimension: &str, value: &str) -> Filter {
        Filter { dimension: dimension.into(), op: Default::default(), values: vec![value.into()] }
    }

    #[test]
    fn a_number_is_the_first_metric_and_nothing_more() {
        let bars = Data {
            filters: vec![filter("channel", "online")],
            ignores_filters: true,
            ..Data::of(Look::Bars, &["revenue", "orders"])
        };
        let bars = bars.by(&["country"]).per(Bucket::Auto).top(5);
        let number = headline(&bars).expect("a number");
        assert_eq!((number.look, number.metrics.as_slice()), (Look::Number, &["revenue".to_owned()][..]));
        assert!(number.dimensions.is_empty() && number.bucket.is_none() && number.limit.is_none());
        assert_eq!((number.filters, number.ignores_filters), (bars.filters, true));
    }

    #[test]
    fn one_tile_leaves_nothing_of_the_others() {
        let mut board = Board { note: "for the team".into(), ..Board::named("Plans") };
        for id in [1, 2] {
            let face = Face { title: format!("T{id}"), ..Face::of(Widget::Data(Data::of(Look::Number, &["orders"]))) };
            board.add(TileId::of(id), face);
        }
        let one = alone(board.clone(), &TileId::of(2), Show::Tile).expect("a tile");
        assert_eq!((one.name.as_str(), one.note.as_str(), one.tiles.len()), ("T2", "", 1));
        assert!(alone(board, &TileId::of(3), Show::Tile).is_none());
    }
}
