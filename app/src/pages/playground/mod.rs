//! The playground: ask the demo shop, without signing in.

use crate::{
    frame::PublicPage,
    i18n::use_i18n,
    pages::ask::{Asking, Dock, Talk, api},
    widgets::{
        icon::Icon,
        states::{EmptyPage, Trouble},
    },
};
use leptos::prelude::*;

/// The page at `/playground`.
#[component]
pub fn Playground() -> impl IntoView {
    let t = use_i18n();
    let asking = Asking::load("/playground", true);
    provide_context(asking);
    let there = Resource::new(|| (), |()| api::demo_is_there());
    view! {
        <PublicPage title=t.ask.demo_title>
            <div class="playground">
                <header class="playground-head">
                    <h1>{t.ask.demo_title} <span class="badge warn">{t.ask.demo_note}</span></h1>
                    <p>
                        {t.ask.demo_text} " "
                        <a class="link" href="/signup">
                            {t.ask.demo_signup}
                        </a>
                    </p>
                </header>
                <Transition>
                    {move || Suspend::new(async move {
                        match there.await {
                            Ok(true) => {
                                view! {
                                    <Talk />
                                    <Dock />
                                }
                                    .into_any()
                            }
                            Ok(false) => view! { <Missing /> }.into_any(),
                            Err(error) => view! { <Trouble error=error on_retry=move |()| there.refetch() /> }.into_any(),
                        }
                    })}
                </Transition>
            </div>
        </PublicPage>
    }
    .into_any()
}

/// How the demo shop gets here.
#[component]
fn Missing() -> impl IntoView {
    let t = use_i18n();
    view! {
        <EmptyPage icon=Icon::Box title=t.ask.demo_missing_title text=t.ask.demo_missing_text>
            <code class="command">"bos demo"</code>
        </EmptyPage>
    }
}
