//! Facts and rollups: what queries read, computed from the records of the days and customers that changed.
//!
//! They are a pure function of the records. `refresh` computes the marked days, a month to a transaction, and the marked
//! customers; `sql` says what the facts of days are, `order_days` adds a day's orders up, `subscriptions` says what the facts
//! of customers are; `retime` moves a workspace to another time zone.

mod order_days;
mod pages;
mod retime;
mod sql;
mod stock_days;
pub mod subscriptions;

pub use retime::retime;
pub(crate) use subscriptions::mark_all;

use crate::{Context, Result, ingest, store};
use domain::{Day, WorkspaceId};
use entity::{
    dirty_customers,
    dirty_days::{Column, Entity},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value,
};
use std::collections::BTreeSet;

/// That many marked days come of a large import.
const MANY_DAYS: u64 = 60;

/// Computes facts and rollups of every marked day and customer of a workspace. Returns how many of both that were.
///
/// Each month and each batch of customers is one transaction; interrupted, it goes on where it was with the next call.
pub async fn refresh(ctx: &Context, workspace: WorkspaceId) -> Result<u32> {
    Ok(refresh_days(ctx, workspace).await? + subscriptions::refresh(ctx, workspace).await?)
}

async fn refresh_days(ctx: &Context, workspace: WorkspaceId) -> Result<u32> {
    let mut days = 0;
    if Entity::in_workspace(workspace).count(&ctx.db).await? >= MANY_DAYS {
        analyze(ctx).await?;
    }
    loop {
        let tx = store::begin_write_in(&ctx.db, workspace).await?;
        ingest::lock_workspace(&tx, workspace).await?;
        let chunk = take_month(&tx, workspace).await?;
        let Some(first) = chunk.first() else { return Ok(days) };
        compute(&tx, workspace, &chunk, *first).await?;
        ingest::raise_version(&*tx, workspace, ctx.now_ms()).await?;
        tx.commit().await?;
        days += chunk.len() as u32;
    }
}

/// Has PostgreSQL look at tables that may have grown much since it last did: it would read all of their rows for each month.
async fn analyze(ctx: &Context) -> Result<()> {
    if ctx.db.get_database_backend() == DbBackend::Postgres {
        ctx.db.execute_unprepared("ANALYZE orders, order_items, refunds, fees").await?;
    }
    Ok(())
}

/// Computes what was left over when the program stopped, in every workspace.
pub async fn refresh_leftovers(ctx: &Context) -> Result<u32> {
    let mut marked: BTreeSet<i64> = Entity::workspaces().into_tuple().all(&ctx.db).await?.into_iter().collect();
    marked.extend(dirty_customers::Entity::workspaces().into_tuple::<i64>().all(&ctx.db).await?);
    let mut done = 0;
    for workspace in marked {
        done += refresh(ctx, WorkspaceId(workspace)).await?;
    }
    Ok(done)
}

/// Unmarks the marked days of the earliest month that has any, and returns them.
async fn take_month(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<Vec<i32>> {
    let marked = Entity::in_workspace(workspace);
    let Some(first) = marked.clone().order_by_asc(Column::Day).one(tx).await? else { return Ok(Vec::new()) };
    let start = Day::from_number(first.day).month_start();
    let end = start.plus_months(1).number();
    let days: Vec<i32> = marked
        .filter(Column::Day.lt(end))
        .order_by_asc(Column::Day)
        .select_only()
        .column(Column::Day)
        .into_tuple()
        .all(tx)
        .await?;
    Entity::delete_in(workspace).filter(Column::Day.lt(end)).exec(tx).await?;
    Ok(days)
}

/// Deletes and computes anew the facts and day rollups of days in one month, and that month's rollups.
async fn compute(tx: &DatabaseTransaction, workspace: WorkspaceId, days: &[i32], first: i32) -> Result<()> {
    let month = Day::from_number(first).month_start();
    let (from, to) = (month.number(), month.plus_months(1).number() - 1);
    run(tx, &sql::STATEMENTS, days, [workspace.0.into(), from.into(), to.into()]).await?;
    order_days::write(tx, workspace, days).await?;
    run(tx, &sql::ORDER_MONTH_STATEMENTS, days, [workspace.0.into(), from.into(), to.into()]).await
}

/// Runs templates of statements with these values for `$1`, `$2` and `$3`.
async fn run(tx: &DatabaseTransaction, templates: &[&str], days: &[i32], values: [Value; 3]) -> Result<()> {
    let backend = tx.get_database_backend();
    for template in templates {
        let text = sql::render(template, days, backend == DbBackend::Sqlite);
        let bound = (1..=values.len()).filter(|index| template.contains(&format!("${index}"))).count();
        let statement = Statement::from_sql_and_values(backend, text, values.iter().take(bound).cloned());
        tx.execute_raw(statement).await?;
    }
    Ok(())
}
