//! Sends away whoever may not see the signed-in part.

use crate::{address::encode, session::use_session};
use leptos::prelude::*;
use leptos_router::{components::Redirect, hooks::use_location};

/// Redirects, on the server and in the browser, unless there is a session with a workspace. Shows nothing.
#[component]
pub fn Guard() -> impl IntoView {
    let session = use_session();
    let location = use_location();
    let here = move || {
        let search = location.search.get_untracked();
        let separator = if search.is_empty() || search.starts_with('?') { "" } else { "?" };
        format!("{}{separator}{search}", location.pathname.get_untracked())
    };
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match session.await {
                    Ok(None) => view! { <Redirect path=format!("/login?next={}", encode(&here())) /> }.into_any(),
                    Ok(Some(session)) if session.workspace.is_none() => view! { <Redirect path="/onboarding" /> }.into_any(),
                    _ => ().into_any(),
                }
            })}
        </Suspense>
    }
}
