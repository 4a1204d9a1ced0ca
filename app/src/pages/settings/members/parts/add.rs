//! Add someone who has an account.

use super::{
    super::{super::panel::Done, Changed, api::AddMember as AddMemberFn},
    role_choices,
};
use crate::{
    forms::{FormError, FormState, SelectField, Submit, TextField},
    i18n::use_i18n,
};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn AddMember(owner: bool) -> impl IntoView {
    let t = use_i18n();
    let changed = expect_context::<Changed>();
    let action = ServerAction::<AddMemberFn>::new();
    let form = FormState::of(action).provide();
    Effect::new(move |_| {
        if form.done.get() {
            changed.0.update(|count| *count += 1);
        }
    });
    view! {
        <div class="panel-part">
            <h3>{t.settings.add_member}</h3>
            <p class="muted">{t.settings.add_member_text}</p>
            <ActionForm action=action attr:class="form">
                <FormError fields=&["email", "role"] />
                <div class="pair">
                    <TextField label=t.common.email name="email" kind="email" />
                    <SelectField label=t.settings.role name="role" choices=role_choices(t, owner) value="viewer" />
                </div>
                <div class="actions">
                    <Submit label=t.settings.add />
                    <Done text=t.settings.added />
                </div>
            </ActionForm>
        </div>
    }
}
