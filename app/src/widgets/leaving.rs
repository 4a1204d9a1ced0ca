//! When a panel that opens over the page closes by itself: the focus goes to something else, or the pointer does.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// Calls `close` when the pointer goes down outside `root`, for as long as the caller's part of the page is there.
pub fn on_pointer_outside(holds: impl Fn(&web_sys::Node) -> bool + 'static, close: impl Fn() + 'static) {
    Effect::new({
        let (holds, close) = (std::rc::Rc::new(holds), std::rc::Rc::new(close));
        move |_| {
            let (holds, close) = (holds.clone(), close.clone());
            let handle = window_event_listener(ev::pointerdown, move |event| {
                let at = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
                if at.is_some_and(|at| !holds(&at)) {
                    close();
                }
            });
            on_cleanup(move || handle.remove());
        }
    });
}

/// Whether the focus went to something outside. It goes nowhere when the window is left, and what is typed stays.
pub fn went_outside(event: &ev::FocusEvent, holds: impl Fn(&web_sys::Node) -> bool) -> bool {
    let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    next.is_some_and(|next| !holds(&next))
}
