//! What a board is looked at through: its own period and filters, and what the address says otherwise.

use super::{Desk, Mode, View};
use crate::{
    pages::boards::board_href,
    widgets::slice::{Place, Slice},
};
use leptos::prelude::*;

/// The board's view on this page. Copied freely: it is made of memos.
#[derive(Clone, Copy)]
pub struct Lens {
    id: i64,
    mode: Memo<Mode>,
    /// The board's own slice.
    pub base: Memo<Slice>,
    /// The slice that is shown.
    pub slice: Memo<Slice>,
}

impl Lens {
    /// `kept` is the kept view that the board begins with; without one it begins with its own.
    pub fn new(view: View, desk: Desk, kept: Option<boards::View>) -> Self {
        let base =
            Memo::new(move |_| kept.clone().unwrap_or_else(|| desk.board.with(|board| board.view.clone())).into());
        let slice =
            Memo::new(move |_| view.search.with(|search| base.with(|base| Slice::from_query_over(search, base))));
        Self { id: desk.id, mode: view.mode, base, slice }
    }

    /// Where the links of the pickers lead from here.
    pub fn place(&self) -> Place {
        let more = parameter_of(self.mode.get()).map(|key| (key, "1".to_owned()));
        Place {
            path: board_href(self.id),
            base: self.base.get(),
            slice: self.slice.get(),
            more: more.into_iter().collect(),
        }
    }

    /// The same view in another mode.
    pub fn in_mode(&self, mode: Mode) -> String {
        let more = parameter_of(mode).map(|key| (key, "1"));
        self.slice.get().href_over(&self.base.get(), &board_href(self.id), more.as_slice())
    }
}

fn parameter_of(mode: Mode) -> Option<&'static str> {
    match mode {
        Mode::Look => None,
        Mode::Edit => Some("edit"),
        Mode::Present => Some("present"),
    }
}
