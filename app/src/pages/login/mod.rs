//! Sign in.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Login() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.common.sign_in>
            <h1>{t.common.sign_in}</h1>
        </PublicPage>
    }
}
