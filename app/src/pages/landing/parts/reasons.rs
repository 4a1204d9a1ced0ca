//! Why to trust it, and how it goes.

use crate::i18n::use_i18n;
use leptos::prelude::*;

/// Four reasons, each one checkable.
#[component]
pub fn Reasons() -> impl IntoView {
    let t = use_i18n();
    let reasons = [
        (t.landing.same_title, t.landing.same_text),
        (t.landing.exact_title, t.landing.exact_text),
        (t.landing.plain_title, t.landing.plain_text),
        (t.landing.yours_title, t.landing.yours_text),
    ];
    view! {
        <section class="reasons card">
            {reasons
                .into_iter()
                .map(|(title, text)| {
                    view! {
                        <div>
                            <h2>{title}</h2>
                            <p>{text}</p>
                        </div>
                    }
                })
                .collect_view()}
        </section>
    }
}

/// From files to answers, in three steps.
#[component]
pub fn Steps() -> impl IntoView {
    let t = use_i18n();
    let steps = [
        (t.landing.how_1, t.landing.how_1_text),
        (t.landing.how_2, t.landing.how_2_text),
        (t.landing.how_3, t.landing.how_3_text),
    ];
    view! {
        <section class="steps">
            <h2>{t.landing.how_title}</h2>
            <ol>
                {steps
                    .into_iter()
                    .map(|(title, text)| {
                        view! {
                            <li>
                                <h3>{title}</h3>
                                <p>{text}</p>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
            <a class="button primary large" href="/signup">
                {t.landing.start}
            </a>
        </section>
    }
}
