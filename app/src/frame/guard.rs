//! Sends away whoever may not see the signed-in part.

use crate::session::use_session;
use leptos::prelude::*;
use leptos_router::{components::Redirect, hooks::use_location};

/// Redirects, on the server and in the browser, unless there is a session with a workspace. Shows nothing.
#[component]
pub fn Guard() -> impl IntoView {
    let session = use_session();
    let location = use_location();
    let here = move || location.pathname.get_untracked() + &location.search.get_untracked();
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match session.await {
                    Ok(None) => {
                        let next = encode(&here());
                        view! { <Redirect path=format!("/login?next={next}") /> }.into_any()
                    }
                    Ok(Some(session)) if session.workspace.is_none() => view! { <Redirect path="/onboarding" /> }.into_any(),
                    _ => ().into_any(),
                }
            })}
        </Suspense>
    }
}

/// Percent-encodes an address for use as a value in another one.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
