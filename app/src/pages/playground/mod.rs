//! Ask the demo shop without signing in.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Playground() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.frame.ask>
            <h1>{t.frame.ask}</h1>
        </PublicPage>
    }
}
