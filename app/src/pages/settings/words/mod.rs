//! Words of the workspace's own: listed, taught, removed, and brought back.

mod api;

use super::panel::Panel;
use crate::{
    forms::{ErrorNotice, FormError, FormState, Notice, Submit, TextField, Tone},
    i18n::{fill, use_i18n},
    pages::ask::api::KeepWord,
    search::{has_words, plain},
};
use api::{Line, RemoveWord, TeachWord, WordList, list_words};
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;
use semantic::format;

/// The actions of the page: the list is read again after each.
#[derive(Clone, Copy)]
struct Changes {
    teach: ServerAction<TeachWord>,
    remove: ServerAction<RemoveWord>,
    restore: ServerAction<KeepWord>,
    /// The word that was removed last.
    gone: RwSignal<Option<Line>>,
    /// What is searched for.
    text: RwSignal<String>,
}

#[component]
pub fn Words() -> impl IntoView {
    let t = use_i18n();
    let changes = Changes {
        teach: ServerAction::new(),
        remove: ServerAction::new(),
        restore: ServerAction::new(),
        gone: RwSignal::new(None),
        text: RwSignal::new(String::new()),
    };
    provide_context(changes);
    let (taught, removed) = (FormState::successes(changes.teach), FormState::successes(changes.remove));
    let restored = FormState::successes(changes.restore);
    FormState::empties(changes.teach, "#teach form");
    let versions = move || (taught.get(), removed.get(), restored.get());
    let words = Resource::new_blocking(versions, |_| list_words());
    view! {
        <Title text=format!("{} · {}", t.taught.title, t.common.product) />
        <Transition>
            {move || Suspend::new(async move {
                match words.await {
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    Ok(list) => view! { <Shown list=list /> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Shown(list: WordList) -> impl IntoView {
    let t = use_i18n();
    let WordList { can_edit, words, most } = list;
    let count = [("count", words.len().to_string()), ("most", most.to_string())];
    let told = fill(t.taught.list_text, &count.each_ref().map(|(key, value)| (*key, value.as_str())));
    view! {
        <Panel title=t.taught.title text=t.taught.text>
            {can_edit.then(|| view! { <Teach /> })}
        </Panel>
        <Panel title=t.taught.list text=told>
            <Undo />
            {if words.is_empty() {
                view! { <p class="muted panel-part">{t.taught.none}</p> }.into_any()
            } else {
                view! { <Table words=words can_edit=can_edit /> }.into_any()
            }}
        </Panel>
    }
    .into_any()
}

#[component]
fn Teach() -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().teach;
    FormState::of(action).provide();
    let done = move || {
        let lesson = action.value().get()?.ok()?;
        Some(fill(t.taught.kept, &[("word", &lesson.word), ("label", &lesson.label)]))
    };
    view! {
        <div class="panel-part" id="teach">
            <h3>{t.taught.add}</h3>
            <ActionForm action=action attr:class="form">
                <FormError fields=&["word", "means"] />
                <div class="form-pair">
                    <TextField label=t.taught.word name="word" placeholder=t.taught.word_hint maxlength=60 />
                    <TextField label=t.taught.means name="means" maxlength=120 hint=t.taught.means_hint />
                </div>
                <div class="actions">
                    <Submit label=t.taught.keep />
                    <span class="done" role="status">
                        {done}
                    </span>
                </div>
            </ActionForm>
        </div>
    }
    .into_any()
}

/// What was removed last, and the way back.
#[component]
fn Undo() -> impl IntoView {
    let t = use_i18n();
    let Changes { remove, restore, gone, .. } = expect_context::<Changes>();
    let failed = move || {
        let remove = remove.value().get().and_then(Result::err);
        remove.or_else(|| restore.value().get().and_then(Result::err))
    };
    let removed =
        move || gone.get().filter(|_| matches!(remove.value().get(), Some(Ok(()))) && !remove.pending().get());
    view! {
        {move || failed().map(|error| view! { <ErrorNotice error /> })}
        <div role="status">
            {move || {
                removed()
                    .map(|line| {
                        let said = |text: &str| fill(text, &[("word", &line.word)]);
                        let (removed, undone) = (said(t.taught.removed), said(t.taught.undone));
                        if matches!(restore.value().get(), Some(Ok(()))) {
                            return view! { <Notice tone=Tone::Good>{undone}</Notice> }.into_any();
                        }
                        view! {
                            <Notice tone=Tone::Plain>
                                {removed} " "
                                <ActionForm action=restore attr:class="inline-form">
                                    <input type="hidden" name="word" value=line.word />
                                    <input type="hidden" name="meaning" value=line.meaning />
                                    <button type="submit" class="button" disabled=restore.pending()>
                                        {t.taught.undo}
                                    </button>
                                </ActionForm>
                            </Notice>
                        }
                            .into_any()
                    })
            }}
        </div>
    }
    .into_any()
}

#[component]
fn Table(words: Vec<Line>, can_edit: bool) -> impl IntoView {
    let t = use_i18n();
    let text = expect_context::<Changes>().text;
    let found = move || {
        let wanted = plain(text.get().trim());
        let has = |line: &&Line| has_words(&[plain(&line.word), plain(&line.label)], &wanted);
        words.iter().filter(has).cloned().collect::<Vec<_>>()
    };
    view! {
        <input
            class="input words-search"
            type="search"
            aria-label=t.taught.search
            placeholder=t.taught.search
            autocomplete="off"
            maxlength="60"
            prop:value=text
            on:input=move |event| text.set(event_target_value(&event))
        />
        {move || {
            let found = found();
            if found.is_empty() {
                return view! { <p class="muted panel-part">{t.taught.none_found}</p> }.into_any();
            }
            view! {
                <div class="scroll-x">
                    <table class="list">
                        <thead>
                            <tr>
                                <th scope="col">{t.taught.word}</th>
                                <th scope="col">{t.taught.means}</th>
                                <th scope="col">{t.taught.taught_by}</th>
                                <th scope="col">
                                    <span class="sr-only">{t.taught.remove}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            {found.into_iter().map(|line| view! { <Row line=line can_edit=can_edit /> }).collect_view()}
                        </tbody>
                    </table>
                </div>
            }
                .into_any()
        }}
    }
    .into_any()
}

#[component]
fn Row(line: Line, can_edit: bool) -> impl IntoView {
    let t = use_i18n();
    let Changes { remove, restore, gone, .. } = expect_context::<Changes>();
    let day = format::day(line.day, t.locale);
    let by = match &line.by {
        Some(name) => fill(t.taught.by, &[("name", name), ("day", &day)]),
        None => fill(t.taught.by_nobody, &[("day", &day)]),
    };
    let name = fill(t.taught.remove_name, &[("word", &line.word)]);
    let word = line.word.clone();
    let take = StoredValue::new(line.clone());
    let on_submit = move |_| {
        restore.clear();
        gone.set(Some(take.get_value()));
    };
    view! {
        <tr>
            <td>
                <strong>{line.word.clone()}</strong>
            </td>
            <td>{line.label.clone()}</td>
            <td class="muted">{by}</td>
            <td class="n">
                {can_edit
                    .then(|| {
                        view! {
                            <ActionForm action=remove on:submit=on_submit>
                                <input type="hidden" name="word" value=word />
                                <button type="submit" class="button quiet" aria-label=name disabled=remove.pending()>
                                    {t.taught.remove}
                                </button>
                            </ActionForm>
                        }
                    })}
            </td>
        </tr>
    }
    .into_any()
}
