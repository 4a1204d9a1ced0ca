//! A stand-in for every provider: says what it is told to, in turn, and keeps what it was told.

use crate::harness::TestContext;
use domain::model::{Completing, Completion, Endpoint, LanguageModel, ModelError, Prompt, Tokens};
use serde_json::{Value, json};
use services::{Context, models::Access, secrets::Vault};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

/// A question that the grammar does not understand: it knows neither "simoleons" nor "rolled".
pub const QUESTION: &str = "how many simoleons rolled in via online during October";

/// What is said to a request.
#[derive(Clone, Debug)]
pub enum Says {
    Text(String),
    Fails(ModelError),
    /// After a while.
    Late(String),
    /// Nothing, ever.
    Hangs,
}

type Told = (Endpoint, Prompt);

#[derive(Clone, Default)]
pub struct Script {
    lines: Arc<Mutex<VecDeque<Says>>>,
    told: Arc<Mutex<Vec<Told>>>,
}

impl Script {
    pub fn of(lines: impl IntoIterator<Item = Says>) -> Self {
        let script = Self::default();
        script.then(lines);
        script
    }

    /// Says these after the others. When nothing is left it can't be reached.
    pub fn then(&self, lines: impl IntoIterator<Item = Says>) {
        self.lines.lock().expect("the lines").extend(lines);
    }

    /// What it was told since the last look.
    pub fn told(&self) -> Vec<Told> {
        std::mem::take(&mut self.told.lock().expect("what it was told"))
    }

    pub fn context(&self, t: &TestContext) -> Context {
        let vault = Arc::new(Vault::in_folder(t.dir.path()));
        let models = Access { port: Arc::new(self.clone()), vault, limit: Duration::from_secs(6) };
        Context { models, ..t.ctx.clone() }
    }
}

impl LanguageModel for Script {
    fn complete<'a>(&'a self, endpoint: &'a Endpoint, prompt: &'a Prompt, _: Duration) -> Completing<'a> {
        self.told.lock().expect("what it was told").push((endpoint.clone(), prompt.clone()));
        let says = self.lines.lock().expect("the lines").pop_front();
        Box::pin(async move {
            match says {
                Some(Says::Late(text)) => {
                    tokio::time::sleep(Duration::from_millis(400)).await;
                    Ok(Completion { text, tokens: Some(Tokens { read: 1_000, written: 100 }) })
                }
                Some(Says::Text(text)) => Ok(Completion { text, tokens: Some(Tokens { read: 1_000, written: 100 }) }),
                Some(Says::Fails(error)) => Err(error),
                Some(Says::Hangs) => {
                    tokio::time::sleep(Duration::from_secs(60)).await;
                    Err(ModelError::Garbled)
                }
                None => Err(ModelError::Unreachable),
            }
        })
    }

    fn check(&self, base_url: &str) -> Result<(), ModelError> {
        match base_url {
            url if url.contains("//10.") => Err(ModelError::Blocked),
            url if url.starts_with("https://") => Ok(()),
            _ => Err(ModelError::BadAddress),
        }
    }
}

/// The right answer to [`QUESTION`], with some of its fields changed.
pub fn reply(changes: Value) -> Says {
    let mut reply = json!({
        "parts": [
            { "words": "how many simoleons rolled in", "means": "metric" },
            { "words": "via", "means": "small" },
            { "words": "online", "means": "filter" },
            { "words": "during", "means": "small" },
            { "words": "October", "means": "period" },
        ],
        "left_out": [], "answerable": true, "reason": "",
        "metrics": ["revenue"], "dimensions": [], "grain": "none",
        "period": { "preset": "range", "from": "2026-10-01", "to": "2026-10-31" },
        "filters": [{ "dimension": "channel", "op": "in", "values": ["Online"] }],
        "compare": "none", "order_by": [], "limit": 0,
    });
    for (field, value) in changes.as_object().into_iter().flatten() {
        reply[field] = value.clone();
    }
    Says::Text(reply.to_string())
}

/// The right answer.
pub fn right() -> Says {
    reply(json!({}))
}
