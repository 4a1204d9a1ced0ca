//! A board while it is looked at and edited: edits are made at once and sent a moment later, one batch after the other.

use crate::{
    AppError, Code,
    i18n::{I18n, fill},
    pages::boards::{
        api::{open_board, save_board},
        model::{drag::Drag, name::title_of},
    },
};
use boards::{
    Aspect, Board, Edit, History, Place, TileId, apply_all, grid,
    kept::{Opened, Right, Saved},
};
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;

/// How long edits are gathered before they are sent.
const GATHERED: Duration = Duration::from_millis(400);
/// How long to wait after a failure.
const PATIENCE: Duration = Duration::from_secs(4);

/// What became of the latest edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    Saved,
    Saving,
    /// They are not lost: they are sent again.
    Waiting(String),
    /// Something that people must read: refused, or changed by somebody else.
    Told(String),
}

/// The board on the page and everything that happens to it. Copied freely: it is made of signals.
#[derive(Clone, Copy)]
pub struct Desk {
    pub id: i64,
    pub right: Right,
    pub archived: bool,
    pub board: RwSignal<Board>,
    pub history: RwSignal<History>,
    pub status: RwSignal<Status>,
    pub drag: RwSignal<Option<Drag>>,
    /// The tile whose settings are open.
    pub chosen: RwSignal<Option<TileId>>,
    /// The tiles that are copied or removed together.
    pub marked: RwSignal<Vec<TileId>>,
    /// The tile that is presented by itself.
    pub alone: RwSignal<Option<TileId>>,
    /// What is read aloud.
    pub said: RwSignal<String>,
    /// Rises with every step that the server has made.
    pub saved: RwSignal<u32>,
    version: StoredValue<i64>,
    waiting: StoredValue<Vec<Edit>>,
    busy: StoredValue<bool>,
    t: StoredValue<I18n>,
}

impl Desk {
    pub fn new(opened: &Opened, t: I18n) -> Self {
        Self {
            id: opened.id,
            right: opened.right,
            archived: opened.archived,
            board: RwSignal::new(opened.board.clone()),
            history: RwSignal::new(History::default()),
            status: RwSignal::new(Status::Saved),
            drag: RwSignal::new(None),
            chosen: RwSignal::new(None),
            marked: RwSignal::new(Vec::new()),
            alone: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            saved: RwSignal::new(0),
            version: StoredValue::new(opened.version),
            waiting: StoredValue::new(Vec::new()),
            busy: StoredValue::new(false),
            t: StoredValue::new(t),
        }
    }

    pub fn may_edit(&self) -> bool {
        self.right >= Right::Edit && !self.archived
    }

    /// Makes edits as one step and sends them.
    pub fn make(&self, edits: Vec<Edit>) {
        let mut board = self.board.get_untracked();
        let made = self.history.try_update(|history| history.make(&mut board, &edits));
        match made {
            Some(Ok(())) => self.put(board, edits),
            Some(Err(fault)) => self.status.set(Status::Told(self.t.get_value().boards.fault(&fault))),
            None => {}
        }
    }

    pub fn undo(&self) {
        self.travel(History::undo);
    }

    pub fn redo(&self) {
        self.travel(History::redo);
    }

    fn travel(&self, way: fn(&mut History, &mut Board) -> Option<Vec<Edit>>) {
        let mut board = self.board.get_untracked();
        if let Some(Some(edits)) = self.history.try_update(|history| way(history, &mut board)) {
            self.put(board, edits);
        }
    }

    fn put(&self, board: Board, edits: Vec<Edit>) {
        if self.board.with_untracked(|now| *now != board) {
            self.board.set(board);
        }
        if self.chosen.with_untracked(|chosen| chosen.as_ref().is_some_and(|id| self.tile_is_gone(id))) {
            self.chosen.set(None);
        }
        self.waiting.update_value(|waiting| waiting.extend(edits));
        self.status.set(Status::Saving);
        self.send_in(GATHERED);
    }

    fn tile_is_gone(&self, id: &TileId) -> bool {
        self.board.with_untracked(|board| board.tile(id).is_none())
    }

    /// Where the tiles stand: as a drag would leave them while there is one.
    pub fn places(&self) -> Vec<(TileId, Place)> {
        let mut places = self.board.with(Board::places);
        if let Some(drag) = self.drag.get() {
            grid::put(&mut places, &drag.tile, drag.wanted(grid::COLUMNS), grid::COLUMNS);
        }
        places
    }

    /// A tile's title.
    pub fn title(&self, id: &TileId) -> String {
        let t = self.t.get_value();
        self.board.with(|board| board.tile(id).map(|tile| title_of(&tile.face, t)).unwrap_or_default())
    }

    /// Reads aloud where a tile stands now.
    pub fn say_place(&self, id: &TileId) {
        let place = self.board.with_untracked(|board| board.tile(id).map(|tile| tile.place));
        if let Some(place) = place {
            let number = |n: u16| n.to_string();
            let title = untrack(|| self.title(id));
            self.said.set(fill(
                self.t.get_value().boards.placed,
                &[
                    ("title", &title),
                    ("column", &number(place.x + 1)),
                    ("row", &number(place.y + 1)),
                    ("width", &number(place.w)),
                    ("height", &number(place.h)),
                ],
            ));
        }
    }

    /// Reads something aloud.
    pub fn say(&self, what: impl FnOnce(I18n) -> String) {
        self.said.set(what(self.t.get_value()));
    }

    /// Reads aloud how many tiles something was done with.
    pub fn say_count(&self, count: usize, what: fn(I18n) -> &'static str) {
        self.say(|t| fill(what(t), &[("count", &count.to_string())]));
    }

    fn send_in(&self, delay: Duration) {
        let desk = *self;
        if !desk.busy.get_value() {
            desk.busy.set_value(true);
            set_timeout(move || desk.send(), delay);
        }
    }

    fn send(self) {
        let Some(edits) = self.waiting.try_update_value(std::mem::take) else { return };
        if edits.is_empty() {
            self.busy.set_value(false);
            return;
        }
        spawn_local(async move {
            let answer = save_board(self.id, self.version.get_value(), edits.clone()).await;
            // The page may be gone by now.
            if self.busy.try_update_value(|busy| *busy = false).is_none() {
                return;
            }
            match answer {
                Ok(saved) => self.answered(saved, edits),
                Err(error) => self.failed(error, edits).await,
            }
        });
    }

    fn answered(self, saved: Saved, edits: Vec<Edit>) {
        self.saved.update(|count| *count += 1);
        match saved {
            Saved::Made { version, board } => {
                self.version.set_value(version);
                if let Some(board) = board {
                    self.take(board, Vec::new());
                }
            }
            Saved::Clash { version, board, tile, by } => {
                self.version.set_value(version);
                let t = self.t.get_value();
                let tile = tile.map(|id| TileId::from(id.as_str()));
                let what = match &tile {
                    Some(id) => fill(t.boards.this_tile, &[("title", &untrack(|| self.title(id)))]),
                    None => t.boards.the_board.to_owned(),
                };
                let by = by.unwrap_or_else(|| t.boards.somebody.into());
                self.status.set(Status::Told(fill(t.boards.clash, &[("name", &by), ("what", &what)])));
                self.take(board, edits.into_iter().filter(|edit| !meets(edit, tile.as_ref())).collect());
            }
        }
        if self.waiting.with_value(Vec::is_empty) {
            self.status.update(|status| {
                if !matches!(status, Status::Told(_)) {
                    *status = Status::Saved;
                }
            });
        } else {
            self.send_in(GATHERED);
        }
    }

    /// Goes on from the server's board, with those of one's own edits on top that can still be made.
    fn take(self, mut board: Board, mut edits: Vec<Edit>) {
        edits.extend(self.waiting.try_update_value(std::mem::take).unwrap_or_default());
        edits.retain(|edit| apply_all(&mut board, std::slice::from_ref(edit)).is_ok());
        self.waiting.set_value(edits);
        self.history.set(History::default());
        self.board.set(board);
    }

    async fn failed(self, error: AppError, edits: Vec<Edit>) {
        let t = self.t.get_value();
        if matches!(error.code, Code::Offline | Code::Internal | Code::RateLimited) {
            self.waiting.update_value(|waiting| {
                waiting.splice(0..0, edits);
            });
            self.status.set(Status::Waiting(fill(t.boards.unsaved, &[("reason", &error.message)])));
            self.send_in(PATIENCE);
            return;
        }
        self.status.set(Status::Told(error.message));
        if let Ok(opened) = open_board(self.id).await {
            self.version.set_value(opened.version);
            self.take(opened.board, Vec::new());
        }
    }
}

/// Whether an edit changes what somebody else changed: a tile, or what is no tile.
fn meets(edit: &Edit, tile: Option<&TileId>) -> bool {
    edit.aspects().iter().any(|aspect| match (aspect, tile) {
        (Aspect::Face(id) | Aspect::Place(id), Some(tile)) => id == tile,
        (Aspect::Name | Aspect::View | Aspect::Phone, None) => true,
        _ => false,
    })
}
