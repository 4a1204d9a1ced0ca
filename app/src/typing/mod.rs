//! While a question is typed: what it is understood to mean, and what the word at the caret may become. The question engine runs in the
//! browser for it, in a file of its own that is fetched when a box for a question gets the focus; until then, and where it doesn't
//! come, the box is a plain field.

pub mod api;
mod caret;
pub mod engine;
mod panel;

use crate::pages::ask::model::Wanted;
use leptos::{html, prelude::*};

/// What the file brings.
#[derive(Clone, Copy)]
pub struct Tools {
    panel: fn(Assist) -> AnyView,
    /// Reads conversations given as JSON ([`engine::Talks`]) and answers with JSON ([`engine::Heard`]).
    pub hear: fn(&str) -> String,
}

/// Everything the file is made of.
pub fn tools() -> Tools {
    Tools { panel: panel::panel, hear: engine::hear_json }
}

/// A box for a question and what helps to fill it.
#[derive(Clone, Copy)]
pub struct Assist {
    pub field: NodeRef<html::Input>,
    /// The conversation that the question would go on.
    pub after: Signal<Wanted>,
    /// What stands in it: [`nlq::State`] as JSON, empty for nothing.
    pub standing: Signal<String>,
    tools: RwSignal<Option<Tools>>,
    /// Rises whenever the box gets the focus.
    focused: RwSignal<u32>,
}

impl Assist {
    pub fn new(after: Signal<Wanted>, standing: Signal<String>) -> Self {
        let assist =
            Self { field: NodeRef::new(), after, standing, tools: RwSignal::new(None), focused: RwSignal::new(0) };
        // The box may have the focus before the scripts have come.
        Effect::new(move |_| {
            if assist.field.get().is_some_and(|field| document().active_element().as_ref() == Some(&**field)) {
                assist.wake();
            }
        });
        assist
    }

    /// The box has the focus: the file is fetched, unless it is there.
    pub fn wake(self) {
        self.focused.update(|count| *count += 1);
        if self.tools.get_untracked().is_none() {
            leptos::task::spawn_local(async move {
                let tools = crate::later::typing().await;
                self.tools.try_set(Some(tools));
            });
        }
    }
}

/// The place of the list and of what is understood, below the box or above it.
#[component]
pub fn Helping(assist: Assist) -> impl IntoView {
    move || assist.tools.get().map(|tools| (tools.panel)(assist))
}
