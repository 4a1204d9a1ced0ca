//! Movements of recurring revenue: what a day did to a customer within the slice, then by kind.

use crate::catalogue::Measure;
use crate::plan::Read;
use crate::sql::{KEYS, fact, filters, int, keys, source};
use domain::WorkspaceId;
use sea_query::{CaseStatement, Expr, ExprTrait, Query, SelectStatement};

/// A row a customer, day, currency and key: `day`, keys, `currency`, `phase`, `delta`.
pub(in crate::sql) fn moves(read: &Read, workspace: WorkspaceId) -> SelectStatement {
    let mut select = Query::select();
    source::series_from(&mut select, read, workspace);
    filters::apply(&mut select, read);
    select.and_where(fact("day").between(read.period.from.number(), read.period.to.number()));
    for column in ["day", "customer_id", "phase"] {
        select.expr_as(fact(column), column).group_by_col(("f", column));
    }
    select.expr_as(fact("currency"), "currency").group_by_col(("f", "currency"));
    for (key, name) in read.keys.iter().zip(KEYS).filter(|(key, _)| key.grain().is_none()) {
        select.expr_as(keys::typed(read, key), name).group_by_col(name);
    }
    select.expr_as(fact("delta").sum(), "delta").to_owned()
}

/// What a row of [`moves`] adds to a measure.
pub(in crate::sql) fn part(measure: Measure) -> Expr {
    let delta = || fact("delta");
    let phase = |phase: &'static str| fact("phase").eq(phase);
    let case = |when: Expr, then: Expr| CaseStatement::new().case(when, then).finally(int(0)).into();
    match measure {
        Measure::NewMrr => case(phase("new"), delta()),
        Measure::ReactivationMrr => case(phase("back"), delta()),
        Measure::ChurnedMrr => case(phase("gone"), int(0).sub(delta())),
        Measure::ExpansionMrr => case(phase("kept").and(delta().gt(int(0))), delta()),
        Measure::ContractionMrr => case(phase("kept").and(delta().lt(int(0))), int(0).sub(delta())),
        _ => int(0),
    }
}
