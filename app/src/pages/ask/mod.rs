//! Ask: questions in words, each answered with a sentence, a chart and a table. What is asked stands in the URL; once answered, the
//! conversation does: `?c=ID`.

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
use model::{Subject, Thread, Trail, Wanted};
use parts::History;
pub use parts::{Dock, Talk, part_name};

#[cfg(feature = "ssr")]
pub use asker::words;

/// The conversation as it loads; `None` while nothing was asked.
pub type ThreadResource = Resource<Option<Result<Thread, AppError>>>;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Asking {
    /// The page's address, which the form and the links lead to.
    pub path: &'static str,
    /// Whose figures are asked for.
    pub about: Memo<Subject>,
    /// What the address asks for.
    pub wanted: Memo<Wanted>,
    pub thread: ThreadResource,
}

impl Asking {
    /// Asks about the workspace shown. Called once, at the top of a page.
    pub fn own() -> Self {
        let asking = Self::load("/dashboard/ask", |_| Subject::Own);
        asking.settle();
        asking
    }

    /// Asks about the demo that the URL names, without a session. Called once, at the top of a page.
    pub fn demo() -> Self {
        Self::load("/playground", |search| Subject::demo(&parameter(search, "demo").unwrap_or_default()))
    }

    /// Reads what is asked and starts answering it.
    fn load(path: &'static str, about: fn(&str) -> Subject) -> Self {
        let search = use_location().search;
        let about = Memo::new(move |_| about(&search.get()));
        let wanted = Memo::new(move |_| Wanted::read(&search.get(), about.get()));
        let thread = Resource::new(
            move || wanted.get(),
            move |wanted| async move { if wanted.is_nothing() { None } else { Some(api::ask(wanted).await) } },
        );
        Self { path, about, wanted, thread }
    }

    /// Once a question is answered the address names its conversation, so that loading it again doesn't ask again. The page
    /// shows that conversation already, so the router isn't told.
    fn settle(self) {
        Effect::new(move |_| {
            let Some(Some(Ok(thread))) = self.thread.get() else { return };
            let asked = !thread.wanted.questions.is_empty() && thread.wanted == self.wanted.get_untracked();
            if asked && !thread.id.is_empty() {
                crate::browser::replace_address(&href(self.path, [("c", thread.id.as_str())]));
            }
        });
    }

    /// The address of a first question about the same business.
    pub fn href(&self, question: &str) -> String {
        self.href_about(self.about.get_untracked(), question)
    }

    /// The address of a first question about a business; with an empty one, of the page where it can be asked.
    pub fn href_about(&self, about: Subject, question: &str) -> String {
        let trail = Trail { path: self.path, wanted: Wanted { about, ..Wanted::default() } };
        if question.is_empty() {
            let pairs = trail.pairs();
            return href(self.path, pairs.iter().map(|(key, value)| (*key, value.as_str())));
        }
        trail.to(question)
    }
}

/// The page at `/dashboard/ask`.
#[component]
pub fn Ask() -> impl IntoView {
    let t = use_i18n();
    let asking = Asking::own();
    provide_context(asking);
    let actions = move || {
        view! {
            <History />
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
