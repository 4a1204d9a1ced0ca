//! Statements beside the sums: exchange rates, names of products, products without a cost.

use super::{fact, filters, int, product, source};
use crate::plan::Read;
use domain::{Currency, Day, Period, WorkspaceId};
use sea_query::{Cond, Expr, ExprTrait, Order, Query, SelectStatement};

/// `base, quote, day, rate` of every rate between `home` and another currency that may serve a day of the period.
pub fn rates(workspace: WorkspaceId, home: Currency, period: Period, oldest: i32) -> SelectStatement {
    let home = || Expr::val(home.code());
    Query::select()
        .columns(["base", "quote"])
        .expr(Expr::col("day").cast_as("bigint"))
        .column("rate")
        .from("fx_rates")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("day").between(period.from.number().saturating_sub(oldest), period.to.number()))
        .cond_where(Cond::any().add(Expr::col("base").eq(home())).add(Expr::col("quote").eq(home())))
        .to_owned()
}

/// `id, title` of these products.
pub fn titles(workspace: WorkspaceId, ids: &[&str]) -> SelectStatement {
    Query::select()
        .columns(["id", "title"])
        .from("products")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("id").is_in(ids.iter().copied()))
        .to_owned()
}

/// `id, name` of these plans.
pub fn plan_names(workspace: WorkspaceId, ids: &[&str]) -> SelectStatement {
    Query::select()
        .columns(["id", "name"])
        .from("plans")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("id").is_in(ids.iter().copied()))
        .to_owned()
}

/// `id, how many there are` of the first subscriptions up to a day that are paused or cancelled nobody knows since when.
pub fn undated(workspace: WorkspaceId, until: Day, most: u64) -> SelectStatement {
    Query::select()
        .column("subscription_id")
        .expr(Expr::cust("COUNT(*) OVER ()"))
        .from("subscription_facts")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("kind").eq(Expr::cust("'unclear'")))
        .and_where(Expr::col("day").lte(until.number()))
        .order_by("subscription_id", Order::Asc)
        .limit(most)
        .to_owned()
}

/// `product_key, title` of what a read of costs holds without one, the most sold first.
pub fn uncosted(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let mut select = Query::select();
    if read.source.of_stock() {
        source::series_from(&mut select, read, workspace);
        filters::apply(&mut select, read);
        let title = Expr::expr(product("title")).if_null(fact("product_id"));
        select.expr(fact("product_id")).expr(title.max()).and_where(product("cost").is_null());
        select.and_where(fact("on_hand").ne(int(0))).group_by_col(("f", "product_id"));
        return select.order_by_expr(fact("product_id"), Order::Asc).limit(super::MAX_GROUPS as u64).to_owned();
    }
    source::from(&mut select, read, workspace);
    filters::apply(&mut select, read);
    let title = Expr::expr(product("title")).if_null(fact("title")).if_null(fact("product_key"));
    select
        .expr(fact("product_key"))
        .expr(title.max())
        .and_where(product("cost").is_null())
        .group_by_col(("f", "product_key"))
        .order_by_expr(fact("quantity").sum(), Order::Desc)
        .order_by_expr(fact("product_key"), Order::Asc)
        .limit(super::MAX_GROUPS as u64);
    select.to_owned()
}
