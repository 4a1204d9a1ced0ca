//! Keys of a board: undo, redo, and the way out of a drag, the settings, the presentation.

use super::{Desk, Mode};
use crate::browser;
use boards::TileId;
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// Listens while the board is there.
pub fn listen(desk: Desk, mode: Memo<Mode>) {
    Effect::new(move |_| {
        let handle = window_event_listener(ev::keydown, move |event| {
            if mode.get_untracked() == Mode::Edit {
                press(desk, &event);
            }
        });
        on_cleanup(move || handle.remove());
    });
}

fn press(desk: Desk, event: &ev::KeyboardEvent) {
    let with_control = event.ctrl_key() || event.meta_key();
    match (event.key().to_ascii_lowercase().as_str(), with_control, event.shift_key()) {
        ("escape", _, _) => {
            if desk.drag.with_untracked(Option::is_some) {
                desk.drag.set(None);
            } else if desk.chosen.with_untracked(Option::is_some) {
                desk.chosen.set(None);
            } else {
                desk.marked.set(Vec::new());
            }
        }
        ("z", true, false) if !is_typing(event) => {
            event.prevent_default();
            desk.undo();
        }
        ("c", true, false) if !is_typing(event) && !browser::has_selection() => desk.copy(focused()),
        ("v", true, false) if !is_typing(event) => desk.paste(),
        ("a", true, false) if focused().is_some() => {
            event.prevent_default();
            desk.mark_all();
        }
        ("z", true, true) | ("y", true, false) if !is_typing(event) => {
            event.prevent_default();
            desk.redo();
        }
        _ => {}
    }
}

/// The tile that has the focus.
fn focused() -> Option<TileId> {
    let element = document().active_element()?;
    element.get_attribute("data-tile").map(|id| TileId::from(id.as_str()))
}

fn is_typing(event: &ev::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
