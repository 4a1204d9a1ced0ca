//! The rows of a sheet as statements: a page of them in a fixed order, and what they come to.

mod fields;
mod parts;

use super::{Cell, filters, int, series, source};
use crate::catalogue::Term;
use crate::plan::{Holds, Kind, Sheet};
use domain::{Currency, WorkspaceId};
use sea_query::{CaseStatement, Cond, Expr, ExprTrait, Func, Query, SelectStatement};

/// What rows are sorted by; those that are alike follow in the order of what tells them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The day of the row, where it has one, else what it adds.
    #[default]
    Day,
    /// What it adds, in its own currency.
    Value,
}

/// Which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    Asc,
    #[default]
    Desc,
}

/// Where a row stands in the order: the sorted value, then what tells it apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub sorted: i64,
    pub keys: Vec<String>,
}

/// The columns of a result row of [`rows`]: the sheet's fields, the currency (`''` where it is no money), the day whose rate
/// converts it, one integer a term, their signed sum, the sorted value, and the texts that tell the row apart.
#[derive(Clone, Copy, Debug)]
pub struct RowShape {
    pub fields: usize,
    pub terms: usize,
    pub keys: usize,
}

const FIELDS: [&str; 8] = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"];
const TERMS: [&str; 8] = ["v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7"];
const KEYS: [&str; 3] = ["k0", "k1", "k2"];
const CURRENCY: &str = "cur";
const RATE_DAY: &str = "rate_day";
const SORTED: &str = "sorted";

impl RowShape {
    pub fn of(sheet: &Sheet) -> Self {
        let keys = fields::keys(sheet.kind).len();
        Self { fields: sheet.kind.fields().len(), terms: sheet.terms.len(), keys }
    }

    /// What each column holds.
    pub fn cells(sheet: &Sheet) -> Vec<Cell> {
        let fields = sheet.kind.fields().iter().map(|field| match field.holds {
            Holds::Day | Holds::Count => Cell::Int,
            Holds::Text | Holds::Id(_) => Cell::Text,
        });
        let shape = Self::of(sheet);
        fields
            .chain([Cell::Text, Cell::Int])
            .chain(std::iter::repeat_n(Cell::Int, shape.terms + 2))
            .chain(std::iter::repeat_n(Cell::Text, shape.keys))
            .collect()
    }
}

/// A page of rows.
pub fn rows(
    sheet: &Sheet,
    workspace: WorkspaceId,
    home: Currency,
    (by, order): (SortBy, Order),
    after: Option<&Position>,
    limit: u64,
) -> SelectStatement {
    let day = fields::day(sheet.kind).and_then(|at| FIELDS.get(at)).filter(|_| by == SortBy::Day);
    let sorted = day.map_or_else(|| value(sheet), |name| row(name));
    let mut select = counted(sheet, workspace, home);
    for name in FIELDS.iter().take(sheet.kind.fields().len()) {
        select.column(("r", *name));
    }
    select.column(("r", CURRENCY)).column(("r", RATE_DAY));
    for name in TERMS.iter().take(sheet.terms.len()) {
        select.column(("r", *name));
    }
    select.expr_as(value(sheet), "value").expr_as(sorted.clone(), SORTED);
    let keys = fields::keys(sheet.kind).len();
    for name in KEYS.iter().take(keys) {
        select.column(("r", *name));
    }
    if let Some(after) = after {
        select.cond_where(behind(&sorted, order, after));
    }
    select.order_by_expr(sorted, if order == Order::Asc { sea_query::Order::Asc } else { sea_query::Order::Desc });
    for name in KEYS.iter().take(keys) {
        select.order_by(("r", *name), sea_query::Order::Asc);
    }
    select.limit(limit).to_owned()
}

/// How many rows there are and what they come to: `rows, currency, day, sum`, one row a currency, and a day where it is not `home`.
pub fn sums(sheet: &Sheet, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let foreign = row(CURRENCY).ne("").and(row(CURRENCY).ne(home.code()));
    let day: Expr = CaseStatement::new().case(foreign, row(RATE_DAY)).finally(int(0)).into();
    counted(sheet, workspace, home)
        .expr(Expr::col(("r", "k0")).count().cast_as("bigint"))
        .expr_as(row(CURRENCY), "money_currency")
        .expr_as(day, "money_day")
        .expr(Func::coalesce([value(sheet).sum(), int(0)]).cast_as("bigint"))
        .group_by_col("money_currency")
        .group_by_col("money_day")
        .limit(super::MAX_GROUPS as u64)
        .to_owned()
}

/// Every row that counts.
fn counted(sheet: &Sheet, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let mut select = Query::select();
    select.from_subquery(inner(sheet, workspace, home), "r");
    if sheet.kind.counts_things() {
        return select.and_where(value(sheet).ne(int(0))).to_owned();
    }
    let mut any = Cond::any();
    for name in TERMS.iter().take(sheet.terms.len()) {
        any = any.add(row(name).ne(int(0)));
    }
    select.cond_where(any).to_owned()
}

/// The rows with their fields, keys and terms.
fn inner(sheet: &Sheet, workspace: WorkspaceId, home: Currency) -> SelectStatement {
    let read = &sheet.read;
    let mut select = Query::select();
    match sheet.kind {
        Kind::Movements => {
            select.from_subquery(series::moves(read, workspace), "f");
        }
        kind if kind.is_level() => {
            source::series_from(&mut select, read, workspace);
            filters::apply(&mut select, read);
            parts::hold_to_day(&mut select, sheet);
        }
        _ => {
            source::from(&mut select, read, workspace);
            filters::apply(&mut select, read);
        }
    }
    for (at, (field, name)) in sheet.kind.fields().iter().zip(FIELDS).enumerate() {
        let expr = fields::expr(sheet, at);
        let whole = matches!(field.holds, Holds::Day | Holds::Count);
        select.expr_as(if whole { expr.cast_as("bigint") } else { expr }, name);
    }
    for (key, name) in fields::key_exprs(sheet).into_iter().zip(KEYS) {
        select.expr_as(key, name);
    }
    if sheet.kind == Kind::Buyers {
        select.and_where(super::order(read, "customer_id").is_not_null());
    }
    let money = sheet.terms.iter().any(|term| term.measure().is_money());
    select.expr_as(if money { parts::currency(sheet, home) } else { super::text("") }, CURRENCY);
    select.expr_as(parts::rate_day(sheet).cast_as("bigint"), RATE_DAY);
    for (term, name) in sheet.terms.iter().zip(TERMS) {
        select.expr_as(parts::expr(sheet, term.measure()).cast_as("bigint"), name);
    }
    for group in fields::groups(sheet) {
        select.add_group_by([group]);
    }
    select
}

/// What a row adds: its terms with their signs.
fn value(sheet: &Sheet) -> Expr {
    let mut sum = int(0);
    for (term, name) in sheet.terms.iter().zip(TERMS) {
        sum = match term {
            Term::Plus(_) => sum.add(row(name)),
            Term::Minus(_) => sum.sub(row(name)),
        };
    }
    sum
}

/// Rows that come after a position.
fn behind(sorted: &Expr, order: Order, after: &Position) -> Cond {
    let mut rest = Cond::any();
    for at in 0..after.keys.len().min(KEYS.len()) {
        let mut all = Cond::all();
        for (name, key) in KEYS.iter().zip(&after.keys).take(at) {
            all = all.add(row(name).eq(key.as_str()));
        }
        if let (Some(name), Some(key)) = (KEYS.get(at), after.keys.get(at)) {
            all = all.add(row(name).gt(key.as_str()));
        }
        rest = rest.add(all);
    }
    let further = match order {
        Order::Asc => sorted.clone().gt(after.sorted),
        Order::Desc => sorted.clone().lt(after.sorted),
    };
    Cond::any().add(further).add(Cond::all().add(sorted.clone().eq(after.sorted)).add(rest))
}

fn row(column: &'static str) -> Expr {
    Expr::col(("r", column))
}
