//! An address that leads nowhere.

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;

#[component]
pub fn NotFound() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::server::request::set_not_found();
    let t = use_i18n();
    view! {
        <PublicPage title=t.frame.not_found>
            <div class="message">
                <h1>{t.frame.not_found}</h1>
                <p>{t.frame.not_found_text}</p>
                <p>
                    <a class="button" href="/">
                        {t.frame.to_start}
                    </a>
                </p>
            </div>
        </PublicPage>
    }
}
