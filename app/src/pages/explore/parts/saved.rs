//! What is kept under names: to open, to keep more, to change.

use crate::{
    AppError,
    forms::Confirm,
    i18n::{fill, use_i18n},
    pages::explore::{
        View,
        api::{Delete, Rename, Replace, Save},
        model::{Saved, State},
    },
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        states::SkeletonRows,
    },
};
use leptos::{form::ActionForm, prelude::*};
use semantic::format;

/// The menu of kept queries.
#[component]
pub fn SavedMenu(state: State, can_save: bool) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let query = query_of(&state);
    let button = move || view! { <Glyph icon=Icon::Save /> <span class="only-wide">{t.explore.saved}</span> };
    let shown = query.clone();
    view! {
        <Menu label=t.explore.saved button=button panel="saved-panel">
            {if can_save {
                view! { <SaveForm query=query /> }.into_any()
            } else {
                view! { <p class="menu-hint">{t.explore.save_viewer}</p> }.into_any()
            }}
            <Transition fallback=|| view! { <SkeletonRows rows=3 /> }>
                {move || {
                    let shown = shown.clone();
                    Suspend::new(async move {
                        match view.saved.await {
                            Ok(all) if all.is_empty() => {
                                view! { <p class="menu-hint">{t.explore.save_first}</p> }.into_any()
                            }
                            Ok(all) => {
                                let lines = all
                                    .into_iter()
                                    .map(|saved| view! { <Line saved=saved query=shown.clone() can_save=can_save /> });
                                view! { <ul class="saved-lines">{lines.collect_view()}</ul> }.into_any()
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

/// The page's query string without the rows that are open.
fn query_of(state: &State) -> String {
    state.drilled(None).href().split_once('?').map_or_else(String::new, |(_, query)| query.to_owned())
}

#[component]
fn SaveForm(query: String) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<Save>::new();
    let failed = told(action.value());
    view! {
        <ActionForm action=action attr:class="saved-form">
            <label class="sr-only" for="save-name">
                {t.explore.save_name}
            </label>
            <input class="input" id="save-name" name="name" maxlength="80" required placeholder=t.explore.save_name autocomplete="off" />
            <input type="hidden" name="state" value=query />
            <button type="submit" class="button primary" disabled=action.pending()>
                {t.explore.save}
            </button>
        </ActionForm>
        <Failed failed=failed />
    }
}

#[component]
fn Line(saved: Saved, query: String, can_save: bool) -> impl IntoView {
    let t = use_i18n();
    let day = format::day(saved.day, t.locale);
    let who = match &saved.by {
        Some(name) => fill(t.explore.saved_by, &[("name", name), ("day", &day)]),
        None => day,
    };
    view! {
        <li>
            <a class="menu-item" href=saved.href.clone()>
                {saved.name.clone()}
                <small>{who}</small>
            </a>
            {can_save.then(|| view! { <Manage saved=saved query=query /> })}
        </li>
    }
}

/// Another name, another query, or none.
#[component]
fn Manage(saved: Saved, query: String) -> impl IntoView {
    let t = use_i18n();
    let (rename, replace) = (ServerAction::<Rename>::new(), ServerAction::<Replace>::new());
    let delete = ServerAction::<Delete>::new();
    let failed = [told(rename.value()), told(replace.value()), told(delete.value())];
    let name = [("name", saved.name.as_str())];
    let (id, manage) = (saved.id, fill(t.explore.manage, &name));
    let (question, spoken) = (fill(t.explore.delete_text, &name), format!("{} {}", t.explore.delete, saved.name));
    let field = format!("rename-{id}");
    let name = saved.name;
    view! {
        <details class="saved-manage">
            <summary class="tool" aria-label=manage.clone() title=manage>
                <Glyph icon=Icon::More />
            </summary>
            <div>
                <ActionForm action=rename attr:class="saved-form">
                    <input type="hidden" name="id" value=id.to_string() />
                    <label class="sr-only" for=field.clone()>
                        {t.explore.save_name}
                    </label>
                    <input class="input" id=field name="name" value=name maxlength="80" required autocomplete="off" />
                    <button type="submit" class="button">
                        {t.explore.rename}
                    </button>
                </ActionForm>
                <ActionForm action=replace>
                    <input type="hidden" name="id" value=id.to_string() />
                    <input type="hidden" name="state" value=query />
                    <button type="submit" class="button quiet">
                        {t.explore.replace}
                    </button>
                </ActionForm>
                <Confirm
                    label=t.explore.delete
                    name=spoken
                    question=question
                >
                    <ActionForm action=delete>
                        <input type="hidden" name="id" value=id.to_string() />
                        <button type="submit" class="button danger">
                            {t.explore.delete}
                        </button>
                    </ActionForm>
                </Confirm>
                {failed.map(|failed| view! { <Failed failed=failed /> })}
            </div>
        </details>
    }
    .into_any()
}

/// What a change answered: a failure to show; on success the list is read anew.
fn told(value: MappedSignal<Option<Result<(), AppError>>>) -> Signal<Option<String>> {
    let view = expect_context::<View>();
    Effect::new(move |_| {
        if matches!(value.get(), Some(Ok(()))) {
            view.kept.update(|count| *count += 1);
        }
    });
    Signal::derive(move || value.get().and_then(Result::err).map(|error| error.message))
}

#[component]
fn Failed(failed: Signal<Option<String>>) -> impl IntoView {
    move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })
}
