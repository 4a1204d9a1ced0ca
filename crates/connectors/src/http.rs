//! Requests that leave: checked addresses, no redirects, answers of a bounded size in a bounded time.

use crate::egress::{Egress, Stopped};
use reqwest::{
    Client, Response, Url,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER},
    redirect::Policy,
};
use std::{sync::Arc, time::Duration};
use thiserror::Error;
use tokio::time::timeout;

/// The longest answer, in bytes.
pub const LONGEST: usize = 1024 * 1024;
const AGENT: &str = concat!("ai-business-os/", env!("CARGO_PKG_VERSION"));

/// Sends requests to addresses that people enter.
#[derive(Clone)]
pub struct Http {
    egress: Egress,
    tls: rustls::ClientConfig,
}

/// An answer, whatever its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Seconds, where the answer says when to come again.
    pub retry_after: Option<u64>,
    pub body: Vec<u8>,
}

/// Why there is no answer. Holds no address and no header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HttpError {
    #[error(transparent)]
    Stopped(#[from] Stopped),
    #[error("the server did not answer in time")]
    TimedOut,
    #[error("the server can't be reached")]
    Unreachable,
    #[error("the answer is longer than {LONGEST} bytes")]
    TooLong,
}

impl Http {
    /// Fails only where the TLS library does not know its own protocol versions.
    pub fn new(egress: Egress) -> Result<Self, rustls::Error> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { egress, tls })
    }

    pub fn egress(&self) -> &Egress {
        &self.egress
    }

    /// Posts JSON. `secret` headers are kept out of everything that is printed.
    pub async fn post(
        &self,
        url: Url,
        headers: &[(&'static str, &str)],
        secret: Option<(&'static str, &str)>,
        body: Vec<u8>,
        limit: Duration,
    ) -> Result<Answer, HttpError> {
        let headers = head(headers, secret).ok_or(Stopped::BadAddress)?;
        timeout(limit, self.send(url, headers, body)).await.map_err(|_| HttpError::TimedOut)?
    }

    async fn send(&self, url: Url, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, HttpError> {
        let target = self.egress.resolve(&url).await?;
        // The name is not looked up again, so that it can't lead elsewhere the second time.
        let client = Client::builder()
            .tls_backend_preconfigured(self.tls.clone())
            .resolve_to_addrs(url.host_str().unwrap_or_default(), &target)
            .redirect(Policy::none())
            .no_proxy()
            .user_agent(AGENT)
            .build()
            .map_err(|_| HttpError::Unreachable)?;
        let answer = client.post(url).headers(headers).body(body).send().await.map_err(unreachable)?;
        let retry_after = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        Ok(Answer { status: answer.status().as_u16(), retry_after, body: read(answer).await? })
    }
}

fn head(headers: &[(&'static str, &str)], secret: Option<(&'static str, &str)>) -> Option<HeaderMap> {
    let mut map = HeaderMap::new();
    map.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), HeaderValue::from_str(value).ok()?);
    }
    if let Some((name, value)) = secret {
        let mut value = HeaderValue::from_str(value).ok()?;
        value.set_sensitive(true);
        map.insert(HeaderName::from_static(name), value);
    }
    Some(map)
}

async fn read(mut answer: Response) -> Result<Vec<u8>, HttpError> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > LONGEST {
            return Err(HttpError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn unreachable(error: reqwest::Error) -> HttpError {
    if error.is_timeout() { HttpError::TimedOut } else { HttpError::Unreachable }
}
