//! Set a new password.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Reset() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.common.password>
            <h1>{t.common.password}</h1>
        </PublicPage>
    }
}
