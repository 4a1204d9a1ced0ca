//! What a server function may tell the browser when it fails.

use crate::{i18n, reader::Reader};
use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The kind of failure, by what the reader can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    NotFound,
    Conflict,
    Invalid,
    Forbidden,
    Unauthenticated,
    RateLimited,
    /// Our fault: logged under the reference, never sent.
    Internal,
    /// The server could not be reached.
    Offline,
}

/// A failure in the reader's language. It holds nothing internal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppError {
    pub code: Code,
    pub message: String,
    /// The input that is wrong, for [`Code::Invalid`] and [`Code::Conflict`].
    pub field: Option<String>,
    /// What support finds the failure by in the log, for [`Code::Internal`].
    pub reference: Option<String>,
}

impl AppError {
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), field: None, reference: None }
    }

    /// An input is wrong; the message says what to do about it.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::new(Code::Invalid, message) }
    }

    /// The message for one field of a form.
    pub fn for_field(&self, name: &str) -> Option<&str> {
        (self.field.as_deref() == Some(name)).then_some(self.message.as_str())
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for AppError {}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        let t = i18n::strings(Reader::current().locale);
        let reply = match &error {
            ServerFnErrorErr::Request(_) => Self::new(Code::Offline, t.errors.offline),
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => {
                Self::new(Code::Invalid, t.errors.unreadable)
            }
            _ => Self::new(Code::Internal, t.errors.internal),
        };
        #[cfg(feature = "ssr")]
        let reply = crate::server::errors::answer(reply, &error);
        reply
    }
}
