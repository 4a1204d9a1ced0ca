//! Several reads in one statement: a message to the database costs as much as a tile's sums do.

use super::policies::{policies, policy_cells};
use super::series::{series, series_cells};
use super::{MAX_GROUPS, cells, int, select};
use crate::plan::{Read, Role};
use crate::sql::Cell;
use domain::{Currency, WorkspaceId};
use sea_query::{
    CommonTableExpression, Expr, ExprTrait, Func, FunctionCall, Query, SelectStatement, UnionType, WithQuery,
};

/// Reads of one statement at most.
const MOST: usize = 24;

const PART: &str = "part";

/// What the columns of a read's rows hold.
pub fn cells_of(read: &Read) -> Vec<Cell> {
    match read.role {
        Role::Flow => cells(read),
        Role::Policy => policy_cells().to_vec(),
        _ => series_cells(read),
    }
}

/// Reads whose rows have the same columns, put together; by their places, each once.
pub fn batches(reads: &[Read]) -> Vec<Vec<usize>> {
    let mut batches: Vec<(Vec<Cell>, Vec<usize>)> = Vec::new();
    for (at, read) in reads.iter().enumerate() {
        let cells = cells_of(read);
        match batches.iter_mut().find(|(other, places)| *other == cells && places.len() < MOST) {
            Some((_, places)) => places.push(at),
            None => batches.push((cells, vec![at])),
        }
    }
    batches.into_iter().map(|(_, places)| places).collect()
}

/// The statement of reads of the same columns; a last column tells which of them a row belongs to. At most one row more
/// than [`MAX_GROUPS`] for each.
pub fn batch<'a>(
    reads: impl IntoIterator<Item = &'a Read>,
    workspace: WorkspaceId,
    home: Currency,
) -> Option<SelectStatement> {
    let mut whole: Option<SelectStatement> = None;
    let mut count = 0;
    for (part, read) in reads.into_iter().enumerate() {
        let mut one = match read.role {
            Role::Flow => select(read, workspace, home),
            Role::Policy => policies(read, workspace),
            _ => series(read, workspace, home),
        };
        one.expr_as(int(part as i64).cast_as("bigint"), PART);
        count += 1;
        match &mut whole {
            Some(first) => drop(first.union(UnionType::All, one)),
            None => whole = Some(one),
        }
    }
    whole.map(|mut whole| whole.limit((MAX_GROUPS as u64 + 1) * count).to_owned())
}

/// The same rows as one text, a JSON array of arrays: SQLite's driver hands rows over one at a time from thread to thread,
/// which takes longer than adding them up. `width` is how many columns a row has, the last one included.
pub fn packed(batch: SelectStatement, width: usize) -> WithQuery {
    let row = Func::cust("json_array").args(columns(width).map(Expr::col));
    around(batch, width, [Func::cust("json_group_array").arg(row)])
}

/// The same rows as one row of an array a column, all nulls for none: PostgreSQL's driver takes longer over many rows than over one.
pub fn gathered(batch: SelectStatement, width: usize) -> WithQuery {
    around(batch, width, columns(width).map(|column| Func::cust("array_agg").arg(Expr::col(column))))
}

fn columns(width: usize) -> impl Iterator<Item = String> {
    (0..width).map(|at| format!("c{at}"))
}

fn around(batch: SelectStatement, width: usize, whole: impl IntoIterator<Item = FunctionCall>) -> WithQuery {
    let rows = Query::select().exprs(whole).from("rows_of_reads").to_owned();
    let mut inner = CommonTableExpression::new();
    inner.table_name("rows_of_reads").columns(columns(width)).query(batch);
    let mut with = Query::with();
    with.cte(inner);
    with.query(rows)
}
