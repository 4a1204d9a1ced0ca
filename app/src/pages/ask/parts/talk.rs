//! The question, its answer, and what to ask next.

use super::answer::Answer;
use crate::{
    i18n::use_i18n,
    pages::ask::Asking,
    widgets::states::{SkeletonPlot, Trouble},
};
use leptos::prelude::*;

/// The conversation; before the first question, some to begin with.
#[component]
pub fn Talk() -> impl IntoView {
    let asking = expect_context::<Asking>();
    let pending = RwSignal::new(false);
    view! {
        <div class="talk" class:is-loading=pending aria-live="polite" aria-busy=move || pending.get().then_some("true")>
            <Transition fallback=move || view! { <Waiting /> } set_pending=pending>
                {move || {
                    let question = asking.question.get();
                    Suspend::new(async move {
                        match asking.answer.await {
                            None => view! { <Start /> }.into_any(),
                            Some(Ok(answer)) => {
                                view! {
                                    <p class="question">{question}</p>
                                    <Answer answer=answer />
                                }
                                    .into_any()
                            }
                            Some(Err(error)) => {
                                view! {
                                    <p class="question">{question}</p>
                                    <div class="answer is-trouble">
                                        <Trouble error=error on_retry=move |()| asking.answer.refetch() />
                                    </div>
                                }
                                    .into_any()
                            }
                        }
                    })
                }}
            </Transition>
        </div>
    }
}

/// Before the first question.
#[component]
fn Start() -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let questions = [t.ask.q1, t.ask.q2, t.ask.q3, t.ask.q4, t.ask.q5, t.ask.q6];
    let links = questions.map(|question| {
        view! {
            <a class="start-question" href=asking.href(question)>
                {question}
            </a>
        }
    });
    view! {
        <section class="start">
            <h2>{t.ask.start_title}</h2>
            <p>{t.ask.start_text}</p>
            <div class="start-questions">{links.collect_view()}</div>
        </section>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    let asking = expect_context::<Asking>();
    view! {
        <p class="question">{asking.question.get_untracked()}</p>
        <div class="answer is-waiting">
            <SkeletonPlot />
        </div>
    }
}
