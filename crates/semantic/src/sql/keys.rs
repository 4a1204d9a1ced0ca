//! Dimensions as expressions.

use super::{Cell, fact, int, order, product, source, text};
use crate::catalogue::{Dimension, DimensionKind};
use crate::plan::{Read, Source};
use domain::{Day, Grain};
use sea_query::{CaseStatement, Expr, ExprTrait, Func};

/// Buckets and weekdays are integers, everything else is text.
pub(super) fn cell(dimension: &Dimension) -> Cell {
    match dimension.kind {
        DimensionKind::Time(_) => Cell::Int,
        _ if matches!(dimension.key, "weekday" | "cohort") => Cell::Int,
        _ => Cell::Text,
    }
}

/// The same as [`expr`], of the type that the result column has.
pub(super) fn typed(read: &Read, dimension: &Dimension) -> Expr {
    let expr = expr(read, dimension);
    if cell(dimension) == Cell::Int { expr.cast_as("bigint") } else { expr }
}

/// A dimension's value in a row: the first day of the bucket in the period, the weekday from 0 (Monday), or text, `''`
/// where there is none.
pub(super) fn expr(read: &Read, dimension: &Dimension) -> Expr {
    if let DimensionKind::Time(grain) = dimension.kind {
        return slot(grain, &source::day(read), &read.slots);
    }
    match (read.source, dimension.key) {
        (_, "weekday") => weekday(source::day(read)),
        (_, "currency") => fact("currency"),
        (Source::OrderRollups { .. }, _) => fact("value"),
        (source, key) if source.of_subscriptions() => subscription(source, key),
        (source, "product" | "location" | "supplier") if source.of_stock() => stock(dimension),
        (Source::Ads, "campaign") => or_none([fact("campaign"), fact("campaign_id")]),
        (Source::Ads, "ad_group") => or_none([fact("ad_group"), fact("ad_group_id")]),
        (Source::Ads, "ad") => or_none([fact("ad"), fact("ad_id")]),
        (Source::Ads | Source::Web, column) => or_none([fact(column_of(column))]),
        (_, "product") => fact("product_key"),
        (_, "sku") => or_none([fact("sku"), product("sku")]),
        (_, "category") => or_none([product("category")]),
        (_, "vendor") => or_none([product("vendor")]),
        (_, "hour") => order(read, "hour").cast_as("text"),
        (_, "customer_type") => customer_type(read),
        (_, column) => or_none([order(read, column_of(column))]),
    }
}

/// No month: of who never paid.
const NO_COHORT: i64 = -1_000_000;

/// A dimension of a subscription: its own, of its plan, or of its customer.
fn subscription(source: Source, key: &'static str) -> Expr {
    let invoice = source.of_invoices();
    match key {
        "plan" if invoice => or_none([Expr::col(("s", "plan_id"))]),
        "plan" => fact("plan_id"),
        "product" => or_none([Expr::col(("pl", "product"))]),
        "interval" => or_none([Expr::col(("pl", "interval"))]),
        "country" => or_none([Expr::col(("c", "country"))]),
        "cohort" => {
            let cohort = if invoice { Expr::col(("h", "cohort")) } else { fact("cohort") };
            Func::coalesce([cohort, int(NO_COHORT)]).into()
        }
        other => fact(other),
    }
}

fn stock(dimension: &Dimension) -> Expr {
    or_none([fact(if dimension.key == "product" { "product_id" } else { dimension.key })])
}

/// The first day, in the period, of the bucket a day falls in: a search tree over the buckets' first days, so that
/// both databases and Rust agree on the calendar.
pub(super) fn slot(grain: Grain, day: &Expr, slots: &[Day]) -> Expr {
    if grain == Grain::Day { day.clone() } else { tree(day, slots) }
}

/// The same for a read without a bucket: its first day.
pub(super) fn slot_of(read: &Read) -> Expr {
    match read.keys.iter().find_map(|key| key.grain()) {
        Some(grain) => slot(grain, &source::day(read), &read.slots),
        None => int(read.slots.first().map_or(read.period.from, |slot| *slot).number().into()),
    }
}

pub(super) fn tree(day: &Expr, slots: &[Day]) -> Expr {
    match slots {
        [] => day.clone(),
        [only] => int(only.number().into()),
        _ => {
            let (before, after) = slots.split_at(slots.len() / 2);
            let middle = after.first().map_or(0, |slot| slot.number());
            CaseStatement::new()
                .case(day.clone().lt(int(middle.into())), tree(day, before))
                .finally(tree(day, after))
                .into()
        }
    }
}

/// 1970-01-01 was a Thursday, weekday 3; 70,000 days more are whole weeks and keep the number positive.
fn weekday(day: Expr) -> Expr {
    day.add(int(70_003)).modulo(int(7))
}

fn customer_type(read: &Read) -> Expr {
    CaseStatement::new()
        .case(order(read, "customer_id").is_null(), text(""))
        .case(order(read, "first_order").eq(true), text("new"))
        .finally(text("returning"))
        .into()
}

fn or_none<const N: usize>(columns: [Expr; N]) -> Expr {
    Func::coalesce(columns.into_iter().chain([text("")])).into()
}

/// The column of a dimension that is named as the dimension is.
fn column_of(key: &'static str) -> &'static str {
    key
}
