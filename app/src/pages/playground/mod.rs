//! The playground: ask the demo businesses, without signing in.

use crate::{
    frame::PublicPage,
    i18n::use_i18n,
    pages::ask::{Asking, Dock, Talk, api, model::Subject},
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
    let asking = Asking::demo();
    provide_context(asking);
    let there = Resource::new(|| (), |()| api::demos());
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
                            Ok(demos) if !demos.is_empty() => {
                                view! {
                                    <Businesses demos=demos />
                                    <Talk />
                                    <Dock />
                                }
                                    .into_any()
                            }
                            Ok(_) => view! { <Missing /> }.into_any(),
                            Err(error) => view! { <Trouble error=error on_retry=move |()| there.refetch() /> }.into_any(),
                        }
                    })}
                </Transition>
            </div>
        </PublicPage>
    }
    .into_any()
}

/// Which business to ask, where there are several.
#[component]
fn Businesses(demos: Vec<Subject>) -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    (demos.len() > 1).then(|| {
        let link = |demo: Subject| {
            let name = if demo == Subject::Saas { t.ask.demo_saas } else { t.ask.demo_shop };
            let current = move || (asking.about.get() == demo).then_some("true");
            view! {
                <a class="chip is-line" href=asking.href_about(demo, "") aria-current=current>
                    {name}
                </a>
            }
        };
        view! {
            <nav class="playground-demos" aria-label=t.ask.demo_choice>
                {demos.into_iter().map(link).collect_view()}
            </nav>
        }
    })
}

/// How the demos get here.
#[component]
fn Missing() -> impl IntoView {
    let t = use_i18n();
    view! {
        <EmptyPage icon=Icon::Box title=t.ask.demo_missing_title text=t.ask.demo_missing_text>
            <code class="command">"bos demo"</code>
        </EmptyPage>
    }
}
