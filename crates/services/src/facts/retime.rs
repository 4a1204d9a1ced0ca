//! Moving a workspace to another time zone: instants stay, local days and hours change.

use super::{pages::Pages, refresh, stock_days};
use crate::{Context, Result, access::Workspace, ingest::invoice_due_day, zone::Zone};
use domain::Day;
use entity::{
    customers, fees, invoices, orders, purchase_orders, refunds, stock_movements, touchpoints, usage_records,
};
use std::collections::BTreeSet;

/// Rewrites every local day and hour for the workspace's (new) time zone and computes the facts of the days that change by
/// it. The facts of subscriptions hold instants until they are computed, in the zone the workspace has then: whoever changes
/// the zone marks them in the same transaction.
///
/// Interrupted, it may simply be called again.
pub async fn retime(ctx: &Context, workspace: &Workspace) -> Result<()> {
    let zone = Zone::named(&workspace.timezone)?;
    let day = |at: i64| zone.day(at).number();
    let pages = Pages { ctx, workspace: workspace.id };
    pages.rewrite::<orders::Entity>(|row, stale| order(row, &zone, stale)).await?;
    pages.rewrite::<refunds::Entity>(|row, stale| refund(row, day(row.created_at), stale)).await?;
    pages.rewrite::<customers::Entity>(|row, _| row.day = day(row.created_at)).await?;
    pages.rewrite::<fees::Entity>(|row, _| row.day = row.created_at.map(day)).await?;
    pages.rewrite::<invoices::Entity>(|row, _| invoice(row, &zone)).await?;
    pages.rewrite::<usage_records::Entity>(|row, _| row.day = day(row.at)).await?;
    pages.rewrite::<touchpoints::Entity>(|row, _| row.day = day(row.at)).await?;
    pages.rewrite::<stock_movements::Entity>(|row, _| row.day = day(row.at)).await?;
    pages.rewrite::<purchase_orders::Entity>(|row, _| row.day = day(row.ordered_at)).await?;
    stock_days::retime(ctx, workspace.id, &zone).await?;
    refresh(ctx, workspace.id).await.map(drop)
}

fn order(row: &mut orders::Model, zone: &Zone, stale: &mut BTreeSet<i32>) {
    stale.extend([Some(row.day), row.refunded_day].into_iter().flatten());
    let (day, hour) = zone.local(row.created_at);
    row.day = day.number();
    row.hour = hour.into();
    row.refunded_day = row.refunded_at.map(|at| zone.day(at).number());
    stale.extend([Some(row.day), row.refunded_day].into_iter().flatten());
}

fn refund(row: &mut refunds::Model, day: i32, stale: &mut BTreeSet<i32>) {
    stale.extend([row.day, day]);
    row.day = day;
}

fn invoice(row: &mut invoices::Model, zone: &Zone) {
    let day: Day = zone.day(row.created_at);
    row.day = day.number();
    row.due_day = invoice_due_day(day, row.due_at.map(|at| zone.day(at))).number();
    row.paid_day = row.paid_at.map(|at| zone.day(at).number());
}
