//! A formula on real data before it is saved.

use super::known;
use crate::{Context, Result, Scope, queries};
use domain::{Locale, Permission};
use semantic::{
    Query, Table, Unit,
    custom::{self, FormulaError},
    plan::Computed,
};

/// What a formula comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub unit: Unit,
    /// One metric column, with the key given.
    pub table: Table,
}

/// Answers a query whose only metric, `own`, has that formula; what is wrong with it where it is none.
///
/// `own` is the key of the metric it will belong to: a formula may not use itself.
pub async fn preview(
    ctx: &Context,
    scope: &Scope,
    own: &str,
    formula: &str,
    query: &Query,
    locale: Locale,
) -> Result<Result<Preview, FormulaError>> {
    scope.require(Permission::EditMetrics)?;
    let known = known(&ctx.db, scope.workspace_id()).await?;
    let checked = match custom::check(own, formula, &known) {
        Ok(checked) => checked,
        Err(error) => return Ok(Err(error)),
    };
    // A key that no metric of the catalogue can have.
    const KEY: &str = "preview:";
    let computed = Computed { key: KEY.into(), label: String::new(), unit: checked.unit, tree: checked.tree };
    let query = Query { metrics: vec![KEY.into()], ..query.clone() };
    let table = queries::run_with(ctx, scope, &query, locale, Some(computed)).await?;
    Ok(Ok(Preview { unit: checked.unit, table }))
}
