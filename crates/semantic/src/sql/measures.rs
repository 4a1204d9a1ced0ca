//! Measures as sums and counts, always 64-bit integers, 0 over nothing.

use super::{fact, int, keys, order, product, series, source};
use crate::catalogue::Measure;
use crate::plan::{Read, Source};
use sea_query::{CaseStatement, Expr, ExprTrait, Func};

/// Before the first day there is: the bucket before a customer's first order.
const NEVER: i64 = -1_000_000;

/// The currency a row's money is in.
pub(super) fn currency(read: &Read) -> Expr {
    if read.measures.contains(&Measure::Cogs) {
        Func::coalesce([product("currency"), fact("currency")]).into()
    } else {
        fact("currency")
    }
}

/// The aggregate of a measure.
pub(super) fn expr(read: &Read, measure: Measure) -> Expr {
    match read.source {
        Source::OrderRollups { .. } => total(fact(column(measure))),
        Source::RefundFacts => total(fact("amount")),
        Source::OrderFacts => of_orders(read, measure),
        Source::ItemFacts | Source::ProductRollups { .. } => of_items(read, measure),
        Source::RepeatRollups { .. } => of_customers(read, measure),
        Source::CustomerFacts => {
            let table = if measure == Measure::NewCustomers { "n" } else { "f" };
            Expr::col((table, "customer_id")).count_distinct()
        }
        Source::Ads | Source::Web => total(fact(column(measure))),
        Source::MrrMoves => total(series::part(measure)),
        Source::MrrGone => fact("customer_id").count_distinct(),
        Source::Subscriptions => count_where(fact("kind").eq(kind(measure))),
        Source::Invoices | Source::Collections => of_invoices(measure),
        // Told by steps, not by sums.
        Source::Mrr | Source::Payers | Source::Overdue | Source::Stock | Source::Stockouts => int(0),
    }
}

fn of_orders(read: &Read, measure: Measure) -> Expr {
    let valid = || fact("valid").eq(true);
    match measure {
        Measure::Placed => count_all(),
        Measure::Cancelled => count_where(fact("cancelled").eq(true)),
        Measure::Orders => count_where(valid()),
        _ if source::counts_invalid(read) => {
            total(CaseStatement::new().case(valid(), fact(column(measure))).finally(int(0)).into())
        }
        _ => total(fact(column(measure))),
    }
}

fn of_items(read: &Read, measure: Measure) -> Expr {
    let rolled_up = matches!(read.source, Source::ProductRollups { .. });
    match measure {
        Measure::Orders if rolled_up => total(fact("orders")),
        Measure::Orders => fact("order_id").count_distinct(),
        Measure::Customers => order(read, "customer_id").count_distinct(),
        Measure::Units => total(fact("quantity")),
        Measure::ItemSales => total(fact("gross").sub(fact("discount"))),
        Measure::Cogs => total(fact("quantity").mul(Func::coalesce([product("cost"), int(0)]))),
        Measure::Uncosted => count_where(product("cost").is_null()),
        _ => total(fact("gross")),
    }
}

/// The kind of subscription facts that a measure counts.
fn kind(measure: Measure) -> &'static str {
    match measure {
        Measure::NewSubscriptions => "began",
        Measure::ChurnedSubscriptions => "ended",
        Measure::TrialsConverted => "trial_converted",
        _ => "trial_ended",
    }
}

/// Invoices that are not void. One that is paid and doesn't say how much was paid in full.
fn of_invoices(measure: Measure) -> Expr {
    let or_nought = |expr: Expr| -> Expr { Func::coalesce([expr, int(0)]).into() };
    match measure {
        Measure::Collected => {
            let full = CaseStatement::new().case(fact("status").eq("paid"), fact("total")).finally(int(0));
            let paid: Expr = Func::coalesce([fact("amount_paid"), full.into()]).into();
            total(paid.sub(or_nought(fact("amount_refunded"))))
        }
        Measure::FailedPayments => {
            let once = fact("attempt_count").eq(int(1)).and(fact("status").ne("paid"));
            count_where(fact("attempt_count").gte(int(2)).or(once))
        }
        _ => total(fact("total")),
    }
}

/// A customer is counted at the first order in a slot: the one whose order before lies before the slot.
fn of_customers(read: &Read, measure: Measure) -> Expr {
    let counted = match measure {
        Measure::NewCustomers => fact("prev_bucket").eq(int(NEVER)),
        _ => fact("prev_bucket").lt(keys::slot_of(read)),
    };
    total(CaseStatement::new().case(counted, fact("orders")).finally(int(0)).into())
}

/// The column of a measure that is a sum of one.
fn column(measure: Measure) -> &'static str {
    match measure {
        Measure::Orders => "orders",
        Measure::Placed => "placed",
        Measure::Cancelled => "cancelled",
        Measure::Units => "units",
        Measure::Discounts => "discounts",
        Measure::Returns => "returns",
        Measure::Shipping => "shipping",
        Measure::Taxes => "taxes",
        Measure::Fees => "fees",
        Measure::AdSpend => "spend",
        Measure::Impressions => "impressions",
        Measure::Clicks => "clicks",
        Measure::AdConversions | Measure::WebConversions => "conversions",
        Measure::ConversionValue => "conversion_value",
        Measure::Sessions => "sessions",
        Measure::Users => "users",
        Measure::Pageviews => "pageviews",
        Measure::EngagedSessions => "engaged_sessions",
        _ => "gross",
    }
}

pub(super) fn total(expr: Expr) -> Expr {
    let sum: Expr = Func::coalesce([expr.sum(), int(0)]).into();
    sum.cast_as("bigint")
}

fn count_all() -> Expr {
    total(int(1))
}

fn count_where(condition: Expr) -> Expr {
    total(CaseStatement::new().case(condition, int(1)).finally(int(0)).into())
}
