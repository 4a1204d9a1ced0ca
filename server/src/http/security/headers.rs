use crate::http::outside::Framed;
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// Which of the headers depend on how the server is reached.
#[derive(Clone, Copy, Debug)]
pub struct Headers {
    /// Visitors come over TLS.
    pub secure: bool,
}

const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// For answers that are no pages; pages set their own, with a nonce.
const CLOSED: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Adds what is missing to the answer.
pub async fn add_headers(wanted: Headers, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // Its policy names the sites; the older header knows all or none.
    let framed = response.extensions().get::<Framed>().is_some();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        if !(framed && name == header::X_FRAME_OPTIONS) {
            add(headers, name, value);
        }
    }
    add(headers, header::CONTENT_SECURITY_POLICY, CLOSED);
    if wanted.secure {
        add(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    response
}

fn add(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
