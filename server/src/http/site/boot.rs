//! What the built `index.html` asks the browser to load, for the shell of every page.

use super::Site;
use app::Boot;

/// The `<link>` and `<script>` tags of the built page. Without a build the pages come without scripts and style, and the
/// log says how to build them.
pub fn boot(site: &Site) -> Boot {
    match site.read("index.html") {
        Some(page) => Boot::new(tags(&String::from_utf8_lossy(&page))),
        None => {
            tracing::warn!(
                "there are no built browser files: pages come without style and scripts; build them with `cargo xtask build`"
            );
            Boot::default()
        }
    }
}

/// The tags of the page's head and body that load something, in their order.
fn tags(page: &str) -> String {
    let mut found = String::new();
    let mut rest = page;
    while let Some(start) = rest.find("<link").into_iter().chain(rest.find("<script")).min() {
        let tag = &rest[start..];
        let end = if tag.starts_with("<link") {
            tag.find('>').map(|at| at + 1)
        } else {
            tag.find(SCRIPT_END).map(|at| at + SCRIPT_END.len())
        };
        let Some(end) = end else { break };
        found.push_str(&tag[..end]);
        rest = &tag[end..];
    }
    found
}

const SCRIPT_END: &str = "</script>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_loads_and_leaves_the_rest() {
        let page = r#"<!doctype html><html><head><!-- a note --><meta charset="utf-8"><script type="module">import init from '/a.js'; if (1 > 0) init()</script>
            <link rel="stylesheet" href="/a.css"/><link rel="modulepreload" href="/a.js"></head><body></body></html>"#;
        assert_eq!(
            tags(page),
            r#"<script type="module">import init from '/a.js'; if (1 > 0) init()</script><link rel="stylesheet" href="/a.css"/><link rel="modulepreload" href="/a.js">"#
        );
        assert_eq!(tags("<link"), "");
        assert_eq!(tags(""), "");
    }
}
