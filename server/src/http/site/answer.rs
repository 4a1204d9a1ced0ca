//! A file as an answer: its type, its age, the best copy the browser takes.

use super::Site;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// The built file at that path, or `None`. `index.html` is the build's own and never served.
pub fn asset(site: &Site, path: &str, request: &HeaderMap) -> Option<Response> {
    let compressed = path.ends_with(".br") || path.ends_with(".gz");
    if path == "index.html" || compressed {
        return None;
    }
    let plain = site.read(path)?;
    let copy = encodings(request)
        .filter_map(|(encoding, ending)| Some((encoding, site.read(&format!("{path}{ending}"))?)))
        .next();
    let (encoding, content) = match copy {
        Some((encoding, content)) => (Some(encoding), content),
        None => (None, plain),
    };
    Some(answer(path, encoding, content, request))
}

/// Whether the browser takes that encoding.
pub fn takes(request: &HeaderMap, wanted: &str) -> bool {
    encodings(request).any(|(encoding, _)| encoding == wanted)
}

/// That content as the answer for `path`, already in that encoding.
pub fn answer(
    path: &str,
    encoding: Option<&'static str>,
    content: Cow<'static, [u8]>,
    request: &HeaderMap,
) -> Response {
    let hashed = is_hashed(path);
    let tag = etag(&content);
    let unchanged = request.get(header::IF_NONE_MATCH).is_some_and(|known| matches(known, &tag));
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(content.into_owned()).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(if hashed { FOREVER } else { ASK_AGAIN }));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if let Ok(kind) = HeaderValue::from_str(&content_type(path)) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    if let Some(encoding) = encoding.filter(|_| !unchanged) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// What the browser takes, the smallest first.
fn encodings(request: &HeaderMap) -> impl Iterator<Item = (&'static str, &'static str)> {
    let accepted = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |wanted: &str| {
        accepted.split(',').any(|part| {
            let (name, quality) = part.split_once(';').unwrap_or((part, ""));
            let refused = quality.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0f32));
            name.trim().eq_ignore_ascii_case(wanted) && !refused
        })
    };
    [("br", ".br", takes("br")), ("gzip", ".gz", takes("gzip"))]
        .into_iter()
        .filter(|(_, _, taken)| *taken)
        .map(|(encoding, ending, _)| (encoding, ending))
}

fn content_type(path: &str) -> String {
    let guessed = mime_guess::from_path(path).first_or_octet_stream();
    let text = guessed.type_() == "text" || matches!(guessed.subtype().as_str(), "javascript" | "json");
    if text { format!("{}; charset=utf-8", guessed.essence_str()) } else { guessed.essence_str().to_owned() }
}

/// Weak, because compression on the way may change the bytes.
fn etag(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let text: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{text}\"")
}

fn matches(known: &HeaderValue, tag: &str) -> bool {
    let known = known.to_str().unwrap_or_default();
    known == "*" || known.split(',').any(|part| part.trim() == tag)
}

/// Whether a part of the path carries its content's hash: `app-0123456789abcdef.css`, `app-0123456789abcdef_bg.wasm`.
fn is_hashed(path: &str) -> bool {
    path.split('/').any(|part| {
        let stem = part.split('.').next().unwrap_or_default();
        let stem = stem.strip_suffix("_bg").unwrap_or(stem);
        let hash = stem.rsplit('-').next().unwrap_or_default();
        hash.len() >= 12 && hash != stem && hash.bytes().all(|b| b.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_names_with_a_hash() {
        for hashed in [
            "frontend-0123456789abcdef.js",
            "frontend-0123456789abcdef_bg.wasm",
            "snippets/app-0123456789abcdef/inline0.js",
        ] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in ["assets/robots.txt", "assets/echarts-min.js", "deadbeefdeadbeef.js"] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn serves_the_smallest_copy_that_is_taken() -> std::io::Result<()> {
        let dir = tempfile::tempdir()?;
        for (name, text) in [("a.js", "plain"), ("a.js.br", "br"), ("a.js.gz", "gz"), ("index.html", "x")] {
            std::fs::write(dir.path().join(name), text)?;
        }
        let site = Site::new(Some(dir.path().to_path_buf()));
        let check = |accept: &'static str, encoding: Option<&str>| {
            let request = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accept))]);
            let response = asset(&site, "a.js", &request).expect("an asset");
            let got = response.headers().get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok());
            assert_eq!(got, encoding, "{accept}");
        };
        check("gzip, deflate, br", Some("br"));
        check("gzip, br;q=0", Some("gzip"));
        check("identity", None);
        for path in ["index.html", "a.js.br", "b.js"] {
            assert!(asset(&site, path, &HeaderMap::new()).is_none(), "{path}");
        }
        Ok(())
    }

    #[test]
    fn a_known_file_is_not_sent_again() -> std::io::Result<()> {
        let dir = tempfile::tempdir()?;
        std::fs::write(dir.path().join("a.css"), "a{}")?;
        let site = Site::new(Some(dir.path().to_path_buf()));
        let first = asset(&site, "a.css", &HeaderMap::new()).expect("an asset");
        assert_eq!(first.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        let known = HeaderMap::from_iter([(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone())]);
        assert_eq!(asset(&site, "a.css", &known).map(|r| r.status()), Some(StatusCode::NOT_MODIFIED));
        Ok(())
    }
}
