//! The form at the bottom of the page, with what it understands while one types.

use super::answer::part_name;
use crate::{
    i18n::use_i18n,
    pages::ask::{Asking, api},
};
use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*};
use leptos_router::components::Form;
use std::time::Duration;

/// How long typing must pause before the question is read.
const PAUSE: Duration = Duration::from_millis(250);

/// The question's form. It works without scripts; with them it also says what it understands.
#[component]
pub fn Dock() -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let draft = RwSignal::new(String::new());
    let read = Action::new(move |question: &String| api::understand(question.clone(), asking.about.get_untracked()));
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let on_input = move |event: ev::Event| {
        draft.set(event_target_value(&event));
        if let Some(handle) = waiting.get_value() {
            handle.clear();
        }
        let later = set_timeout_with_handle(
            move || {
                let question = draft.get_untracked();
                if question.trim().chars().count() > 2 {
                    read.dispatch(question);
                }
            },
            PAUSE,
        );
        waiting.set_value(later.ok());
    };
    Effect::new(move |_| {
        let question = asking.question.get();
        draft.set(String::new());
        if question.is_empty() {
            crate::browser::focus("#question");
        }
    });
    view! {
        <div class="dock">
            <Form method="get" action=asking.path attr:class="dock-box" attr:role="search">
                {move || asking.about.get().parameter().map(|demo| view! { <input type="hidden" name="demo" value=demo /> })}
                <div class="dock-line">
                    <input
                        id="question"
                        type="text"
                        name="q"
                        aria-label=t.ask.label
                        placeholder=t.ask.placeholder
                        autocomplete="off"
                        maxlength="500"
                        required
                        autofocus
                        prop:value=draft
                        on:input=on_input
                    />
                    <button type="submit" class="button primary">
                        {t.ask.send}
                    </button>
                </div>
                <p class="dock-live" aria-live="polite">
                    {move || {
                        let parts = read.value().get().and_then(Result::ok).unwrap_or_default();
                        let typed = draft.with(|draft| draft.trim().chars().count() > 2);
                        (typed && !parts.is_empty())
                            .then(|| {
                                let chips = parts
                                    .into_iter()
                                    .map(|part| {
                                        view! {
                                            <em class=format!(
                                                "is-{}",
                                                part.part,
                                            ) title=part_name(t, &part.part)>{part.meaning}</em>
                                        }
                                    });
                                view! {
                                    <span>{t.ask.understood}</span>
                                    {chips.collect_view()}
                                }
                            })
                    }}
                </p>
            </Form>
        </div>
    }
}
