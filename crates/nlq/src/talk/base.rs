//! The draft that a query came from.

use crate::{
    Vocabulary,
    calendar::{Now, When},
    read::{Draft, Extreme, Movers, Ranking, Slice},
    reading::Shape,
};
use semantic::{Direction, Filter, FilterOp, Query};

/// What stands, as a draft that more can be said about.
pub(super) fn of<'a>(
    query: &Query,
    shape: &Shape,
    named: &[String],
    vocabulary: &'a Vocabulary,
    now: Now,
) -> Draft<'a> {
    let metrics = if named.is_empty() { &query.metrics } else { named };
    let key = |key: &String| vocabulary.metric(key).map(crate::Figure::key);
    let dimension = |key: &String| vocabulary.dimension(key).map(|dimension| Slice::Dimension(dimension.key));
    let mut draft = Draft {
        metrics: metrics.iter().filter_map(key).collect(),
        slices: query.dimensions.iter().filter_map(dimension).chain(query.grain.map(Slice::Grain)).collect(),
        period: Some(When::of_spec(query.period, now)),
        filters: query.filters.clone(),
        having: query.having.clone(),
        compare: query.compare,
        ..Draft::default()
    };
    match shape {
        Shape::Share { dimension, values } => {
            draft.share = true;
            if !values.is_empty() {
                let part = Filter { dimension: dimension.clone(), op: FilterOp::In, values: values.clone() };
                draft.filters.push(part);
            }
        }
        Shape::Average { grain, .. } => {
            draft.average = Some(*grain);
            draft.slices.retain(|slice| *slice != Slice::Grain(*grain));
        }
        Shape::Movers { rising, limit } => draft.movers = Some(Movers { rising: *rising, limit: *limit }),
        Shape::Count => draft.count = true,
        _ => {}
    }
    let order = query.order_by.first().filter(|order| draft.metrics.first().is_some_and(|first| *first != order.key));
    draft.order_metric = order.and_then(|order| draft.metrics.iter().copied().find(|key| *key == order.key));
    draft.ranking = ranking(query, shape, &draft);
    draft
}

fn ranking(query: &Query, shape: &Shape, draft: &Draft<'_>) -> Option<Ranking> {
    if !matches!(shape, Shape::Ranking | Shape::Superlative) {
        return None;
    }
    let order = query.order_by.first()?;
    let extreme = if order.dir == Direction::Asc { Extreme::Low } else { Extreme::High };
    let target = draft.slices.first().copied()?;
    Some(Ranking { extreme, limit: query.limit, target, single: *shape == Shape::Superlative })
}
