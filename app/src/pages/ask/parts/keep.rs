//! Keeps an answered query under a name, among those of Explore.

use crate::{
    forms::{FormError, FormState},
    i18n::use_i18n,
    pages::explore::{api::Save, model::State},
    session::use_session,
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
    },
};
use domain::Permission;
use leptos::{form::ActionForm, prelude::*};

/// The longest name that queries are kept under, in characters.
const LONGEST: usize = 80;

/// A menu with the form; nothing for those who may not keep queries.
#[component]
pub fn Keep(
    state: State,
    /// What to call it unless the reader says otherwise.
    name: String,
) -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let query = state.drilled(None).at("").trim_start_matches('?').to_owned();
    let name: String = name.chars().take(LONGEST).collect();
    let action = ServerAction::<Save>::new();
    let kept = move || action.value().with(|value| matches!(value, Some(Ok(()))));
    FormState::of(action).provide();
    view! {
        <Transition>
            {move || {
                let (query, name) = (query.clone(), name.clone());
                Suspend::new(async move {
                    let workspace = session.await.ok().flatten().and_then(|session| session.workspace);
                    let may = workspace.is_some_and(|workspace| workspace.allows(Permission::SaveQueries));
                    may.then(|| {
                        let button = move || view! { <Glyph icon=Icon::Save /> {t.ask.save} };
                        view! {
                            <Menu button=button panel="keep-panel">
                                <ActionForm action=action attr:class="saved-form">
                                    <label class="sr-only" for="keep-name">
                                        {t.explore.save_name}
                                    </label>
                                    <input
                                        class="input"
                                        id="keep-name"
                                        name="name"
                                        value=name
                                        maxlength="80"
                                        required
                                        autocomplete="off"
                                    />
                                    <input type="hidden" name="state" value=query />
                                    <button type="submit" class="button primary" disabled=action.pending()>
                                        {t.explore.save}
                                    </button>
                                </ActionForm>
                            </Menu>
                        }
                    })
                })
            }}
        </Transition>
        <span class="answer-kept" role="status">
            {move || kept().then_some(t.ask.saved)}
        </span>
        <FormError />
    }
    .into_any()
}
