//! A question in words, an answer from the data.

use crate::{frame::Page, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Ask() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.frame.ask>
            <p>""</p>
        </Page>
    }
}
