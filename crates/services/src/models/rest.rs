//! Providers that asked for a pause, or did not answer, are left alone for a while.

use crate::Context;
use domain::{WorkspaceId, model::ModelError};
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

/// Seconds, where a provider that asks for fewer requests doesn't say how long.
const PAUSE: u64 = 30;
const LONGEST: u64 = 600;
/// More are not kept in mind.
const MOST: usize = 10_000;

type Resting = Mutex<HashMap<(i64, i64), i64>>;
static UNTIL: LazyLock<Resting> = LazyLock::new(Mutex::default);

pub(super) fn is_resting(ctx: &Context, workspace: WorkspaceId, provider: i64) -> bool {
    let until = UNTIL.lock().unwrap_or_else(PoisonError::into_inner);
    until.get(&(workspace.0, provider)).is_some_and(|until| *until > ctx.now_ms())
}

/// Notes how a request ended.
pub(super) fn note(ctx: &Context, workspace: WorkspaceId, provider: i64, failure: Option<&ModelError>) {
    let pause = match failure {
        Some(ModelError::RateLimited { retry_after }) => retry_after.unwrap_or(PAUSE).clamp(1, LONGEST),
        Some(ModelError::TimedOut | ModelError::Unreachable | ModelError::Failing { .. }) => PAUSE,
        _ => 0,
    };
    let now = ctx.now_ms();
    let mut until = UNTIL.lock().unwrap_or_else(PoisonError::into_inner);
    if pause == 0 {
        until.remove(&(workspace.0, provider));
        return;
    }
    if until.len() >= MOST {
        until.retain(|_, until| *until > now);
    }
    until.insert((workspace.0, provider), now.saturating_add(i64::try_from(pause * 1_000).unwrap_or(i64::MAX)));
}
