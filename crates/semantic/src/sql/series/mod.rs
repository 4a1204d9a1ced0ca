//! Levels as statements: changes by step, to be added up by who reads them.
//!
//! Every level is told as a list of changes, each on a day. A plain one sums them; one that counts who is in a state (customers
//! who pay, products that are out) runs the changes of each through a window and counts comings and goings.

mod changes;
mod moves;

pub(super) use changes::{available, levels, overdue, overdue_from, value};
pub(super) use moves::{moves, part};

use super::{CURRENCY, Cell, KEYS, fact, filters, int, keys, measures, source};
use crate::plan::{Read, Role, Source};
use domain::{Currency, WorkspaceId};
use sea_query::{CaseStatement, Expr, ExprTrait, Func, Order, OverStatement, Query, SelectStatement, WindowStatement};

/// The step of what lies before the first.
pub const BEFORE: i32 = -1_000_000;

const DAY: &str = "change_day";
const WHO: &str = "who";
pub(super) const VALUES: [&str; 4] = ["v0", "v1", "v2", "v3"];

/// The columns of a series' rows: the step (its first day, or [`BEFORE`]), keys, the currency where there is money, then
/// one integer a measure.
pub(super) fn series_cells(read: &Read) -> Vec<Cell> {
    let mut cells = vec![Cell::Int];
    cells.extend(read.keys.iter().map(|key| keys::cell(key)));
    if read.has_money() {
        cells.push(Cell::Text);
    }
    cells.extend(read.measures.iter().map(|_| Cell::Int));
    cells
}

/// The statement of a series.
pub(super) fn series(read: &Read, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    match read.source {
        Source::Payers | Source::Stockouts => states(read, workspace),
        Source::MrrGone | Source::ProductRollups { .. } => plain(read, workspace),
        _ => sums(read, changes::all(read, workspace, home)),
    }
}

/// Sums of changes by step.
fn sums(read: &Read, changes: SelectStatement) -> SelectStatement {
    let mut select = Query::select();
    select.from_subquery(changes, "f");
    stepped(&mut select, read);
    for (value, _) in VALUES.iter().zip(&read.measures) {
        select.expr(measures::total(fact(value)));
    }
    select
}

/// A table whose rows are flows, by step.
fn plain(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let mut select = Query::select();
    source::from(&mut select, read, workspace);
    filters::apply(&mut select, read);
    select.expr_as(step(read, source::day(read)).cast_as("bigint"), DAY).group_by_col(DAY);
    for (key, name) in read.keys.iter().zip(KEYS) {
        select.expr_as(keys::typed(read, key), name).group_by_col(name);
    }
    if read.has_money() {
        select.expr_as(measures::currency(read), CURRENCY).group_by_col(CURRENCY);
    }
    for measure in &read.measures {
        select.expr(measures::expr(read, *measure));
    }
    select
}

/// Comings into a state less goings, by step.
fn states(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    if read.source == Source::Payers && read.knows_whole_customers() {
        return sums(read, changes::payers(read, workspace));
    }
    let changes = changes::of_each(read, workspace);
    let mut daily = Query::select();
    daily.from_subquery(changes, "f").column(DAY).column(WHO).group_by_col(DAY).group_by_col(WHO);
    let mut window = WindowStatement::new();
    window.add_partition_by(fact(WHO));
    for (_, name) in read.keys.iter().zip(KEYS) {
        daily.column(name).group_by_col(name);
        window.add_partition_by(fact(name));
    }
    window.order_by_expr(fact(DAY), Order::Asc);
    for value in &VALUES[..2] {
        daily.expr_as(fact(value).sum(), *value);
    }
    let mut run = Query::select();
    run.from_subquery(daily, "f").column(DAY);
    for (_, name) in read.keys.iter().zip(KEYS) {
        run.column(name);
    }
    for (value, after) in VALUES[..2].iter().zip(["a0", "a1"]) {
        run.column(*value).expr_window_as(fact(value).sum(), window.clone(), after);
    }
    let mut select = Query::select();
    select.from_subquery(run, "f");
    stepped(&mut select, read);
    let after = state(read, fact("a0"), fact("a1"));
    let before = state(read, fact("a0").sub(fact("v0")), fact("a1").sub(fact("v1")));
    select.expr(measures::total(after.sub(before)));
    select
}

/// 1 where the running sums say so: a customer with something that pays; a product known, with nothing to sell.
fn state(read: &Read, amount: Expr, known: Expr) -> Expr {
    let holds = match read.source {
        Source::Stockouts => known.gt(int(0)).and(amount.lte(int(0))),
        _ => amount.gt(int(0)),
    };
    CaseStatement::new().case(holds, int(1)).finally(int(0)).into()
}

/// Selects and groups by the step, the keys and the currency of changes.
fn stepped(select: &mut SelectStatement, read: &Read) {
    select.expr_as(step(read, fact(DAY)).cast_as("bigint"), "step").group_by_col("step");
    for (_, name) in read.keys.iter().zip(KEYS) {
        select.expr_as(fact(name), name).group_by_col(("f", name));
    }
    if read.has_money() {
        select.expr_as(fact(CURRENCY), CURRENCY).group_by_col(("f", CURRENCY));
    }
}

/// The step a day falls in: a day of its own where there are no slots.
fn step(read: &Read, day: Expr) -> Expr {
    let within = if read.slots.is_empty() { day.clone() } else { keys::tree(&day, &read.slots) };
    if read.role == Role::Flow {
        return within;
    }
    let before = day.lt(int(read.period.from.number().into()));
    CaseStatement::new().case(before, int(BEFORE.into())).finally(within).into()
}

/// A sum that is 0 over nothing.
fn or_nought(expr: Expr) -> Expr {
    Func::coalesce([expr, int(0)]).into()
}
