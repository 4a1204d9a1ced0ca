//! Moving a workspace to another time zone: instants stay, local days and hours change.

use super::refresh_in;
use crate::{Context, Result, access::Workspace, ingest, ingest::tables::upsert, store, zone::Zone};
use domain::Day;
use entity::{customers, fees, orders, refunds};
use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

const PAGE: u64 = 2000;

/// Rewrites every local day and hour for the workspace's (new) time zone and computes the facts of all days that changed.
///
/// Interrupted, it may simply be called again.
pub async fn retime(ctx: &Context, workspace: &Workspace) -> Result<()> {
    let zone = Zone::named(&workspace.timezone)?;
    let mut after = None;
    while let Some(last) =
        page(ctx, workspace, async |tx, days| orders_page(tx, workspace, &zone, after.take(), days).await).await?
    {
        after = Some(last);
    }
    while let Some(last) =
        page(ctx, workspace, async |tx, days| refunds_page(tx, workspace, &zone, after.take(), days).await).await?
    {
        after = Some(last);
    }
    while let Some(last) =
        page(ctx, workspace, async |tx, _| customers_page(tx, workspace, &zone, after.take()).await).await?
    {
        after = Some(last);
    }
    let mut after = None;
    while let Some(last) =
        page(ctx, workspace, async |tx, _| fees_page(tx, workspace, &zone, after.take()).await).await?
    {
        after = Some(last);
    }
    refresh_in(ctx, workspace.id, &zone).await.map(drop)
}

/// Does one page in a transaction; the work returns the key it came to, or `None` at the end.
async fn page<K>(
    ctx: &Context,
    workspace: &Workspace,
    work: impl AsyncFnOnce(&DatabaseTransaction, &mut BTreeSet<i32>) -> Result<Option<K>>,
) -> Result<Option<K>> {
    let tx = store::begin_write_in(&ctx.db, workspace.id).await?;
    ingest::lock_workspace(&tx, workspace.id).await?;
    let mut days = BTreeSet::new();
    let last = work(&tx, &mut days).await?;
    ingest::mark_dirty(&tx, workspace.id, days).await?;
    tx.commit().await?;
    Ok(last)
}

async fn orders_page(
    tx: &DatabaseTransaction,
    workspace: &Workspace,
    zone: &Zone,
    after: Option<String>,
    days: &mut BTreeSet<i32>,
) -> Result<Option<String>> {
    let next = orders::Entity::in_workspace(workspace.id).filter(orders::Column::Id.gt(after.unwrap_or_default()));
    let rows = next.order_by_asc(orders::Column::Id).limit(PAGE).all(tx).await?;
    let last = rows.last().map(|row| row.id.clone());
    let moved = rows.into_iter().filter_map(|row| {
        let (day, hour) = zone.local(row.created_at);
        let refunded_day = row.refunded_at.map(|at| zone.day(at).number());
        let moved = orders::Model { day: day.number(), hour: hour.into(), refunded_day, ..row.clone() };
        days.extend([Some(row.day), row.refunded_day, Some(moved.day), moved.refunded_day].into_iter().flatten());
        (moved != row).then_some(moved)
    });
    upsert::<orders::Entity>(tx, moved.collect()).await?;
    Ok(last)
}

async fn refunds_page(
    tx: &DatabaseTransaction,
    workspace: &Workspace,
    zone: &Zone,
    after: Option<String>,
    days: &mut BTreeSet<i32>,
) -> Result<Option<String>> {
    let next = refunds::Entity::in_workspace(workspace.id).filter(refunds::Column::Id.gt(after.unwrap_or_default()));
    let rows = next.order_by_asc(refunds::Column::Id).limit(PAGE).all(tx).await?;
    let last = rows.last().map(|row| row.id.clone());
    let moved = rows.into_iter().filter_map(|row| {
        let day = zone.day(row.created_at).number();
        days.extend([row.day, day]);
        (day != row.day).then_some(refunds::Model { day, ..row })
    });
    upsert::<refunds::Entity>(tx, moved.collect()).await?;
    Ok(last)
}

async fn customers_page(
    tx: &DatabaseTransaction,
    workspace: &Workspace,
    zone: &Zone,
    after: Option<String>,
) -> Result<Option<String>> {
    let next =
        customers::Entity::in_workspace(workspace.id).filter(customers::Column::Id.gt(after.unwrap_or_default()));
    let rows = next.order_by_asc(customers::Column::Id).limit(PAGE).all(tx).await?;
    let last = rows.last().map(|row| row.id.clone());
    let moved = rows.into_iter().filter_map(|row| {
        let day = zone.day(row.created_at).number();
        (day != row.day).then_some(customers::Model { day, ..row })
    });
    upsert::<customers::Entity>(tx, moved.collect()).await?;
    Ok(last)
}

async fn fees_page(
    tx: &DatabaseTransaction,
    workspace: &Workspace,
    zone: &Zone,
    after: Option<(String, String)>,
) -> Result<Option<(String, String)>> {
    let (order, kind) = after.unwrap_or_default();
    let same_order = Condition::all().add(fees::Column::OrderId.eq(order.as_str())).add(fees::Column::Kind.gt(kind));
    let beyond = Condition::any().add(fees::Column::OrderId.gt(order)).add(same_order);
    let next = fees::Entity::in_workspace(workspace.id).filter(beyond);
    let rows = next.order_by_asc(fees::Column::OrderId).order_by_asc(fees::Column::Kind).limit(PAGE).all(tx).await?;
    let last = rows.last().map(|row| (row.order_id.clone(), row.kind.clone()));
    let moved = rows.into_iter().filter_map(|row| {
        let day = row.created_at.map(|at: i64| -> Day { zone.day(at) }).map(Day::number);
        (day != row.day).then_some(fees::Model { day, ..row })
    });
    upsert::<fees::Entity>(tx, moved.collect()).await?;
    Ok(last)
}
