//! Levels as changes: a row a change, with its day, keys, currency and values.

use super::{DAY, VALUES, WHO, or_nought};
use crate::catalogue::{Level, Measure};
use crate::plan::{Read, Source};
use crate::sql::{CURRENCY, KEYS, fact, filters, int, keys, product, source};
use domain::{Currency, WorkspaceId};
use sea_query::{
    CaseStatement, Expr, ExprTrait, Func, Order, OverStatement, Query, SelectStatement, UnionType, WindowStatement,
};

/// The changes of every measure of a read, over all days up to its last.
pub(super) fn all(read: &Read, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let values = |sign: i64| read.measures.iter().map(|measure| signed(value(*measure), sign)).collect::<Vec<_>>();
    match read.source {
        Source::Overdue => {
            let mut due = rows(read, workspace, overdue_from(), &values(1), Some(fact("currency")));
            for condition in overdue() {
                due.and_where(condition);
            }
            let mut paid = rows(read, workspace, fact("paid_day"), &values(-1), Some(fact("currency")));
            paid.and_where(fact("paid_day").gt(overdue_from())).and_where(is_open());
            due.union(UnionType::All, paid).to_owned()
        }
        Source::Stock => {
            let currency = Func::coalesce([product("currency"), Expr::val(home.code())]).into();
            intervals(read, workspace, &values(1), &values(-1), read.has_money().then_some(currency), None)
        }
        _ => rows(read, workspace, fact("day"), &values(1), read.has_money().then(|| fact("currency"))),
    }
}

/// The changes of each customer or product: an amount, and how many rows it is made of.
pub(super) fn of_each(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    if read.source == Source::Stockouts {
        let up = [available(), int(1)];
        let down = [signed(available(), -1), int(-1)];
        return intervals(read, workspace, &up, &down, None, Some("product_id"));
    }
    let mut select = rows(read, workspace, fact("day"), &[fact("paying"), int(1)], None);
    select.expr_as(fact("customer_id"), WHO).to_owned()
}

/// Customers who begin to pay and who stop, as a whole: what the phase says.
pub(super) fn payers(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let sign = CaseStatement::new().case(fact("phase").eq("gone"), int(-1)).finally(int(1)).into();
    let mut select = rows(read, workspace, fact("day"), &[sign], None);
    select.expr_as(fact("customer_id"), WHO).and_where(fact("phase").ne("kept")).distinct().to_owned()
}

/// Rows of the table, each a change on a day.
fn rows(read: &Read, workspace: WorkspaceId, day: Expr, values: &[Expr], currency: Option<Expr>) -> SelectStatement {
    let mut select = Query::select();
    source::series_from(&mut select, read, workspace);
    filters::apply(&mut select, read);
    select.and_where(day.clone().lte(read.period.to.number()));
    select.expr_as(day, DAY);
    for (key, name) in read.keys.iter().zip(KEYS) {
        select.expr_as(keys::typed(read, key), name);
    }
    if let Some(currency) = currency {
        select.expr_as(currency, CURRENCY);
    }
    for (value, name) in values.iter().zip(VALUES) {
        select.expr_as(value.clone(), name);
    }
    select
}

/// Stock levels: each holds from its day until the next one of the same product and place.
fn intervals(
    read: &Read,
    workspace: WorkspaceId,
    up: &[Expr],
    down: &[Expr],
    currency: Option<Expr>,
    who: Option<&'static str>,
) -> SelectStatement {
    let mut from = rows(read, workspace, fact("day"), up, currency.clone());
    let mut until = rows(read, workspace, fact("until_day"), down, currency);
    until.and_where(fact("until_day").is_not_null());
    if let Some(who) = who {
        from.expr_as(fact(who), WHO);
        until.expr_as(fact(who), WHO);
    }
    from.union(UnionType::All, until).to_owned()
}

/// Stock levels with the day of the next one.
pub(in crate::sql) fn levels(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let mut window = WindowStatement::new();
    window
        .add_partition_by(Expr::col("product_id"))
        .add_partition_by(Expr::col("location"))
        .order_by_expr(Expr::col("day"), Order::Asc);
    let next: Expr = Func::cust("LEAD").arg(Expr::col("day")).into();
    Query::select()
        .columns(["workspace_id", "product_id", "location", "day", "on_hand", "reserved", "supplier"])
        .expr_window_as(next, window, "until_day")
        .from("inventory_levels")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("day").lte(read.period.to.number()))
        .to_owned()
}

/// Invoices that are past their due day at some time: still unpaid then, open, and not paid without a day.
pub(in crate::sql) fn overdue() -> [Expr; 3] {
    let still = fact("paid_day").is_null().or(fact("paid_day").gt(overdue_from()));
    let unpaid = fact("paid_day").is_not_null().or(fact("status").ne("paid"));
    [still, is_open(), unpaid]
}

fn is_open() -> Expr {
    fact("status").is_not_in(["void", "draft", "uncollectible"])
}

/// What a row is worth to a level.
pub(in crate::sql) fn value(measure: Measure) -> Expr {
    match measure.level() {
        Some(Level::Mrr) => fact("delta"),
        Some(Level::Subscriptions) => fact("paying"),
        Some(Level::Overdue) => CaseStatement::new()
            .case(fact("paid_day").is_null(), fact("total").sub(or_nought(fact("amount_paid"))))
            .finally(fact("total"))
            .into(),
        Some(Level::OnHand) => fact("on_hand"),
        Some(Level::Available) => available(),
        Some(Level::InventoryValue) => fact("on_hand").mul(or_nought(product("cost"))),
        Some(Level::Uncosted) => CaseStatement::new()
            .case(product("cost").is_null().and(fact("on_hand").ne(int(0))), int(1))
            .finally(int(0))
            .into(),
        _ => int(0),
    }
}

/// What of a level of stock can be sold.
pub(in crate::sql) fn available() -> Expr {
    fact("on_hand").sub(or_nought(fact("reserved")))
}

/// The first day on which an invoice is past its due day.
pub(in crate::sql) fn overdue_from() -> Expr {
    let after = || fact("due_day").add(int(1));
    CaseStatement::new().case(after().lt(fact("day")), fact("day")).finally(after()).into()
}

fn signed(expr: Expr, sign: i64) -> Expr {
    if sign < 0 { int(0).sub(expr) } else { expr }
}
