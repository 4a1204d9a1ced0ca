//! Takes an answer along: its text, or a link that asks the same anew, whoever opens it.

use crate::{
    browser,
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::prelude::*;

/// A button that puts a text on the clipboard and says so.
#[component]
pub fn Copy(
    #[prop(into)] text: String,
    label: &'static str,
    /// Whether the text is an address of ours, which needs the host before it.
    #[prop(optional)]
    address: bool,
) -> impl IntoView {
    let t = use_i18n();
    let copied = RwSignal::new(false);
    let copy = move |_| {
        browser::copy(&if address { browser::absolute(&text) } else { text.clone() });
        copied.set(true);
        set_timeout(
            move || {
                copied.try_set(false);
            },
            std::time::Duration::from_secs(2),
        );
    };
    view! {
        <button type="button" class="button quiet" on:click=copy>
            <Icon path=icons::COPY />
            <span aria-live="polite">{move || if copied.get() { t.ask.copied } else { label }}</span>
        </button>
    }
}
