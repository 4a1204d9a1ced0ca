//! What was typed and not saved yet: this tab keeps it, so that leaving the page loses nothing.

use crate::browser;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The fields of the editor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    pub label: String,
    pub formula: String,
    pub meaning: String,
    pub direction: String,
    pub category: String,
    pub synonyms: String,
}

/// Where a metric's unsaved fields are kept; a new one has no key.
fn place(key: &str) -> String {
    format!("metric-draft:{key}")
}

/// What an earlier visit left.
pub fn kept(key: &str) -> Option<Fields> {
    serde_json::from_str(&browser::session_value(&place(key))?).ok()
}

/// Keeps the fields while they differ from what is saved.
pub fn keep(key: &str, fields: &Fields, saved: &Fields) {
    let text = match fields == saved {
        true => String::new(),
        false => serde_json::to_string(fields).unwrap_or_default(),
    };
    browser::set_session_value(&place(key), &text);
}

pub fn forget(key: &str) {
    browser::set_session_value(&place(key), "");
}

/// Asks before the tab is closed or another site opened while there is something unsaved.
pub fn ask_before_leaving(unsaved: Memo<bool>) {
    let handle = window_event_listener(leptos::ev::beforeunload, move |event| {
        if unsaved.get_untracked() {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}
