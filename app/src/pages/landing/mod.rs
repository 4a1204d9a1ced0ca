//! What the product is.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn Landing() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.common.product>
            <h1>{t.common.product}</h1>
        </PublicPage>
    }
}
