//! Asks before something that can't be undone.

use crate::i18n::use_i18n;
use leptos::prelude::*;

/// A button that, when pressed, shows the question and the form that does it. Works without scripts: it is a disclosure.
#[component]
pub fn Confirm(
    #[prop(into)] label: String,
    /// What will happen, in a sentence.
    #[prop(into)]
    question: String,
    /// The name for screen readers, where the label alone is ambiguous ("Remove Ana").
    #[prop(into)]
    name: String,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let open = NodeRef::<leptos::html::Details>::new();
    let cancel = move |_| {
        if let Some(details) = open.get() {
            details.set_open(false);
        }
    };
    view! {
        <details class="confirm" node_ref=open>
            <summary class="button quiet" aria-label=name>
                {label}
            </summary>
            <div class="confirm-box card">
                <p>{question}</p>
                <div class="actions">
                    {children()} <button type="button" class="button" on:click=cancel>
                        {t.common.cancel}
                    </button>
                </div>
            </div>
        </details>
    }
}
