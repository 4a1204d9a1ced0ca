//! The person: name, language, theme, password, sessions.

mod api;
mod parts;

use crate::{forms::ErrorNotice, i18n::use_i18n, session::use_session};
use leptos::prelude::*;
use leptos_meta::Title;
use parts::{about::About, password::Password, sessions::Sessions};

#[component]
pub fn Profile() -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    view! {
        <Title text=format!("{} · {}", t.frame.profile, t.common.product) />
        <Suspense>
            {move || Suspend::new(async move {
                match session.await {
                    Ok(Some(session)) => {
                        view! {
                            <About user=session.user.clone() />
                            <Password email=session.user.email />
                        }
                            .into_any()
                    }
                    Ok(None) => ().into_any(),
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                }
            })}
        </Suspense>
        <Sessions />
    }
    .into_any()
}
