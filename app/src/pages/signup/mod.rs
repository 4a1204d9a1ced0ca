//! Create an account.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Signup() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.common.sign_up>
            <h1>{t.common.sign_up}</h1>
        </PublicPage>
    }
}
