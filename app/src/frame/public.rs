//! A page for anyone: landing, playground, sign-in.

use leptos::prelude::*;
use leptos_meta::Title;

/// A page outside the signed-in frame. The page brings its own `h1`.
#[component]
pub fn PublicPage(#[prop(into)] title: String, children: Children) -> impl IntoView {
    let product = crate::i18n::use_i18n().common.product;
    let title = if title == product { title } else { format!("{title} · {product}") };
    view! {
        <Title text=title />
        <div class="public">
            <main id="content">{children()}</main>
        </div>
    }
}
