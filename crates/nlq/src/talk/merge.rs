//! What was said, laid over what stands.

use super::marks::{Mark, Marks, What};
use crate::{
    calendar::{Now, When},
    lexicon::Role,
    read::{Asked, Draft, Slice, Step, Stop},
    say,
    span::Tag,
};
use domain::{Grain, Period, Preset};
use semantic::{Filter, FilterOp, PeriodSpec};

/// The draft of a question that goes on from another.
pub(super) fn merge<'a>(asked: &Asked<'a>, mut said: Draft<'a>, marks: &Marks, named: &[Filter]) -> Step<Draft<'a>> {
    let Some(standing) = asked.standing else { return Ok(said) };
    let mut draft = standing.clone();
    draft.assumptions = said.assumptions.clone();
    draft.notes = said.notes.clone();
    let removed = remove(&mut draft, marks, asked.now);
    if !removed && says_nothing(&said) && !marks.has(|mark| matches!(mark, Mark::That(_))) {
        return Err(Stop::refuse(say::nothing_understood(asked.locale)));
    }
    metrics(asked, &mut draft, &said, marks);
    days(asked, &mut draft, &said);
    slices(asked, &mut draft, &said, marks);
    side_by_side(asked, &mut draft, &mut said);
    filters(&mut draft.filters, said.filters.clone(), marks);
    singled_out(&mut draft, &said, named);
    conditions(&mut draft, &said);
    draft.why = said.why;
    if said.why.is_some() {
        (draft.ranking, draft.share, draft.average, draft.movers, draft.count) = (None, false, None, None, false);
        draft.slices.clone_from(&said.slices);
        draft.having.clear();
    }
    reach(asked, &mut draft, &said);
    fit(asked, &mut draft, &said);
    Ok(draft)
}

fn says_nothing(said: &Draft<'_>) -> bool {
    let about = said.metrics.is_empty() && said.order_metric.is_none() && said.having.is_empty() && said.why.is_none();
    let how = said.slices.is_empty() && said.ranking.is_none() && said.limit.is_none() && said.average.is_none();
    let when = said.period.is_none() && said.compare.is_none();
    about && how && when && said.filters.is_empty() && !said.trend && !said.share && said.movers.is_none()
}

/// Takes away what was asked to go.
const PLACES: [&str; 3] = ["country", "region", "city"];

/// The days before: of a day that was named by its weekday, the one a week earlier.
fn before_days(when: When, now: Now) -> When {
    let week = now.week;
    // Before "this week" comes last week, and all of it.
    if let PeriodSpec::Preset(spec) = when.spec
        && let Some(grain) = spec.preset.running()
    {
        return When::preset(crate::read::last_of(grain), now);
    }
    let relative = matches!(when.spec, PeriodSpec::Preset(_));
    let days = match when.days.days() {
        1 if !relative => Period::single(when.days.from.plus(-7)),
        _ => when.days.previous(week),
    };
    When::between(days.from, days.to)
}

fn remove(draft: &mut Draft<'_>, marks: &Marks, now: Now) -> bool {
    let mut removed = false;
    for mark in marks.all() {
        match mark {
            Mark::Remove(What::Filters) => {
                draft.filters.clear();
                draft.having.clear();
            }
            Mark::Remove(What::FilterOf(key)) => draft.filters.retain(|filter| filter.dimension != key),
            Mark::Every(key) => draft.filters.retain(|filter| filter.dimension != key),
            Mark::Everywhere => draft.filters.retain(|filter| !PLACES.contains(&filter.dimension.as_str())),
            Mark::Before => {
                draft.period = draft.period.map(|when| before_days(when, now));
            }
            Mark::Remove(What::Compare) => draft.compare = None,
            Mark::Remove(What::Breakdown) => {
                draft.slices.clear();
                draft.having.clear();
                (draft.ranking, draft.share, draft.average, draft.movers, draft.count) =
                    (None, false, None, None, false);
            }
            Mark::Remove(What::Limit) => draft.ranking = None,
            _ => continue,
        }
        removed = true;
    }
    removed
}

fn metrics<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>, said: &Draft<'a>, marks: &Marks) {
    let mut named = said.metrics.clone();
    // "Only those with more than 50 orders" conditions what stands; it asks for no other figure.
    named.retain(|key| !said.having.iter().any(|having| having.metric == *key));
    let beside =
        said.having.iter().filter_map(|having| asked.vocabulary.metric(&having.metric)).map(crate::Figure::key);
    // "Only the orders of Argentina": of what stands, those.
    let carries = matches!(named.as_slice(), ["orders" | "revenue" | "customers"]) && marks.is(Mark::Only);
    if carries && !said.filters.is_empty() && said.slices.is_empty() && said.ranking.is_none() {
        return;
    }
    if !named.is_empty() {
        if !marks.is(Mark::Also) {
            draft.metrics.clear();
        }
        draft.order_metric = None;
        draft.replaced = None;
        if named.iter().any(|key| matches!(*key, "new_customers" | "returning_customers")) {
            draft.filters.retain(|filter| filter.dimension != "customer_type");
        }
    }
    for key in named.into_iter().chain(beside) {
        if !draft.metrics.contains(&key) {
            draft.metrics.push(key);
        }
    }
    if said.order_metric.is_some() {
        draft.order_metric = said.order_metric;
    }
}

fn days(asked: &Asked<'_>, draft: &mut Draft<'_>, said: &Draft<'_>) {
    let year = said
        .period
        .filter(|when| !when.is_preset(Preset::ThisYear) && when.days.whole(asked.now.week) == Some(Grain::Year));
    let relative = said.period.zip(draft.period).and_then(|(new, old)| before_standing(asked, new, old));
    let moved = relative.or_else(|| year.zip(draft.period).and_then(|(year, when)| in_that_year(asked, when, year)));
    draft.period = moved.or(said.period).or(draft.period);
    draft.compare = said.compare.or(draft.compare);
}

/// "And the month before?": before the one that stands, not before the running one.
fn before_standing(asked: &Asked<'_>, new: When, old: When) -> Option<When> {
    let said = |at: &usize| matches!(asked.tag(*at), Some(Tag::Period(_)));
    let before = ["anterior", "previo", "previa", "previous", "before", "prior", "preceding"];
    let at = (0..asked.pieces.len()).find(said)?;
    let runs = matches!(old.spec, PeriodSpec::Preset(spec) if spec.preset.running().is_some());
    if !asked.words(at).split(' ').any(|word| before.contains(&word)) || runs {
        return None;
    }
    let unit = new.last.and_then(crate::calendar::words::Unit::grain)?;
    let same = old.days.whole(asked.now.week) == Some(unit) || unit == Grain::Day && old.days.days() == 1;
    match unit {
        _ if same => Some(before_days(old, asked.now)),
        Grain::Year => {
            let year = old.days.from.year() - 1;
            let event = crate::calendar::retail::on(old.days);
            When { event, ..old }.in_year(year, asked.now.today).filter(|_| old.days.days() <= 184)
        }
        _ => None,
    }
}

/// "And in 2024?" after Black Friday 2025, or after May 2025: those days of that year.
fn in_that_year(asked: &Asked<'_>, when: When, year: When) -> Option<When> {
    let PeriodSpec::Range(days) = when.spec else { return None };
    if days.from.year() != days.to.year() || days.days() > 184 {
        return None;
    }
    let event = crate::calendar::retail::on(days);
    When { event, ..when }.in_year(year.days.from.year(), asked.now.today)
}

fn slices(asked: &Asked<'_>, draft: &mut Draft<'_>, said: &Draft<'_>, marks: &Marks) {
    let is_grain = |slice: &Slice| matches!(slice, Slice::Grain(_));
    // "What did we spend in total?"
    let words: Vec<&str> = asked.tokens.iter().map(|token| token.text.as_str()).collect();
    let total = ["in total", "altogether", "all together", "en total", "ao todo"];
    if said.slices.is_empty() && !said.metrics.is_empty() && total.iter().any(|end| words.join(" ").ends_with(end)) {
        draft.slices.clear();
        draft.ranking = None;
    }
    let by = (0..asked.pieces.len()).any(|at| asked.by(at) || matches!(asked.role(at), Some(Role::Every(_))));
    let before = draft.ranking;
    if !said.slices.is_empty() {
        let (had_dimension, had_grain) =
            (draft.slices.iter().any(|slice| !is_grain(slice)), draft.slices.iter().any(is_grain));
        let (dimension, grain) = (said.slices.iter().any(|slice| !is_grain(slice)), said.slices.iter().any(is_grain));
        let ranked_grain = before.is_some_and(|ranking| is_grain(&ranking.target));
        if !marks.is(Mark::Also) {
            let ranked = said.ranking.is_some() && !said.slices.is_empty();
            let all = ranked || marks.is(Mark::Instead) && (dimension && !had_dimension || grain && !had_grain);
            draft.slices.retain(|slice| match is_grain(slice) {
                true => !(all || grain || ranked_grain),
                false => !(all || dimension),
            });
        } else if grain {
            draft.slices.retain(|slice| !is_grain(slice));
        }
        for slice in &said.slices {
            if !draft.slices.contains(slice) {
                draft.slices.push(*slice);
            }
        }
        unfiltered(draft, said);
    }
    draft.ranking = match (said.ranking, before) {
        (Some(new), Some(old)) => {
            let limit = new.limit.or(old.limit.filter(|_| !new.single || old.target == new.target));
            Some(crate::read::Ranking {
                limit,
                single: new.single && (old.single || new.limit.is_none() && old.target != new.target),
                ..new
            })
        }
        (Some(new), None) => Some(new),
        // So many of a dimension's values, not of its values by week.
        (None, Some(old)) if said.slices.iter().any(is_grain) && !is_grain(&old.target) => None,
        (None, Some(old)) if draft.slices.contains(&old.target) => Some(old),
        (None, Some(old)) => match said.slices.first() {
            Some(target) if !by => Some(crate::read::Ranking { target: *target, ..old }),
            _ => None,
        },
        (None, None) => None,
    };
    if let (Some(limit), Some(ranking)) = (said.limit, draft.ranking.as_mut()) {
        (ranking.limit, ranking.single) = (Some(limit), limit == 1);
    }
    // "Only the first 5", where all of them stand.
    let target = draft.slices.iter().copied().find(|slice| !is_grain(slice));
    if let (Some(limit), None, Some(target)) = (said.limit, draft.ranking, target) {
        let extreme = crate::read::Extreme::High;
        draft.ranking = Some(crate::read::Ranking { extreme, limit: Some(limit), target, single: limit == 1 });
    }
    draft.trend |= said.trend;
    draft.share |= said.share;
    draft.average = said.average.or(draft.average);
    // "And per week?", where a mean stands.
    let step = said.slices.iter().find_map(|slice| if let Slice::Grain(grain) = slice { Some(*grain) } else { None });
    if let (Some(grain), Some(_), None) = (step, draft.average, said.average) {
        draft.average = Some(grain);
        draft.slices.retain(|slice| !is_grain(slice));
    }
    draft.movers = said.movers.or(draft.movers.filter(|_| said.ranking.is_none()));
}

/// "And by country?" wants all of them, though one was looked at.
fn unfiltered(draft: &mut Draft<'_>, said: &Draft<'_>) {
    for slice in &said.slices {
        let Slice::Dimension(key) = slice else { continue };
        let kept =
            |filter: &Filter| filter.dimension != *key || filter.op == FilterOp::NotIn || filter.values.len() > 1;
        draft.filters.retain(kept);
    }
}

/// "Vs Mexico", where Brazil stands.
fn side_by_side(asked: &Asked<'_>, draft: &mut Draft<'_>, said: &mut Draft<'_>) {
    let mut done: Vec<String> = Vec::new();
    for at in 0..asked.pieces.len() {
        let against = asked.before(at).is_some_and(|before| {
            matches!(asked.role(before), Some(Role::Versus | Role::Compare))
                || asked.role(before) == Some(Role::With) && asked.has(|role| role == Role::Compare)
        });
        if !against || !matches!(asked.tag(at), Some(Tag::Value(_))) {
            continue;
        }
        for new in said.filters.iter().filter(|filter| filter.op == FilterOp::In) {
            let Some(old) =
                draft.filters.iter_mut().find(|old| old.dimension == new.dimension && old.op == FilterOp::In)
            else {
                continue;
            };
            let more: Vec<String> = new.values.iter().filter(|value| !old.values.contains(value)).cloned().collect();
            old.values.extend(more);
            let slice = asked.vocabulary.dimension(&new.dimension).map(|dimension| Slice::Dimension(dimension.key));
            if let Some(slice) = slice.filter(|slice| !draft.slices.contains(slice)) {
                draft.slices.push(slice);
            }
            done.push(new.dimension.clone());
        }
    }
    said.filters.retain(|filter| filter.op != FilterOp::In || !done.contains(&filter.dimension));
}

/// "That channel": no longer beside the others.
fn singled_out(draft: &mut Draft<'_>, said: &Draft<'_>, named: &[Filter]) {
    for filter in named {
        let other = |slice: &Slice| *slice != Slice::Dimension(dimension_key(draft, &filter.dimension));
        let kept: Vec<Slice> =
            draft.slices.iter().copied().filter(|slice| other(slice) || said.slices.contains(slice)).collect();
        draft.slices = kept;
        draft.ranking = draft.ranking.filter(|ranking| draft.slices.contains(&ranking.target));
    }
}

/// The dimension among the slices that has this key.
fn dimension_key(draft: &Draft<'_>, key: &str) -> &'static str {
    let found = draft.slices.iter().find_map(|slice| match slice {
        Slice::Dimension(known) if *known == key => Some(*known),
        _ => None,
    });
    found.unwrap_or_default()
}

/// Dimensions of which a value of the first makes no sense beside one of the others, unless it is said to narrow.
const APART: [(&str, &[&str]); 8] = [
    ("country", &["region", "city"]),
    ("region", &["country", "city"]),
    ("city", &["country", "region"]),
    ("product", &["sku", "category", "vendor"]),
    ("sku", &["product", "category", "vendor"]),
    ("category", &["product", "sku"]),
    ("vendor", &["product", "sku"]),
    ("campaign", &["source", "medium"]),
];

/// Filters laid over those that stand.
pub(super) fn filters(standing: &mut Vec<Filter>, said: Vec<Filter>, marks: &Marks) {
    let named: Vec<String> = said.iter().map(|filter| filter.dimension.clone()).collect();
    for new in said {
        let at = standing.iter().position(|old| old.dimension == new.dimension && old.op == new.op);
        match new.op {
            FilterOp::NotIn => exclude(standing, new),
            FilterOp::In => {
                if !marks.is(Mark::Only) && !marks.is(Mark::Also) {
                    let apart =
                        APART.iter().find(|(key, _)| *key == new.dimension).map_or(&[][..], |(_, others)| others);
                    standing.retain(|old| {
                        let other = apart.contains(&old.dimension.as_str()) && !named.contains(&old.dimension);
                        !(other && old.op == FilterOp::In)
                    });
                }
                include(standing, new, at.is_some() && marks.is(Mark::Also));
            }
        }
    }
}

fn include(standing: &mut Vec<Filter>, new: Filter, beside: bool) {
    // A value that was left out and is now asked for comes back.
    for old in standing.iter_mut().filter(|old| old.dimension == new.dimension && old.op == FilterOp::NotIn) {
        old.values.retain(|value| !new.values.contains(value));
    }
    standing.retain(|old| !old.values.is_empty());
    match standing.iter_mut().find(|old| old.dimension == new.dimension && old.op == FilterOp::In) {
        Some(old)
            if beside
                || new.values.iter().all(|value| old.values.contains(value))
                    && old.values.len() <= new.values.len() =>
        {
            let more: Vec<String> = new.values.into_iter().filter(|value| !old.values.contains(value)).collect();
            old.values.extend(more);
        }
        Some(old)
            if old.values.len() > new.values.len() && new.values.iter().all(|value| old.values.contains(value)) =>
        {
            old.values = new.values;
        }
        Some(old) => old.values = new.values,
        None => standing.push(new),
    }
}

fn exclude(standing: &mut Vec<Filter>, new: Filter) {
    let mut left: Vec<String> = new.values.clone();
    for old in standing.iter_mut().filter(|old| old.dimension == new.dimension && old.op == FilterOp::In) {
        old.values.retain(|value| !new.values.contains(value));
        left.clear();
    }
    standing.retain(|old| !old.values.is_empty());
    if left.is_empty() && standing.iter().any(|old| old.dimension == new.dimension && old.op == FilterOp::In) {
        return;
    }
    match standing.iter_mut().find(|old| old.dimension == new.dimension && old.op == FilterOp::NotIn) {
        Some(old) => new.values.into_iter().for_each(|value| {
            if !old.values.contains(&value) {
                old.values.push(value);
            }
        }),
        None => standing.push(new),
    }
}

fn conditions(draft: &mut Draft<'_>, said: &Draft<'_>) {
    for having in &said.having {
        draft.having.retain(|old| old.metric != having.metric);
    }
    draft.having.extend(said.having.iter().cloned());
    let metrics = draft.metrics.clone();
    draft.having.retain(|having| metrics.iter().any(|key| *key == having.metric));
}

/// "Which month was best?" where one month stands looks at all of them.
fn reach(asked: &Asked<'_>, draft: &mut Draft<'_>, said: &Draft<'_>) {
    let Some(Slice::Grain(grain)) = said.ranking.map(|ranking| ranking.target) else { return };
    let Some(when) = draft.period.filter(|_| said.period.is_none()) else { return };
    let whole = grain.bucket(when.days.from, asked.now.week);
    if grain != Grain::Day && whole.contains(when.days.to) || grain == Grain::Day && when.days.days() == 1 {
        draft.period = Some(When::preset(Preset::AllTime, asked.now));
        draft.assumptions.push(say::assumed_all_time(asked.locale));
    }
}

/// A breakdown that stood and that the new figure hasn't is given up, and that is said.
fn fit(asked: &Asked<'_>, draft: &mut Draft<'_>, said: &Draft<'_>) {
    let mut lost = Vec::new();
    for slice in &draft.slices {
        let Slice::Dimension(key) = slice else { continue };
        let Some(dimension) = asked.vocabulary.dimension(key).filter(|_| !said.slices.contains(slice)) else {
            continue;
        };
        let unfit = draft
            .metrics
            .iter()
            .filter_map(|key| asked.vocabulary.metric(key))
            .find(|metric| !metric.allows(dimension) && !matches!(metric.key(), "revenue" | "net_sales"));
        if let Some(metric) = unfit {
            lost.push((
                *slice,
                say::left_out(metric.label(asked.locale), dimension.label.get(asked.locale), asked.locale),
            ));
        }
    }
    for (slice, sentence) in lost {
        draft.slices.retain(|kept| *kept != slice);
        draft.ranking = draft.ranking.filter(|ranking| ranking.target != slice);
        draft.assumptions.push(sentence);
    }
}
