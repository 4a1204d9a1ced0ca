//! Where numbers come from: the kinds of record that feed a metric, and which of them a workspace has.

use crate::{Context, Result, Scope};
use domain::{Permission, record::Kind};
use sea_orm::{
    ConnectionTrait,
    sea_query::{Expr, ExprTrait, Query},
};
use semantic::catalogue::{self, Level, Measure, Metric};

/// The kinds of record a metric is made of, the main one first.
pub fn kinds(metric: &Metric) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for kind in metric.expression.measures().flat_map(fed_by) {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    kinds
}

/// The kinds that metrics of the catalogue and tables of facts are made of, each once.
pub fn kinds_of(bases: &[String], tables: &[String]) -> Vec<Kind> {
    let bases = bases.iter().filter_map(|key| catalogue::metric(key)).flat_map(kinds);
    let mut found = Vec::new();
    for kind in bases.chain(tables.iter().flat_map(|table| of_table(table)).copied()) {
        if !found.contains(&kind) {
            found.push(kind);
        }
    }
    found
}

/// What a table of facts is computed from.
fn of_table(table: &str) -> &'static [Kind] {
    match table {
        "items" => &[Kind::Orders, Kind::OrderItems, Kind::Products],
        "refunds" => &[Kind::Orders, Kind::Refunds],
        "ads" => &[Kind::AdPerformance],
        "visits" => &[Kind::Sessions],
        "invoices" => &[Kind::Invoices],
        _ => &[Kind::Orders, Kind::OrderItems, Kind::Fees],
    }
}

fn fed_by(measure: Measure) -> &'static [Kind] {
    use Measure::*;
    const PLANS: &[Kind] = &[Kind::Subscriptions, Kind::Plans, Kind::SubscriptionEvents];
    match measure {
        Orders | Placed | Cancelled | Shipping | Taxes | Discounts | Customers | NewCustomers => &[Kind::Orders],
        Gross | Units | ItemSales => &[Kind::Orders, Kind::OrderItems],
        Returns => &[Kind::Orders, Kind::Refunds],
        Fees => &[Kind::Orders, Kind::Fees],
        Cogs | Uncosted | YearCogs => &[Kind::Orders, Kind::OrderItems, Kind::Products],
        AdSpend | Impressions | Clicks | AdConversions | ConversionValue => &[Kind::AdPerformance],
        Sessions | Users | Pageviews | EngagedSessions | WebConversions => &[Kind::Sessions],
        NewMrr | ExpansionMrr | ContractionMrr | ChurnedMrr | ReactivationMrr | ChurnedCustomers => PLANS,
        NewSubscriptions | ChurnedSubscriptions | TrialsEnded | TrialsConverted | ChurnBase => PLANS,
        Invoiced | Collected | FailedPayments => &[Kind::Invoices],
        DailyDemand => &[Kind::OrderItems, Kind::Orders, Kind::InventoryLevels, Kind::StockMovements],
        SafetyStock | LeadDemand => &[Kind::InventoryLevels, Kind::OrderItems, Kind::Orders, Kind::Suppliers],
        OrderQuantity => &[Kind::InventoryLevels, Kind::OrderItems, Kind::Orders, Kind::Products],
        MeanStockValue => &[Kind::InventoryLevels, Kind::StockMovements, Kind::Products],
        Start(level) | End(level) => match level {
            Level::Mrr | Level::Subscriptions | Level::Payers => PLANS,
            Level::Overdue => &[Kind::Invoices],
            Level::OnHand | Level::Available | Level::Stockouts => &[Kind::InventoryLevels, Kind::StockMovements],
            Level::InventoryValue | Level::Uncosted => &[Kind::InventoryLevels, Kind::StockMovements, Kind::Products],
        },
    }
}

/// Which of these kinds the workspace has rows of.
pub async fn present(ctx: &Context, scope: &Scope, kinds: &[Kind]) -> Result<Vec<Kind>> {
    scope.require(Permission::ReadData)?;
    let mut present = Vec::new();
    for kind in kinds {
        let first = Query::select()
            .expr(Expr::val(1))
            .from(table(*kind))
            .and_where(Expr::col("workspace_id").eq(scope.workspace_id().0))
            .limit(1)
            .to_owned();
        if ctx.db.query_one(&first).await?.is_some() {
            present.push(*kind);
        }
    }
    Ok(present)
}

/// The table its rows are kept in.
fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Sessions => "web_sessions",
        Kind::Usage => "usage_records",
        kind => kind.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_metric_is_fed_by_what_its_measures_read() {
        let check = |key: &str, expected: &[Kind]| {
            assert_eq!(kinds(catalogue::metric(key).expect("a metric")), expected, "{key}");
        };
        check("orders", &[Kind::Orders]);
        check("return_rate", &[Kind::Orders, Kind::Refunds, Kind::OrderItems]);
        check("cogs", &[Kind::Orders, Kind::OrderItems, Kind::Products]);
        check("fees", &[Kind::Orders, Kind::Fees]);
    }

    #[test]
    fn every_table_of_formulas_is_fed_by_something() {
        for table in semantic::custom::columns::TABLES {
            assert!(!kinds_of(&[], &[table.key.into()]).is_empty(), "{}", table.key);
        }
        let both = kinds_of(&["returns".into()], &["refunds".into()]);
        assert_eq!(both, [Kind::Orders, Kind::Refunds]);
    }

    #[test]
    fn every_metric_is_fed_by_something() {
        for metric in catalogue::metrics() {
            assert!(!kinds(metric).is_empty(), "{}", metric.key);
        }
    }
}
