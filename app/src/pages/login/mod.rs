//! Sign in.

mod api;

use crate::{
    forms::{FormError, FormState, Notice, Submit, TextField, Tone},
    frame::{Forward, PublicPage},
    i18n::use_i18n,
};
use api::SignIn;
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

#[component]
pub fn Login() -> impl IntoView {
    let t = use_i18n();
    let query = use_query_map();
    let next = query.with_untracked(|query| query.get("next").unwrap_or_default());
    let reset = query.with_untracked(|query| query.get("reset").is_some());
    view! {
        <PublicPage title=t.auth.sign_in_title class="narrow">
            <Forward />
            <div class="auth card">
                <h1>{t.auth.sign_in_title}</h1>
                <p class="muted">{t.auth.sign_in_lead}</p>
                {reset.then(|| view! { <Notice tone=Tone::Good>{t.auth.reset_done}</Notice> })}
                <SignInForm next />
            </div>
            <p class="auth-below">
                {t.auth.no_account} " " <a class="link" href="/signup">
                    {t.common.sign_up}
                </a>
            </p>
        </PublicPage>
    }
    .into_any()
}

#[component]
fn SignInForm(next: String) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<SignIn>::new();
    FormState::of(action).provide();
    let forgot = move || {
        view! {
            <a class="link" href="/forgot">
                {t.auth.forgot_link}
            </a>
        }
    };
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["email", "password"] />
            <input type="hidden" name="next" value=next />
            <TextField label=t.common.email name="email" kind="email" autocomplete="username" autofocus=true />
            <TextField
                label=t.common.password
                name="password"
                kind="password"
                autocomplete="current-password"
                aside=forgot
            />
            <Submit label=t.common.sign_in class="primary large wide" />
        </ActionForm>
    }
}
