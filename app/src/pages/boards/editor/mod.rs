//! What edits a board: the bar, the library of tiles, a tile's settings, sharing, the past.

mod choices;
mod embed;
mod export;
mod fields;
mod library;
mod links;
mod panel;
mod past;
mod settings;
mod share;
mod toolbar;
mod views;

pub use choices::provide_offers;
pub use export::ExportMenu;
pub use panel::Panel;
pub use past::PastMenu;
pub use share::ShareMenu;
pub use toolbar::Toolbar;
pub use views::ViewsMenu;

use boards::TileId;

/// An id for a new tile. Made in the browser.
pub fn fresh_id() -> TileId {
    TileId::of((js_sys::Math::random() * 9e15) as u64)
}
