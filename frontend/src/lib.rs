//! The browser's entry: takes over the page that the server rendered.

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module has loaded.
#[wasm_bindgen(start)]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    // A redirect by a server function changes who or where the reader is: the server renders everything anew.
    let _ = leptos::server_fn::redirect::set_redirect_hook(app::browser::go);
    leptos::mount::hydrate_body(app::App);
    // Says to style sheets and tests that the page reacts now.
    if let Some(root) = leptos::prelude::document().document_element() {
        let _ = root.set_attribute("data-hydrated", "true");
    }
}
