//! Asking a workspace's models in their order, until one gives something that can be used.

use super::{
    ledger::{self, End, Reserved},
    providers, rest,
    settings::{self, Settings},
};
use crate::{Context, Result, Scope};
use domain::model::{Completion, Endpoint, ModelError, Prompt, Said, Speaker};
use entity::model_providers::Model;
use std::{
    future::Future,
    pin::Pin,
    time::{Duration, Instant},
};

/// How often one model is asked: once, and once again with what was wrong.
const TRIES: usize = 2;
/// What goes back of an answer that was wrong, in characters.
const QUOTED: usize = 2_000;
/// Less is too short to be asked in.
const SHORTEST: Duration = Duration::from_millis(50);

/// What an answer is worth.
pub(crate) enum Judged<T> {
    Good(T),
    /// The model says that it can't be done.
    Declined,
    /// Why it can't be used, in English, for the model.
    Wrong(String),
}

pub(crate) type Judging<'a, T> = Pin<Box<dyn Future<Output = Result<Judged<T>>> + Send + 'a>>;

/// Decides what an answer is worth.
pub(crate) trait Judge<T>: Sync {
    fn judge(&self, text: String) -> Judging<'_, T>;
}

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked<T> {
    /// The workspace asks no models, or not for this asker.
    Off,
    /// The first good answer, and the model that gave it.
    Good {
        value: T,
        model: String,
    },
    Declined,
    /// The month's money is spent.
    CapReached,
    /// Nobody gave a usable answer in time.
    Failed,
}

/// The place of a request among those of one question.
struct Turn<'a> {
    ctx: &'a Context,
    scope: &'a Scope,
    row: &'a Model,
    endpoint: &'a Endpoint,
    until: Instant,
    /// Whether others can be asked after it.
    more: bool,
}

/// How one model did.
enum Tried<T> {
    Done(Asked<T>),
    /// The next one is asked.
    Next,
}

/// The settings, where the workspace's models are asked for this asker.
pub(crate) async fn in_force(ctx: &Context, scope: &Scope) -> Result<Option<Settings>> {
    if !ledger::may_ask(scope.actor()) {
        return Ok(None);
    }
    Ok(Some(settings::of(&ctx.db, scope.workspace_id()).await?).filter(|settings| settings.enabled))
}

/// Asks with a prompt and judges what comes. Answers are never trusted: the judge decides.
pub(crate) async fn ask<T>(ctx: &Context, scope: &Scope, prompt: &Prompt, judge: &dyn Judge<T>) -> Result<Asked<T>> {
    let workspace = scope.workspace_id();
    let rows = providers::rows(&ctx.db, workspace).await?;
    if rows.is_empty() || in_force(ctx, scope).await?.is_none() {
        return Ok(Asked::Off);
    }
    let awake: Vec<&Model> = rows.iter().filter(|row| !rest::is_resting(ctx, workspace, row.id)).collect();
    let until = Instant::now() + ctx.models.limit;
    for (at, row) in awake.iter().enumerate() {
        let Some(endpoint) = providers::endpoint(ctx, row)? else { continue };
        let turn = Turn { ctx, scope, row, endpoint: &endpoint, until, more: at + 1 < awake.len() };
        match turn.tries(prompt, judge).await? {
            Tried::Done(asked) => return Ok(asked),
            Tried::Next => {}
        }
    }
    Ok(Asked::Failed)
}

impl Turn<'_> {
    async fn tries<T>(&self, prompt: &Prompt, judge: &dyn Judge<T>) -> Result<Tried<T>> {
        let mut prompt = prompt.clone();
        for _ in 0..TRIES {
            let limit = self.limit();
            if limit < SHORTEST {
                return Ok(Tried::Next);
            }
            let Some(reserved) = ledger::reserve(self.ctx, self.scope, self.row, &prompt, "question").await? else {
                return Ok(Tried::Done(Asked::CapReached));
            };
            let begun = Instant::now();
            let told = complete(self.ctx, self.endpoint, &prompt, limit).await;
            let latency = begun.elapsed();
            rest::note(self.ctx, self.scope.workspace_id(), self.row.id, told.as_ref().err());
            let completion = match told {
                Ok(completion) => completion,
                Err(error) => {
                    tracing::info!(provider = self.row.id, reason = error.code(), "a language model did not answer");
                    self.settle(&reserved, failed(&error, latency)).await?;
                    return Ok(Tried::Next);
                }
            };
            let judged = judge.judge(completion.text.clone()).await;
            let outcome = match &judged {
                Ok(Judged::Good(_)) => "understood",
                Ok(Judged::Declined) => "declined",
                Ok(Judged::Wrong(_)) | Err(_) => "unusable",
            };
            self.settle(&reserved, ended(&completion, outcome, latency)).await?;
            match judged? {
                Judged::Good(value) => {
                    return Ok(Tried::Done(Asked::Good { value, model: self.row.model.clone() }));
                }
                Judged::Declined => return Ok(Tried::Done(Asked::Declined)),
                Judged::Wrong(why) => prompt.said.extend(again(&completion.text, &why)),
            }
        }
        Ok(Tried::Next)
    }

    /// What is left; where others wait, most of it.
    fn limit(&self) -> Duration {
        let left = self.until.saturating_duration_since(Instant::now());
        if self.more { left * 3 / 5 } else { left }
    }

    async fn settle(&self, reserved: &Reserved, end: End) -> Result<()> {
        ledger::settle(self.ctx, self.scope.workspace_id(), reserved, end).await
    }
}

/// Asks once. An implementation that forgets the time is left.
pub(super) async fn complete(
    ctx: &Context,
    endpoint: &Endpoint,
    prompt: &Prompt,
    limit: Duration,
) -> Result<Completion, ModelError> {
    let asking = ctx.models.port.complete(endpoint, prompt, limit);
    tokio::time::timeout(limit, asking).await.unwrap_or(Err(ModelError::TimedOut))
}

pub(super) fn failed(error: &ModelError, latency: Duration) -> End {
    End {
        outcome: error.code(),
        tokens: None,
        answered: None,
        may_cost: error.may_cost(),
        latency_ms: milliseconds(latency),
    }
}

pub(super) fn ended(completion: &Completion, outcome: &'static str, latency: Duration) -> End {
    End {
        outcome,
        tokens: completion.tokens,
        answered: Some(completion.text.len()),
        may_cost: true,
        latency_ms: milliseconds(latency),
    }
}

pub(super) fn milliseconds(latency: Duration) -> i64 {
    i64::try_from(latency.as_millis()).unwrap_or(i64::MAX)
}

/// What was wrong, told to the model.
fn again(answer: &str, why: &str) -> [Said; 2] {
    let quoted: String = answer.chars().take(QUOTED).collect();
    let quoted = if quoted.trim().is_empty() { "(nothing)".into() } else { quoted };
    [
        Said { by: Speaker::Model, text: quoted },
        Said {
            by: Speaker::User,
            text: format!(
                "That can't be used: {why}. Answer the same question again, as one JSON document of the schema."
            ),
        },
    ]
}
