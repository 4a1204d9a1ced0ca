//! The days a workspace has data for.

use crate::{Context, Result, Scope};
use domain::{Day, Period, Permission, WorkspaceId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait, QueryResult};
use semantic::catalogue::Family;
use std::collections::BTreeSet;

/// The first and the last day with data of any kind; `None` where there is none yet.
pub async fn span(ctx: &Context, scope: &Scope) -> Result<Option<Period>> {
    scope.require(Permission::ReadData)?;
    read_span(&ctx.db, scope.workspace_id(), &BTreeSet::from(Family::ALL)).await
}

/// The span of the data of some families.
pub(super) async fn read_span(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    families: &BTreeSet<Family>,
) -> Result<Option<Period>> {
    let tables: BTreeSet<&str> = families.iter().flat_map(|family| tables(*family)).copied().collect();
    let mut days = Vec::new();
    for table in tables {
        for order in [Order::Asc, Order::Desc] {
            let row = db.query_one(&edge(table, workspace, order)).await?;
            days.extend(row.map(|row| day(&row)).transpose()?);
        }
    }
    let (first, last) = (days.iter().min(), days.iter().max());
    Ok(first.zip(last).map(|(first, last)| Period::new(*first, *last)))
}

/// Tables with a day in their key.
fn tables(family: Family) -> &'static [&'static str] {
    match family {
        Family::Orders | Family::Items => &["order_facts", "refund_facts"],
        Family::Ads => &["ad_performance"],
        Family::Web => &["web_sessions"],
        Family::Mrr => &["mrr_facts"],
        Family::Subscriptions => &["mrr_facts", "subscription_facts"],
        Family::Invoices => &["invoices"],
        Family::Stock | Family::Demand => &["inventory_levels"],
    }
}

/// The first or the last day of a table of facts: one step along its key.
fn edge(table: &'static str, workspace: WorkspaceId, order: Order) -> SelectStatement {
    Query::select()
        .expr(Expr::col("day").cast_as(Alias::new("bigint")))
        .from(table)
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        // By its table: PostgreSQL takes a bare name for the column of the answer, which no index holds.
        .order_by((table, "day"), order)
        .limit(1)
        .to_owned()
}

fn day(row: &QueryResult) -> Result<Day> {
    let number: i64 = row.try_get_by_index(0)?;
    Ok(Day::from_number(i32::try_from(number).unwrap_or_default()))
}
