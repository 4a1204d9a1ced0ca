//! The origin of a site, exactly as browsers name it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest, in bytes.
const LONGEST: usize = 200;
/// The machine itself, where pages need no TLS.
const LOCAL: [&str; 2] = ["localhost", "127.0.0.1"];

/// `https://shop.example` or `https://shop.example:8443`; `http` for the machine itself alone. No path, no wildcard.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin(String);

impl Origin {
    /// Reads it in the form that browsers send, or says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let refused = || {
            let shown: String = text.chars().take(80).collect();
            format!(
                "'{shown}' is no site: write one like https://shop.example, without a path; http for localhost alone"
            )
        };
        let lower = text.trim().to_ascii_lowercase();
        if lower.len() > LONGEST {
            return Err(refused());
        }
        let (scheme, authority) = lower.split_once("://").ok_or_else(refused)?;
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, Some(port_of(port).ok_or_else(refused)?)),
            None => (authority, None),
        };
        let usual = match scheme {
            "https" if is_host(host) => 443,
            "http" if LOCAL.contains(&host) => 80,
            _ => return Err(refused()),
        };
        Ok(Self(match port {
            Some(port) if port != usual => format!("{scheme}://{host}:{port}"),
            _ => format!("{scheme}://{host}"),
        }))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names of letters, digits and hyphens with a dot among them, or the machine itself: nothing that means more in a header.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    (host.contains('.') || host == "localhost") && host.split('.').all(is_label)
}

fn port_of(text: &str) -> Option<u16> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| is_plain && *port > 0)
}

impl TryFrom<String> for Origin {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_exact_and_says_nothing_else_in_a_header() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(Origin::parse(text).ok().as_ref().map(Origin::as_str), expected, "{text}");
        };
        check("https://shop.example", Some("https://shop.example"));
        check(" HTTPS://Shop.Example:443 ", Some("https://shop.example"));
        check("https://a-b.shop.example:8443", Some("https://a-b.shop.example:8443"));
        check("http://localhost:3000", Some("http://localhost:3000"));
        check("http://127.0.0.1:80", Some("http://127.0.0.1"));
        check("https://xn--caf-dma.example", Some("https://xn--caf-dma.example"));
        for wrong in [
            "",
            "*",
            "https://*",
            "https://*.shop.example",
            "http://shop.example",
            "https://shop.example/",
            "https://shop.example/a",
            "https://shop.example; script-src *",
            "https://shop.example https://evil.example",
            "https://user@shop.example",
            "https://shop.example:0",
            "https://shop.example:+1",
            "https://shop.example:99999",
            "https://shop.example:",
            "https://-a.example",
            "https://a..example",
            "https://intranet",
            "javascript://x.y",
            "data:text/html,x",
            "null",
            "https://shop.example\n.evil.example",
            "https://café.example",
        ] {
            check(wrong, None);
        }
    }
}
