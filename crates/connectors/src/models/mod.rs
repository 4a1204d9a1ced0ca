//! Language models: one file a protocol, each a pair of pure functions between the port and the provider's JSON.

mod anthropic;
mod gemini;
mod openai;

use crate::{
    egress::Stopped,
    http::{Answer, Http, HttpError},
};
use domain::model::{Completing, Completion, Endpoint, LanguageModel, ModelError, Prompt, Protocol};
use reqwest::Url;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::time::Duration;

/// Asks providers over HTTP.
#[derive(Clone)]
pub struct Models {
    http: Http,
}

/// A request as a protocol wants it.
struct Call {
    /// Behind the base address.
    path: Vec<String>,
    headers: Vec<(&'static str, &'static str)>,
    /// The header that carries the key, and what it says.
    secret: Option<(&'static str, String)>,
    body: Value,
}

impl Models {
    pub fn new(http: Http) -> Self {
        Self { http }
    }

    async fn ask(&self, endpoint: &Endpoint, prompt: &Prompt, limit: Duration) -> Result<Completion, ModelError> {
        let schema: Value = serde_json::from_str(&prompt.schema).map_err(|_| ModelError::Rejected { status: 0 })?;
        let call = match endpoint.protocol {
            Protocol::OpenAi | Protocol::Compatible => openai::call(endpoint, prompt, schema),
            Protocol::Anthropic => anthropic::call(endpoint, prompt, schema),
            Protocol::Gemini => gemini::call(endpoint, prompt, schema),
        };
        let url = address(&endpoint.base_url, &call.path)?;
        let secret = call.secret.as_ref().map(|(name, value)| (*name, value.as_str()));
        let body = call.body.to_string().into_bytes();
        let answer = self.http.post(url, &call.headers, secret, body, limit).await.map_err(told)?;
        refuse(&answer)?;
        match endpoint.protocol {
            Protocol::OpenAi | Protocol::Compatible => openai::read(&answer.body),
            Protocol::Anthropic => anthropic::read(&answer.body),
            Protocol::Gemini => gemini::read(&answer.body),
        }
    }
}

impl LanguageModel for Models {
    fn complete<'a>(&'a self, endpoint: &'a Endpoint, prompt: &'a Prompt, limit: Duration) -> Completing<'a> {
        Box::pin(self.ask(endpoint, prompt, limit))
    }

    fn check(&self, base_url: &str) -> Result<(), ModelError> {
        let url = address(base_url, &[])?;
        self.http.egress().check(&url).map_err(|stopped| told(stopped.into()))
    }
}

fn address(base_url: &str, path: &[String]) -> Result<Url, ModelError> {
    let mut url = Url::parse(base_url).map_err(|_| ModelError::BadAddress)?;
    url.path_segments_mut().map_err(|()| ModelError::BadAddress)?.pop_if_empty().extend(path);
    Ok(url)
}

fn told(error: HttpError) -> ModelError {
    match error {
        HttpError::Stopped(Stopped::BadAddress) => ModelError::BadAddress,
        HttpError::Stopped(Stopped::Blocked) => ModelError::Blocked,
        HttpError::Stopped(Stopped::Unknown) | HttpError::Unreachable => ModelError::Unreachable,
        HttpError::TimedOut => ModelError::TimedOut,
        HttpError::TooLong => ModelError::TooLong,
    }
}

fn refuse(answer: &Answer) -> Result<(), ModelError> {
    Err(match answer.status {
        200..=299 => return Ok(()),
        401 | 403 => ModelError::Unauthorised,
        404 => ModelError::NotFound,
        408 | 504 => ModelError::TimedOut,
        429 => ModelError::RateLimited { retry_after: answer.retry_after },
        status @ 500.. => ModelError::Failing { status },
        status => ModelError::Rejected { status },
    })
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, ModelError> {
    serde_json::from_slice(body).map_err(|_| ModelError::Garbled)
}
