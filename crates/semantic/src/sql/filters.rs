//! Filters as conditions.

use super::{Cell, fact, keys, product, text};
use crate::plan::{Condition, Read, Source};
use crate::query::FilterOp;
use sea_query::{Expr, ExprTrait, Func, SelectStatement};

pub(super) fn apply(select: &mut SelectStatement, read: &Read) {
    for filter in &read.filters {
        let matches = matches(read, filter);
        select.and_where(match filter.op {
            FilterOp::In => matches,
            FilterOp::NotIn => matches.not(),
        });
    }
}

fn matches(read: &Read, filter: &Condition) -> Expr {
    let expr = keys::expr(read, filter.dimension);
    let values = filter.values.iter().map(String::as_str);
    if keys::cell(filter.dimension) == Cell::Int {
        return expr.is_in(values.filter_map(|value| value.parse::<i32>().ok()));
    }
    let by_value = expr.is_in(values.clone());
    if filter.exact {
        return by_value;
    }
    let products = matches!(read.source, Source::ItemFacts | Source::ProductRollups { .. });
    if filter.dimension.key == "product" && products {
        let title: Expr = Func::coalesce([product("title"), fact("title"), text("")]).into();
        return by_value.or(title.is_in(values));
    }
    if read.source.of_stock() && filter.dimension.key == "product" {
        let title: Expr = Func::coalesce([product("title"), text("")]).into();
        return by_value.or(title.is_in(values));
    }
    if filter.dimension.key == "plan" {
        let name: Expr = Func::coalesce([Expr::col(("pl", "name")), text("")]).into();
        return by_value.or(name.is_in(values));
    }
    match (read.source, id_of(filter.dimension.key)) {
        (Source::Ads, Some(id)) => {
            let id: Expr = Func::coalesce([fact(id), text("")]).into();
            by_value.or(id.is_in(values))
        }
        _ => by_value,
    }
}

/// The column with the id of something that ads name.
fn id_of(dimension: &str) -> Option<&'static str> {
    match dimension {
        "campaign" => Some("campaign_id"),
        "ad_group" => Some("ad_group_id"),
        "ad" => Some("ad_id"),
        _ => None,
    }
}
