//! Which rates the data at hand needs and nobody gave.

use crate::{Context, Result, Scope};
use domain::{Currency, Day, Permission};
use sea_orm::{
    ConnectionTrait,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement},
};
use semantic::assemble::OLDEST_RATE;
use std::collections::{BTreeMap, BTreeSet};

/// Days with amounts in a currency and no rate of that day or the week before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub currency: Currency,
    pub days: usize,
    pub first: Day,
    pub last: Day,
}

/// Columns and what they must hold.
type Narrowed = &'static [(&'static str, &'static str)];

/// Where amounts in other currencies come from: table, column of the day, and what narrows its rows.
const AMOUNTS: [(&str, &str, Narrowed); 4] = [
    ("order_rollups", "bucket", &[("dimension", "all"), ("grain", "d")]),
    ("ad_performance", "day", &[]),
    ("invoices", "day", &[]),
    ("invoices", "paid_day", &[]),
];

/// The gaps in the rates from and to the workspace's currency, by currency.
pub async fn missing(ctx: &Context, scope: &Scope) -> Result<Vec<Gap>> {
    scope.require(Permission::ReadData)?;
    let home = scope.workspace().currency;
    let mut needed: BTreeMap<Currency, BTreeSet<i32>> = BTreeMap::new();
    for (table, day, narrowed) in AMOUNTS {
        for row in ctx.db.query_all(&amounts(scope, table, day, narrowed)).await? {
            let (code, day): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            if let (Ok(currency), Ok(day)) = (Currency::parse(&code), i32::try_from(day)) {
                needed.entry(currency).or_default().insert(day);
            }
        }
    }
    let mut known: BTreeMap<String, BTreeSet<i32>> = BTreeMap::new();
    for row in ctx.db.query_all(&rates(scope)).await? {
        let (base, quote): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let day = i32::try_from(row.try_get_by_index::<i64>(2)?).unwrap_or_default();
        let other = if base == home.code() { quote } else { base };
        known.entry(other).or_default().insert(day);
    }
    let none = BTreeSet::new();
    let gaps = needed.into_iter().filter_map(|(currency, days)| {
        let known = known.get(currency.code()).unwrap_or(&none);
        let bare: Vec<i32> =
            days.into_iter().filter(|day| known.range(day - OLDEST_RATE..=*day).next().is_none()).collect();
        let (first, last) = (Day::from_number(*bare.first()?), Day::from_number(*bare.last()?));
        Some(Gap { currency, days: bare.len(), first, last })
    });
    Ok(gaps.collect())
}

/// Currency and day, once each, of the amounts in other currencies than the workspace's.
fn amounts(
    scope: &Scope,
    table: &'static str,
    day: &'static str,
    narrowed: &[(&'static str, &str)],
) -> SelectStatement {
    let mut select = Query::select();
    select
        .distinct()
        .column("currency")
        .expr(Expr::col(day).cast_as(Alias::new("bigint")))
        .from(table)
        .and_where(Expr::col("workspace_id").eq(scope.workspace_id().0))
        .and_where(Expr::col("currency").ne(scope.workspace().currency.code()))
        .and_where(Expr::col(day).is_not_null());
    for (column, value) in narrowed {
        select.and_where(Expr::col(*column).eq(*value));
    }
    select
}

fn rates(scope: &Scope) -> SelectStatement {
    let home = scope.workspace().currency;
    Query::select()
        .columns(["base", "quote"])
        .expr(Expr::col("day").cast_as(Alias::new("bigint")))
        .from("fx_rates")
        .and_where(Expr::col("workspace_id").eq(scope.workspace_id().0))
        .and_where(Expr::col("base").eq(home.code()).or(Expr::col("quote").eq(home.code())))
        .to_owned()
}
