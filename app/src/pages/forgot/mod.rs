//! Ask for a link to set a new password.

mod api;

use crate::{
    forms::{FormError, FormState, Notice, Submit, TextField, Tone},
    frame::PublicPage,
    i18n::use_i18n,
};
use api::RequestPasswordReset;
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

#[component]
pub fn Forgot() -> impl IntoView {
    let t = use_i18n();
    let sent = use_query_map().with_untracked(|query| query.get("sent").is_some());
    let body = if sent {
        view! { <Notice tone=Tone::Good>{t.auth.forgot_sent}</Notice> }.into_any()
    } else {
        view! {
            <p class="muted">{t.auth.forgot_lead}</p>
            <RequestForm />
        }
        .into_any()
    };
    view! {
        <PublicPage title=t.auth.forgot_title class="narrow">
            <div class="auth card">
                <h1>{t.auth.forgot_title}</h1>
                {body}
            </div>
            <p class="auth-below">
                <a class="link" href="/login">
                    {t.auth.back_to_sign_in}
                </a>
            </p>
        </PublicPage>
    }
    .into_any()
}

#[component]
fn RequestForm() -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<RequestPasswordReset>::new();
    FormState::of(action).provide();
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["email"] />
            <TextField label=t.common.email name="email" kind="email" autocomplete="username" autofocus=true />
            <Submit label=t.auth.forgot_send class="primary large wide" />
        </ActionForm>
    }
}
