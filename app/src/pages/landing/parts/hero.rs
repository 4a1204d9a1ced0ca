//! The claim, and the box that proves it: a question goes straight to the playground.

use crate::{
    address::encode,
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::prelude::*;

#[component]
pub fn Hero() -> impl IntoView {
    let t = use_i18n();
    let questions = [t.landing.question_1, t.landing.question_2, t.landing.question_3, t.landing.question_4];
    view! {
        <section class="hero">
            <h1>{t.landing.title}</h1>
            <p class="lead">{t.landing.lead}</p>
            <form class="hero-ask" method="get" action="/playground" role="search">
                <Icon path=icons::ASK />
                <input
                    name="q"
                    type="text"
                    aria-label=t.landing.ask_label
                    placeholder=t.landing.question_1
                    autocomplete="off"
                    maxlength="400"
                    data-ask=""
                />
                <button class="button primary large">{t.landing.try_it}</button>
            </form>
            <p class="hero-questions">
                <span class="faint">{t.landing.questions_title}</span>
                {questions
                    .into_iter()
                    .map(|question| {
                        view! {
                            <a class="chip" href=format!("/playground?q={}", encode(question))>
                                {question}
                            </a>
                        }
                    })
                    .collect_view()}
            </p>
            <p class="faint small">{t.landing.try_note}</p>
        </section>
    }
}
