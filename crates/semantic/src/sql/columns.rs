//! Columns of facts as sums, counts, least and greatest values: always 64-bit integers.

use super::{CURRENCY, Cell, DAY, KEYS, MAX_GROUPS, fact, filters, int, keys, source};
use crate::custom::columns::{Column, Table};
use crate::plan::{ColumnRead, Plan, Slot, Take};
use domain::{Currency, WorkspaceId};
use sea_query::{Expr, ExprTrait, Func, Query, SelectStatement};

/// The least or greatest of nothing.
pub const NOTHING: i64 = -9_000_000_000_000_000_000;

/// The columns of its rows: keys, then the currency (where there is money), then the day (where it is foreign), then one
/// integer a slot.
pub fn column_cells(plan: &Plan, read: &ColumnRead) -> Vec<Cell> {
    let mut cells: Vec<Cell> = read.read.keys.iter().map(|key| keys::cell(key)).collect();
    if read.has_money(plan) {
        cells.push(Cell::Text);
    }
    if read.read.foreign {
        cells.push(Cell::Int);
    }
    cells.extend(read.slots.iter().map(|_| Cell::Int));
    cells
}

/// The statement of a read of columns in a workspace whose currency is `home`.
pub fn columns(plan: &Plan, read: &ColumnRead, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let mut select = Query::select();
    source::from(&mut select, &read.read, workspace);
    filters::apply(&mut select, &read.read);
    for (key, name) in read.read.keys.iter().zip(KEYS) {
        select.expr_as(keys::typed(&read.read, key), name).group_by_col(name);
    }
    if read.has_money(plan) {
        if read.read.foreign {
            select.and_where(fact("currency").ne(home.code()));
        }
        select.expr_as(fact("currency"), CURRENCY).group_by_col(CURRENCY);
    }
    if read.read.foreign {
        select.expr_as(source::day(&read.read).cast_as("bigint"), DAY).group_by_col(DAY);
    }
    for slot in read.slots(plan) {
        select.expr(value(read.table, slot));
    }
    select.limit(MAX_GROUPS as u64 + 1).to_owned()
}

fn value(table: &Table, slot: &Slot) -> Expr {
    let of = |column: &Column| fact(stored(table.key, column.key));
    let (value, nothing) = match (slot.take, slot.column) {
        (Take::Count, Some(column)) => (of(column).count(), 0),
        (Take::Count, None) | (_, None) => (Expr::col(("f", "workspace_id")).count(), 0),
        (Take::Sum, Some(column)) => (of(column).sum(), 0),
        (Take::Distinct, Some(column)) => (of(column).count_distinct(), 0),
        (Take::Least, Some(column)) => (of(column).min(), NOTHING),
        (Take::Most, Some(column)) => (of(column).max(), NOTHING),
    };
    let or: Expr = Func::coalesce([value, int(nothing)]).into();
    or.cast_as("bigint")
}

/// The stored column of a formula's column.
fn stored(table: &str, column: &'static str) -> &'static str {
    match (table, column) {
        ("orders", "id") | (_, "order") => "order_id",
        ("refunds", "id") => "refund_id",
        (_, "customer") => "customer_id",
        (_, "subscription") => "subscription_id",
        (_, "product") => "product_key",
        ("ads", "campaign") => "campaign_id",
        (_, "engaged") => "engaged_sessions",
        (_, "attempts") => "attempt_count",
        (_, same) => same,
    }
}
