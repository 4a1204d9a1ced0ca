//! A plan's reads as statements for SQLite and PostgreSQL: one text, bound values.

mod batch;
mod columns;
mod filters;
mod keys;
mod measures;
mod policies;
mod rows;
mod series;
mod source;
mod support;

pub use batch::{batch, batches, cells_of, gathered, packed};
pub use columns::{NOTHING, column_cells, columns};
pub use policies::NOT_SAID;
pub use rows::{Order as RowOrder, Position, RowShape, SortBy, rows, sums};
pub use series::BEFORE;
pub use support::{plan_names, rates, titles, uncosted, undated};

use crate::plan::{Read, Source};
use domain::{Currency, WorkspaceId};
use sea_query::{Expr, ExprTrait, Query, SelectStatement};

/// More groups than this are no answer for people; a statement gives one more, so that it is noticed.
pub const MAX_GROUPS: usize = 100_000;

/// What a column of a result row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Int,
    Text,
}

const KEYS: [&str; 4] = ["k0", "k1", "k2", "k3"];
const CURRENCY: &str = "money_currency";
const DAY: &str = "money_day";

/// The columns of a read's rows: keys, then the currency (where there is money), then the day (where it is foreign),
/// then one integer a measure.
fn cells(read: &Read) -> Vec<Cell> {
    let mut cells: Vec<Cell> = read.keys.iter().map(|key| keys::cell(key)).collect();
    if read.has_money() {
        cells.push(Cell::Text);
    }
    if read.foreign {
        cells.push(Cell::Int);
    }
    cells.extend(read.measures.iter().map(|_| Cell::Int));
    cells
}

/// The statement of a read in a workspace whose currency is `home`.
fn select(read: &Read, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let mut select = Query::select();
    let moves = read.source == Source::MrrMoves;
    if moves {
        select.from_subquery(series::moves(read, workspace), "f");
    } else {
        source::from(&mut select, read, workspace);
        filters::apply(&mut select, read);
    }
    let mut named = Vec::new();
    for (key, name) in read.keys.iter().zip(KEYS) {
        let expr = if moves && key.grain().is_none() { fact(name) } else { keys::typed(read, key) };
        select.expr_as(expr, name);
        named.push(name);
    }
    if read.has_money() {
        let currency = measures::currency(read);
        if read.foreign {
            select.and_where(currency.clone().ne(home.code()));
        }
        select.expr_as(currency, CURRENCY);
        named.push(CURRENCY);
    }
    if read.foreign {
        select.expr_as(source::day(read).cast_as("bigint"), DAY);
        named.push(DAY);
    }
    if source::is_as_it_stands(read) {
        select.exprs(read.measures.iter().map(|measure| measures::part(read, *measure)));
    } else {
        select.group_by_columns(named);
        select.exprs(read.measures.iter().map(|measure| measures::expr(read, *measure)));
    }
    select
}

/// An integer written into the statement: never one that came from outside.
fn int(number: i64) -> Expr {
    Expr::Constant(number.into())
}

fn text(literal: &'static str) -> Expr {
    Expr::Constant(literal.into())
}

fn fact(column: &'static str) -> Expr {
    Expr::col(("f", column))
}

fn product(column: &'static str) -> Expr {
    Expr::col(("p", column))
}

/// A column of the order a row belongs to.
fn order(read: &Read, column: &'static str) -> Expr {
    match read.source {
        Source::OrderFacts | Source::CustomerFacts => fact(column),
        _ => Expr::col(("o", column)),
    }
}
