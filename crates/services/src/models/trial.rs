//! Trying a provider: a small question, and how it went.

use super::{
    ask::{complete, ended, failed, milliseconds},
    ledger, providers, rest,
};
use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    store,
};
use domain::{
    Permission,
    model::{ModelError, Prompt, Said, Speaker},
};
use serde::Deserialize;
use std::time::Instant;

const SCHEMA: &str =
    r#"{"type":"object","properties":{"ready":{"type":"boolean"}},"required":["ready"],"additionalProperties":false}"#;

/// How a provider did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    Ready {
        latency_ms: i64,
    },
    /// It answers, but not in the shape that was asked for: it can't be used.
    Shapeless,
    Failed(ModelError),
    /// Its key can't be opened: it was sealed with another `BOS_SECRET_KEY`.
    KeyLost,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    ready: bool,
}

/// Asks a provider something small, whether or not the workspace is on. `Conflict` where the month's cap is reached.
pub async fn trial(ctx: &Context, scope: &Scope, id: i64) -> Result<Trial> {
    scope.require(Permission::ManageWorkspace)?;
    let workspace = scope.workspace_id();
    let row = providers::find(&ctx.db, workspace, id).await?;
    let Some(endpoint) = providers::endpoint(ctx, &row)? else { return Ok(Trial::KeyLost) };
    let prompt = Prompt {
        instructions: "You check a connection. Answer with one JSON document of the schema.".into(),
        said: vec![Said { by: Speaker::User, text: "Set ready to true.".into() }],
        schema: SCHEMA.into(),
        longest: 1_000,
    };
    let reserved = ledger::reserve(ctx, scope, &row, &prompt, "test").await?;
    let reserved = reserved.ok_or_else(|| Error::Conflict("this month's cap is reached: raise it first".into()))?;
    let begun = Instant::now();
    let told = complete(ctx, &endpoint, &prompt, ctx.models.limit).await;
    let latency = begun.elapsed();
    rest::note(ctx, workspace, id, told.as_ref().err());
    let (trial, end) = match told {
        Ok(completion) => match serde_json::from_str(&completion.text) {
            Ok(Reply { ready: true }) => {
                (Trial::Ready { latency_ms: milliseconds(latency) }, ended(&completion, "answered", latency))
            }
            _ => (Trial::Shapeless, ended(&completion, "unusable", latency)),
        },
        Err(error) => {
            let end = failed(&error, latency);
            (Trial::Failed(error), end)
        }
    };
    let outcome = end.outcome;
    ledger::settle(ctx, workspace, &reserved, end).await?;
    store::write(&ctx.db, async |tx| {
        let event = Event::new("model.provider_tested", format!("model_provider:{id}")).detail(outcome);
        audit::record(tx, ctx.now_ms(), workspace, scope.actor(), event).await
    })
    .await?;
    Ok(trial)
}
