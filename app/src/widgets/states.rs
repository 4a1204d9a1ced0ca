//! What stands where content is missing: nothing yet, something broke, still loading.

use super::icon::{Glyph, Icon};
use crate::{
    AppError,
    i18n::{fill, use_i18n},
};
use leptos::prelude::*;

/// A page without content: what would be here, why it is empty, what to do.
#[component]
pub fn EmptyPage(
    icon: Icon,
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    /// Buttons, the most useful one first.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="empty is-page">
            <span class="empty-icon">
                <Glyph icon=icon />
            </span>
            <h2>{title}</h2>
            <p>{text}</p>
            <div class="actions">{children()}</div>
        </section>
    }
}

/// A tile without rows.
#[component]
pub fn NoRows(#[prop(optional)] filtered: bool) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    view! { <p class="empty is-small">{if filtered { t.no_rows_filtered } else { t.no_rows }}</p> }
}

/// What happened, that nothing is lost, and a way to try again.
#[component]
pub fn Trouble(error: AppError, #[prop(into)] on_retry: Callback<()>) -> impl IntoView {
    let t = use_i18n();
    let reference = error.reference.map(|reference| fill(t.widgets.reference, &[("reference", &reference)]));
    view! {
        <div class="trouble" role="alert">
            <strong>{t.widgets.failed}</strong>
            <span>{error.message} " " {t.widgets.failed_safe}</span>
            {reference.map(|reference| view! { <small class="faint">{reference}</small> })}
            <button type="button" class="button" on:click=move |_| on_retry.run(())>
                {t.common.retry}
            </button>
        </div>
    }
}

/// Grey rows of a ranking's size.
#[component]
pub fn SkeletonRows(rows: usize) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    view! {
        <div class="skeleton-rows" role="status" aria-label=t.loading>
            {(0..rows).map(|_| view! { <span class="skeleton"></span> }).collect_view()}
        </div>
    }
}

/// A grey area of a chart's size.
#[component]
pub fn SkeletonPlot() -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    view! { <span class="skeleton skeleton-plot" role="status" aria-label=t.loading></span> }
}
