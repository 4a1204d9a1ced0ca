//! Tables, joins and days of a read.

use super::{fact, keys, order, product};
use crate::catalogue::{DimensionKind, Measure};
use crate::plan::{Read, Rows, Source};
use domain::WorkspaceId;
use sea_query::{Cond, Expr, ExprTrait, JoinType, Query, SelectStatement};

/// `FROM`, joins, workspace and days.
pub(super) fn from(select: &mut SelectStatement, read: &Read, workspace: WorkspaceId) {
    select.from_as(table(read.source), "f").and_where(fact("workspace_id").eq(workspace.0));
    if let Source::OrderRollups { dimension, .. } = read.source {
        select.and_where(fact("dimension").eq(dimension));
    }
    if let Source::OrderRollups { rows, .. } | Source::ProductRollups { rows } | Source::RepeatRollups { rows } =
        read.source
    {
        select.and_where(fact("grain").eq(grain(rows)));
    }
    select.and_where(day(read).between(read.period.from.number(), read.period.to.number()));
    match read.source {
        Source::OrderFacts if !counts_invalid(read) => select.and_where(fact("valid").eq(true)),
        Source::CustomerFacts => select.and_where(fact("valid").eq(true)),
        _ => select,
    };
    if joins_orders(read) {
        join_orders(select, read);
    }
    if joins_products(read) {
        let on = Cond::all()
            .add(product("workspace_id").equals(("f", "workspace_id")))
            .add(product("id").equals(("f", "product_key")));
        select.join_as(JoinType::LeftJoin, "products", "p", on);
    }
    if read.source == Source::CustomerFacts && read.measures.contains(&Measure::NewCustomers) {
        join_newcomers(select, read, workspace);
    }
}

/// The day, or the first day of the month of monthly rows.
pub(super) fn day(read: &Read) -> Expr {
    match read.source {
        Source::OrderRollups { .. } | Source::ProductRollups { .. } | Source::RepeatRollups { .. } => fact("bucket"),
        _ => fact("day"),
    }
}

/// Whether orders that came to nothing are among the rows.
pub(super) fn counts_invalid(read: &Read) -> bool {
    read.measures.iter().any(|measure| matches!(measure, Measure::Placed | Measure::Cancelled))
}

fn table(source: Source) -> &'static str {
    match source {
        Source::OrderRollups { .. } => "order_rollups",
        Source::ProductRollups { .. } => "product_rollups",
        Source::RepeatRollups { .. } => "repeat_rollups",
        Source::OrderFacts | Source::CustomerFacts => "order_facts",
        Source::RefundFacts => "refund_facts",
        Source::ItemFacts => "item_facts",
        Source::Ads => "ad_performance",
        Source::Web => "web_sessions",
    }
}

fn grain(rows: Rows) -> &'static str {
    match rows {
        Rows::Days => "d",
        Rows::Months => "m",
    }
}

/// Whether facts of items or refunds need a look at their order.
fn joins_orders(read: &Read) -> bool {
    let of_order = |kind, key| match kind {
        DimensionKind::Order => key != "currency",
        DimensionKind::Clock => key == "hour",
        _ => false,
    };
    let touched = read.keys.iter().copied().chain(read.filters.iter().map(|filter| filter.dimension));
    matches!(read.source, Source::ItemFacts | Source::RefundFacts)
        && (read.measures.contains(&Measure::Customers) || touched.into_iter().any(|d| of_order(d.kind, d.key)))
}

fn join_orders(select: &mut SelectStatement, read: &Read) {
    let day = if read.source == Source::RefundFacts { "order_day" } else { "day" };
    let on = Cond::all()
        .add(order(read, "workspace_id").equals(("f", "workspace_id")))
        .add(order(read, "day").equals(("f", day)))
        .add(order(read, "order_id").equals(("f", "order_id")));
    select.join_as(JoinType::InnerJoin, "order_facts", "o", on);
}

fn joins_products(read: &Read) -> bool {
    let costs = read.measures.iter().any(|measure| matches!(measure, Measure::Cogs | Measure::Uncosted));
    let keyed = read.keys.iter().any(|key| key.kind == DimensionKind::Item && key.key != "product");
    let filtered = read.filters.iter().any(|filter| filter.dimension.kind == DimensionKind::Item);
    matches!(read.source, Source::ItemFacts | Source::ProductRollups { .. }) && (costs || keyed || filtered)
}

/// Customers whose first valid order ever lies in the period, and in the same bucket as the row.
fn join_newcomers(select: &mut SelectStatement, read: &Read, workspace: WorkspaceId) {
    let first = Query::select()
        .columns(["customer_id", "day"])
        .from("order_facts")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("first_order").eq(true))
        .and_where(Expr::col("valid").eq(true))
        .and_where(Expr::col("day").between(read.period.from.number(), read.period.to.number()))
        .to_owned();
    let mut on = Cond::all().add(Expr::col(("n", "customer_id")).equals(("f", "customer_id")));
    if let Some(grain) = read.keys.iter().find_map(|key| key.grain()) {
        let newcomer = keys::slot(grain, &Expr::col(("n", "day")), &read.slots);
        on = on.add(newcomer.eq(keys::slot(grain, &day(read), &read.slots)));
    }
    select.join_subquery(JoinType::LeftJoin, first, "n", on);
}
