//! What only a browser can do. Called from effects and event handlers, which never run on the server.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// An attribute of the `html` element.
pub fn document_attribute(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}

/// Leaves for another address with a full page load, so that the server renders everything anew.
pub fn go(address: &str) {
    let _ = window().location().set_href(address);
}

/// Loads the present page anew.
pub fn reload() {
    let _ = window().location().reload();
}

/// The browser's IANA time zone, `America/Sao_Paulo`.
pub fn time_zone() -> Option<String> {
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new());
    js_sys::Reflect::get(&format.resolved_options(), &JsValue::from_str("timeZone")).ok()?.as_string()
}

/// Puts a text on the clipboard.
pub fn copy(text: &str) {
    let _ = window().navigator().clipboard().write_text(text);
}

/// An address of ours with the host before it.
pub fn absolute(path: &str) -> String {
    format!("{}{path}", window().location().origin().unwrap_or_default())
}

/// The text that a custom event of `/assets/charts.js` carries.
pub fn detail(event: &web_sys::Event) -> Option<String> {
    js_sys::Reflect::get(event, &JsValue::from_str("detail")).ok()?.as_string()
}

/// Keeps a text in this browser. Not where it is told to keep nothing.
pub fn keep(key: &str, text: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(key, text);
    }
}

/// A text that was kept in this browser.
pub fn kept(key: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(key).ok()?
}

/// Whether some text on the page is selected.
pub fn has_selection() -> bool {
    let selection = js_sys::Reflect::get(&window(), &JsValue::from_str("getSelection")).ok();
    let selection = selection.and_then(|get| get.dyn_into::<js_sys::Function>().ok()?.call0(&window()).ok());
    selection.and_then(|selection| js_sys::Reflect::get(&selection, &JsValue::from_str("isCollapsed")).ok()?.as_bool())
        == Some(false)
}

/// Moves the focus to the first element that matches.
pub fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(element) = element.dyn_into::<web_sys::HtmlElement>()
    {
        let _ = element.focus();
    }
}

/// Opens the first disclosure that matches.
pub fn open_details(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(details) = element.dyn_into::<web_sys::HtmlDetailsElement>()
    {
        details.set_open(true);
    }
}

/// Scrolls to the first element that matches.
pub fn reveal(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        element.scroll_into_view();
    }
}

/// Scrolls a row sideways, and nothing else, until the first element in it that matches is in its middle.
pub fn center_in(row: &web_sys::HtmlElement, selector: &str) {
    if let Ok(Some(element)) = row.query_selector(selector)
        && let Ok(element) = element.dyn_into::<web_sys::HtmlElement>()
    {
        row.set_scroll_left(element.offset_left() - (row.client_width() - element.offset_width()) / 2);
    }
}

/// Puts another address in the place of the one shown. Nothing is loaded.
pub fn replace_address(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Sends the first form that matches, as if its button had been pressed.
pub fn submit(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(form) = element.dyn_into::<web_sys::HtmlFormElement>()
    {
        let _ = form.request_submit();
    }
}

/// Gives the fields of the first form that matches the values that they began with.
pub fn empty(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(form) = element.dyn_into::<web_sys::HtmlFormElement>()
    {
        form.reset();
    }
}

/// Shows the theme at once: `light`, `dark`, or the system's where `None`.
pub fn show_theme(theme: Option<&str>) {
    if let Some(root) = document().document_element() {
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        };
    }
}

/// Chooses an option of a `select` by its value, where it has that option and the reader hasn't chosen yet (it is at `first`).
pub fn choose(name: &str, first: &str, value: &str) {
    if let Ok(Some(element)) = document().query_selector(&format!("select[name={name}]"))
        && let Ok(select) = element.dyn_into::<web_sys::HtmlSelectElement>()
        && select.value() == first
    {
        select.set_value(value);
        if select.value() != value {
            select.set_value(first);
        }
    }
}

/// False on the server and in the first view of the browser, true once the page reacts.
pub fn use_hydrated() -> Signal<bool> {
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| hydrated.set(true));
    hydrated.into()
}

/// What this tab keeps under a key until it is closed.
pub fn session_value(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Keeps a text in this tab until it is closed. A browser that keeps nothing is no error.
pub fn set_session_value(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(key, value);
    }
}

/// The name and the value of the field an event comes from.
pub fn named_value(event: &web_sys::Event) -> Option<(String, String)> {
    let field = event.target()?;
    let text = |name: &str| js_sys::Reflect::get(&field, &JsValue::from_str(name)).ok()?.as_string();
    Some((text("name").filter(|name| !name.is_empty())?, text("value")?))
}

/// The name of the field that has the focus.
pub fn focused_name() -> Option<String> {
    document().active_element()?.get_attribute("name")
}

/// Where the caret stands in a field, in UTF-16 units.
pub fn caret(field: &JsValue) -> usize {
    let at = js_sys::Reflect::get(field, &JsValue::from_str("selectionStart")).ok();
    at.and_then(|at| at.as_f64()).map_or(0, |at| at as usize)
}

/// Focuses a field and selects a part of its text, in UTF-16 units.
pub fn select(field: &web_sys::HtmlElement, from: usize, to: usize) {
    let _ = field.focus();
    let method = js_sys::Reflect::get(field, &JsValue::from_str("setSelectionRange")).ok();
    if let Some(method) = method.and_then(|method| method.dyn_into::<js_sys::Function>().ok()) {
        let _ = method.call2(field, &JsValue::from_f64(from as f64), &JsValue::from_f64(to as f64));
    }
}

/// Milliseconds since the page began, from the browser's finest clock.
pub fn now() -> f64 {
    performance("now", &[]).and_then(|now| now.as_f64()).unwrap_or_default()
}

/// Puts down how long something took, from a time of [`now`] on, among the browser's own measures; the last one of a name is kept.
pub fn measure(name: &str, begun: f64) {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &JsValue::from_str("start"), &JsValue::from_f64(begun));
    performance("clearMeasures", &[JsValue::from_str(name)]);
    performance("measure", &[JsValue::from_str(name), options.into()]);
}

fn performance(method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let performance = js_sys::Reflect::get(&window(), &JsValue::from_str("performance")).ok()?;
    let method = js_sys::Reflect::get(&performance, &JsValue::from_str(method)).ok()?;
    let method = method.dyn_into::<js_sys::Function>().ok()?;
    method.apply(&performance, &arguments.iter().collect::<js_sys::Array>()).ok()
}

/// Scrolls a list to the element with that id, no further than needed.
pub fn show_nearest(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Tells those who listen at a field that its text was changed.
pub fn tell_input(field: &web_sys::HtmlInputElement) {
    if let Ok(event) = web_sys::Event::new("input") {
        let _ = field.dispatch_event(&event);
    }
}
