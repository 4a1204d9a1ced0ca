//! The questions of this browser session, kept in the browser alone.

use crate::{
    i18n::use_i18n,
    pages::ask::{Asking, model::remember},
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
    },
};
use leptos::prelude::*;

/// Where the browser keeps them until the tab is closed.
const KEY: &str = "bos.questions";

/// The recent questions, newest first; the one in the URL joins them.
pub fn remember_question(question: Memo<String>) -> RwSignal<Vec<String>> {
    let recent = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        let question = question.get();
        let kept: Vec<String> =
            crate::browser::session_value(KEY).and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        let next = if question.is_empty() { kept } else { remember(kept, &question) };
        if let Ok(json) = serde_json::to_string(&next) {
            crate::browser::set_session_value(KEY, &json);
        }
        recent.set(next);
    });
    recent
}

/// A button that lists them.
#[component]
pub fn History(recent: RwSignal<Vec<String>>) -> impl IntoView {
    let t = use_i18n();
    let asking = expect_context::<Asking>();
    let button = move || view! { <Glyph icon=Icon::Clock /><span class="only-wide">{t.ask.history}</span> };
    let links = move || {
        recent.with(|recent| {
            recent
                .iter()
                .map(|question| {
                    view! {
                        <a class="menu-item" href=asking.href(question)>
                            {question.clone()}
                        </a>
                    }
                })
                .collect_view()
        })
    };
    view! {
        <Menu label=t.ask.history button=button panel="history-panel">
            {links}
            {move || recent.with(Vec::is_empty).then(|| view! { <p class="empty is-small">{t.ask.history_empty}</p> })}
        </Menu>
    }
}
