//! What a row adds to each term, in which currency, and at which day's rate.

use super::super::{fact, int, measures, product, series, source};
use crate::catalogue::{Level, Measure};
use crate::plan::{Kind, Sheet, Source};
use domain::Currency;
use sea_query::{CaseStatement, Expr, ExprTrait, Func, SelectStatement};

/// What a row adds to a measure.
pub(super) fn expr(sheet: &Sheet, measure: Measure) -> Expr {
    match (sheet.kind, measure) {
        (Kind::Buyers, Measure::NewCustomers) => one_where(Expr::col(("n", "customer_id")).max().is_not_null()),
        (Kind::OrdersOfItems | Kind::Buyers | Kind::Leavers, _) => int(1),
        (Kind::Payers, _) => one_where(fact("paying").sum().gt(int(0))),
        (Kind::Stockouts, _) => one_where(series::available().sum().lte(int(0))),
        (Kind::Recurring, _) if measure.level() == Some(Level::Mrr) => fact("delta").sum(),
        (Kind::Recurring, _) => fact("paying").sum(),
        (Kind::Overdue | Kind::Stock, _) => series::value(measure),
        _ => measures::part(&sheet.read, measure),
    }
}

/// Holds the rows of a level to what is so at the end of its day.
pub(super) fn hold_to_day(select: &mut SelectStatement, sheet: &Sheet) {
    let last = sheet.read.period.to.number();
    match sheet.kind {
        Kind::Overdue => {
            for condition in series::overdue() {
                select.and_where(condition);
            }
            select.and_where(series::overdue_from().lte(last));
            select.and_where(fact("paid_day").is_null().or(fact("paid_day").gt(last)));
        }
        Kind::Stock | Kind::Stockouts => {
            select.and_where(fact("until_day").is_null());
        }
        _ => {
            select.and_where(fact("day").lte(last));
        }
    }
}

pub(super) fn currency(sheet: &Sheet, home: Currency) -> Expr {
    match sheet.read.source {
        Source::Stock => Func::coalesce([product("currency"), Expr::val(home.code())]).into(),
        _ => measures::currency(&sheet.read),
    }
}

/// The day whose rate converts a row's money: its own, or the one a level is told at.
pub(super) fn rate_day(sheet: &Sheet) -> Expr {
    match sheet.kind {
        kind if kind.is_level() => int(sheet.read.period.to.number().into()),
        Kind::OrdersOfItems | Kind::Buyers | Kind::Leavers => int(0),
        _ => source::day(&sheet.read),
    }
}

fn one_where(condition: Expr) -> Expr {
    CaseStatement::new().case(condition, int(1)).finally(int(0)).into()
}
