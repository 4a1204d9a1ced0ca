//! The conversation: questions and answers one below the other, the last one open.

use super::answer::Answer;
use crate::{
    i18n::use_i18n,
    pages::ask::{
        Asking,
        model::{Said, Status, Subject, Thread, is_change},
    },
    session::use_session,
    widgets::{
        reloading::Reloading,
        states::{SkeletonPlot, Trouble},
    },
};
use domain::Vertical;
use leptos::prelude::*;

/// The conversation; before the first question, some to begin with.
#[component]
pub fn Talk() -> impl IntoView {
    let asking = expect_context::<Asking>();
    let pending = RwSignal::new(false);
    // A follow-up's answer comes below what is there: the reader is taken to it.
    Effect::new(move |_| {
        if let Some(Some(Ok(thread))) = asking.thread.get()
            && !thread.earlier.is_empty()
        {
            request_animation_frame(|| crate::browser::reveal("#latest"));
        }
    });
    view! {
        <div class="talk" class:is-loading=pending aria-live="polite" aria-busy=move || pending.get().then_some("true")>
            <Reloading fallback=move || view! { <Waiting /> } waits=pending>
                {move || {
                    let asked = asking.wanted.get().questions.pop();
                    Suspend::new(async move {
                        match asking.thread.await {
                            None => view! { <Start /> }.into_any(),
                            Some(Ok(thread)) => view! { <Turns thread=thread /> }.into_any(),
                            Some(Err(error)) => {
                                view! {
                                    {words(asked).map(|question| view! { <p class="question">{question}</p> })}
                                    <div class="answer is-trouble">
                                        <Trouble error=error on_retry=move |()| asking.thread.refetch() />
                                    </div>
                                }
                                    .into_any()
                            }
                        }
                    })
                }}
            </Reloading>
        </div>
    }
}

/// A question in words; nothing for a query changed by hand.
fn words(question: Option<String>) -> Option<String> {
    question.filter(|question| !is_change(question))
}

#[component]
fn Turns(thread: Thread) -> impl IntoView {
    let asking = expect_context::<Asking>();
    let trail = thread.trail(asking.path);
    let Thread { earlier, question, answer, .. } = thread;
    let earlier = earlier.into_iter().map(|Said { question, text, status }| {
        view! {
            <p class="question">{question}</p>
            <p class="answer is-earlier" class:is-refused=status == Status::Refused>
                {text}
            </p>
        }
    });
    view! {
        {earlier.collect_view()}
        <p class="question" id="latest">
            {question.clone()}
        </p>
        <Answer answer=answer trail=trail question=question />
    }
}

/// Before the first question.
#[component]
fn Start() -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let session = use_session();
    let links = move || {
        let about = asking.about.get();
        Suspend::new(async move {
            let saas = match about {
                Subject::Own => {
                    let shown = session.await.ok().flatten().and_then(|session| session.workspace);
                    shown.is_some_and(|workspace| workspace.vertical == Vertical::Saas)
                }
                about => about == Subject::Saas,
            };
            let questions = match saas {
                true => [t.ask.s1, t.ask.s2, t.ask.s3, t.ask.s4, t.ask.s5, t.ask.s6],
                false => [t.ask.q1, t.ask.q2, t.ask.q3, t.ask.q4, t.ask.q5, t.ask.q6],
            };
            let link = |question| view! { <a class="start-question" href=asking.href(question)>{question}</a> };
            questions.map(link).collect_view()
        })
    };
    view! {
        <section class="start">
            <h2>{t.ask.start_title}</h2>
            <p>{t.ask.start_text}</p>
            <div class="start-questions">
                <Transition>{links}</Transition>
            </div>
        </section>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    let asking = expect_context::<Asking>();
    let asked = words(asking.wanted.get_untracked().questions.pop());
    view! {
        {asked.map(|question| view! { <p class="question">{question}</p> })}
        <div class="answer is-waiting">
            <SkeletonPlot />
        </div>
    }
}
