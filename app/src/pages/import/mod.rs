//! Files in.

use crate::{frame::Page, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Import() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.frame.import>
            <p>""</p>
        </Page>
    }
}
