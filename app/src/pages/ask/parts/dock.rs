//! The form at the bottom of the page, with what it understands while one types.

use super::chips::part_name;
use crate::{
    AppError,
    i18n::use_i18n,
    pages::ask::{
        Asking, api,
        model::{Thread, Trail, Wanted},
    },
};
use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*};
use leptos_router::components::Form;
use std::time::Duration;

/// How long typing must pause before the question is read.
const PAUSE: Duration = Duration::from_millis(250);

/// What the next question's address keeps: the conversation shown, or nothing yet.
fn trail(asking: Asking, thread: Option<&Result<Thread, AppError>>) -> Trail {
    match thread {
        Some(Ok(thread)) => thread.trail(asking.path),
        _ => {
            let wanted = Wanted { about: asking.about.get_untracked(), ..Wanted::default() };
            Trail { path: asking.path, wanted }
        }
    }
}

/// The question's form. It works without scripts; with them it also says what it understands.
#[component]
pub fn Dock() -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let draft = RwSignal::new(String::new());
    let read = Action::new(move |question: &String| {
        let after = trail(asking, asking.thread.get_untracked().flatten().as_ref()).wanted;
        api::understand(question.clone(), Wanted { questions: Vec::new(), ..after })
    });
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
        let nothing = asking.wanted.with(Wanted::is_nothing);
        draft.set(String::new());
        if nothing {
            crate::browser::focus("#question");
        }
    });
    let kept = move || {
        Suspend::new(async move {
            let pairs = trail(asking, asking.thread.await.as_ref()).pairs();
            pairs
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()
        })
    };
    let placeholder = move || match asking.wanted.with(Wanted::is_nothing) {
        true => t.ask.placeholder,
        false => t.ask.go_on,
    };
    view! {
        <div class="dock">
            <Form method="get" action=asking.path attr:class="dock-box" attr:role="search">
                <Transition>
                    {move || {
                        asking.about.track();
                        kept()
                    }}
                </Transition>
                <div class="dock-line">
                    <input
                        id="question"
                        type="text"
                        name="q"
                        aria-label=t.ask.label
                        placeholder=placeholder
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
