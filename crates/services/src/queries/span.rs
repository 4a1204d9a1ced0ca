//! The days a workspace has data for.

use crate::{Context, Result, Scope};
use domain::{Day, Period, Permission, WorkspaceId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait, QueryResult};

/// The first and the last day with an order or a refund; `None` where there is none yet.
pub async fn span(ctx: &Context, scope: &Scope) -> Result<Option<Period>> {
    scope.require(Permission::ReadData)?;
    read_span(&ctx.db, scope.workspace_id()).await
}

pub(super) async fn read_span(db: &impl ConnectionTrait, workspace: WorkspaceId) -> Result<Option<Period>> {
    let mut days = Vec::new();
    for table in ["order_facts", "refund_facts"] {
        for order in [Order::Asc, Order::Desc] {
            let row = db.query_one(&edge(table, workspace, order)).await?;
            days.extend(row.map(|row| day(&row)).transpose()?);
        }
    }
    let (first, last) = (days.iter().min(), days.iter().max());
    Ok(first.zip(last).map(|(first, last)| Period::new(*first, *last)))
}

/// The first or the last day of a table of facts: one step along its key.
fn edge(table: &'static str, workspace: WorkspaceId, order: Order) -> SelectStatement {
    Query::select()
        .expr(Expr::col("day").cast_as(Alias::new("bigint")))
        .from(table)
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .order_by("day", order)
        .limit(1)
        .to_owned()
}

fn day(row: &QueryResult) -> Result<Day> {
    let number: i64 = row.try_get_by_index(0)?;
    Ok(Day::from_number(i32::try_from(number).unwrap_or_default()))
}
