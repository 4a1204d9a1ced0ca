//! Set a new password with a link from the mail.

mod api;

use crate::{
    Code,
    forms::{FormError, FormState, Submit, TextField},
    frame::PublicPage,
    i18n::use_i18n,
};
use api::ResetPassword;
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_params_map;

#[component]
pub fn Reset() -> impl IntoView {
    let t = use_i18n();
    let token = use_params_map().with_untracked(|params| params.get("token").unwrap_or_default());
    view! {
        <PublicPage title=t.auth.reset_title class="narrow">
            <div class="auth card">
                <h1>{t.auth.reset_title}</h1>
                <p class="muted">{t.auth.reset_lead}</p>
                <ResetForm token />
            </div>
        </PublicPage>
    }
    .into_any()
}

#[component]
fn ResetForm(token: String) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<ResetPassword>::new();
    let form = FormState::of(action).provide();
    let expired = move || form.error.with(|error| error.as_ref().is_some_and(|error| error.code == Code::NotFound));
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["password"] />
            {move || {
                expired()
                    .then(|| {
                        view! {
                            <a class="button wide" href="/forgot">
                                {t.auth.ask_again}
                            </a>
                        }
                    })
            }}
            <input type="hidden" name="token" value=token />
            // Without a field for it, browsers complain that password managers can't tell whose password this is.
            <input type="text" autocomplete="username" hidden=true readonly=true />
            <TextField
                label=t.auth.new_password
                name="password"
                kind="password"
                autocomplete="new-password"
                minlength=10
                hint=t.auth.password_hint
                autofocus=true
            />
            <Submit label=t.auth.reset_save class="primary large wide" />
        </ActionForm>
    }
}
