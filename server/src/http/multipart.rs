//! Forms with a file: the file streams into the data folder, never into memory.

use super::{
    App,
    problem::{MALFORMED, Problem, TOO_LARGE},
};
use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::HeaderMap,
    http::header,
};
use futures::TryStreamExt;
use services::{
    Scope,
    imports::{self, Staged},
};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use tokio_util::io::StreamReader;

/// Room for the other fields of the form and its separators, in bytes.
const FRAME: u64 = 64 * 1024;

/// A file that waits to be imported, and what it holds.
pub struct Received {
    pub staged: Staged,
    pub digest: [u8; 32],
}

/// Refuses at once what says that it is too large.
pub fn check_length(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let limit = app.settings.http.upload_limit();
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > limit.saturating_add(FRAME)) {
        return Err(too_large(limit));
    }
    Ok(())
}

/// The form's next field.
pub async fn next(form: &mut Multipart) -> Result<Option<Field<'_>>, Problem> {
    form.next_field().await.map_err(|error| broken(&error))
}

/// Keeps the file of a field.
pub async fn receive(app: &App, scope: &Scope, field: Field<'_>) -> Result<Received, Problem> {
    let name = field.file_name().unwrap_or("upload.csv").to_owned();
    let limit = app.settings.http.upload_limit();
    let state = Arc::new(Mutex::new((Sha256::new(), None::<Problem>)));
    let (seen, failed) = (state.clone(), state.clone());
    let bytes = field.inspect_ok(move |chunk| lock(&seen).0.update(chunk)).map_err(move |error| {
        lock(&failed).1 = Some(broken(&error));
        std::io::Error::other("the upload broke off")
    });
    let staged = imports::stage(&app.context, scope, &name, Box::pin(StreamReader::new(bytes)), limit).await;
    let mut state = lock(&state);
    match (staged, state.1.take()) {
        (_, Some(problem)) => Err(problem),
        (Ok(staged), None) => Ok(Received { staged, digest: state.0.clone().finalize().into() }),
        (Err(services::Error::Invalid { reason, .. }), None) if reason.starts_with("larger than") => {
            Err(too_large(limit))
        }
        (Err(error), None) => Err(error.into()),
    }
}

fn lock<T>(state: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn too_large(limit: u64) -> Problem {
    Problem::new(&TOO_LARGE, format!("A file may have at most {} MB. Split it, or gzip it.", limit >> 20))
}

/// A form that can't be read is the sender's.
pub fn broken(error: &MultipartError) -> Problem {
    match error.status().as_u16() {
        413 => Problem::new(&TOO_LARGE, "The form is too large."),
        _ => Problem::new(&MALFORMED, format!("The form can't be read: {}", error.body_text())),
    }
}
