//! What the request says about the reader, and what the response says back.

use crate::{
    i18n::{self, Strings},
    reader::{LOCALE_COOKIE, Reader, THEME_COOKIE, Theme},
};
use axum::{
    extract::ConnectInfo,
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_SECURITY_POLICY, COOKIE, SET_COOKIE},
        request::Parts,
    },
};
use domain::Locale;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use std::net::{IpAddr, SocketAddr};

/// The reader's language (cookie, else `Accept-Language`) and theme (cookie).
pub fn reader() -> Reader {
    let Some(parts) = use_context::<Parts>() else { return Reader::default() };
    let locale = locale_of(&parts.headers);
    let theme = cookie(&parts.headers, THEME_COOKIE).and_then(Theme::parse).unwrap_or_default();
    Reader { locale, theme }
}

/// The language of whoever sent these headers: cookie, else `Accept-Language`.
pub fn locale_of(headers: &HeaderMap) -> Locale {
    cookie(headers, LOCALE_COOKIE)
        .and_then(Locale::parse)
        .unwrap_or_else(|| Locale::from_accept_language(header(headers, &ACCEPT_LANGUAGE)))
}

/// Keeps the reader's choices in cookies for a year.
pub fn remember(reader: Reader) {
    remember_locale(reader.locale);
    remember_theme(reader.theme);
}

pub fn remember_locale(locale: Locale) {
    set_cookie(LOCALE_COOKIE, locale.code());
}

pub fn remember_theme(theme: Theme) {
    set_cookie(THEME_COOKIE, theme.code());
}

/// Whether a form without scripts sent the request, which expects a redirect rather than a status.
pub fn wants_html() -> bool {
    use_context::<Parts>().is_some_and(|parts| header(&parts.headers, &ACCEPT).contains("text/html"))
}

/// Sends a browser that loads the page at `path` on to another address of it: what the first one did is done, and loading it again must
/// not do it once more. Calls by the page's own scripts stay as they are.
pub fn settle(path: &str, parameters: &[(&str, &str)]) {
    if use_context::<Parts>().is_some_and(|parts| parts.uri.path() == path) {
        leptos_axum::redirect(&crate::widgets::slice::href(path, parameters.iter().copied()));
    }
}

/// Allows this response to run its own scripts and nobody else's. Styles in attributes stay allowed: charts need them.
pub fn set_content_security_policy(nonce: &str) {
    let policy = format!(
        "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; \
         style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    );
    set_header(CONTENT_SECURITY_POLICY, &policy);
}

fn set_header(name: HeaderName, value: &str) {
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(value)) {
        response.insert_header(name, value);
    }
}

fn set_cookie(name: &str, value: &str) {
    let secure = use_context::<services::Context>().is_some_and(|context| context.base_url.starts_with("https:"));
    let secure = if secure { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; Max-Age=31536000; SameSite=Lax{secure}");
    if let (Some(response), Ok(cookie)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(&cookie)) {
        response.append_header(SET_COOKIE, cookie);
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Tells the browser, and search engines, that there is nothing at this address.
pub fn set_not_found() {
    set_status(StatusCode::NOT_FOUND);
}

/// Tells the browser that the page is not for this reader. It shows why.
pub fn set_forbidden() {
    set_status(StatusCode::FORBIDDEN);
}

fn set_status(status: StatusCode) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(status);
    }
}

/// Every text in the reader's language.
pub fn texts() -> &'static Strings {
    i18n::strings(reader().locale)
}

/// The browser's first language as it says it, `en-US`; empty where it doesn't.
pub fn language() -> String {
    let parts = use_context::<Parts>();
    let header = parts.as_ref().map(|parts| header(&parts.headers, &ACCEPT_LANGUAGE)).unwrap_or_default();
    header.split([',', ';']).next().unwrap_or_default().trim().into()
}

/// Where a visitor comes from, when the server knows better than the connection: behind a proxy it trusts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

/// Where the visitor comes from: the server's word ([`ClientAddress`] in the request's extensions), else the connection's.
pub fn client() -> Option<IpAddr> {
    let parts = use_context::<Parts>()?;
    let told = parts.extensions.get::<ClientAddress>().map(|address| address.0);
    told.or_else(|| parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip()))
}
