//! Tables, joins and days of a read.

use super::{fact, keys, order, product, series};
use crate::catalogue::{DimensionKind, Level, Measure};
use crate::plan::{Read, Rows, Source};
use domain::{Grain, WorkspaceId};
use sea_query::{Cond, Expr, ExprTrait, Func, JoinType, Query, SelectStatement};

/// `FROM`, joins, workspace and days.
pub(super) fn from(select: &mut SelectStatement, read: &Read, workspace: WorkspaceId) {
    if read.source.of_subscriptions() || read.source.of_stock() {
        series_from(select, read, workspace);
        select.and_where(day(read).between(read.period.from.number(), read.period.to.number()));
        return;
    }
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

/// `FROM`, joins and workspace of subscriptions, invoices and stock, over all days.
pub(super) fn series_from(select: &mut SelectStatement, read: &Read, workspace: WorkspaceId) {
    match read.source {
        source if source.of_stock() => select.from_subquery(series::levels(read, workspace), "f"),
        source => select.from_as(table(source), "f").and_where(fact("workspace_id").eq(workspace.0)),
    };
    match read.source {
        Source::MrrGone => select.and_where(fact("phase").eq("gone")),
        source if source.of_invoices() => select.and_where(fact("status").ne("void")),
        _ => select,
    };
    if read.source.of_stock() {
        if touches(read, &["product", "category", "vendor"]) || costs(read) {
            join(select, "products", "p", ("f", "product_id"));
        }
        return;
    }
    let named = read.filters.iter().any(|filter| filter.dimension.key == "plan");
    let plan = named || touches(read, &["product", "interval"]);
    if read.source.of_invoices() && (plan || touches(read, &["plan"])) {
        join(select, "subscriptions", "s", ("f", "subscription_id"));
    }
    if plan {
        let of = if read.source.of_invoices() { "s" } else { "f" };
        join(select, "plans", "pl", (of, "plan_id"));
    }
    if touches(read, &["country"]) {
        join(select, "customers", "c", ("f", "customer_id"));
    }
    if read.source.of_invoices() && touches(read, &["cohort"]) {
        let cohorts = Query::select()
            .column("customer_id")
            .expr_as(Expr::col("cohort").min(), "cohort")
            .from("mrr_facts")
            .and_where(Expr::col("workspace_id").eq(workspace.0))
            .group_by_col("customer_id")
            .to_owned();
        let on = Expr::col(("h", "customer_id")).equals(("f", "customer_id"));
        select.join_subquery(JoinType::LeftJoin, cohorts, "h", on);
    }
}

/// What a column refers to by its id, where it is there.
fn join(select: &mut SelectStatement, table: &'static str, alias: &'static str, to: (&'static str, &'static str)) {
    let on = Cond::all()
        .add(Expr::col((alias, "workspace_id")).equals(("f", "workspace_id")))
        .add(Expr::col((alias, "id")).equals(to));
    select.join_as(JoinType::LeftJoin, table, alias, on);
}

/// Whether any of these dimensions groups or filters.
fn touches(read: &Read, dimensions: &[&str]) -> bool {
    let mut touched = read.keys.iter().copied().chain(read.filters.iter().map(|filter| filter.dimension));
    touched.any(|dimension| dimensions.contains(&dimension.key))
}

/// Whether it needs what products cost.
fn costs(read: &Read) -> bool {
    let mut levels = read.measures.iter().filter_map(|measure| measure.level());
    levels.any(|level| matches!(level, Level::InventoryValue | Level::Uncosted))
}

/// The day, or the first day of the month of monthly rows.
pub(super) fn day(read: &Read) -> Expr {
    match read.source {
        Source::OrderRollups { .. } | Source::ProductRollups { .. } | Source::RepeatRollups { .. } => fact("bucket"),
        Source::Collections => Func::coalesce([fact("paid_day"), fact("day")]).into(),
        _ => fact("day"),
    }
}

/// Whether each row of the table is one of the read's, so that there is nothing to add up.
pub(super) fn is_as_it_stands(read: &Read) -> bool {
    let Source::OrderRollups { dimension, rows } = read.source else { return false };
    let bucket = match rows {
        Rows::Days => Grain::Day,
        Rows::Months => Grain::Month,
    };
    let valued = dimension == "all" || read.keys.iter().any(|key| key.key == dimension);
    valued && read.has_money() && read.keys.iter().any(|key| key.grain() == Some(bucket))
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
        Source::Mrr | Source::MrrMoves | Source::MrrGone | Source::Payers => "mrr_facts",
        Source::Subscriptions => "subscription_facts",
        Source::Invoices | Source::Collections | Source::Overdue => "invoices",
        Source::Stock | Source::Stockouts => "inventory_levels",
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
    let costs =
        read.measures.iter().any(|measure| matches!(measure, Measure::Cogs | Measure::YearCogs | Measure::Uncosted));
    let keyed = read.keys.iter().any(|key| key.kind == DimensionKind::Item && key.key != "product");
    let filtered = read.filters.iter().any(|filter| filter.dimension.kind == DimensionKind::Item);
    matches!(read.source, Source::ItemFacts | Source::ProductRollups { .. }) && (costs || keyed || filtered)
}

/// Customers whose first valid order ever lies in the period, and in the same bucket as the row.
fn join_newcomers(select: &mut SelectStatement, read: &Read, workspace: WorkspaceId) {
    // Grouped, though each has but one: else SQLite takes them for a handful, and reads all of them for every row.
    let first = Query::select()
        .column("customer_id")
        .expr_as(Expr::col("day").min(), "day")
        .from("order_facts")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("first_order").eq(true))
        .and_where(Expr::col("valid").eq(true))
        .and_where(Expr::col("day").between(read.period.from.number(), read.period.to.number()))
        .group_by_col("customer_id")
        .to_owned();
    let mut on = Cond::all().add(Expr::col(("n", "customer_id")).equals(("f", "customer_id")));
    if let Some(grain) = read.keys.iter().find_map(|key| key.grain()) {
        let newcomer = keys::slot(grain, &Expr::col(("n", "day")), &read.slots);
        on = on.add(newcomer.eq(keys::slot(grain, &day(read), &read.slots)));
    }
    select.join_subquery(JoinType::LeftJoin, first, "n", on);
}
