//! The first workspace, and every further one: what it is, then its data.

pub mod api;
pub mod model;
mod parts;

use crate::{
    forms::ErrorNotice,
    frame::PublicPage,
    i18n::{fill, use_i18n},
    session::use_session,
};
use leptos::prelude::*;
use leptos_router::{components::Redirect, hooks::use_query_map};
use parts::{data::DataStep, workspace::WorkspaceStep};

/// `/onboarding` makes a workspace, `?step=2` fills it, `?new=1` makes another one.
#[component]
pub fn Onboarding() -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let query = use_query_map();
    let (filling, another) = query.with_untracked(|query| (query.get("step").is_some(), query.get("new").is_some()));
    view! {
        <PublicPage title=t.onboarding.title class="narrow onboarding">
            <Suspense>
                {move || Suspend::new(async move {
                    match session.await {
                        Err(error) => view! { <ErrorNotice error /> }.into_any(),
                        Ok(None) => view! { <Redirect path="/login?next=/onboarding" /> }.into_any(),
                        Ok(Some(session)) => {
                            match session.workspace {
                                Some(workspace) if filling => view! { <DataStep workspace /> }.into_any(),
                                Some(_) if !another => view! { <Redirect path="/dashboard" /> }.into_any(),
                                _ => view! { <WorkspaceStep /> }.into_any(),
                            }
                        }
                    }
                })}
            </Suspense>
        </PublicPage>
    }
    .into_any()
}

/// Which of the two steps this is.
#[component]
fn Step(number: u8) -> impl IntoView {
    let t = use_i18n();
    view! {
        <p class="step">
            <span class="step-bar" aria-hidden="true">
                <span class:on=true></span>
                <span class:on=number == 2></span>
            </span>
            {fill(t.onboarding.step, &[("step", &number.to_string())])}
        </p>
    }
}
