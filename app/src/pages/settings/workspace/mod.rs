//! The workspace: name, currency, time zone, first day of the week.

mod api;

use super::panel::{Panel, ReadOnly};
use crate::{
    forms::{Choice, ErrorNotice, FormError, FormState, Notice, SelectField, Submit, TextField, Tone},
    i18n::{I18n, currencies::currencies, use_i18n},
    pages::onboarding::model::zone_choices,
    session::use_session,
};
use api::{SaveWorkspace, WEEK_STARTS, WorkspaceSettings, load_workspace_settings};
use domain::Permission;
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

#[component]
pub fn Workspace() -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let saved = use_query_map().with_untracked(|query| query.get("saved").is_some());
    let settings = Resource::new_blocking(|| (), |()| load_workspace_settings());
    view! {
        <Title text=format!("{} · {}", t.frame.workspace, t.common.product) />
        <Panel title=t.settings.workspace_title text=t.settings.workspace_text>
            {saved.then(|| view! { <Notice tone=Tone::Good>{t.common.saved}</Notice> })}
            <Suspense>
                {move || Suspend::new(async move {
                    let shown = session.await.ok().flatten().and_then(|session| session.workspace)?;
                    let may = shown.allows(Permission::ManageWorkspace);
                    Some(
                        match settings.await {
                            Err(error) => view! { <ErrorNotice error /> }.into_any(),
                            Ok(settings) => {
                                view! {
                                    {(!may).then(|| view! { <ReadOnly workspace=shown /> })}
                                    <Form settings may />
                                }
                                    .into_any()
                            }
                        },
                    )
                })}
            </Suspense>
        </Panel>
    }
    .into_any()
}

#[component]
fn Form(settings: WorkspaceSettings, may: bool) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<SaveWorkspace>::new();
    FormState::of(action).provide();
    let days = WEEK_STARTS.map(|day| Choice::new(api::week_start_code(day), t.week_start(day)));
    let zones = with_value(zone_choices(settings.zones), &settings.timezone);
    let currency_hint = if settings.has_data { t.settings.currency_fixed } else { t.settings.currency_open };
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["name", "currency", "timezone", "week_start"] />
            <TextField label=t.onboarding.name name="name" value=settings.name maxlength=80 disabled=!may />
            <div class="field">
                <span class="label">{t.settings.address}</span>
                <p class="fixed">
                    <code>{settings.slug}</code>
                </p>
            </div>
            // A disabled choice isn't sent: it then stays as it is.
            <SelectField
                label=t.common.currency
                name="currency"
                choices=currency_choices(t, &settings.currency)
                value=settings.currency
                hint=currency_hint
                disabled=!may || settings.has_data
            />
            <SelectField
                label=t.common.timezone
                name="timezone"
                choices=zones
                value=settings.timezone
                hint=t.settings.timezone_text
                disabled=!may
            />
            <SelectField
                label=t.settings.week_start
                name="week_start"
                choices=days.to_vec()
                value=api::week_start_code(settings.week_start)
                disabled=!may
            />
            {may
                .then(|| {
                    view! {
                        <div class="actions">
                            <Submit label=t.common.save />
                        </div>
                    }
                })}
        </ActionForm>
    }
}

fn currency_choices(t: I18n, current: &str) -> Vec<Choice> {
    let choices = currencies(t.locale).map(|(code, name)| Choice::new(code, format!("{code} – {name}"))).collect();
    with_value(choices, current)
}

/// The choices, and the present value where the list lacks it.
fn with_value(mut choices: Vec<Choice>, value: &str) -> Vec<Choice> {
    if !choices.iter().any(|choice| choice.value == value) {
        choices.insert(0, Choice::new(value, value));
    }
    choices
}
