//! What a row shows, and what tells it apart, as expressions.

use super::super::{fact, int, order, series, source, text};
use crate::plan::{Holds, Kind, Sheet, Source};
use sea_query::{Expr, ExprTrait, Func};

/// The n-th field of a sheet's rows.
pub(super) fn expr(sheet: &Sheet, at: usize) -> Expr {
    let key = sheet.kind.fields().get(at).map_or("", |field| field.key);
    let read = &sheet.read;
    match (sheet.kind, key) {
        (Kind::Buyers, "customer") => order(read, "customer_id"),
        (Kind::Buyers, "orders") if read.source == Source::ItemFacts => fact("order_id").count_distinct(),
        (Kind::Buyers, "orders") | (Kind::OrdersOfItems, "items") => fact("order_id").count(),
        (Kind::Buyers, "first") => fact("day").min(),
        (Kind::Buyers, "last") | (Kind::Leavers, "left") => fact("day").max(),
        (Kind::Payers, "subscriptions") => fact("paying").sum(),
        (Kind::Stockouts, "available") => series::available().sum(),
        (Kind::Stock | Kind::Stockouts, "product") => fact("product_id"),
        (Kind::Stock, "counted") => fact("day"),
        (Kind::Overdue, "due") => fact("due_day"),
        (Kind::Refunds, "ordered") => fact("order_day"),
        (Kind::Refunds, "refund") => fact("refund_id"),
        (Kind::Items, "item") => fact("item_id"),
        (Kind::Items, "product") => fact("product_key"),
        (Kind::Subscriptions, "subscription") => fact("subscription_id"),
        (Kind::Invoices | Kind::Payments | Kind::Overdue, "invoice") => fact("id"),
        (Kind::Invoices, "attempts") => or_nought("attempt_count"),
        (Kind::Stock, "reserved") => or_nought("reserved"),
        (Kind::Ads, "campaign") => or_none(&["campaign", "campaign_id"]),
        (Kind::Ads, "ad_group") => or_none(&["ad_group", "ad_group_id"]),
        (Kind::Ads, "ad") => or_none(&["ad", "ad_id"]),
        (_, "day") => source::day(read),
        (_, "order") => fact("order_id"),
        (_, "customer") => or_none(&["customer_id"]),
        (_, "plan") => or_none(&["plan_id"]),
        (_, "quantity" | "on_hand") => fact(key),
        (_, column) => or_none(&[column]),
    }
}

/// The field that is a row's day.
pub(super) fn day(kind: Kind) -> Option<usize> {
    kind.fields().iter().position(|field| field.holds == Holds::Day).filter(|_| kind != Kind::Stock)
}

/// The fields that tell rows of a kind apart; `#` is the id of a row that shows none.
pub(super) fn keys(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Orders | Kind::OrdersOfItems => &["order"],
        Kind::Items => &["order", "item"],
        Kind::Refunds => &["refund"],
        Kind::Buyers | Kind::Leavers | Kind::Payers => &["customer"],
        Kind::Ads | Kind::Visits => &["#", "day"],
        Kind::Movements => &["customer", "day", "currency"],
        Kind::Recurring => &["customer", "plan", "currency"],
        Kind::Subscriptions => &["subscription", "day", "kind"],
        Kind::Invoices | Kind::Payments | Kind::Overdue => &["invoice"],
        Kind::Stock => &["product", "location"],
        Kind::Stockouts => &["product"],
    }
}

/// They as texts.
pub(super) fn key_exprs(sheet: &Sheet) -> Vec<Expr> {
    let field = |key: &str| sheet.kind.fields().iter().position(|field| field.key == key);
    keys(sheet.kind)
        .iter()
        .map(|key| match field(key) {
            Some(at) if *key == "day" => expr(sheet, at).cast_as("text"),
            Some(at) => expr(sheet, at),
            None => fact("id"),
        })
        .collect()
}

/// What rows that gather others are gathered by.
pub(super) fn groups(sheet: &Sheet) -> Vec<Expr> {
    match sheet.kind {
        Kind::OrdersOfItems => vec![fact("day"), fact("order_id")],
        Kind::Buyers => vec![order(&sheet.read, "customer_id")],
        Kind::Leavers | Kind::Payers => vec![fact("customer_id")],
        Kind::Recurring => vec![fact("customer_id"), fact("plan_id"), fact("currency")],
        Kind::Stockouts => vec![fact("product_id")],
        _ => Vec::new(),
    }
}

fn or_none(columns: &[&'static str]) -> Expr {
    Func::coalesce(columns.iter().map(|column| fact(column)).chain([text("")])).into()
}

fn or_nought(column: &'static str) -> Expr {
    Func::coalesce([fact(column), int(0)]).into()
}
