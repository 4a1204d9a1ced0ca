//! Boards as people outside see them: pages made on the server, pictures included, with one small script and no WASM.

mod gather;
mod notice;
mod page;

pub use gather::{Drawn, gather};
pub use notice::{Notice, Trouble, notice};
pub use page::{Page, page};

use crate::reader::{Reader, Theme};
use domain::Locale;
use leptos::prelude::*;

/// The script for pages of other sites, which keeps an embed as tall as what it shows.
pub const EMBED_SCRIPT: &str = include_str!("embed.js");

/// The product's own names for colours, and the parts of its style that these pages use.
const STYLE: &str = concat!(
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/widgets/chart.css"),
    include_str!("../../../style/widgets/table.css"),
    include_str!("../../../style/widgets/cohort-grid.css"),
    include_str!("../../../style/widgets/bridge.css"),
    include_str!("page.css"),
);

/// A view as text, in a language, outside of any request.
fn rendered<V: RenderHtml + 'static>(locale: Locale, make: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(Reader { locale, theme: Theme::System });
        make().to_html()
    });
    owner.cleanup();
    // Marks between texts, for a script that never comes; a title would show them.
    html.replace("<!>", "")
}
