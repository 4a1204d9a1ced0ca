//! What a form knows while it works.

use crate::AppError;
use leptos::{prelude::*, server_fn::ServerFn};

/// Whether a form is being sent, and what went wrong the last time.
#[derive(Clone, Copy)]
pub struct FormState {
    pub pending: Signal<bool>,
    pub error: Signal<Option<AppError>>,
    /// It was sent and went well.
    pub done: Signal<bool>,
}

impl FormState {
    /// The state of a form that runs that server function.
    pub fn of<S>(action: ServerAction<S>) -> Self
    where
        S: ServerFn<Error = AppError> + Clone + Send + Sync + 'static,
        S::Output: Send + Sync + 'static,
    {
        let (pending, value) = (action.pending(), action.value());
        Self {
            pending: pending.into(),
            error: Signal::derive(move || {
                value.with(|value| value.as_ref().and_then(|result| result.as_ref().err().cloned()))
            }),
            done: Signal::derive(move || !pending.get() && value.with(|value| matches!(value, Some(Ok(_))))),
        }
    }

    /// How often a server function went well: what it changed is read again then, and only then, so that a form that was refused stays as it
    /// was filled in.
    pub fn successes<S>(action: ServerAction<S>) -> Memo<usize>
    where
        S: ServerFn<Error = AppError> + Clone + Send + Sync + 'static,
        S::Output: Send + Sync + 'static,
    {
        let (version, value) = (action.version(), action.value());
        Memo::new(move |before: Option<&usize>| {
            let version = version.get();
            match value.with(|value| matches!(value, Some(Ok(_)))) {
                true => version,
                false => before.copied().unwrap_or_default(),
            }
        })
    }

    /// Empties the form that matches whenever its server function went well.
    pub fn empties<S>(action: ServerAction<S>, form: &'static str)
    where
        S: ServerFn<Error = AppError> + Clone + Send + Sync + 'static,
        S::Output: Send + Sync + 'static,
    {
        let successes = Self::successes(action);
        Effect::new(move |before: Option<usize>| {
            let now = successes.get();
            if before.is_some_and(|before| before != now) {
                crate::browser::empty(form);
            }
            now
        });
    }

    /// Hands it to the fields and buttons below.
    pub fn provide(self) -> Self {
        provide_context(self);
        self
    }

    /// The message for that field.
    pub fn message(self, name: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            self.error.with(|error| error.as_ref().and_then(|error| error.for_field(name)).map(str::to_owned))
        })
    }
}
