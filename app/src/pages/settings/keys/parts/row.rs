//! One key.

use super::super::{
    Changed,
    api::{Key, RevokeKey},
};
use crate::{
    forms::{Confirm, FormError, FormState, Submit},
    i18n::{I18n, fill, use_i18n},
};
use domain::Day;
use leptos::{form::ActionForm, prelude::*};
use semantic::format;

#[component]
pub fn Row(key: Key) -> impl IntoView {
    let t = use_i18n();
    let date = |day: Day| format::day(day, t.locale);
    let state = if key.revoked {
        view! { <span class="badge">{t.settings.revoked}</span> }.into_any()
    } else {
        view! { <RevokeForm key=key.clone() /> }.into_any()
    };
    view! {
        <tr>
            <td>
                <strong class="name">{key.name}</strong>
                <code class="faint">{key.prefix} "…"</code>
            </td>
            <td>{scopes(t, &key.scopes)}</td>
            <td class="num">{date(key.created)}</td>
            <td class="num">{key.last_used.map_or_else(|| t.settings.never.to_owned(), date)}</td>
            <td class="n">{state}</td>
        </tr>
    }
}

fn scopes(t: I18n, scopes: &[String]) -> String {
    let names = scopes.iter().map(|scope| match scope.as_str() {
        "read" => t.settings.scope_read,
        "import" => t.settings.scope_import,
        "embed" => t.settings.scope_embed,
        other => other,
    });
    names.collect::<Vec<_>>().join(", ")
}

#[component]
fn RevokeForm(key: Key) -> impl IntoView {
    let t = use_i18n();
    let changed = expect_context::<Changed>();
    let action = ServerAction::<RevokeKey>::new();
    let form = FormState::of(action).provide();
    Effect::new(move |_| {
        if form.done.get() {
            changed.0.update(|count| *count += 1);
        }
    });
    let name = [("name", key.name.as_str())];
    view! {
        <Confirm
            label=t.settings.revoke
            name=fill(t.settings.revoke_key, &name)
            question=fill(t.settings.revoke_text, &name)
        >
            <ActionForm action=action>
                <input type="hidden" name="key" value=key.id.to_string() />
                <FormError />
                <Submit label=t.settings.revoke class="danger" />
            </ActionForm>
        </Confirm>
    }
}
