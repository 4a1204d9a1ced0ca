//! What is known of ordering each product anew: lead times, costs.

use super::{Cell, fact, int, product, text};
use crate::plan::Read;
use domain::WorkspaceId;
use sea_query::{Cond, Expr, ExprTrait, Func, JoinType, Order, OverStatement, Query, SelectStatement, WindowStatement};

/// Of a number that nobody gave.
pub const NOT_SAID: i64 = -1;

/// The columns of its rows: product, title, lead time in days, cost of an order, yearly rate of keeping (text), the product's
/// cost and its currency.
pub fn policy_cells() -> [Cell; 7] {
    [Cell::Text, Cell::Text, Cell::Int, Cell::Int, Cell::Text, Cell::Int, Cell::Text]
}

/// The latest row of each product and place on or before the read's last day.
pub fn policies(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let mut window = WindowStatement::new();
    window
        .add_partition_by(Expr::col("product_id"))
        .add_partition_by(Expr::col("location"))
        .order_by_expr(Expr::col("day"), Order::Desc);
    let latest = Query::select()
        .columns(["workspace_id", "product_id", "lead_time_days", "supplier", "reorder_cost", "holding_cost_rate"])
        .expr_window_as(Func::cust("ROW_NUMBER"), window, "place")
        .from("inventory_levels")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("day").lte(read.period.to.number()))
        .to_owned();
    let supplier = |column: &'static str| Expr::col(("s", column));
    let by_name =
        Cond::any().add(supplier("id").equals(("f", "supplier"))).add(supplier("name").equals(("f", "supplier")));
    let suppliers = Cond::all().add(supplier("workspace_id").equals(("f", "workspace_id"))).add(by_name);
    let products = Cond::all()
        .add(product("workspace_id").equals(("f", "workspace_id")))
        .add(product("id").equals(("f", "product_id")));
    let number = |known: Vec<Expr>| {
        let known = known.into_iter().chain([int(NOT_SAID)]);
        Expr::from(Func::coalesce(known)).cast_as("bigint")
    };
    let words = |known: Expr, or: Expr| Expr::from(Func::coalesce([known, or]));
    Query::select()
        .from_subquery(latest, "f")
        .join_as(JoinType::LeftJoin, "products", "p", products)
        .join_as(JoinType::LeftJoin, "suppliers", "s", suppliers)
        .expr(fact("product_id"))
        .expr(words(product("title"), fact("product_id")))
        .expr(number(vec![fact("lead_time_days"), supplier("lead_time_days")]))
        .expr(number(vec![fact("reorder_cost")]))
        .expr(words(fact("holding_cost_rate"), text("")))
        .expr(number(vec![product("cost")]))
        .expr(words(product("currency"), text("")))
        .and_where(fact("place").eq(int(1)))
        .to_owned()
}
