//! Change the password.

use super::super::{
    super::panel::{Done, Panel},
    api::ChangePassword,
};
use crate::{
    forms::{FormError, FormState, Submit, TextField},
    i18n::use_i18n,
};
use leptos::{form::ActionForm, prelude::*};

/// `email` is only there for password managers: it tells them whose password changes.
#[component]
pub fn Password(email: String) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<ChangePassword>::new();
    FormState::of(action).provide();
    view! {
        <Panel title=t.settings.password_title text=t.settings.password_text>
            <ActionForm action=action attr:class="form">
                <FormError fields=&["current", "password"] />
                <input type="text" autocomplete="username" value=email hidden=true readonly=true />
                <div class="pair">
                    <TextField
                        label=t.settings.current_password
                        name="current"
                        kind="password"
                        autocomplete="current-password"
                    />
                    <TextField
                        label=t.auth.new_password
                        name="password"
                        kind="password"
                        autocomplete="new-password"
                        minlength=10
                        hint=t.auth.password_hint
                    />
                </div>
                <div class="actions">
                    <Submit label=t.settings.change_password class="" />
                    <Done text=t.settings.password_changed />
                </div>
            </ActionForm>
        </Panel>
    }
}
