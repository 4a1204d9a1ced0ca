use crate::http::problem::{CROSS_SITE, Problem};
use axum::{
    extract::Request,
    http::{HeaderMap, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// The public origin, as browsers send it (`https://shop.example`).
#[derive(Clone, Debug)]
pub struct SameOrigin {
    pub base_url: Arc<str>,
}

/// Refuses changes that a page of another site asks for. `/api/` takes no cookies, so it needs no such check.
pub async fn require_same_origin(own: SameOrigin, request: Request, next: Next) -> Response {
    let safe = request.method().is_safe() || request.uri().path().starts_with("/api/");
    if safe || is_same_origin(request.headers(), &own.base_url) {
        return next.run(request).await;
    }
    tracing::warn!("a change from another site was refused");
    Problem::new(
        &CROSS_SITE,
        "Open the page on this site and try again. Programs use /api/v1 with a key, or send Origin.",
    )
    .into_response()
}

/// By Sec-Fetch-Site; in browsers too old for it by Origin; without either only where no cookie is at stake.
fn is_same_origin(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| headers.get(name).map(|value: &header::HeaderValue| value.to_str().unwrap_or("unreadable"));
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    match text(header::ORIGIN) {
        Some(origin) => origin == base_url || text(header::HOST).is_some_and(|host| authority(origin) == Some(host)),
        None => !headers.contains_key(header::COOKIE),
    }
}

fn authority(origin: &str) -> Option<&str> {
    origin.split_once("://").map(|(_, authority)| authority)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn check(headers: &[(&'static str, &'static str)], allowed: bool) {
        let map: HeaderMap = headers
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        assert_eq!(is_same_origin(&map, "https://shop.example"), allowed, "{headers:?}");
    }

    #[test]
    fn only_the_own_site_may_change_things() {
        check(&[("sec-fetch-site", "same-origin"), ("cookie", "a=b")], true);
        check(&[("sec-fetch-site", "same-site"), ("cookie", "a=b")], false);
        check(&[("sec-fetch-site", "cross-site"), ("origin", "https://shop.example")], false);
        check(&[("origin", "https://shop.example"), ("cookie", "a=b")], true);
        check(&[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000"), ("cookie", "a=b")], true);
        check(&[("origin", "https://evil.example"), ("host", "shop.example")], false);
        check(&[("origin", "null"), ("host", "shop.example")], false);
        check(&[("cookie", "a=b")], false);
        check(&[], true);
    }
}
