//! Step 2: files, or the demo data.

use super::super::{
    Step,
    api::{LoadDemo, use_demo},
};
use crate::{
    forms::{FormError, FormState, Notice, Submit, Tone},
    i18n::{fill, use_i18n},
    session::Membership,
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

#[component]
pub fn DataStep(workspace: Membership) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="auth card">
            <Step number=2 />
            <h1>{t.onboarding.data_title}</h1>
            <p class="muted">{fill(t.onboarding.data_lead, &[("workspace", &workspace.name)])}</p>
            <section class="way">
                <h2>{t.onboarding.files}</h2>
                <p>{t.onboarding.files_text}</p>
                <a class="button primary large" href="/dashboard/import">
                    {t.onboarding.files_go}
                </a>
            </section>
            <section class="way">
                <h2>{t.onboarding.demo}</h2>
                <p>{t.onboarding.demo_text}</p>
                <DemoForm />
            </section>
        </div>
        <p class="auth-below">
            <a class="link" href="/dashboard">
                {t.onboarding.later}
            </a>
        </p>
    }
}

/// With `?loading`, a load goes on that a page without scripts began: it is joined rather than begun again.
#[component]
fn DemoForm() -> impl IntoView {
    let t = use_i18n();
    let loading = use_query_map().with_untracked(|query| query.get("loading").is_some());
    let action = use_demo();
    FormState::of(action).provide();
    if loading {
        Effect::new(move |before: Option<()>| {
            if before.is_none() {
                action.dispatch(LoadDemo { again: true });
            }
        });
    }
    view! {
        {loading.then(|| view! { <Notice tone=Tone::Plain>{t.onboarding.demo_busy}</Notice> })}
        <ActionForm action=action attr:class="form">
            <FormError />
            {loading.then(|| view! { <input type="hidden" name="again" value="true" /> })}
            <Submit label=t.onboarding.demo class="large" busy=t.onboarding.demo_busy />
        </ActionForm>
    }
}
