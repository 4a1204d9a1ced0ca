//! The reader's conversations: to find, to go on with, to forget.

use crate::{
    AppError,
    forms::Confirm,
    i18n::{fill, use_i18n},
    pages::ask::{
        Asking,
        api::{self, Forget, ForgetAll},
        model::Kept,
    },
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        slice::href,
        states::SkeletonRows,
    },
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use semantic::format;

/// What the lines of the menu share.
#[derive(Clone, Copy)]
struct Forgetting {
    /// Rises with every conversation that is forgotten.
    count: RwSignal<u32>,
}

/// A button that lists them.
#[component]
pub fn History() -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let text = RwSignal::new(String::new());
    let count = RwSignal::new(0);
    provide_context(Forgetting { count });
    let found = Resource::new(
        move || (text.get(), count.get(), asking.wanted.get().conversation),
        |(text, ..)| api::history(text),
    );
    let button = move || view! { <Glyph icon=Icon::Clock /><span class="only-wide">{t.ask.history}</span> };
    view! {
        <Menu label=t.ask.history button=button panel="history-panel">
            <input
                class="input"
                type="search"
                aria-label=t.ask.history_search
                placeholder=t.ask.history_search
                autocomplete="off"
                maxlength="100"
                on:input=move |event| text.set(event_target_value(&event))
            />
            <Transition fallback=|| view! { <SkeletonRows rows=3 /> }>
                {move || {
                    let searched = !text.get().trim().is_empty();
                    Suspend::new(async move {
                        match found.await {
                            Ok(all) if all.is_empty() => {
                                let nothing = if searched { t.ask.history_none } else { t.ask.history_empty };
                                view! { <p class="empty is-small">{nothing}</p> }.into_any()
                            }
                            Ok(all) => {
                                let lines = all.into_iter().map(|kept| view! { <Line kept=kept /> });
                                view! {
                                    <ul class="history-lines">{lines.collect_view()}</ul>
                                    {(!searched).then(|| view! { <All /> })}
                                }
                                    .into_any()
                            }
                            Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                        }
                    })
                }}
            </Transition>
        </Menu>
    }
    .into_any()
}

#[component]
fn Line(kept: Kept) -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let delete = ServerAction::<Forget>::new();
    let failed = forgotten(delete.value(), Some(kept.id.clone()));
    let address = href(asking.path, [("c", kept.id.as_str())]);
    let id = kept.id.clone();
    let current = move || asking.wanted.with(|wanted| wanted.conversation == id).then_some("true");
    let question = fill(t.ask.forget_text, &[("title", &kept.title)]);
    let spoken = format!("{}: {}", t.ask.forget, kept.title);
    view! {
        <li>
            <a class="menu-item" href=address aria-current=current>
                {kept.title}
                <small>{format::day(kept.day, t.locale)}</small>
            </a>
            <Confirm label=t.ask.forget name=spoken question=question>
                <ActionForm action=delete>
                    <input type="hidden" name="id" value=kept.id />
                    <button type="submit" class="button danger">
                        {t.ask.forget}
                    </button>
                </ActionForm>
            </Confirm>
            <Failed failed=failed />
        </li>
    }
    .into_any()
}

#[component]
fn All() -> impl IntoView {
    let t = use_i18n();
    let delete = ServerAction::<ForgetAll>::new();
    let failed = forgotten(delete.value(), None);
    view! {
        <div class="menu-line"></div>
        <Confirm label=t.ask.forget_all name=t.ask.forget_all question=t.ask.forget_all_text>
            <ActionForm action=delete>
                <button type="submit" class="button danger">
                    {t.ask.forget_all}
                </button>
            </ActionForm>
        </Confirm>
        <Failed failed=failed />
    }
    .into_any()
}

/// What forgetting answered: a failure to show; on success the list is read anew, and the page left where its conversation is gone.
fn forgotten(value: MappedSignal<Option<Result<(), AppError>>>, id: Option<String>) -> Signal<Option<String>> {
    let asking = expect_context::<Asking>();
    let forgetting = expect_context::<Forgetting>();
    let navigate = use_navigate();
    Effect::new(move |_| {
        if matches!(value.get(), Some(Ok(()))) {
            let shown = asking.wanted.get_untracked().conversation;
            forgetting.count.update(|count| *count += 1);
            if !shown.is_empty() && id.as_ref().is_none_or(|id| *id == shown) {
                navigate(asking.path, NavigateOptions::default());
            }
        }
    });
    Signal::derive(move || value.get().and_then(Result::err).map(|error| error.message))
}

#[component]
fn Failed(failed: Signal<Option<String>>) -> impl IntoView {
    move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })
}
