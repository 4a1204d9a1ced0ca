//! What stands around the pages: the rail and bars of the signed-in part, the header of the public one.

mod guard;
mod page;
mod public;

pub use page::Page;
pub use public::PublicPage;

use guard::Guard;
use leptos::prelude::*;
use leptos_router::components::Outlet;

/// The signed-in part of the product. Whoever isn't signed in is sent to sign in, whoever has no workspace to onboarding.
#[component]
pub fn Frame() -> impl IntoView {
    view! {
        <Guard />
        <div class="frame">
            <main id="content" class="main">
                <Outlet />
            </main>
        </div>
    }
}
