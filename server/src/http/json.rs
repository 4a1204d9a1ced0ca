//! JSON bodies: typed, bounded, nothing unknown in them.

use super::problem::{MALFORMED, Problem, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE};
use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, header},
};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// The largest JSON body, in bytes.
pub const LIMIT: usize = 1024 * 1024;

/// Reads a body of at most [`LIMIT`] bytes.
pub async fn read(body: Body) -> Result<Bytes, Problem> {
    read_up_to(body, LIMIT).await
}

/// Reads a body of at most `limit` bytes.
pub async fn read_up_to(body: Body, limit: usize) -> Result<Bytes, Problem> {
    to_bytes(body, limit).await.map_err(|error| {
        let text = error.to_string();
        if text.contains("length limit exceeded") {
            Problem::new(&TOO_LARGE, format!("The body may have at most {limit} bytes."))
        } else {
            Problem::new(&MALFORMED, "The body broke off.")
        }
    })
}

/// Reads a body as `T`. What can't be read is 400, another content type 415, a wrong field 422 with its name.
pub fn parse<T: DeserializeOwned>(headers: &HeaderMap, bytes: &[u8]) -> Result<T, Problem> {
    let text = text(headers, bytes)?;
    // Readers take a list for an object, its values in order; nobody means that.
    if text.trim_start().starts_with('[') {
        return Err(Problem::invalid("body", "is a list: send an object"));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let field = if path == "." { "body".into() } else { path };
        told(field, error.inner())
    })?;
    reader.end().map_err(|error| told("body".into(), &error))?;
    Ok(value)
}

/// The body as text, if it is sent as JSON.
pub fn text<'a>(headers: &HeaderMap, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if !is_json(headers) {
        return Err(Problem::new(&UNSUPPORTED_MEDIA_TYPE, "Send JSON with content-type: application/json."));
    }
    std::str::from_utf8(bytes).map_err(|_| Problem::new(&MALFORMED, "The body is not UTF-8."))
}

/// The problem that an error of reading is.
pub fn told(field: String, error: &serde_json::Error) -> Problem {
    match error.classify() {
        Category::Data => Problem::invalid(field, error.to_string()),
        Category::Syntax | Category::Eof | Category::Io => {
            Problem::new(&MALFORMED, format!("The body is not JSON: {error}"))
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use semantic::Query;

    fn check(body: &[u8], status: u16, words: &str) {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        let Err(problem) = parse::<Query>(&headers, body) else { panic!("{body:?} was taken") };
        assert_eq!(problem.kind().status, status, "{body:?}");
        assert!(format!("{problem:?}").contains(words), "{problem:?}");
    }

    #[test]
    fn says_what_is_wrong() {
        check(b"", 400, "not JSON");
        check(b"{", 400, "not JSON");
        check(b"\xff\xfe", 400, "UTF-8");
        check(b"{\"metrics\":[\"orders\"]} x", 400, "not JSON");
        check(b"[]", 422, "");
        check(b"{\"metrics\":\"orders\"}", 422, "metrics");
        check(b"{\"metrics\":[\"orders\"],\"colour\":1}", 422, "colour");
        check(b"{\"metrics\":[\"orders\"],\"filters\":[{\"dimension\":1,\"values\":[]}]}", 422, "filters[0].dimension");
        check(b"[[\"orders\"]]", 422, "send an object");
        check(format!("{{\"metrics\":{}", "[".repeat(100_000)).as_bytes(), 422, "metrics");
    }
}
