//! A word that the question, or the choice of it, teaches: to be remembered where the reader says so.

use crate::{
    forms::{FormError, FormState},
    i18n::{fill, use_i18n},
    pages::ask::{api::KeepWord, model::Teaching},
    session::use_session,
};
use domain::Permission;
use leptos::{form::ActionForm, prelude::*};

/// Asks whether a word is to be remembered.
#[component]
pub fn Lesson(lesson: Teaching) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<KeepWord>::new();
    let session = use_session();
    let kept = move || action.value().with(|value| matches!(value, Some(Ok(()))));
    let words = lesson.clone();
    let named = move |text: &str| fill(text, &[("word", &words.word), ("label", &words.label)]);
    let (asked, barred, done) = (named(t.ask.remember_text), named(t.ask.remember_viewer), named(t.ask.remembered));
    FormState::of(action).provide();
    view! {
        <div class="answer-lesson">
            <Transition>
                {move || {
                    let (lesson, asked, barred, done) = (lesson.clone(), asked.clone(), barred.clone(), done.clone());
                    Suspend::new(async move {
                        let workspace = session.await.ok().flatten().and_then(|session| session.workspace);
                        if !workspace.is_some_and(|workspace| workspace.allows(Permission::EditMetrics)) {
                            return view! { <p>{barred}</p> }.into_any();
                        }
                        view! {
                            <p role="status">
                                {move || if kept() { done.clone() } else { asked.clone() }}
                                {move || {
                                    kept()
                                        .then(|| {
                                            view! {
                                                " "
                                                <a class="link" href="/dashboard/settings/words">
                                                    {t.ask.remembered_where}
                                                </a>
                                            }
                                        })
                                }}
                            </p>
                            <div hidden=kept>
                                <ActionForm action=action>
                                    <input type="hidden" name="word" value=lesson.word />
                                    <input type="hidden" name="meaning" value=lesson.meaning />
                                    <button type="submit" class="button primary" disabled=action.pending()>
                                        {t.ask.remember}
                                    </button>
                                </ActionForm>
                            </div>
                        }
                            .into_any()
                    })
                }}
            </Transition>
            <FormError />
        </div>
    }
    .into_any()
}
