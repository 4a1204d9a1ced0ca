//! What models were asked and what it took. Kept: when, by whom, of which model, tokens, cost, how long, how it ended. Not kept: any text.

use super::{money::cost, settings};
use crate::{Actor, Context, Result, Scope, audit, ids, store, zone::Zone};
use domain::{
    Permission, WorkspaceId,
    model::{Prompt, Tokens},
};
use entity::{
    model_calls::{Column, Entity, Model},
    model_providers, model_settings, users,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use std::collections::HashMap;

/// Calls are kept so long, in milliseconds.
const KEPT: i64 = 400 * 86_400_000;
/// A text has at most a token for so many bytes, in the languages of the product and in JSON.
const BYTES_A_TOKEN: usize = 3;
/// At most so many are listed.
const MOST: u64 = 200;
/// How a call stands that has not ended, or was broken off.
pub(super) const OPEN: &str = "open";

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Milliseconds since the Unix epoch.
    pub at: i64,
    pub model: String,
    /// `question`, `test`.
    pub purpose: String,
    /// `understood`, `declined`, `unusable`, `open`, `answered` (a test), or the code of a [`domain::model::ModelError`].
    pub outcome: String,
    pub tokens_read: i64,
    pub tokens_written: i64,
    /// Millionths of a US dollar.
    pub cost: i64,
    pub latency_ms: i64,
    /// Whose question; `None` for no person, or one who is gone.
    pub by: Option<String>,
}

/// What a month took so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub requests: i64,
    pub tokens_read: i64,
    pub tokens_written: i64,
    /// Millionths of a US dollar.
    pub cost: i64,
}

/// A request that was let through: at most this is paid for it.
pub(super) struct Reserved {
    pub id: i64,
    read: u64,
    prices: (i64, i64),
    most: i64,
}

/// The latest requests, newest first.
pub async fn calls(ctx: &Context, scope: &Scope, limit: u64) -> Result<Vec<Call>> {
    scope.require(Permission::ManageWorkspace)?;
    let newest = Entity::in_workspace(scope.workspace_id()).order_by_desc(Column::Id).limit(Ord::min(limit, MOST));
    let rows = newest.all(&ctx.db).await?;
    let person = |row: &Model| row.actor.strip_prefix("user:")?.parse().ok().map(domain::UserId);
    let people = users::Entity::by_ids(rows.iter().filter_map(person)).all(&ctx.db).await?;
    let people: HashMap<i64, String> = people.into_iter().map(|user| (user.id, user.name)).collect();
    let call = |row: Model| Call {
        by: person(&row).and_then(|user| people.get(&user.0).cloned()),
        at: row.at,
        model: row.model,
        purpose: row.purpose,
        outcome: row.outcome,
        tokens_read: row.tokens_read,
        tokens_written: row.tokens_written,
        cost: row.cost,
        latency_ms: row.latency_ms,
    };
    Ok(rows.into_iter().map(call).collect())
}

/// What the running calendar month took, in the workspace's time zone.
pub async fn usage(ctx: &Context, scope: &Scope) -> Result<Usage> {
    scope.require(Permission::ManageWorkspace)?;
    month(&ctx.db, scope, ctx.now_ms()).await
}

/// Requests, tokens read and written, cost.
type Sums = (i64, Option<i64>, Option<i64>, Option<i64>);

async fn month(db: &impl ConnectionTrait, scope: &Scope, now: i64) -> Result<Usage> {
    let zone = Zone::named(&scope.workspace().timezone)?;
    let begun = zone.instant(zone.day(now).month_start().date().at(0, 0, 0, 0));
    let sum = |column: Column| Expr::col(column).sum().cast_as("bigint");
    let found: Option<Sums> = Entity::in_workspace(scope.workspace_id())
        .select_only()
        .column_as(Expr::col(Column::Id).count(), "requests")
        .column_as(sum(Column::TokensRead), "read")
        .column_as(sum(Column::TokensWritten), "written")
        .column_as(sum(Column::Cost), "cost")
        // Ids begin with the time.
        .filter(Column::Id.gte(begun << 20))
        .into_tuple()
        .one(db)
        .await?;
    let (requests, read, written, cost) = found.unwrap_or_default();
    Ok(Usage {
        requests,
        tokens_read: read.unwrap_or(0),
        tokens_written: written.unwrap_or(0),
        cost: cost.unwrap_or(0),
    })
}

/// Notes a request before it leaves, at the most that it may cost; `None` where the month's cap does not allow it. Requests at the same time
/// can't pass the cap together, and one that is broken off stays paid for.
pub(super) async fn reserve(
    ctx: &Context,
    scope: &Scope,
    provider: &model_providers::Model,
    prompt: &Prompt,
    purpose: &str,
) -> Result<Option<Reserved>> {
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let read = estimate(prompt);
    let prices = (provider.price_read, provider.price_written);
    let most = cost(Tokens { read, written: prompt.longest.into() }, prices.0, prices.1);
    let row = Model {
        workspace_id: workspace.0,
        id: ids::ordered(now),
        at: now,
        provider_id: provider.id,
        protocol: provider.protocol.clone(),
        model: provider.model.clone(),
        purpose: purpose.into(),
        outcome: OPEN.into(),
        tokens_read: 0,
        tokens_written: 0,
        cost: most,
        latency_ms: 0,
        actor: audit::actor_text(scope.actor()),
    };
    let id = row.id;
    let let_through = store::write(&ctx.db, async |tx| {
        // One at a time: the next sees what this one takes.
        model_settings::Entity::in_workspace(workspace).lock_exclusive().one(tx).await?;
        let cap = settings::of(tx, workspace).await?.monthly_cap;
        let spent = month(tx, scope, now).await?.cost;
        if most > 0 && spent.saturating_add(most) > cap {
            return Ok(false);
        }
        Entity::delete_in(workspace).filter(Column::Id.lt(now.saturating_sub(KEPT) << 20)).exec(tx).await?;
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        Ok(true)
    })
    .await?;
    Ok(let_through.then_some(Reserved { id, read, prices, most }))
}

/// How a request ended.
pub(super) struct End {
    pub outcome: &'static str,
    /// What the provider says it took.
    pub tokens: Option<Tokens>,
    /// Bytes of the answer, where there was one.
    pub answered: Option<usize>,
    /// Whether a request without an answer is paid for all the same.
    pub may_cost: bool,
    pub latency_ms: i64,
}

/// Notes what a request took.
pub(super) async fn settle(ctx: &Context, workspace: WorkspaceId, reserved: &Reserved, end: End) -> Result<()> {
    let guess = |bytes: usize| Tokens { read: reserved.read, written: tokens_of(bytes) };
    let tokens = end.tokens.or(end.answered.map(guess));
    let (tokens, paid) = match tokens {
        Some(tokens) => (tokens, cost(tokens, reserved.prices.0, reserved.prices.1)),
        None if end.may_cost => (Tokens { read: reserved.read, written: 0 }, reserved.most),
        None => (Tokens::default(), 0),
    };
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    store::write(&ctx.db, async |tx| {
        Entity::update_in(workspace)
            .col_expr(Column::Outcome, Expr::value(end.outcome))
            .col_expr(Column::TokensRead, Expr::value(number(tokens.read)))
            .col_expr(Column::TokensWritten, Expr::value(number(tokens.written)))
            .col_expr(Column::Cost, Expr::value(paid))
            .col_expr(Column::LatencyMs, Expr::value(end.latency_ms))
            .filter(Column::Id.eq(reserved.id))
            .exec(tx)
            .await?;
        Ok(())
    })
    .await
}

/// Whether somebody's questions may be paid for by the workspace.
pub(super) fn may_ask(actor: Actor) -> bool {
    !matches!(actor, Actor::Visitor | Actor::Guest)
}

fn estimate(prompt: &Prompt) -> u64 {
    let said: usize = prompt.said.iter().map(|said| said.text.len()).sum();
    tokens_of(prompt.instructions.len() + prompt.schema.len() + said)
}

fn tokens_of(bytes: usize) -> u64 {
    u64::try_from(bytes.div_ceil(BYTES_A_TOKEN)).unwrap_or(u64::MAX)
}
