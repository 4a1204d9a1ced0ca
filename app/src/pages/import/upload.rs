//! Sends a file to `POST /uploads` and tells how far it is. Browser only: called from event handlers.

use super::model::Staged;
use crate::{AppError, Code, i18n::I18n};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{File, FormData, ProgressEvent, XmlHttpRequest};

/// Where a dropped file stands before it is an import.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// Percent sent.
    Sending(u32),
    /// All sent; the server reads the first rows.
    Reading,
    Staged(Staged),
    Failed(String),
}

/// Sends a file; `progress` follows it to its end.
pub fn send(file: &File, progress: RwSignal<Progress>, t: I18n) {
    if let Err(error) = try_send(file, progress, t) {
        leptos::logging::debug_warn!("upload: {error:?}");
        progress.set(Progress::Failed(t.import.not_sent.into()));
    }
}

fn try_send(file: &File, progress: RwSignal<Progress>, t: I18n) -> Result<(), JsValue> {
    let form = FormData::new()?;
    form.append_with_blob_and_filename("file", file, &file.name())?;
    let request = Rc::new(XmlHttpRequest::new()?);
    request.open("POST", "/uploads")?;
    request.set_request_header("Accept", "application/json")?;
    let on_progress = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.length_computable() && event.total() > 0.0 {
            let percent = (event.loaded() / event.total() * 100.0) as u32;
            progress.try_set(if percent < 100 { Progress::Sending(percent) } else { Progress::Reading });
        }
    });
    request.upload()?.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));
    on_progress.forget();
    let answered = Rc::clone(&request);
    let on_end = Closure::once_into_js(move || {
        progress.try_set(read(&answered, t));
    });
    request.set_onloadend(Some(on_end.unchecked_ref()));
    request.send_with_opt_form_data(Some(&form))
}

/// What the server said: a staged file, or why not.
fn read(request: &XmlHttpRequest, t: I18n) -> Progress {
    let status = request.status().unwrap_or(0);
    let body = request.response_text().ok().flatten().unwrap_or_default();
    match status {
        200..300 => match serde_json::from_str::<Staged>(&body) {
            Ok(staged) => Progress::Staged(staged),
            Err(_) => Progress::Failed(t.errors.internal.into()),
        },
        413 => Progress::Failed(t.import.too_large.into()),
        0 => Progress::Failed(t.import.not_sent.into()),
        _ => Progress::Failed(reason(&body).unwrap_or_else(|| t.import.not_sent.into())),
    }
}

/// The sentence of an error's JSON: ours, or an RFC 9457 problem.
fn reason(body: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Problem {
        detail: Option<String>,
        title: Option<String>,
    }
    if let Ok(error) = serde_json::from_str::<AppError>(body) {
        return (error.code != Code::Internal).then_some(error.message);
    }
    let problem: Problem = serde_json::from_str(body).ok()?;
    problem.detail.or(problem.title)
}
