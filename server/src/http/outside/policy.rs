//! What browsers may do with a page outside.

use app::outside::{Notice, Trouble, notice};
use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use boards::outside::Origin;
use domain::Locale;
use services::embeds::Refusal;

/// Says that the page names those who may frame it, in the place of the header that lets nobody.
#[derive(Clone, Copy, Debug)]
pub struct Framed;

/// Whose pages may hold this one.
#[derive(Clone, Copy, Debug)]
pub enum Ancestors<'a> {
    Nobody,
    These(&'a [Origin]),
    /// Of pages without data, so that a reader learns why.
    Anyone,
}

/// A page with everything that keeps it to itself. Its script and style carry `nonce`.
pub fn page(status: StatusCode, html: String, nonce: &str, ancestors: Ancestors<'_>) -> Response {
    let frames = match ancestors {
        Ancestors::Nobody | Ancestors::These([]) => "'none'".to_owned(),
        Ancestors::These(origins) => origins.iter().map(Origin::as_str).collect::<Vec<_>>().join(" "),
        Ancestors::Anyone => "*".to_owned(),
    };
    // Styles in attributes place tiles and fill bars: the values are numbers of ours.
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; \
         connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {frames}"
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    let fixed = [
        (header::CACHE_CONTROL, "private, no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("x-robots-tag"), "noindex, nofollow, noarchive"),
        (header::VARY, "accept-language"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    match HeaderValue::from_str(&policy) {
        Ok(policy) => {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            if !matches!(ancestors, Ancestors::Nobody) {
                response.extensions_mut().insert(Framed);
            }
            response
        }
        // Never without its policy.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The page that says why nothing is shown.
pub fn refusal(refusal: &Refusal, locale: Locale, ancestors: Ancestors<'_>) -> Response {
    let trouble = Notice::Trouble;
    let (status, notice_of) = match refusal {
        Refusal::Unreadable => (StatusCode::UNAUTHORIZED, trouble(Trouble::Unreadable)),
        Refusal::Expired => (StatusCode::UNAUTHORIZED, trouble(Trouble::Expired)),
        Refusal::Revoked => (StatusCode::FORBIDDEN, trouble(Trouble::Revoked)),
        Refusal::Gone => (StatusCode::NOT_FOUND, trouble(Trouble::Gone)),
        Refusal::Origin => (StatusCode::FORBIDDEN, trouble(Trouble::OtherSite)),
        Refusal::Password { wrong } => (StatusCode::UNAUTHORIZED, Notice::Password { wrong: *wrong, wait: None }),
        Refusal::Wait(seconds) => {
            (StatusCode::TOO_MANY_REQUESTS, Notice::Password { wrong: false, wait: Some(*seconds) })
        }
        Refusal::Failed(error) => {
            tracing::error!(%error, "a page outside failed");
            (StatusCode::INTERNAL_SERVER_ERROR, trouble(Trouble::Broken))
        }
    };
    let mut response = told(status, notice_of, locale, ancestors);
    if let Refusal::Wait(seconds) = refusal {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

pub fn told(status: StatusCode, what: Notice, locale: Locale, ancestors: Ancestors<'_>) -> Response {
    let nonce = services::ids::secret();
    page(status, notice(what, locale, &nonce), &nonce, ancestors)
}

/// The language of the browser. Cookies have no say: the page is inside somebody else's.
pub fn language(headers: &HeaderMap) -> Locale {
    Locale::from_accept_language(text(headers, &header::ACCEPT_LANGUAGE).unwrap_or_default())
}

pub fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"))
}
