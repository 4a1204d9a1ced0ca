//! The language switch, for everyone.

use super::preferences::SetLanguage;
use crate::{i18n, reader::Reader};
use domain::Locale;
use leptos::{prelude::*, server_fn::ServerFn};

/// The three languages, each by its own name. A plain form: the page comes back in the language chosen.
#[component]
pub fn Languages() -> impl IntoView {
    let reader = expect_context::<Reader>();
    view! {
        <form method="post" action=SetLanguage::url() class="segments">
            {Locale::ALL
                .into_iter()
                .map(|locale| {
                    view! {
                        <button
                            name="language"
                            value=locale.code()
                            lang=locale.code()
                            aria-pressed=(reader.locale == locale).to_string()
                        >
                            {i18n::native_name(locale)}
                        </button>
                    }
                })
                .collect_view()}
        </form>
    }
}
