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
    let products = matches!(read.source, Source::ItemFacts | Source::ProductRollups { .. });
    if filter.dimension.key == "product" && products {
        let title: Expr = Func::coalesce([product("title"), fact("title"), text("")]).into();
        by_value.or(title.is_in(values))
    } else {
        by_value
    }
}
