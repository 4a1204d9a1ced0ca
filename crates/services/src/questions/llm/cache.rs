//! Readings kept in mind, so that the same question on the same data gets the same answer, and is paid for once.

use super::super::{Ask, answer::Asked};
use super::check::Checked;
use crate::{Context, Error, Result, Scope};
use domain::{Day, Locale, WorkspaceId};
use entity::workspaces;
use nlq::State;
use std::{
    collections::VecDeque,
    sync::{LazyLock, Mutex, PoisonError},
};

const KEPT: usize = 500;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    workspace: WorkspaceId,
    version: i64,
    question: String,
    /// What stands, as JSON.
    standing: String,
    locale: Locale,
    today: Day,
}

struct Entry {
    key: Key,
    checked: Checked,
    model: String,
}

/// The latest last.
static READ: LazyLock<Mutex<VecDeque<Entry>>> = LazyLock::new(Mutex::default);

pub(super) async fn key(
    ctx: &Context,
    scope: &Scope,
    ask: &Ask,
    asked: &Asked,
    state: &State,
    locale: Locale,
) -> Result<Key> {
    let workspace = scope.workspace_id();
    let row = workspaces::Entity::by_id(workspace).one(&ctx.db).await?.ok_or(Error::NotFound("workspace"))?;
    Ok(Key {
        workspace,
        version: row.data_version,
        question: ask.question.trim().to_owned(),
        standing: serde_json::to_string(&state.query).map_err(Error::internal)?,
        locale,
        today: asked.today,
    })
}

pub(super) fn find(key: &Key) -> Option<(Checked, String)> {
    let read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.iter().find(|entry| entry.key == *key).map(|entry| (entry.checked.clone(), entry.model.clone()))
}

pub(super) fn keep(key: Key, checked: &Checked, model: &str) {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.retain(|entry| entry.key != key);
    if read.len() >= KEPT {
        read.pop_front();
    }
    read.push_back(Entry { key, checked: checked.clone(), model: model.into() });
}
