//! The browser's entry: takes over the page that the server rendered.

use leptos::{mount::hydrate_from_async, prelude::document};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Reads conversations as the page does, JSON in and out (`app::typing::engine`): so that a test can ask the browser's build what it
/// asks the server's.
#[wasm_bindgen(js_name = hearTalks)]
pub async fn hear_talks(talks: String) -> String {
    (app::later::typing().await.hear)(&talks)
}

/// Runs once, when the module has loaded.
#[wasm_bindgen(start)]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    // A redirect by a server function changes who or where the reader is: the server renders everything anew.
    let _ = leptos::server_fn::redirect::set_redirect_hook(app::browser::go);
    spawn_local(async {
        let Some(body) = document().body() else { return };
        hydrate_from_async(body, app::App).await.forget();
        // Says to style sheets and tests that the page reacts now.
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-hydrated", "true");
        }
    });
}
