//! Boards: a list of them, and each one to look at, edit, share and present.

pub mod api;
mod board;
#[cfg(feature = "ssr")]
pub mod document;
mod editor;
mod list;
#[cfg(feature = "ssr")]
pub(crate) mod markdown;
mod model;
pub mod outside;
#[cfg(feature = "ssr")]
pub mod run;
mod send;

pub use board::Board;
#[cfg(feature = "ssr")]
pub(crate) use board::body;
pub use list::Boards;
#[cfg(feature = "ssr")]
pub(crate) use model::name::title_of;
pub use send::SendMenu;

use crate::widgets::slice::{Slice, href};
use boards::View;

/// The list's address.
pub const PATH: &str = "/dashboard/boards";

/// A board's address.
pub fn board_href(id: i64) -> String {
    format!("{PATH}/{id}")
}

/// A board's address, ready to be edited.
pub fn edit_href(id: i64) -> String {
    href(&board_href(id), [("edit", "1")])
}

impl From<View> for Slice {
    fn from(view: View) -> Self {
        let View { period, compare, constant_rates, filters } = view;
        Self { period, compare, constant_rates, filters }
    }
}

impl From<Slice> for View {
    fn from(slice: Slice) -> Self {
        let Slice { period, compare, constant_rates, filters } = slice;
        Self { period, compare, constant_rates, filters }
    }
}
