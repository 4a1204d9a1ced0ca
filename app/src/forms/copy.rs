//! Copies a text.

use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::prelude::*;

/// Puts `text` on the clipboard and says so.
#[component]
pub fn CopyButton(#[prop(into)] text: String) -> impl IntoView {
    let t = use_i18n();
    let copied = RwSignal::new(false);
    let copy = move |_| {
        crate::browser::copy(&text);
        copied.set(true);
        set_timeout(move || copied.set(false), std::time::Duration::from_secs(2));
    };
    view! {
        <button type="button" class="button" on:click=copy>
            {move || view! { <Icon path=if copied.get() { icons::CHECK } else { icons::COPY } /> }}
            <span aria-live="polite">{move || if copied.get() { t.common.copied } else { t.common.copy }}</span>
        </button>
    }
}
