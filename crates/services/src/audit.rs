//! The audit log: what was done, by whom, in which workspace.

use crate::{Actor, Context, Result, Scope, ids};
use domain::{Permission, WorkspaceId};
use entity::audit_events::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Where events of people are kept that concern no workspace.
pub const NO_WORKSPACE: WorkspaceId = WorkspaceId(0);

/// Something that happened. `detail` is for people and never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What was done, like `member.added`.
    pub action: &'static str,
    /// What it was done to, like `user:17`.
    pub target: String,
    pub detail: Option<String>,
}

impl Event {
    pub fn new(action: &'static str, target: impl Into<String>) -> Self {
        Self { action, target: target.into(), detail: None }
    }

    #[must_use]
    pub fn detail(self, detail: impl Into<String>) -> Self {
        Self { detail: Some(detail.into()), ..self }
    }
}

/// Notes an event in the transaction that makes it true.
pub async fn record(
    db: &impl ConnectionTrait,
    now_ms: i64,
    workspace: WorkspaceId,
    actor: Actor,
    event: Event,
) -> Result<()> {
    let row = ActiveModel {
        workspace_id: Set(workspace.0),
        id: Set(ids::ordered(now_ms)),
        at: Set(now_ms),
        actor: Set(actor_text(actor)),
        action: Set(event.action.into()),
        target: Set(event.target),
        detail: Set(event.detail),
    };
    Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}

/// The workspace's events, newest first: at most `limit` of those before the id `before`.
pub async fn list(ctx: &Context, scope: &Scope, before: Option<i64>, limit: u64) -> Result<Vec<Model>> {
    scope.require(Permission::ManageWorkspace)?;
    let mut events = Entity::in_workspace(scope.workspace_id());
    if let Some(before) = before {
        events = events.filter(Column::Id.lt(before));
    }
    Ok(events.order_by_desc(Column::Id).limit(limit.min(200)).all(&ctx.db).await?)
}

/// How the log writes an actor: `user:17`, `key:4`, `system`, `visitor`, `guest`.
pub(crate) fn actor_text(actor: Actor) -> String {
    match actor {
        Actor::User(id) => format!("user:{id}"),
        Actor::Key(id) => format!("key:{id}"),
        Actor::System => "system".into(),
        Actor::Visitor => "visitor".into(),
        Actor::Guest => "guest".into(),
    }
}
