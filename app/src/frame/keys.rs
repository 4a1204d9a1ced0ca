//! Keyboard shortcuts of the signed-in part.

use super::Dialogs;
use leptos::{ev, prelude::*, web_sys::KeyboardEvent};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use wasm_bindgen::JsCast;

/// Where `g` and a second key lead.
pub const PLACES: [(&str, &str); 5] = [
    ("o", "/dashboard"),
    ("a", "/dashboard/ask"),
    ("b", "/dashboard/boards"),
    ("i", "/dashboard/import"),
    ("s", "/dashboard/settings/profile"),
];

/// Listens while the frame is there. `/` moves to the ask box of the page (`[data-ask]`), else to the page for questions.
pub fn listen(dialogs: Dialogs) {
    let after_g = StoredValue::new(false);
    let navigate = use_navigate();
    Effect::new(move |_| {
        let navigate = navigate.clone();
        let go = move |href: &str| navigate(href, NavigateOptions::default());
        let handle = window_event_listener(ev::keydown, move |event| press(&event, dialogs, after_g, &go));
        on_cleanup(move || handle.remove());
    });
}

fn press(event: &KeyboardEvent, dialogs: Dialogs, after_g: StoredValue<bool>, go: &impl Fn(&str)) {
    let key = event.key();
    if (event.ctrl_key() || event.meta_key()) && key.eq_ignore_ascii_case("k") {
        event.prevent_default();
        dialogs.palette.update(|open| *open = !*open);
        return;
    }
    let open = dialogs.palette.get_untracked() || dialogs.sheet.get_untracked();
    if open || event.ctrl_key() || event.meta_key() || event.alt_key() || is_typing(event) {
        return;
    }
    if after_g.get_value() {
        after_g.set_value(false);
        if let Some((_, href)) = PLACES.iter().find(|(letter, _)| *letter == key) {
            event.prevent_default();
            go(href);
        }
        return;
    }
    match key.as_str() {
        "g" => {
            after_g.set_value(true);
            set_timeout(move || after_g.set_value(false), std::time::Duration::from_millis(1200));
        }
        "?" => {
            event.prevent_default();
            dialogs.sheet.set(true);
        }
        "/" => {
            event.prevent_default();
            if document().query_selector("[data-ask]").ok().flatten().is_some() {
                crate::browser::focus("[data-ask]");
            } else {
                go("/dashboard/ask");
            }
        }
        _ => {}
    }
}

/// Whether the key goes into a field.
fn is_typing(event: &KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
