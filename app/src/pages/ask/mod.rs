//! Ask: a question in words, answered with a sentence, a chart and a table. The question lives in the URL.

pub mod api;
#[cfg(feature = "ssr")]
mod asker;
pub mod model;
mod parts;

use crate::{
    AppError,
    frame::Page,
    i18n::use_i18n,
    widgets::slice::{href, parameter},
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use model::{AnswerView, Subject};
pub use parts::{Dock, Talk};
use parts::{History, remember_question};

/// The answer as it loads; `None` while nothing was asked.
pub type AnswerResource = Resource<Option<Result<AnswerView, AppError>>>;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Asking {
    /// The page's address, which the form and the links lead to.
    pub path: &'static str,
    /// Whose figures are asked for.
    pub about: Memo<Subject>,
    /// The question in the URL; empty for none.
    pub question: Memo<String>,
    pub answer: AnswerResource,
}

impl Asking {
    /// Asks about the workspace shown. Called once, at the top of a page.
    pub fn own() -> Self {
        Self::load("/dashboard/ask", |_| Subject::Own)
    }

    /// Asks about the demo that the URL names, without a session. Called once, at the top of a page.
    pub fn demo() -> Self {
        Self::load("/playground", |search| Subject::demo(&parameter(search, "demo").unwrap_or_default()))
    }

    /// Reads the question and starts answering it.
    fn load(path: &'static str, about: fn(&str) -> Subject) -> Self {
        let search = use_location().search;
        let question = Memo::new(move |_| parameter(&search.get(), "q").unwrap_or_default().trim().to_owned());
        let about = Memo::new(move |_| about(&search.get()));
        let answer = Resource::new(
            move || (question.get(), about.get()),
            move |(question, about)| async move {
                if question.is_empty() { None } else { Some(api::ask(question, about).await) }
            },
        );
        Self { path, about, question, answer }
    }

    /// The address of a question about the same business.
    pub fn href(&self, question: &str) -> String {
        self.href_about(self.about.get_untracked(), question)
    }

    /// The address of a question about a business; with an empty one, of the page where it can be asked.
    pub fn href_about(&self, about: Subject, question: &str) -> String {
        let demo = about.parameter().map(|demo| ("demo", demo));
        let asked = (!question.is_empty()).then_some(("q", question));
        href(self.path, demo.into_iter().chain(asked))
    }
}

/// The page at `/dashboard/ask`.
#[component]
pub fn Ask() -> impl IntoView {
    let t = use_i18n();
    let asking = Asking::own();
    provide_context(asking);
    let recent = remember_question(asking.question);
    let actions = move || {
        view! {
            <History recent=recent />
            <a class="button" href=asking.path>
                {t.ask.new}
            </a>
        }
    };
    view! {
        <Page title=t.ask.title note=move || view! { <span class="ask-note">{t.ask.note}</span> } actions=actions>
            <Talk />
        </Page>
        <Dock />
    }
    .into_any()
}
