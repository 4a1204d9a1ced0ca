//! Settings: the person's and the workspace's.

pub mod keys;
pub mod members;
pub mod profile;
pub mod workspace;

use crate::{frame::Page, i18n::use_i18n};
use leptos::prelude::*;
use leptos_router::components::Outlet;

#[component]
pub fn Settings() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.frame.settings>
            <Outlet />
        </Page>
    }
}
