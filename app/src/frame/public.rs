//! A page for anyone: landing, playground, sign-in.

use super::languages::Languages;
use crate::{i18n::use_i18n, session::use_session};
use leptos::prelude::*;
use leptos_meta::Title;

/// A page outside the signed-in frame, under a header with the product's name, its links and the languages. The page
/// brings its own `h1`. `class` is put on the content: `narrow` for a single form, `wide` otherwise.
#[component]
pub fn PublicPage(
    #[prop(into)] title: String,
    #[prop(default = "wide")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let product = t.common.product;
    let title = if title == product { title } else { format!("{title} · {product}") };
    view! {
        <Title text=title />
        <a class="skip" href="#content">
            {t.common.skip_to_content}
        </a>
        <div class="public">
            <Header />
            <main id="content" class=class tabindex="-1">
                {children()}
            </main>
            <footer class="public-foot">
                <span>{product}</span>
                <Languages />
            </footer>
        </div>
    }
}

#[component]
fn Header() -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let visitor = move || {
        view! {
            <a class="button quiet" href="/login">
                {t.common.sign_in}
            </a>
            <a class="button primary" href="/signup">
                {t.common.sign_up}
            </a>
        }
    };
    view! {
        <header class="public-head">
            <a class="brand" href="/">
                <Mark />
                {t.common.product}
            </a>
            <nav aria-label=t.frame.sections>
                <a class="button quiet" href="/playground">
                    {t.frame.playground}
                </a>
                <Suspense fallback=visitor>
                    {move || Suspend::new(async move {
                        match session.await {
                            Ok(Some(_)) => {
                                view! {
                                    <a class="button primary" href="/dashboard">
                                        {t.frame.open_dashboard}
                                    </a>
                                }
                                    .into_any()
                            }
                            _ => visitor().into_any(),
                        }
                    })}
                </Suspense>
            </nav>
        </header>
    }
}

/// The product's mark: three bars that grow.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <rect width="24" height="24" rx="6" />
            <path d="M7 17v-3.5M12 17v-7M17 17V7" />
        </svg>
    }
}
