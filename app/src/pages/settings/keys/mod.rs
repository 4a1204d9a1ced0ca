//! API keys.

mod api;
mod parts;

use super::panel::{Panel, Permitted};
use crate::{forms::ErrorNotice, i18n::use_i18n};
use api::list_keys;
use domain::Permission;
use leptos::prelude::*;
use leptos_meta::Title;
use parts::{create::NewKey, row::Row};

/// Rises whenever the list of keys has to be read again.
#[derive(Clone, Copy)]
struct Changed(RwSignal<u32>);

#[component]
pub fn Keys() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Title text=format!("{} · {}", t.frame.keys, t.common.product) />
        <Panel title=t.settings.keys_title text=t.settings.keys_text>
            <Permitted permission=Permission::ManageKeys view=Callback::new(|_| view! { <List /> }.into_any()) />
        </Panel>
    }
    .into_any()
}

#[component]
fn List() -> impl IntoView {
    let changed = Changed(RwSignal::new(0));
    provide_context(changed);
    let keys = Resource::new_blocking(move || changed.0.get(), |_| list_keys());
    view! {
        <NewKey />
        <Transition>
            {move || Suspend::new(async move {
                match keys.await {
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    Ok(keys) => view! { <Table keys /> }.into_any(),
                }
            })}
        </Transition>
    }
}

#[component]
fn Table(keys: Vec<api::Key>) -> impl IntoView {
    let t = use_i18n();
    if keys.is_empty() {
        return view! { <p class="muted panel-part">{t.settings.no_keys}</p> }.into_any();
    }
    view! {
        <div class="scroll-x">
            <table class="list">
                <thead>
                    <tr>
                        <th scope="col">{t.settings.key}</th>
                        <th scope="col">{t.settings.scopes}</th>
                        <th scope="col">{t.settings.created}</th>
                        <th scope="col">{t.settings.last_used}</th>
                        <th scope="col">
                            <span class="sr-only">{t.settings.revoke}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{keys.into_iter().map(|key| view! { <Row key=key /> }).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
