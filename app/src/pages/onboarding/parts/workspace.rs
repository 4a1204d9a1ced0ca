//! Step 1: name, kind of business, currency, time zone.

use super::super::{
    Step,
    api::{CreateWorkspace, time_zones},
    model::{currency_of_zone, zone_choices},
};
use crate::{
    browser,
    forms::{Choice, ErrorNotice, FormError, FormState, SelectField, Submit, TextField},
    i18n::{currencies::currencies, use_i18n},
};
use domain::Vertical;
use leptos::{form::ActionForm, prelude::*};

/// What stands in the form until the browser says where it is.
const CURRENCY: &str = "USD";
const ZONE: &str = "UTC";

#[component]
pub fn WorkspaceStep() -> impl IntoView {
    let t = use_i18n();
    let zones = Resource::new_blocking(|| (), |()| time_zones());
    view! {
        <div class="auth card">
            <Step number=1 />
            <h1>{t.onboarding.title}</h1>
            <p class="muted">{t.onboarding.lead}</p>
            <Suspense>
                {move || Suspend::new(async move {
                    match zones.await {
                        Ok(zones) => view! { <WorkspaceForm zones /> }.into_any(),
                        Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    }
                })}
            </Suspense>
        </div>
    }
}

#[component]
fn WorkspaceForm(zones: Vec<String>) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<CreateWorkspace>::new();
    FormState::of(action).provide();
    Effect::new(|before: Option<()>| {
        if before.is_none() {
            prefill();
        }
    });
    let verticals = Vertical::ALL.map(|vertical| Choice::new(vertical.code(), t.vertical(vertical))).to_vec();
    let currencies = currencies(t.locale).map(|(code, name)| Choice::new(code, format!("{code} – {name}"))).collect();
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["name", "vertical", "currency", "timezone"] />
            <TextField
                label=t.onboarding.name
                name="name"
                autocomplete="organization"
                placeholder=t.onboarding.name_example
                maxlength=80
                autofocus=true
            />
            <SelectField label=t.onboarding.vertical name="vertical" choices=verticals hint=t.onboarding.vertical_hint />
            <SelectField
                label=t.common.currency
                name="currency"
                choices=currencies
                value=CURRENCY
                hint=t.onboarding.currency_hint
            />
            <SelectField
                label=t.common.timezone
                name="timezone"
                choices=zone_choices(zones)
                value=ZONE
                hint=t.onboarding.timezone_hint
            />
            <Submit label=t.onboarding.create class="primary large wide" />
        </ActionForm>
    }
}

/// Chooses the browser's time zone, and the currency that goes with it.
fn prefill() {
    let Some(zone) = browser::time_zone() else { return };
    if let Some(currency) = currency_of_zone(&zone) {
        browser::choose("currency", CURRENCY, currency);
    }
    browser::choose("timezone", ZONE, &zone);
}
