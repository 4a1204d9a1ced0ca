//! A provider that is added, or changed.

use super::super::{
    Changes, PATH,
    shown::{Provider, protocol},
};
use crate::{
    forms::{Choice, FormError, FormState, SelectField, Submit, TextField},
    i18n::{fill, use_i18n},
    pages::settings::panel::Done,
};
use domain::model::Protocol;
use leptos::{form::ActionForm, prelude::*};

const FIELDS: &[&str] = &["protocol", "base_url", "model", "key", "price_read", "price_written"];

#[component]
pub fn ProviderForm(edited: Option<Provider>) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().save;
    FormState::of(action).provide();
    let choices = Protocol::ALL.map(|known| Choice::new(known.code(), protocol(known.code(), t.texts())));
    let title = match &edited {
        Some(provider) => fill(t.models.edit_title, &[("model", &provider.model)]),
        None => t.models.add.into(),
    };
    let key_hint = match &edited {
        Some(provider) if provider.has_key => fill(t.models.key_stays, &[("key", &provider.key(t.texts()))]),
        _ => t.models.key_hint.into(),
    };
    let other = edited
        .is_some()
        .then(|| view! { <a class="button quiet" href=format!("{PATH}#provider")>{t.models.other}</a> });
    let id = edited.as_ref().map(|provider| view! { <input type="hidden" name="id" value=provider.id.to_string() /> });
    let old = edited.unwrap_or_else(|| Provider { protocol: Protocol::OpenAi.code().into(), ..Provider::default() });
    let address = if old.at_home { String::new() } else { old.base_url };
    view! {
        <div class="panel-part" id="provider">
            <h3>{title}</h3>
            <ActionForm action=action attr:class="form">
                <FormError fields=FIELDS />
                {id}
                <div class="form-pair">
                    <SelectField label=t.models.protocol name="protocol" choices=choices.into() value=old.protocol />
                    <TextField label=t.models.model name="model" value=old.model maxlength=120 hint=t.models.model_hint placeholder="gpt-4.1-mini" />
                </div>
                <TextField
                    label=t.models.address
                    name="base_url"
                    value=address
                    required=false
                    maxlength=300
                    hint=t.models.address_hint
                    placeholder="https://models.example.com/v1"
                />
                <TextField
                    label=t.models.key
                    name="key"
                    kind="password"
                    autocomplete="new-password"
                    required=false
                    maxlength=500
                    hint=key_hint
                />
                <div class="form-pair">
                    <TextField label=t.models.price_read name="price_read" value=old.price_read required=false maxlength=12 hint=t.models.price_hint />
                    <TextField label=t.models.price_written name="price_written" value=old.price_written required=false maxlength=12 />
                </div>
                <div class="actions">
                    <Submit label=t.models.save />
                    {other}
                    <Done text=t.common.saved />
                </div>
            </ActionForm>
        </div>
    }
    .into_any()
}
