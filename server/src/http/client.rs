//! Where a request comes from, for what must not be tried often.

use axum::{
    extract::{ConnectInfo, Request},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};
use std::net::{IpAddr, SocketAddr};

/// Behind a proxy of ours, takes the visitor's address from it: the last one of `X-Forwarded-For`, which the proxy wrote.
pub async fn note_client(behind_proxy: bool, mut request: Request, next: Next) -> Response {
    if behind_proxy && let Some(address) = forwarded(request.headers()) {
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 0)));
    }
    next.run(request).await
}

fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trusts_what_the_proxy_itself_wrote() {
        let check = |values: &[&'static str], address: Option<&str>| {
            let name = axum::http::HeaderName::from_static("x-forwarded-for");
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(&name, axum::http::HeaderValue::from_static(value));
            }
            assert_eq!(forwarded(&headers).map(|ip| ip.to_string()).as_deref(), address, "{values:?}");
        };
        check(&["203.0.113.9"], Some("203.0.113.9"));
        check(&["6.6.6.6, 203.0.113.9"], Some("203.0.113.9"));
        check(&["6.6.6.6", "2001:db8::1"], Some("2001:db8::1"));
        check(&["unknown"], None);
        check(&[], None);
    }
}
