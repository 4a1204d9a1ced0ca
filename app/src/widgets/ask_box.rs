//! The box for a question: a form that leads to the answer's page.

use super::icon::{Glyph, Icon};
use crate::{
    address::encode,
    i18n::use_i18n,
    pages::ask::model::Wanted,
    typing::{Assist, Helping},
};
use leptos::prelude::*;
use leptos_router::components::Form;
use std::sync::Arc;
use web_sys::FormData;

/// What was filled in, without the button, which has no name: no `&=` in the address.
pub fn without_button() -> Arc<dyn Fn(&FormData)> {
    Arc::new(|data| data.delete(""))
}

/// A question and a few suggestions. It works without scripts: the question goes into the address.
#[component]
pub fn AskBox(
    /// The page that answers.
    action: &'static str,
    #[prop(optional)] suggestions: Vec<&'static str>,
) -> impl IntoView {
    let t = &use_i18n().texts().ask;
    let assist = Assist::new(Signal::stored(Wanted::default()), Signal::stored(String::new()));
    let chips = suggestions.into_iter().map(move |question| {
        view! {
            <a class="chip" href=format!("{action}?q={}", encode(question))>
                {question}
            </a>
        }
    });
    view! {
        <Form method="get" action=action on_form_data=without_button() attr:class="ask-box" attr:role="search">
            <Glyph icon=Icon::Spark />
            <input
                type="text"
                name="q"
                placeholder=t.placeholder
                aria-label=t.label
                autocomplete="off"
                enterkeyhint="search"
                maxlength="500"
                required
                node_ref=assist.field
                on:focus=move |_| assist.wake()
            />
            <div class="suggestions">{chips.collect_view()}</div>
            <button type="submit" class="button">
                {t.send}
            </button>
            <Helping assist=assist />
        </Form>
    }
}
