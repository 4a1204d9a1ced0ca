//! Several tiles at once: marked, copied to this or another board, removed.

use super::Desk;
use crate::{
    browser,
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::boards::{editor::fresh_id, model::clip},
};
use boards::{Edit, Tile, TileId};
use leptos::prelude::*;

/// Where copied tiles wait, for all boards in this browser.
const CLIPBOARD: &str = "boards.tiles";

impl Desk {
    /// Marks a tile, or takes its mark away.
    pub fn mark(&self, id: &TileId) {
        self.marked.update(|marked| match marked.iter().position(|known| known == id) {
            Some(at) => {
                marked.remove(at);
            }
            None => marked.push(id.clone()),
        });
    }

    pub fn mark_all(&self) {
        self.marked.set(self.board.with_untracked(|board| board.tiles.iter().map(|tile| tile.id.clone()).collect()));
    }

    /// Copies the marked tiles, else one.
    pub fn copy(&self, one: Option<TileId>) {
        let ids = self.at_hand(one);
        let tiles: Vec<Tile> =
            self.board.with_untracked(|board| ids.iter().filter_map(|id| board.tile(id).cloned()).collect());
        if tiles.is_empty() {
            return;
        }
        if let Ok(text) = serde_json::to_string(&tiles) {
            browser::keep(CLIPBOARD, &text);
        }
        self.say_count(tiles.len(), |t| t.boards.copied);
    }

    /// Adds what was copied, below everything else and arranged as it was.
    pub fn paste(&self) {
        let text = browser::kept(CLIPBOARD).unwrap_or_default();
        let tiles: Vec<Tile> = serde_json::from_str(&text).unwrap_or_default();
        let places = self.board.with_untracked(boards::Board::places);
        let tiles = clip::below(tiles, &places, fresh_id);
        if tiles.is_empty() {
            return;
        }
        let ids: Vec<TileId> = tiles.iter().map(|tile| tile.id.clone()).collect();
        self.make(tiles.into_iter().map(|tile| Edit::Add { tile }).collect());
        self.say_count(ids.len(), |t| t.boards.pasted);
        if let Some(first) = ids.first() {
            let shown = format!("[data-tile=\"{first}\"]");
            set_timeout(move || browser::reveal(&shown), std::time::Duration::from_millis(60));
        }
        self.marked.set(ids);
    }

    /// Removes the marked tiles, else one.
    pub fn remove(&self, one: Option<TileId>) {
        let ids = self.at_hand(one);
        match ids.as_slice() {
            [] => return,
            [id] => {
                let title = untrack(|| self.title(id));
                self.say(|t| fill(t.boards.removed, &[("title", &title)]));
            }
            ids => self.say_count(ids.len(), |t| t.boards.removed_all),
        }
        self.marked.set(Vec::new());
        self.make(ids.into_iter().map(|tile| Edit::Remove { tile }).collect());
    }

    /// The marked tiles that are still there, else the one.
    fn at_hand(&self, one: Option<TileId>) -> Vec<TileId> {
        let mut ids = self.marked.get_untracked();
        self.board.with_untracked(|board| ids.retain(|id| board.tile(id).is_some()));
        if ids.is_empty() { one.into_iter().collect() } else { ids }
    }
}

/// What can be done with the marked tiles; nothing while fewer than two are.
#[component]
pub fn Marked() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let count = Memo::new(move |_| desk.marked.with(Vec::len));
    move || {
        (count.get() > 1).then(|| {
            view! {
                <span class="board-marked" role="group" aria-label=t.boards.marked>
                    <span>{fill(t.boards.tiles, &[("count", &count.get().to_string())])}</span>
                    <button type="button" class="tool" title=t.boards.copy aria-label=t.boards.copy on:click=move |_| desk.copy(None)>
                        <Icon path=icons::COPY />
                    </button>
                    <button type="button" class="tool" title=t.boards.remove aria-label=t.boards.remove on:click=move |_| desk.remove(None)>
                        <Icon path=icons::TRASH />
                    </button>
                    <button type="button" class="tool" title=t.boards.close aria-label=t.boards.close on:click=move |_| desk.marked.set(Vec::new())>
                        <Icon path=icons::CLOSE />
                    </button>
                </span>
            }
        })
    }
}
