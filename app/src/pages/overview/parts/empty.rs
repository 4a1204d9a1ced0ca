//! The overview of a workspace without data.

use crate::{
    i18n::use_i18n,
    pages::onboarding::api::use_demo,
    widgets::{icon::Icon, states::EmptyPage},
};
use leptos::prelude::*;

/// What would be here, and the two ways to fill it. Whoever may not import is told who can.
#[component]
pub fn Empty(can_import: bool) -> impl IntoView {
    let t = use_i18n();
    if !can_import {
        return view! {
            <EmptyPage icon=Icon::Chart title=t.overview.empty_title text=t.overview.empty_viewer>
                ""
            </EmptyPage>
        }
        .into_any();
    }
    let load = use_demo();
    let busy = load.pending();
    let failed = move || load.value().get().and_then(Result::err).map(|error| error.message);
    view! {
        <EmptyPage icon=Icon::Chart title=t.overview.empty_title text=t.overview.empty_text>
            <a class="button primary" href="/dashboard/import">
                {t.overview.empty_import}
            </a>
            <ActionForm action=load>
                <button type="submit" class="button" disabled=busy>
                    {move || if busy.get() { t.overview.demo_loading } else { t.overview.empty_demo }}
                </button>
            </ActionForm>
            {move || failed().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })}
        </EmptyPage>
    }
    .into_any()
}
