//! Sends on whoever is signed in already.

use crate::session::use_session;
use leptos::prelude::*;
use leptos_router::components::Redirect;

/// Redirects from the sign-in pages to the product, if there is a session. Shows nothing.
#[component]
pub fn Forward() -> impl IntoView {
    let session = use_session();
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match session.await {
                    Ok(Some(_)) => view! { <Redirect path="/dashboard" /> }.into_any(),
                    _ => ().into_any(),
                }
            })}
        </Suspense>
    }
}
