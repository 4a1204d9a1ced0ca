//! From what was understood to the query and its shape.

use super::{Asked, Draft, Extreme, Slice, Step, Stop, Why};
use crate::calendar::When;
use crate::{
    lexicon::Role,
    reading::{Refusal, Shape},
    say,
    span::Tag,
};
use domain::{Grain, Preset};
use semantic::{
    Direction, FilterOp, Order, Query,
    catalogue::{AddsUp, Trend},
};

const DEFAULT_LIMIT: u32 = 10;
const MOST_SLICES: usize = 3;

/// Last doubts, and what the question left open.
pub(super) fn check(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    if draft.slices.len() > MOST_SLICES {
        return Err(Stop::because(Refusal::Impossible, say::too_many_slices(asked.locale)));
    }
    let grains = draft.slices.iter().filter(|slice| matches!(slice, Slice::Grain(_))).count();
    if grains > 1 {
        return Err(Stop::because(Refusal::Impossible, say::one_grain(asked.locale)));
    }
    let compares = draft.compare.is_some() || draft.slices.iter().any(|slice| matches!(slice, Slice::Dimension(_)));
    // "Q1 vs Q2 vs Q3" go step by step.
    let versus = (0..asked.pieces.len()).filter(|at| asked.role(*at) == Some(Role::Versus)).count();
    let compares = compares || versus > 1 && draft.slices.iter().any(|slice| matches!(slice, Slice::Grain(_)));
    if !compares && draft.metrics.len() < 2 && versus > 0 {
        return Err(Stop::refuse(say::compare_with_what(asked.locale)));
    }
    if draft.compare.is_none()
        && draft.slices.is_empty()
        && draft.metrics.len() < 2
        && asked.has(|role| role == Role::Compare)
    {
        draft.compare = Some(semantic::Compare::PreviousPeriod);
    }
    // "La facturación al cierre de octubre": of all of it.
    let closed = |at: usize| {
        let months = matches!(asked.tag(at + 1), Some(Tag::Period(when)) if when.days.days() >= 28);
        months && asked.words(at).starts_with("al cierre")
    };
    let at_end = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::AtEnd) && !closed(*at));
    // "Higher than at the end of last year": of that very day, which no comparison is with.
    let ended = at_end.is_some_and(|at| (0..at).any(|before| asked.role(before) == Some(Role::Versus)));
    if let Some(at) = at_end.filter(|_| ended && draft.compare.is_some()) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    let is_level = |key: &&str| {
        let known = asked.vocabulary.metric(key).and_then(crate::Figure::known);
        known.is_some_and(|metric| metric.adds_up == AddsUp::LastValue)
    };
    if let Some(at) = at_end.filter(|_| !draft.metrics.iter().all(is_level)) {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    // "Active customers a year ago" are those of that day.
    if let Some(day) = draft.period.and_then(|when| when.point).filter(|_| draft.metrics.iter().all(is_level)) {
        draft.period = Some(When::between(day, day));
    }
    // "Days of stock under 10": of each product.
    let stocked =
        |key: &&str| matches!(*key, "days_of_stock" | "on_hand" | "available" | "sell_through" | "daily_demand");
    if !draft.having.is_empty() && draft.slices.is_empty() && draft.metrics.iter().all(stocked) {
        draft.slices.push(Slice::Dimension("product"));
    }
    if !draft.having.is_empty() && draft.slices.is_empty() {
        return Err(Stop::refuse(say::no_conditions(threshold(asked), asked.locale)));
    }
    if draft.why.is_some() && draft.compare.is_none() {
        draft.compare = Some(semantic::Compare::PreviousPeriod);
    }
    if draft.period.is_none()
        && let Some(when) = draft.average.and_then(|grain| enough(grain, asked.now))
    {
        draft.period = Some(when);
        draft.assumptions.push(say::took_period(when.days, asked.now.today, asked.locale));
    }
    if draft.period.is_none() {
        let long = draft
            .ranking
            .is_some_and(|ranking| matches!(ranking.target, Slice::Grain(Grain::Month | Grain::Quarter | Grain::Year)))
            || draft.ranking.is_some()
                && (0..asked.pieces.len()).any(|at| matches!(asked.words(at).as_str(), "record" | "recorde"))
            || matches!(draft.average, Some(Grain::Quarter | Grain::Year))
            || (0..asked.pieces.len()).any(|at| asked.words(at).starts_with("historic"))
            || !draft.having.is_empty()
                && draft.slices.iter().any(|slice| matches!(slice, Slice::Grain(grain) if *grain != Grain::Day));
        let preset = if long { Preset::AllTime } else { Preset::Last30Days };
        let when = When::preset(preset, asked.now);
        draft.period = Some(when);
        draft.assumptions.push(match preset {
            Preset::AllTime => say::assumed_all_time(asked.locale),
            _ => say::assumed_last_30_days(when.days, asked.now.today, asked.locale),
        });
    }
    if draft.implied_metric && !draft.metrics.contains(&"product_sales") {
        draft.assumptions.push(say::implied_revenue(asked.locale));
    }
    Ok(())
}

/// Days that a mean of weeks or months is worth taking of.
fn enough(grain: Grain, now: crate::calendar::Now) -> Option<When> {
    match grain {
        Grain::Week => {
            let start = Grain::Week.start(now.today, now.week);
            Some(When::between(start.plus(-7 * 12), start.plus(-1)))
        }
        Grain::Month => Some(When::preset(Preset::Last12Months, now)),
        _ => None,
    }
}

/// The first condition as it was written.
fn threshold<'a>(asked: &Asked<'a>) -> &'a str {
    let at = (0..asked.pieces.len()).find(|at| matches!(asked.tag(*at), Some(Tag::Threshold(_))));
    at.map_or("", |at| asked.text(at))
}

/// The semantic query and the shape of its answer.
pub fn compile(asked: &Asked<'_>, draft: &Draft<'_>) -> (Query, Shape) {
    let mut query = Query {
        metrics: draft.metrics.iter().map(|key| (*key).to_string()).collect(),
        period: draft.period.unwrap_or_else(|| When::preset(Preset::Last30Days, asked.now)).spec,
        filters: draft.filters.clone(),
        compare: draft.compare,
        having: draft.having.clone(),
        ..Query::default()
    };
    for slice in &draft.slices {
        match slice {
            Slice::Grain(grain) => query.grain = Some(*grain),
            Slice::Dimension(key) => query.dimensions.push((*key).to_string()),
        }
    }
    if let Some(ranking) = draft.ranking {
        let key = draft.order_metric.or(draft.metrics.first().copied()).unwrap_or("revenue");
        query.order_by.push(Order { key: key.into(), dir: direction(asked, ranking.extreme, key) });
        let some = ranking.limit.filter(|_| !ranking.single);
        query.limit = some.or((!in_order(asked)).then_some(DEFAULT_LIMIT));
    } else if let Some(key) = draft.order_metric {
        query.order_by.push(Order { key: key.into(), dir: Direction::Desc });
    }
    // "How do sales vary by weekday": from one to the other.
    let cyclic = query.dimensions.iter().any(|key| matches!(key.as_str(), "weekday" | "hour"));
    if draft.trend && query.grain.is_none() && !cyclic {
        query.grain = Some(fitting_grain(draft));
    }
    query.grain = draft.average.or(query.grain);
    let shape = match draft.why {
        Some(why) => reasons(asked, why, &mut query),
        None => shape(draft, &mut query),
    };
    (query, shape)
}

/// "De mayor a menor": all of them, in that order.
fn in_order(asked: &Asked<'_>) -> bool {
    let orders = ["de mayor a menor", "de menor a mayor", "de mas a menos", "de menos a mas"];
    (0..asked.pieces.len()).any(|at| orders.contains(&asked.words(at).as_str()))
}

/// Dimensions that may explain a change, the most telling first.
const TELLING: [&str; 12] = [
    "product",
    "category",
    "channel",
    "country",
    "region",
    "source",
    "campaign",
    "customer_type",
    "plan",
    "vendor",
    "platform",
    "city",
];

/// The query of a change whose reasons are asked for: the total, compared.
fn reasons(asked: &Asked<'_>, why: Why, query: &mut Query) -> Shape {
    let named = std::mem::take(&mut query.dimensions);
    (query.grain, query.limit) = (None, None);
    query.order_by.clear();
    let metric = query.metrics.first().and_then(|key| asked.vocabulary.metric(key));
    let entries = asked.vocabulary.values.entries();
    let several =
        |key: &str| key == "customer_type" || entries.iter().filter(|entry| entry.dimension == key).nth(1).is_some();
    let able = TELLING.into_iter().filter(|key| {
        let fixed = query.filters.iter().any(|filter| filter.dimension == *key && filter.values.len() == 1);
        let fits = asked.vocabulary.dimension(key).is_some_and(|dimension| {
            metric.is_some_and(|metric| metric.allows(dimension) || in_its_place(asked, metric.key(), dimension))
        });
        !fixed && fits && several(key)
    });
    let by = if named.is_empty() { able.map(String::from).collect() } else { named };
    Shape::Why { fell: why.fell, by }
}

/// Money by what was sold is product sales.
fn in_its_place(asked: &Asked<'_>, metric: &str, dimension: &semantic::Dimension) -> bool {
    let items = matches!(metric, "revenue" | "net_sales");
    items && asked.vocabulary.metric("product_sales").is_some_and(|metric| metric.allows(dimension))
}

fn direction(asked: &Asked<'_>, extreme: Extreme, key: &str) -> Direction {
    let low_is_good = asked.vocabulary.metric(key).is_some_and(|metric| metric.direction() == Trend::DownIsGood);
    match extreme {
        Extreme::High => Direction::Desc,
        Extreme::Low => Direction::Asc,
        Extreme::Best if low_is_good => Direction::Asc,
        Extreme::Best => Direction::Desc,
        Extreme::Worst if low_is_good => Direction::Desc,
        Extreme::Worst => Direction::Asc,
    }
}

/// The grain that gives a line neither too few nor too many points.
fn fitting_grain(draft: &Draft<'_>) -> Grain {
    match draft.period.map(|when| (when.is_preset(Preset::AllTime), when.days.days())) {
        Some((true, _)) => Grain::Month,
        Some((_, days)) if days <= 31 => Grain::Day,
        Some((_, days)) if days <= 100 => Grain::Week,
        _ => Grain::Month,
    }
}

fn shape(draft: &Draft<'_>, query: &mut Query) -> Shape {
    if draft.share {
        if let Some(shape) = share(query) {
            return shape;
        }
        if query.metrics.len() == 2 && query.dimensions.is_empty() && query.grain.is_none() {
            return Shape::Ratio;
        }
    }
    if let Some(grain) = draft.average {
        return Shape::Average { grain };
    }
    if let Some(movers) = draft.movers {
        return Shape::Movers { rising: movers.rising, limit: movers.limit };
    }
    if draft.count {
        return Shape::Count;
    }
    match draft.ranking {
        Some(ranking) if ranking.single => Shape::Superlative,
        Some(_) => Shape::Ranking,
        None if !query.having.is_empty() => Shape::Breakdown,
        None if query.grain.is_some() => Shape::Trend,
        None if !query.dimensions.is_empty() => Shape::Breakdown,
        None if query.compare.is_some() => Shape::Comparison,
        None => Shape::Total,
    }
}

/// The values become the part, and the whole dimension is answered so that both stand in one table.
fn share(query: &mut Query) -> Option<Shape> {
    let part = query.filters.iter().position(|filter| {
        filter.op == FilterOp::In && (query.dimensions.is_empty() || query.dimensions.contains(&filter.dimension))
    });
    if let Some(at) = part {
        let filter = query.filters.remove(at);
        if query.dimensions.is_empty() {
            query.dimensions.push(filter.dimension.clone());
        }
        return Some(Shape::Share { dimension: filter.dimension, values: filter.values });
    }
    let dimension = query.dimensions.first()?.clone();
    Some(Shape::Share { dimension, values: Vec::new() })
}
