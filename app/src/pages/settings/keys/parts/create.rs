//! A new key, shown once.

use super::super::{Changed, api::CreateKey};
use crate::{
    browser::use_hydrated,
    forms::{CopyButton, FormError, FormState, Notice, Submit, TextField, Tone},
    i18n::use_i18n,
};
use leptos::{form::ActionForm, prelude::*};

/// The form. It waits for the scripts: without them the key could not be shown.
#[component]
pub fn NewKey() -> impl IntoView {
    let t = use_i18n();
    let changed = expect_context::<Changed>();
    let action = ServerAction::<CreateKey>::new();
    let form = FormState::of(action).provide();
    let hydrated = use_hydrated();
    Effect::new(move |_| {
        if form.done.get() {
            changed.0.update(|count| *count += 1);
        }
    });
    let key = move || action.value().get().and_then(Result::ok);
    view! {
        <div class="panel-part">
            <h3>{t.settings.new_key}</h3>
            <ActionForm action=action attr:class="form">
                <FormError fields=&["name", "scopes"] />
                <TextField label=t.settings.key_name name="name" placeholder=t.settings.key_name_example maxlength=80 />
                <fieldset class="field" disabled=move || !hydrated.get()>
                    <legend class="label">{t.settings.scopes}</legend>
                    <Scope name="read" label=t.settings.scope_read text=t.settings.scope_read_text checked=true />
                    <Scope name="import" label=t.settings.scope_import text=t.settings.scope_import_text checked=false />
                    <Scope name="embed" label=t.settings.scope_embed text=t.settings.scope_embed_text checked=false />
                    <ScopesError />
                </fieldset>
                <fieldset class="actions" disabled=move || !hydrated.get()>
                    <Submit label=t.settings.create_key />
                </fieldset>
            </ActionForm>
            {move || key().map(|key| view! { <ShownOnce key=key /> })}
        </div>
    }
}

#[component]
fn Scope(name: &'static str, label: &'static str, text: &'static str, checked: bool) -> impl IntoView {
    view! {
        <label class="check">
            <input type="checkbox" name=name value="true" checked=checked />
            <span>
                {label}
                <small>{text}</small>
            </span>
        </label>
    }
}

#[component]
fn ScopesError() -> impl IntoView {
    let message = expect_context::<FormState>().message("scopes");
    move || message.get().map(|message| view! { <p class="error">{message}</p> })
}

#[component]
fn ShownOnce(key: String) -> impl IntoView {
    let t = use_i18n();
    view! {
        <Notice tone=Tone::Warn>
            {t.settings.key_ready}
            <div class="secret">
                <code>{key.clone()}</code>
                <CopyButton text=key />
            </div>
        </Notice>
    }
}
