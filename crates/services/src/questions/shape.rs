//! What kind of answer a query wants that was changed by hand.

use nlq::{Shape, State};
use semantic::{Query, catalogue};

/// The state with another query in place of its own. Its shape stays where the query still bears it.
pub fn changed(state: &State, query: &Query) -> State {
    let query = Query { as_of: None, ..query.clone() };
    let same_metrics = state.query.as_ref().is_some_and(|before| before.metrics == query.metrics);
    let shape = match &state.shape {
        shape if same_metrics && bears(&query, shape) => shape.clone(),
        _ => of(&query),
    };
    let named = if same_metrics { state.named.clone() } else { Vec::new() };
    State { shape, named, choices: Vec::new(), query: Some(query), ..state.clone() }
}

fn bears(query: &Query, shape: &Shape) -> bool {
    match shape {
        Shape::Share { dimension, .. } => query.dimensions.contains(dimension),
        Shape::Average { grain } => query.grain == Some(*grain),
        Shape::Ratio => query.metrics.len() == 2 && query.dimensions.is_empty() && query.grain.is_none(),
        Shape::Count => query.dimensions.len() + usize::from(query.grain.is_some()) == 1,
        Shape::Movers { .. } => query.compare.is_some() && !query.dimensions.is_empty(),
        Shape::Why { .. } => query.compare.is_some() && query.dimensions.is_empty() && query.grain.is_none(),
        Shape::Superlative => query.limit == Some(1) && *shape == Shape::Superlative,
        _ => false,
    }
}

fn of(query: &Query) -> Shape {
    let timed = |key: &String| catalogue::dimension(key).is_some_and(|found| found.grain().is_some());
    if query.limit.is_some() && !query.order_by.is_empty() {
        Shape::Ranking
    } else if query.grain.is_some() || query.dimensions.iter().any(timed) {
        Shape::Trend
    } else if !query.dimensions.is_empty() {
        Shape::Breakdown
    } else if query.compare.is_some() {
        Shape::Comparison
    } else {
        Shape::Total
    }
}
