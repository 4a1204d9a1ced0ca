//! The form at the bottom of the page, with what helps while one types.

use crate::{
    AppError,
    i18n::use_i18n,
    pages::ask::{
        Asking,
        model::{Thread, Trail, Wanted},
    },
    typing::{Assist, Helping},
    widgets::ask_box::without_button,
};
use leptos::prelude::*;
use leptos_router::components::Form;

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
    let shown = RwSignal::new((Wanted { about: asking.about.get_untracked(), ..Wanted::default() }, String::new()));
    let assist = Assist::new(
        Signal::derive(move || shown.with(|(after, _)| after.clone())),
        Signal::derive(move || shown.with(|(_, standing)| standing.clone())),
    );
    // What the next question goes on from. Only the browser needs it.
    Effect::new(move |_| {
        asking.about.track();
        let thread = asking.thread.get().flatten();
        let after = Wanted { questions: Vec::new(), ..trail(asking, thread.as_ref()).wanted };
        let standing = thread.and_then(Result::ok).map_or_else(String::new, |thread| thread.standing);
        shown.set((after, standing));
    });
    // Once something is asked the field is empty again.
    Effect::new(move |before: Option<()>| {
        let nothing = asking.wanted.with(Wanted::is_nothing);
        if let Some(field) = assist.field.get_untracked().filter(|_| before.is_some()) {
            field.set_value("");
            crate::browser::tell_input(&field);
        }
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
            <Form
                method="get"
                action=asking.path
                on_form_data=without_button()
                attr:class="dock-box"
                attr:role="search"
            >
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
                        enterkeyhint="send"
                        maxlength="500"
                        required
                        autofocus
                        node_ref=assist.field
                        on:focus=move |_| assist.wake()
                    />
                    <button type="submit" class="button primary">
                        {t.ask.send}
                    </button>
                </div>
                <Helping assist=assist />
            </Form>
        </div>
    }
}
