//! Markdown as harmless HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};

/// HTML of a text. HTML that is written in it is shown as it is; links lead to the web, a mail or a page of ours, images nowhere.
pub fn html(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(text, options).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if !is_safe(&dest_url) => {
            Event::Start(Tag::Link { link_type, dest_url: "".into(), title, id })
        }
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        event => event,
    });
    let mut html = String::with_capacity(text.len() * 2);
    push_html(&mut html, events);
    html
}

fn is_safe(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        || (address.starts_with('/') && !address.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_harmless_html() {
        let check = |text: &str, expected: &str| assert_eq!(html(text).trim(), expected, "{text}");
        check("**Plan** _a_", "<p><strong>Plan</strong> <em>a</em></p>");
        check("[web](https://shop.test/a?b=c)", "<p><a href=\"https://shop.test/a?b=c\">web</a></p>");
        check("[x](javascript:alert(1))", "<p><a href=\"\">x</a></p>");
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html;base64,AAAA)",
            "[x](//evil.test)",
            "![x](https://evil.test/pixel.png)",
            "[x](<javascript:alert(1)> \"title\")",
            "<javascript:alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]",
        ] {
            let made = html(hostile).to_ascii_lowercase();
            for sign in ["<script", "<img", "href=\"javascript", "href=\"data", "href=\"//"] {
                assert!(!made.contains(sign), "{hostile}: {made}");
            }
        }
    }
}
