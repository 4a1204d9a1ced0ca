//! Writing conversations down, and forgetting them.

use super::{MOST, MOST_TURNS, THING, read};
use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    ids,
    questions::{Answer, Told},
    store,
};
use domain::{Permission, WorkspaceId};
use entity::{conversation_turns as turns, conversations};
use nlq::Status;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

/// Adds a turn to a conversation of the asker, or to a new one; the answer comes back with its id.
pub(in crate::questions) async fn keep(
    ctx: &Context,
    scope: &Scope,
    id: Option<&str>,
    question: &str,
    edited: bool,
    told: Told,
) -> Result<Answer> {
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let Told { answer, state, reader, .. } = told;
    let state = serde_json::to_string(&state).map_err(Error::internal)?;
    let question = storable(question.trim());
    let id = store::write(&ctx.db, async |tx| {
        let (id, turn) = match id {
            Some(id) => (id.to_owned(), next(tx, scope, id, now).await?),
            None => (begin(tx, scope, &question, now).await?, 1),
        };
        let row = turns::Model {
            workspace_id: workspace.0,
            conversation_id: id.clone(),
            turn,
            asked_at: now,
            words: nlq::fold(&question),
            question,
            edited,
            locale: answer.locale.code().into(),
            status: code(answer.status).into(),
            answer: storable(&answer.text),
            state,
            reader,
        };
        turns::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        Ok(id)
    })
    .await?;
    Ok(Answer { conversation_id: id, ..answer })
}

/// The number of a conversation's next turn; its oldest goes where there are too many. Held until the transaction ends.
async fn next(tx: &DatabaseTransaction, scope: &Scope, id: &str, now: i64) -> Result<i32> {
    let workspace = scope.workspace_id();
    let touched = conversations::Entity::update_in(workspace)
        .col_expr(conversations::Column::UpdatedAt, Expr::value(now))
        .filter(conversations::Column::Id.eq(id))
        .filter(conversations::Column::Owner.eq(read::owner(scope)))
        .exec(tx)
        .await?;
    if touched.rows_affected == 0 {
        return Err(Error::NotFound(THING));
    }
    let last = turns::Entity::in_workspace(workspace)
        .filter(turns::Column::ConversationId.eq(id))
        .order_by_desc(turns::Column::Turn)
        .one(tx)
        .await?;
    let next = last.map_or(0, |row| row.turn).saturating_add(1);
    turns::Entity::delete_in(workspace)
        .filter(turns::Column::ConversationId.eq(id))
        .filter(turns::Column::Turn.lte(next.saturating_sub(MOST_TURNS)))
        .exec(tx)
        .await?;
    Ok(next)
}

/// A new conversation; the owner's oldest go where there are too many.
async fn begin(tx: &DatabaseTransaction, scope: &Scope, title: &str, now: i64) -> Result<String> {
    let (workspace, owner) = (scope.workspace_id(), read::owner(scope));
    let old: Vec<String> = conversations::Entity::of_owner(workspace, &owner)
        .select_only()
        .column(conversations::Column::Id)
        .order_by_desc(conversations::Column::UpdatedAt)
        .order_by_desc(conversations::Column::Id)
        .offset(MOST - 1)
        .limit(MOST)
        .into_tuple()
        .all(tx)
        .await?;
    forget(tx, workspace, old).await?;
    let row = conversations::Model {
        workspace_id: workspace.0,
        id: format!("{:012x}", ids::random()),
        owner,
        title: title.into(),
        created_at: now,
        updated_at: now,
    };
    let id = row.id.clone();
    conversations::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(id)
}

async fn forget(tx: &DatabaseTransaction, workspace: WorkspaceId, ids: Vec<String>) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    turns::Entity::delete_in(workspace).filter(turns::Column::ConversationId.is_in(ids.clone())).exec(tx).await?;
    conversations::Entity::delete_in(workspace).filter(conversations::Column::Id.is_in(ids)).exec(tx).await?;
    Ok(())
}

/// Forgets one of the asker's own conversations.
pub async fn delete(ctx: &Context, scope: &Scope, id: &str) -> Result<()> {
    scope.require(Permission::ReadData)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = read::own(tx, scope, id).await?;
        let target = format!("conversation:{}", row.id);
        forget(tx, workspace, vec![row.id]).await?;
        audit::record(tx, now, workspace, scope.actor(), Event::new("conversation.deleted", target)).await
    })
    .await
}

/// Forgets all of the asker's own conversations and tells how many they were.
pub async fn delete_all(ctx: &Context, scope: &Scope) -> Result<usize> {
    scope.require(Permission::ReadData)?;
    let (workspace, now, owner) = (scope.workspace_id(), ctx.now_ms(), read::owner(scope));
    store::write(&ctx.db, async |tx| {
        let rows = conversations::Entity::of_owner(workspace, &owner).all(tx).await?;
        let count = rows.len();
        if count > 0 {
            forget(tx, workspace, rows.into_iter().map(|row| row.id).collect()).await?;
            let event = Event::new("conversations.deleted", owner).detail(count.to_string());
            audit::record(tx, now, workspace, scope.actor(), event).await?;
        }
        Ok(count)
    })
    .await
}

/// PostgreSQL's texts have no nought.
fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

fn code(status: Status) -> &'static str {
    match status {
        Status::Answered => "answered",
        Status::Clarify => "clarify",
        Status::Refused => "refused",
    }
}
