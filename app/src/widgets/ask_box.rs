//! The box for a question: a form that leads to the answer's page.

use super::icon::{Glyph, Icon};
use crate::i18n::use_i18n;
use leptos::prelude::*;
use leptos_router::components::Form;

use crate::address::encode;

/// A question and a few suggestions. It works without scripts: the question goes into the address.
#[component]
pub fn AskBox(
    /// The page that answers.
    action: &'static str,
    #[prop(optional)] suggestions: Vec<&'static str>,
) -> impl IntoView {
    let t = &use_i18n().texts().ask;
    let chips = suggestions.into_iter().map(move |question| {
        view! {
            <a class="chip" href=format!("{action}?q={}", encode(question))>
                {question}
            </a>
        }
    });
    view! {
        <Form method="get" action=action attr:class="ask-box" attr:role="search">
            <Glyph icon=Icon::Spark />
            <input type="search" name="q" placeholder=t.placeholder aria-label=t.label autocomplete="off" maxlength="500" required />
            <div class="suggestions">{chips.collect_view()}</div>
            <button type="submit" class="button">
                {t.send}
            </button>
        </Form>
    }
}
