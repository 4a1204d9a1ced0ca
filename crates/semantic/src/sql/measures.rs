//! Measures as sums and counts, always 64-bit integers, 0 over nothing.

use super::{fact, int, keys, order, product, series, source};
use crate::catalogue::Measure;
use crate::plan::{Read, Source};
use sea_query::{CaseStatement, Expr, ExprTrait, Func};

/// Before the first day there is: the bucket before a customer's first order.
const NEVER: i64 = -1_000_000;

/// The currency a row's money is in.
pub(super) fn currency(read: &Read) -> Expr {
    if read.measures.iter().any(|measure| matches!(measure, Measure::Cogs | Measure::YearCogs)) {
        Func::coalesce([product("currency"), fact("currency")]).into()
    } else {
        fact("currency")
    }
}

/// The aggregate of a measure.
pub(super) fn expr(read: &Read, measure: Measure) -> Expr {
    match (read.source, measure) {
        (Source::ItemFacts, Measure::Orders) => fact("order_id").count_distinct(),
        (Source::ItemFacts, Measure::Customers) => order(read, "customer_id").count_distinct(),
        (Source::CustomerFacts, Measure::NewCustomers) => Expr::col(("n", "customer_id")).count_distinct(),
        (Source::CustomerFacts | Source::MrrGone, _) => fact("customer_id").count_distinct(),
        _ => total(part(read, measure)),
    }
}

/// What one row adds to a measure that is a sum over rows.
pub(super) fn part(read: &Read, measure: Measure) -> Expr {
    match read.source {
        Source::OrderRollups { .. } | Source::Ads | Source::Web => fact(column(measure)),
        Source::RefundFacts => fact("amount"),
        Source::OrderFacts => of_orders(read, measure),
        Source::ItemFacts | Source::ProductRollups { .. } => of_items(measure),
        Source::RepeatRollups { .. } => of_customers(read, measure),
        Source::MrrMoves => series::part(measure),
        Source::Subscriptions => one_where(fact("kind").eq(kind(measure))),
        Source::Invoices | Source::Collections => of_invoices(measure),
        // Counted once each, or told by steps.
        Source::CustomerFacts
        | Source::MrrGone
        | Source::Mrr
        | Source::Payers
        | Source::Overdue
        | Source::Stock
        | Source::Stockouts => int(0),
    }
}

fn of_orders(read: &Read, measure: Measure) -> Expr {
    let valid = || fact("valid").eq(true);
    match measure {
        Measure::Placed => int(1),
        Measure::Cancelled => one_where(fact("cancelled").eq(true)),
        Measure::Orders => one_where(valid()),
        _ if source::counts_invalid(read) => {
            CaseStatement::new().case(valid(), fact(column(measure))).finally(int(0)).into()
        }
        _ => fact(column(measure)),
    }
}

fn of_items(measure: Measure) -> Expr {
    match measure {
        Measure::Orders => fact("orders"),
        Measure::Units => fact("quantity"),
        Measure::ItemSales => fact("gross").sub(fact("discount")),
        Measure::Cogs | Measure::YearCogs => fact("quantity").mul(Func::coalesce([product("cost"), int(0)])),
        Measure::Uncosted => one_where(product("cost").is_null()),
        _ => fact("gross"),
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
            paid.sub(or_nought(fact("amount_refunded")))
        }
        Measure::FailedPayments => {
            let once = fact("attempt_count").eq(int(1)).and(fact("status").ne("paid"));
            one_where(fact("attempt_count").gte(int(2)).or(once))
        }
        _ => fact("total"),
    }
}

/// A customer is counted at the first order in a slot: the one whose order before lies before the slot.
fn of_customers(read: &Read, measure: Measure) -> Expr {
    let counted = match measure {
        Measure::NewCustomers => fact("prev_bucket").eq(int(NEVER)),
        _ => fact("prev_bucket").lt(keys::slot_of(read)),
    };
    CaseStatement::new().case(counted, fact("orders")).finally(int(0)).into()
}

/// The column of a measure that is a sum of one.
fn column(measure: Measure) -> &'static str {
    match measure {
        Measure::Orders => "orders",
        Measure::Placed => "placed",
        Measure::Cancelled => "cancelled",
        Measure::NewCustomers => "new_customers",
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

/// 1 where that holds, else 0.
fn one_where(condition: Expr) -> Expr {
    CaseStatement::new().case(condition, int(1)).finally(int(0)).into()
}
