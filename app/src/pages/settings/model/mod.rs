//! The workspace's language models: whether they are asked, which ones, what they take.

mod api;
mod parts;
#[cfg(feature = "ssr")]
mod run;
mod shown;

use super::panel::{Panel, Permitted};
use crate::{
    forms::{ErrorNotice, FormState},
    i18n::use_i18n,
};
use api::{MoveProvider, RemoveProvider, SaveModelSettings, SaveProvider, TestProvider, model_page};
use domain::Permission;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use parts::{form::ProviderForm, provider::Providers, switch::Switch, usage::Usage};

const PATH: &str = "/dashboard/settings/model";

/// The actions of the page: it is read again after each.
#[derive(Clone, Copy)]
struct Changes {
    settings: ServerAction<SaveModelSettings>,
    save: ServerAction<SaveProvider>,
    remove: ServerAction<RemoveProvider>,
    shift: ServerAction<MoveProvider>,
    test: ServerAction<TestProvider>,
}

#[component]
pub fn Model() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Title text=format!("{} · {}", t.models.title, t.common.product) />
        <Permitted permission=Permission::ManageWorkspace view=Callback::new(|_| view! { <All /> }.into_any()) />
    }
    .into_any()
}

#[component]
fn All() -> impl IntoView {
    let changes = Changes {
        settings: ServerAction::new(),
        save: ServerAction::new(),
        remove: ServerAction::new(),
        shift: ServerAction::new(),
        test: ServerAction::new(),
    };
    provide_context(changes);
    let query = use_query_map();
    let edited = Memo::new(move |_| query.with(|query| query.get("edit")).and_then(|id| id.parse::<i64>().ok()));
    let (saved, removed) = (FormState::successes(changes.save), FormState::successes(changes.remove));
    let (shifted, set) = (FormState::successes(changes.shift), FormState::successes(changes.settings));
    let tested = FormState::successes(changes.test);
    FormState::empties(changes.save, "#provider form");
    let versions = move || (saved.get(), removed.get(), shifted.get(), set.get(), tested.get());
    let page = Resource::new_blocking(move || (versions(), edited.get()), |_| model_page());
    view! {
        <Transition>
            {move || Suspend::new(async move {
                match page.await {
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    Ok(page) => view! { <Shown page=page edited=edited.get_untracked() /> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Shown(page: shown::Page, edited: Option<i64>) -> impl IntoView {
    let t = use_i18n();
    let edited = page.providers.iter().find(|provider| Some(provider.id) == edited).cloned();
    let (providers, settings) = (page.providers.clone(), page.clone());
    view! {
        <Panel title=t.models.title text=t.models.text>
            <Switch page=settings />
        </Panel>
        <Panel title=t.models.providers text=t.models.providers_text>
            <Providers providers=providers />
            <ProviderForm edited=edited />
        </Panel>
        <Panel title=t.models.usage text=t.models.usage_text>
            <Usage page=page />
        </Panel>
    }
    .into_any()
}

/// What went wrong with an action on a provider of the list.
#[component]
fn ListError() -> impl IntoView {
    let Changes { remove, shift, test, .. } = expect_context();
    let errors = [FormState::of(remove).error, FormState::of(shift).error, FormState::of(test).error];
    move || errors.iter().find_map(|error| error.get()).map(|error| view! { <ErrorNotice error /> })
}
