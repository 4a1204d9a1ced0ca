//! `GET /embed/{token}`: a board inside another site's page.

use super::policy::{Ancestors, language, page, refusal, text, told};
use crate::http::App;
use app::outside::{self, Notice, Page, Trouble};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::Response,
};
use domain::Locale;
use services::embeds::{self, Refusal, Window};

/// The page of a token. What it shows stands in the database: nothing that is added to the address is read, and so it is refused.
pub async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let locale = language(&headers);
    let refuse = |status, trouble| told(status, Notice::Trouble(trouble), locale, Ancestors::Anyone);
    if query.is_some_and(|query| !query.is_empty()) {
        return refuse(StatusCode::FORBIDDEN, Trouble::Changed);
    }
    let place = Place::of(&headers);
    if place == Place::Alone {
        return refuse(StatusCode::FORBIDDEN, Trouble::Alone);
    }
    match embeds::open(&app.context, &token, place.origin()).await {
        Ok(window) => drawn(&app, &window, locale).await,
        // Of a site that is not among the token's, nobody is told anything inside its page.
        Err(Refusal::Origin) => refusal(&Refusal::Origin, locale, Ancestors::Nobody),
        Err(other) => refusal(&other, locale, Ancestors::Anyone),
    }
}

async fn drawn(app: &App, window: &Window, locale: Locale) -> Response {
    let outcome = async {
        let now = window.now(&app.context).await?;
        let tiles = outside::gather(&app.context, window, locale).await?;
        Ok::<_, services::Error>((window.days(&now), tiles))
    };
    match outcome.await {
        Ok((days, tiles)) => {
            let nonce = services::ids::secret();
            let html = outside::page(Page { window, tiles, days, locale, nonce: &nonce, pass: None });
            page(StatusCode::OK, html, &nonce, Ancestors::These(&window.origins))
        }
        Err(error) => refusal(&Refusal::Failed(error), locale, Ancestors::These(&window.origins)),
    }
}

/// Where a browser says that it shows the page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// Inside the page of a site, if it tells which.
    Inside(Option<String>),
    /// Asked for by the page itself, or by what is no browser of today.
    Unknown,
    /// By itself, or as something that is no page.
    Alone,
}

impl Place {
    fn of(headers: &HeaderMap) -> Self {
        let site = text(headers, &HeaderName::from_static("sec-fetch-site"));
        match text(headers, &HeaderName::from_static("sec-fetch-dest")) {
            Some("iframe" | "frame" | "embed" | "object") => Self::Inside(origin(headers)),
            Some("empty") if site == Some("same-origin") => Self::Unknown,
            Some(_) => Self::Alone,
            None => match origin(headers) {
                Some(origin) => Self::Inside(Some(origin)),
                None => Self::Unknown,
            },
        }
    }

    fn origin(&self) -> Option<&str> {
        match self {
            Self::Inside(origin) => origin.as_deref(),
            Self::Unknown | Self::Alone => None,
        }
    }
}

/// The site that asks: `Origin`, else the beginning of `Referer`. One that can't be read is no site of anybody's list.
fn origin(headers: &HeaderMap) -> Option<String> {
    if let Some(origin) = text(headers, &header::ORIGIN) {
        return Some(origin.to_owned());
    }
    let referer = text(headers, &header::REFERER)?;
    let (scheme, rest) = referer.split_once("://").unwrap_or(("", ""));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    Some(format!("{scheme}://{authority}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_browser_says_where_the_page_is() {
        let check = |headers: &[(&'static str, &'static str)], expected: Place| {
            let map: HeaderMap = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                .collect();
            assert_eq!(Place::of(&map), expected, "{headers:?}");
        };
        let inside = |origin: &str| Place::Inside(Some(origin.into()));
        check(&[("sec-fetch-dest", "iframe")], Place::Inside(None));
        check(&[("sec-fetch-dest", "iframe"), ("referer", "https://a.example/x?y")], inside("https://a.example"));
        check(&[("sec-fetch-dest", "object"), ("referer", "https://a.example:8443")], inside("https://a.example:8443"));
        check(&[("sec-fetch-dest", "iframe"), ("origin", "null")], inside("null"));
        check(&[("sec-fetch-dest", "iframe"), ("referer", "nonsense")], inside("://"));
        check(&[("sec-fetch-dest", "document")], Place::Alone);
        check(&[("sec-fetch-dest", "script")], Place::Alone);
        check(&[("sec-fetch-dest", "empty"), ("sec-fetch-site", "same-origin")], Place::Unknown);
        check(&[("sec-fetch-dest", "empty"), ("sec-fetch-site", "cross-site")], Place::Alone);
        check(&[("referer", "https://evil.example/")], inside("https://evil.example"));
        check(&[], Place::Unknown);
    }
}
