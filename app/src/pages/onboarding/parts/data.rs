//! Step 2: files, or the demo data.

use super::super::{Step, api::use_demo};
use crate::{
    forms::{FormError, FormState, Submit},
    i18n::{fill, use_i18n},
    session::Membership,
};
use leptos::{form::ActionForm, prelude::*};

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

#[component]
fn DemoForm() -> impl IntoView {
    let t = use_i18n();
    let action = use_demo();
    FormState::of(action).provide();
    view! {
        <ActionForm action=action attr:class="form">
            <FormError />
            <Submit label=t.onboarding.demo class="large" busy=t.onboarding.demo_busy />
        </ActionForm>
    }
}
