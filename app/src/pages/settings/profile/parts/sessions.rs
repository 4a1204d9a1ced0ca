//! End other sessions, and this one.

use super::super::{
    super::panel::{Done, Panel},
    api::EndOtherSessions,
};
use crate::{
    forms::{FormError, FormState, Submit},
    frame::SignOut,
    i18n::use_i18n,
};
use leptos::{form::ActionForm, prelude::*, server_fn::ServerFn};

#[component]
pub fn Sessions() -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<EndOtherSessions>::new();
    FormState::of(action).provide();
    view! {
        <Panel title=t.settings.sessions_title text=t.settings.sessions_text>
            <div class="actions">
                <ActionForm action=action attr:class="actions">
                    <FormError />
                    <Submit label=t.settings.end_sessions class="" />
                    <Done text=t.settings.sessions_ended />
                </ActionForm>
                <form method="post" action=SignOut::url()>
                    <button class="button">{t.common.sign_out}</button>
                </form>
            </div>
        </Panel>
    }
}
