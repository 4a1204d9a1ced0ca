//! How is business today.

use crate::{frame::Page, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Overview() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.frame.overview>
            <p>""</p>
        </Page>
    }
}
