//! `Idempotency-Key`: the same key with the same request gets the same answer; with another request it is refused.

use super::problem::{CONFLICT, KEY_REUSED, MALFORMED, Problem};
use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use domain::{Clock, WorkspaceId};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

/// Answers kept for a day, in this process.
pub struct Replays {
    clock: Arc<dyn Clock>,
    kept: Mutex<HashMap<Id, Entry>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Id {
    workspace: WorkspaceId,
    route: &'static str,
    key: String,
}

struct Entry {
    fingerprint: [u8; 32],
    ends_ms: i64,
    /// `None` while the first request is being answered.
    answer: Option<Kept>,
}

#[derive(Clone)]
struct Kept {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
const LASTS_MS: i64 = 86_400_000;
const LONGEST_KEY: usize = 255;
const MOST: usize = 20_000;
const LARGEST_ANSWER: usize = 4 * 1024 * 1024;

/// The request's key, if it has one.
pub fn key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get(KEY) else { return Ok(None) };
    match value.to_str() {
        Ok(key) if !key.is_empty() && key.len() <= LONGEST_KEY => Ok(Some(key.to_owned())),
        _ => {
            Err(Problem::new(&MALFORMED, format!("Idempotency-Key takes 1 to {LONGEST_KEY} visible ASCII characters.")))
        }
    }
}

/// What makes two requests the same.
pub fn fingerprint(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

impl Replays {
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, kept: Mutex::default() }
    }

    /// Answers through `make`, or with what the same request got before. Server errors are not kept: they may be tried again.
    pub async fn answer<F>(
        &self,
        workspace: WorkspaceId,
        route: &'static str,
        key: Option<String>,
        fingerprint: [u8; 32],
        make: F,
    ) -> Result<Response, Problem>
    where
        F: Future<Output = Result<Response, Problem>>,
    {
        let Some(key) = key else { return make.await };
        let id = Id { workspace, route, key };
        if let Some(kept) = self.begin(&id, fingerprint)? {
            return Ok(kept.into_response());
        }
        let mut open = Open { replays: self, id: Some(id) };
        let response = make.await.unwrap_or_else(IntoResponse::into_response);
        if response.status().is_server_error() {
            return Ok(response);
        }
        let (kept, response) = keep(response).await?;
        if let Some(id) = open.id.take() {
            self.end(&id, kept);
        }
        Ok(response)
    }

    fn begin(&self, id: &Id, fingerprint: [u8; 32]) -> Result<Option<Kept>, Problem> {
        let now = self.clock.now_ms();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.retain(|_, entry| entry.ends_ms > now);
        }
        match kept.get(id).filter(|entry| entry.ends_ms > now) {
            Some(entry) if entry.fingerprint != fingerprint => {
                Err(Problem::new(&KEY_REUSED, "Take a new Idempotency-Key for a new request."))
            }
            Some(Entry { answer: Some(answer), .. }) => Ok(Some(answer.clone())),
            Some(_) => {
                Err(Problem::new(&CONFLICT, "The first request with this Idempotency-Key is still being answered."))
            }
            None => {
                kept.insert(id.clone(), Entry { fingerprint, ends_ms: now + LASTS_MS, answer: None });
                Ok(None)
            }
        }
    }

    fn end(&self, id: &Id, answer: Option<Kept>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match (kept.get_mut(id), answer) {
            (Some(entry), Some(answer)) => entry.answer = Some(answer),
            _ => drop(kept.remove(id)),
        }
    }
}

/// Frees the key when the request fails or is given up.
struct Open<'a> {
    replays: &'a Replays,
    id: Option<Id>,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if let Some(id) = self.id.take() {
            self.replays.end(&id, None);
        }
    }
}

async fn keep(response: Response) -> Result<(Option<Kept>, Response), Problem> {
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(Problem::internal)?;
    let kept = (body.len() <= LARGEST_ANSWER).then(|| Kept {
        status: parts.status,
        headers: parts.headers.clone(),
        body: body.clone(),
    });
    Ok((kept, Response::from_parts(parts, Body::from(body))))
}

impl IntoResponse for Kept {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.headers, self.body).into_response();
        response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        response
    }
}
