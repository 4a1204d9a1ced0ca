//! What stands around the pages: the rail and bars of the signed-in part, the header of the public one.

mod account;
mod forward;
mod guard;
mod keys;
mod languages;
mod page;
mod palette;
mod preferences;
mod public;
mod rail;
mod sheet;
mod switcher;

pub use forward::Forward;
pub use languages::Languages;
pub use page::Page;
pub use preferences::SignOut;
pub use public::PublicPage;

use crate::i18n::use_i18n;
use guard::Guard;
use leptos::prelude::*;
use leptos_router::components::Outlet;

/// Which of the frame's dialogs are open.
#[derive(Clone, Copy)]
struct Dialogs {
    palette: RwSignal<bool>,
    sheet: RwSignal<bool>,
}

/// The signed-in part of the product. Whoever isn't signed in is sent to sign in, whoever has no workspace to onboarding.
#[component]
pub fn Frame() -> impl IntoView {
    let t = use_i18n();
    let dialogs = Dialogs { palette: RwSignal::new(false), sheet: RwSignal::new(false) };
    provide_context(dialogs);
    keys::listen(dialogs);
    view! {
        <a class="skip" href="#content">
            {t.common.skip_to_content}
        </a>
        <Guard />
        <div class="frame">
            <rail::Rail />
            <main id="content" class="main" tabindex="-1">
                <Outlet />
            </main>
        </div>
        <rail::TabBar />
        <palette::Palette />
        <sheet::Sheet />
    }
}
