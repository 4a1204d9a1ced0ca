//! The document around the interface, as the server sends it.

use crate::{App, reader::Reader, server};
use leptos::{nonce::use_nonce, prelude::*, tachys::html::InertElement};
use leptos_meta::MetaTags;
use std::sync::Arc;

/// What Trunk's built `index.html` asks the browser to load: its `<link>` and `<script>` tags, as text.
#[derive(Clone, Debug, Default)]
pub struct Boot {
    pub head: Arc<str>,
}

impl Boot {
    pub fn new(head: impl Into<Arc<str>>) -> Self {
        Self { head: head.into() }
    }

    /// The tags, each carrying the response's nonce.
    fn with_nonce(&self, nonce: &str) -> String {
        self.head
            .replace("<script", &format!("<script nonce=\"{nonce}\""))
            .replace("<link ", &format!("<link nonce=\"{nonce}\" "))
    }
}

/// The document of one response. Also sets its `Content-Security-Policy`: the nonce is made by leptos_axum for every
/// response, so whoever sets other headers must leave that one alone where it is present.
pub fn shell(boot: Boot) -> impl IntoView {
    let reader = Reader::current();
    let nonce = use_nonce().map(|nonce| nonce.to_string()).unwrap_or_default();
    server::request::set_content_security_policy(&nonce);
    view! {
        <!DOCTYPE html>
        <html lang=reader.locale.code() data-theme=reader.theme.attribute()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="icon" type="image/svg+xml" href="/assets/favicon.svg" />
                <link rel="apple-touch-icon" href="/assets/apple-touch-icon.png" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <script type="module" src="/assets/charts.js"></script>
                <MetaTags />
                {InertElement::new(boot.with_nonce(&nonce))}
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_gets_the_nonce() {
        let boot = Boot::new(r#"<link rel="stylesheet" href="/a.css"><script type="module">go()</script>"#);
        assert_eq!(
            boot.with_nonce("N"),
            r#"<link nonce="N" rel="stylesheet" href="/a.css"><script nonce="N" type="module">go()</script>"#
        );
    }
}
