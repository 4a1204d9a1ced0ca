//! The pieces settings are made of.

use crate::{
    forms::{FormState, Notice, Tone},
    i18n::{fill, use_i18n},
    session::{Membership, Session, use_session},
};
use domain::Permission;
use leptos::prelude::*;

/// One group of settings: what it is, why it matters, its form.
#[component]
pub fn Panel(#[prop(into)] title: String, #[prop(into)] text: String, children: Children) -> impl IntoView {
    view! {
        <section class="panel card">
            <header>
                <h2>{title}</h2>
                <p>{text}</p>
            </header>
            {children()}
        </section>
    }
}

/// Says that the form went well, until it is sent again.
#[component]
pub fn Done(text: &'static str) -> impl IntoView {
    let done = expect_context::<FormState>().done;
    view! {
        <span class="done" role="status">
            {move || done.get().then_some(text)}
        </span>
    }
}

/// Shows `view` to whoever has the permission in the workspace shown, and to others why they don't see it.
#[component]
pub fn Permitted(permission: Permission, view: Callback<(Session, Membership), AnyView>) -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                let session = session.await.ok().flatten()?;
                let workspace = session.workspace.clone()?;
                Some(
                    if workspace.allows(permission) {
                        view.run((session, workspace))
                    } else {
                        view! { <Notice tone=Tone::Plain>{t.settings.admins_only}</Notice> }.into_any()
                    },
                )
            })}
        </Suspense>
    }
}

/// Says that this role can look but not change.
#[component]
pub fn ReadOnly(workspace: Membership) -> impl IntoView {
    let t = use_i18n();
    let role = t.role(workspace.role).to_lowercase();
    view! { <Notice tone=Tone::Plain>{fill(t.settings.read_only, &[("role", &role)])}</Notice> }
}
