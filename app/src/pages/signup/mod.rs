//! Create an account.

mod api;

use crate::{
    forms::{FormError, FormState, Submit, TextField},
    frame::{Forward, PublicPage},
    i18n::use_i18n,
};
use api::SignUp;
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn Signup() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.auth.sign_up_title class="narrow">
            <Forward />
            <div class="auth card">
                <h1>{t.auth.sign_up_title}</h1>
                <p class="muted">{t.auth.sign_up_lead}</p>
                <SignUpForm />
            </div>
            <p class="auth-below">
                {t.auth.have_account} " " <a class="link" href="/login">
                    {t.common.sign_in}
                </a>
            </p>
        </PublicPage>
    }
    .into_any()
}

#[component]
fn SignUpForm() -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<SignUp>::new();
    FormState::of(action).provide();
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["name", "email", "password"] />
            <TextField label=t.auth.your_name name="name" autocomplete="name" maxlength=80 autofocus=true />
            <TextField label=t.common.email name="email" kind="email" autocomplete="username" />
            <TextField
                label=t.common.password
                name="password"
                kind="password"
                autocomplete="new-password"
                minlength=10
                hint=t.auth.password_hint
            />
            <Submit label=t.common.sign_up class="primary large wide" />
        </ActionForm>
    }
}
