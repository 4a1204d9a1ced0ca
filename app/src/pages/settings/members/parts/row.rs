//! One member.

use super::{
    super::{
        Changed,
        api::{ChangeRole, Member, RemoveMember},
    },
    role_choices,
};
use crate::{
    browser::use_hydrated,
    forms::{Confirm, FormError, FormState, Submit},
    i18n::{fill, use_i18n},
};
use domain::{Role, UserId};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn Row(member: Member, me: UserId, owner: bool) -> impl IntoView {
    let t = use_i18n();
    let mine = member.id == me;
    // Only owners may change owners.
    let may = owner || member.role != Role::Owner;
    let role = if may {
        view! { <RoleForm member=member.clone() owner /> }.into_any()
    } else {
        t.role(member.role).into_any()
    };
    let removal = may.then(|| view! { <RemoveForm member=member.clone() /> });
    view! {
        <tr>
            <td>
                <strong class="name">
                    {member.name} {mine.then(|| view! { <span class="badge">{t.settings.you}</span> })}
                </strong>
                <span class="faint small">{member.email}</span>
            </td>
            <td>{role}</td>
            <td class="n">{removal}</td>
        </tr>
    }
}

/// Changes a role as soon as another one is chosen; by a button before the scripts have loaded.
#[component]
fn RoleForm(member: Member, owner: bool) -> impl IntoView {
    let t = use_i18n();
    let changed = expect_context::<Changed>();
    let action = ServerAction::<ChangeRole>::new();
    let form = FormState::of(action).provide();
    let hydrated = use_hydrated();
    Effect::new(move |_| {
        if form.done.get() {
            changed.0.update(|count| *count += 1);
        }
    });
    let id = format!("role-{}", member.id);
    let selector = format!("#{id}");
    view! {
        <ActionForm action=action attr:class="role-form" attr:id=id>
            <input type="hidden" name="user" value=member.id.to_string() />
            <select
                class="select small"
                name="role"
                aria-label=fill(t.settings.role_of, &[("name", &member.name)])
                disabled=form.pending
                on:change=move |_| crate::browser::submit(&selector)
            >
                {role_choices(t, owner)
                    .into_iter()
                    .map(|choice| {
                        let selected = choice.value == member.role.code();
                        view! {
                            <option value=choice.value selected=selected>
                                {choice.label}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            <button class="button quiet" hidden=hydrated>
                {t.common.save}
            </button>
            <FormError />
        </ActionForm>
    }
}

#[component]
fn RemoveForm(member: Member) -> impl IntoView {
    let t = use_i18n();
    let changed = expect_context::<Changed>();
    let action = ServerAction::<RemoveMember>::new();
    let form = FormState::of(action).provide();
    Effect::new(move |_| {
        if form.done.get() {
            changed.0.update(|count| *count += 1);
        }
    });
    let name = [("name", member.name.as_str())];
    view! {
        <Confirm
            label=t.common.remove
            name=fill(t.settings.remove_member, &name)
            question=fill(t.settings.remove_member_text, &name)
        >
            <ActionForm action=action>
                <input type="hidden" name="user" value=member.id.to_string() />
                <FormError />
                <Submit label=t.common.remove class="danger" />
            </ActionForm>
        </Confirm>
    }
}
