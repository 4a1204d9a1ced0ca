//! The first workspace.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Onboarding() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.frame.new_workspace>
            <h1>{t.frame.new_workspace}</h1>
        </PublicPage>
    }
}
