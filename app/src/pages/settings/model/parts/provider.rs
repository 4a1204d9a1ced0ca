//! The providers in their order.

use super::super::{
    Changes, ListError, PATH,
    api::{MoveProvider, RemoveProvider, TestProvider},
    shown::{Provider, Tried, protocol},
};
use crate::{
    forms::{Confirm, FormState, Submit},
    i18n::{fill, use_i18n},
};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn Providers(providers: Vec<Provider>) -> impl IntoView {
    let t = use_i18n();
    if providers.is_empty() {
        return view! { <p class="muted panel-part">{t.models.none}</p> }.into_any();
    }
    let last = providers.len().saturating_sub(1);
    let rows = providers.into_iter().enumerate();
    view! {
        <ListError />
        <ol class="model-list">
            {rows
                .map(|(at, provider)| view! { <Row provider=provider first=at == 0 last=at == last /> })
                .collect_view()}
        </ol>
    }
    .into_any()
}

#[component]
fn Row(provider: Provider, first: bool, last: bool) -> impl IntoView {
    let t = use_i18n();
    let prices = [("read", provider.price_read.as_str()), ("written", provider.price_written.as_str())];
    let at = if provider.at_home { String::new() } else { format!(" · {}", provider.base_url) };
    let about = format!("{}{at} · {}", protocol(&provider.protocol, t.texts()), provider.key(t.texts()));
    let edit = format!("{PATH}?edit={}#provider", provider.id);
    view! {
        <li>
            <div class="model-about">
                <strong class="name">{provider.model.clone()}</strong>
                <span class="muted">{about}</span>
                <span class="muted num">{fill(t.models.prices, &prices)}</span>
                <Verdict id=provider.id />
            </div>
            <div class="model-actions">
                <Test provider=provider.clone() />
                {(!first).then(|| view! { <Shift provider=provider.clone() up=true /> })}
                {(!last).then(|| view! { <Shift provider=provider.clone() up=false /> })}
                <a class="button quiet" href=edit aria-label=format!("{} {}", t.models.edit, provider.model)>
                    {t.models.edit}
                </a>
                <Remove provider=provider />
            </div>
        </li>
    }
    .into_any()
}

/// How the last test of this provider went.
#[component]
fn Verdict(id: i64) -> impl IntoView {
    let t = use_i18n();
    let test = expect_context::<Changes>().test;
    let told = move || -> Option<Tried> { test.value().get().and_then(Result::ok).filter(|tried| tried.id == id) };
    view! {
        <span role="status">
            {move || {
                told()
                    .map(|tried| {
                        let class = if tried.is_ready() { "model-ready" } else { "model-failed" };
                        view! { <span class=class>{tried.told(t.texts())}</span> }
                    })
            }}
        </span>
    }
}

#[component]
fn Test(provider: Provider) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().test;
    let pending = action.pending();
    // Of all the rows' forms, this one's.
    let mine =
        move || action.input().with(|input| input.as_ref().is_some_and(|input: &TestProvider| input.id == provider.id));
    let name = fill(t.models.test_name, &[("model", &provider.model)]);
    view! {
        <ActionForm action=action>
            <input type="hidden" name="id" value=provider.id.to_string() />
            <button type="submit" class="button" disabled=pending aria-label=name>
                {move || if pending.get() && mine() { t.models.testing } else { t.models.test }}
            </button>
        </ActionForm>
    }
    .into_any()
}

#[component]
fn Shift(provider: Provider, up: bool) -> impl IntoView {
    let t = use_i18n();
    let action: ServerAction<MoveProvider> = expect_context::<Changes>().shift;
    let text = if up { t.models.up } else { t.models.down };
    let name = fill(text, &[("model", &provider.model)]);
    view! {
        <ActionForm action=action>
            <input type="hidden" name="id" value=provider.id.to_string() />
            {up.then(|| view! { <input type="hidden" name="up" value="true" /> })}
            <button type="submit" class="button quiet" disabled=action.pending() aria-label=name.clone() title=name>
                {if up { "↑" } else { "↓" }}
            </button>
        </ActionForm>
    }
    .into_any()
}

#[component]
fn Remove(provider: Provider) -> impl IntoView {
    let t = use_i18n();
    let action: ServerAction<RemoveProvider> = expect_context::<Changes>().remove;
    FormState::of(action).provide();
    let name = [("model", provider.model.as_str())];
    view! {
        <Confirm
            label=t.models.remove
            name=fill(t.models.remove_name, &name)
            question=fill(t.models.remove_text, &name)
        >
            <ActionForm action=action>
                <input type="hidden" name="id" value=provider.id.to_string() />
                <Submit label=t.models.remove class="danger" />
            </ActionForm>
        </Confirm>
    }
    .into_any()
}
