//! While developing: open pages reload when a newly built server answers.

use super::App;
use axum::{Router, http::header, routing::get};

/// What the shell of every page loads then.
pub const TAG: &str = r#"<script defer src="/dev/reload.js"></script>"#;

const SCRIPT: &str = "let seen;
setInterval(async () => {
  try {
    const id = await (await fetch('/dev/id', { cache: 'no-store' })).text();
    if (seen && seen !== id) location.reload();
    seen = id;
  } catch { /* the server is being built */ }
}, 700);
";

/// The script and the id of this process; nothing unless developing.
pub fn router(is_dev: bool) -> Router<App> {
    if !is_dev {
        return Router::new();
    }
    let id = services::ids::random().to_string();
    Router::new()
        .route("/dev/reload.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) }))
        .route("/dev/id", get(move || async move { id }))
}
