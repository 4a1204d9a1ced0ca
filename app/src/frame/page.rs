//! One signed-in page: its title, what stands in the top bar, its content.

use leptos::prelude::*;
use leptos_meta::Title;

/// A page inside the frame. `note` stands beside the title (freshness), `actions` at the right end of the top bar (period,
/// compare, filters). It makes the document's title and the page's only `h1`.
///
/// ```ignore
/// <Page title=t.overview.title note=|| view! { <Freshness /> } actions=|| view! { <PeriodPicker /> }>…</Page>
/// ```
#[component]
pub fn Page(
    #[prop(into)] title: String,
    #[prop(optional, into)] note: ViewFn,
    #[prop(optional, into)] actions: ViewFn,
    children: Children,
) -> impl IntoView {
    let product = crate::i18n::use_i18n().common.product;
    view! {
        <Title text=format!("{title} · {product}") />
        <header class="top">
            <h1>{title}</h1>
            <div class="top-note">{note.run()}</div>
            <div class="top-actions">{actions.run()}</div>
        </header>
        <div class="page">{children()}</div>
    }
}
