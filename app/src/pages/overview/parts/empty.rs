//! The overview of a workspace without data.

use crate::{
    i18n::use_i18n,
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
    view! {
        <EmptyPage icon=Icon::Chart title=t.overview.empty_title text=t.overview.empty_text>
            <a class="button primary" href="/dashboard/import">
                {t.overview.empty_import}
            </a>
        </EmptyPage>
    }
    .into_any()
}
