//! A button that opens a panel. It is a `details` element: it works before the scripts have come, too.

use super::leaving::{on_pointer_outside, went_outside};
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;

/// A button that opens a panel of links or a form. Escape, leaving it, or choosing something closes it.
#[component]
pub fn Menu(
    /// The button's name where its content is not enough, for screen readers.
    #[prop(optional, into)]
    label: Option<String>,
    /// What the button shows.
    #[prop(into)]
    button: ViewFn,
    #[prop(default = "")] panel: &'static str,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let close = move || {
        if let Some(details) = node.get_untracked() {
            details.set_open(false);
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
            if let Some(summary) =
                node.get_untracked().and_then(|details| details.query_selector("summary").ok()).flatten()
                && let Ok(summary) = summary.dyn_into::<web_sys::HtmlElement>()
            {
                let _ = summary.focus();
            }
        }
    };
    let holds = move |other: &web_sys::Node| node.get_untracked().is_none_or(|details| details.contains(Some(other)));
    on_pointer_outside(holds, close);
    let on_leave = move |event: ev::FocusEvent| {
        if went_outside(&event, holds) {
            close();
        }
    };
    let on_click = move |event: ev::MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|element| element.closest("a").is_ok_and(|link| link.is_some())) {
            close();
        }
    };
    view! {
        <details class="menu" node_ref=node on:keydown=on_key on:focusout=on_leave>
            <summary class="pick" aria-label=label>
                {button.run()}
            </summary>
            <div class=format!("menu-panel {panel}") tabindex="-1" on:click=on_click on:submit=move |_| close()>
                {children()}
            </div>
        </details>
    }
}
