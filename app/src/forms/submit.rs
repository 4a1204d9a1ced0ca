//! The button that sends a form.

use super::FormState;
use crate::i18n::use_i18n;
use leptos::{ev, prelude::*};

/// Sends the form around it, once at a time. `class` adds to `button` (`primary`, `danger`, `wide`, `large`).
#[component]
pub fn Submit(
    #[prop(into)] label: String,
    #[prop(default = "primary")] class: &'static str,
    /// What it says while it works.
    #[prop(optional, into)]
    busy: Option<String>,
) -> impl IntoView {
    let t = use_i18n();
    let pending = expect_context::<FormState>().pending;
    // A second click may come before the button is drawn disabled.
    let once = move |event: ev::MouseEvent| {
        if pending.get_untracked() {
            event.prevent_default();
        }
    };
    let busy = busy.unwrap_or_else(|| t.common.working.into());
    view! {
        <button
            type="submit"
            class=format!("button {class}")
            disabled=pending
            aria-busy=move || pending.get().then_some("true")
            on:click=once
        >
            {move || {
                if pending.get() {
                    let busy = busy.clone();
                    view! {
                        <span class="spinner" aria-hidden="true"></span>
                        {busy}
                    }
                        .into_any()
                } else {
                    label.clone().into_any()
                }
            }}
        </button>
    }
}
