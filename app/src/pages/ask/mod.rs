//! Ask: a question in words, answered with a sentence, a chart and a table. The question lives in the URL.

pub mod api;
#[cfg(feature = "ssr")]
mod asker;
pub mod model;
mod parts;

use crate::{AppError, frame::Page, i18n::use_i18n, widgets::slice::parameter};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use model::AnswerView;
pub use parts::{Dock, Talk};
use parts::{History, remember_question};

/// The answer as it loads; `None` while nothing was asked.
pub type AnswerResource = Resource<Option<Result<AnswerView, AppError>>>;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Asking {
    /// The page's address, which the form and the links lead to.
    pub path: &'static str,
    /// Whether the demo shop is asked, without a session.
    pub demo: bool,
    /// The question in the URL; empty for none.
    pub question: Memo<String>,
    pub answer: AnswerResource,
}

impl Asking {
    /// Reads the question and starts answering it. Called once, at the top of a page.
    pub fn load(path: &'static str, demo: bool) -> Self {
        let search = use_location().search;
        let question = Memo::new(move |_| parameter(&search.get(), "q").unwrap_or_default().trim().to_owned());
        let answer = Resource::new(
            move || question.get(),
            move |question| async move { if question.is_empty() { None } else { Some(api::ask(question, demo).await) } },
        );
        Self { path, demo, question, answer }
    }

    /// The address of a question.
    pub fn href(&self, question: &str) -> String {
        format!("{}?q={}", self.path, crate::widgets::slice::encode(question))
    }
}

/// The page at `/dashboard/ask`.
#[component]
pub fn Ask() -> impl IntoView {
    let t = use_i18n();
    let asking = Asking::load("/dashboard/ask", false);
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
