//! Values that narrow the question, or that are left out of it.

use super::{Asked, Draft, Note, Slice, Step, Stop};
use crate::{lexicon::Role, reading::Refusal, say, span::Tag};
use semantic::{Filter, FilterOp};

/// A named value: its piece, its dimension and the values that carry the name.
struct Named {
    at: usize,
    dimension: &'static str,
    values: Vec<String>,
    excluded: bool,
}

pub(super) fn read(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    let mut found: Vec<Named> = Vec::new();
    for at in 0..asked.pieces.len() {
        match asked.tag(at) {
            // Already read as part of a longer name.
            Some(Tag::Value(_)) if draft.spelled_out.is_some_and(|(from, to)| (from..=to).contains(&at)) => {}
            // "How many sessions did the site get": visits are all of the site's.
            Some(Tag::Value(_)) if is_the_site(asked, at) => {}
            Some(Tag::Value(ids)) => {
                let (dimension, values) = one_dimension(asked, at, ids)?;
                let excluded = excluded(asked, at, &found);
                found.push(Named { at, dimension, values, excluded });
            }
            Some(Tag::Weekdays(days)) => {
                let values = days.iter().map(|day| (day + 1).to_string()).collect();
                found.push(Named { at, dimension: "weekday", values, excluded: excluded(asked, at, &found) });
            }
            _ => {}
        }
    }
    for at in 0..asked.pieces.len() {
        if matches!(asked.role(at), Some(Role::Except | Role::Not))
            && !found.iter().any(|named| named.excluded && named.at > at)
        {
            let unused = draft.filters.iter().all(|filter| filter.op == FilterOp::In);
            if unused {
                return Err(Stop::refuse(say::cannot_exclude(asked.text(at), following(asked, at), asked.locale)));
            }
        }
    }
    beside_each_other(asked, &found, draft)?;
    for named in found {
        let label = named
            .values
            .iter()
            .map(|value| asked.vocabulary.label(named.dimension, value, asked.locale))
            .collect::<Vec<_>>()
            .join(", ");
        draft.notes.push((named.at, Note::Filter(label)));
        let op = if named.excluded { FilterOp::NotIn } else { FilterOp::In };
        match draft.filters.iter_mut().find(|filter| filter.dimension == named.dimension && filter.op == op) {
            Some(filter) => named.values.into_iter().for_each(|value| {
                if !filter.values.contains(&value) {
                    filter.values.push(value);
                }
            }),
            None => draft.filters.push(Filter { dimension: named.dimension.into(), op, values: named.values }),
        }
    }
    // A value can't be both wanted and left out.
    let twice = draft.filters.iter().find(|filter| {
        let other = |other: &&Filter| other.dimension == filter.dimension && other.op != filter.op;
        let shares = |other: &Filter| other.values.iter().any(|value| filter.values.contains(value));
        filter.op == FilterOp::In && draft.filters.iter().find(other).is_some_and(shares)
    });
    if let Some(filter) = twice {
        let label = asked.vocabulary.dimension(&filter.dimension).map_or("", |found| found.label.get(asked.locale));
        return Err(Stop::refuse(say::no_conditions(label, asked.locale)));
    }
    // "Weekdays against weekends": all of the week.
    let whole = |filter: &Filter| filter.dimension == "weekday" && filter.values.len() >= 7;
    if draft.filters.iter().any(whole) {
        draft.slices.push(Slice::Dimension("weekday"));
    }
    draft.filters.retain(|filter| !whole(filter));
    // "Monthly vs annual, by billing period": all there are.
    let intervals = asked.vocabulary.values.entries().iter().filter(|entry| entry.dimension == "interval").count();
    let sliced = (0..asked.pieces.len()).any(|at| asked.dimension(at) == Some("interval"));
    draft.filters.retain(|filter| filter.dimension != "interval" || !sliced || filter.values.len() < intervals);
    Ok(())
}

/// Whether a word for the shop itself stands where its channel can't be told.
fn is_the_site(asked: &Asked<'_>, at: usize) -> bool {
    let site = "site|website|web|web site|online store|store|shop|tienda online|tienda en linea|loja online|loja virtual|ecommerce|e commerce|sitio|online";
    let named = (0..asked.pieces.len()).any(|at| asked.metric(at).is_some());
    named && !fits(asked, "channel") && site.split('|').any(|word| word == asked.words(at))
}

fn following<'a>(asked: &Asked<'a>, at: usize) -> &'a str {
    asked.after(at).map_or("", |next| asked.text(next))
}

/// The dimension a name belongs to: the one said beside it, else the only one left, else the reader has to choose.
fn one_dimension(asked: &Asked<'_>, at: usize, ids: &[u32]) -> Step<(&'static str, Vec<String>)> {
    let entries: Vec<_> = ids.iter().filter_map(|id| asked.vocabulary.values.entry(*id)).collect();
    let mut dimensions: Vec<&'static str> = Vec::new();
    for entry in &entries {
        if !dimensions.contains(&entry.dimension) {
            dimensions.push(entry.dimension);
        }
    }
    let values = |dimension: &str| -> Vec<String> {
        entries.iter().filter(|entry| entry.dimension == dimension).map(|entry| entry.value.clone()).collect()
    };
    let beside = [at.checked_sub(1).and_then(|_| asked.before(at)), asked.after(at)];
    let said = beside.into_iter().flatten().filter_map(|near| asked.dimension(near).filter(|_| !asked.by(near)));
    if let Some(dimension) = said.into_iter().find(|dimension| dimensions.contains(dimension)) {
        return Ok((dimension, values(dimension)));
    }
    // "Sem São Paulo", where what stands is split by state.
    let stands = asked.standing.into_iter().flat_map(|standing| &standing.slices).find_map(|slice| match slice {
        Slice::Dimension(key) if dimensions.contains(key) => Some(*key),
        _ => None,
    });
    if let Some(dimension) = stands {
        return Ok((dimension, values(dimension)));
    }
    // "Cities except São Paulo", "by city without São Paulo": of what is listed.
    let listed = (0..asked.pieces.len()).filter_map(|near| asked.dimension(near)).find(|key| dimensions.contains(key));
    let excluded = asked.before(at).is_some_and(|before| matches!(asked.role(before), Some(Role::Except | Role::Not)));
    if let Some(dimension) = listed.filter(|_| excluded) {
        return Ok((dimension, values(dimension)));
    }
    // What is called just so, where it fits what is asked for; else what the name means besides.
    let said_so = asked.words(at);
    let exactly: Vec<&'static str> =
        entries.iter().filter(|entry| entry.folded == said_so).map(|entry| entry.dimension).collect();
    let exactly: Vec<&'static str> =
        dimensions.iter().copied().filter(|key| exactly.contains(key) && fits(asked, key)).collect();
    if !exactly.is_empty() {
        dimensions = exactly;
    }
    if dimensions.len() > 1 {
        let fitting: Vec<&'static str> = dimensions.iter().copied().filter(|key| fits(asked, key)).collect();
        if !fitting.is_empty() {
            dimensions = fitting;
        }
    }
    if dimensions.len() > 1 {
        let sliced: Vec<&str> =
            (0..asked.pieces.len()).filter(|at| asked.by(*at)).filter_map(|at| asked.dimension(at)).collect();
        dimensions.retain(|dimension| !sliced.contains(dimension));
        // What stands tells city and state of the same name apart.
        if let Some(standing) = asked.standing {
            let known = |key: &str| {
                standing.filters.iter().any(|filter| filter.dimension == key)
                    || standing
                        .slices
                        .contains(&Slice::Dimension(asked.vocabulary.dimension(key).map_or("", |d| d.key)))
            };
            if dimensions.iter().any(|key| known(key)) {
                dimensions.retain(|key| known(key));
            }
        }
        // A product's own code is the product.
        if dimensions.contains(&"product") {
            dimensions.retain(|dimension| *dimension != "sku");
        }
    }
    match dimensions.as_slice() {
        [only] => Ok((only, values(only))),
        [] => entries
            .first()
            .map(|entry| (entry.dimension, values(entry.dimension)))
            .ok_or_else(|| Stop::refuse(say::nothing_understood(asked.locale))),
        several => {
            let start =
                asked.pieces.get(at).and_then(|piece| asked.tokens.get(piece.start)).map_or(0, |token| token.start);
            let label = |key: &str| {
                asked
                    .vocabulary
                    .dimension(key)
                    .map_or(key, |dimension| dimension.label.get(asked.locale))
                    .to_lowercase()
            };
            let (before, after) =
                (asked.question.get(..start).unwrap_or_default(), asked.question.get(start..).unwrap_or_default());
            let choices = several.iter().map(|key| format!("{before}{} {after}", label(key))).collect();
            let labels: Vec<String> = several.iter().map(|key| label(key)).collect();
            Err(Stop::Clarify { message: say::several_dimensions(asked.text(at), &labels, asked.locale), choices })
        }
    }
}

/// Whether what is asked for can be told by a dimension.
fn fits(asked: &Asked<'_>, key: &str) -> bool {
    let Some(dimension) = asked.vocabulary.dimension(key) else { return false };
    let named: Vec<&str> = (0..asked.pieces.len()).filter_map(|at| asked.metric(at)).map(crate::Figure::key).collect();
    let standing = asked.standing.map(|standing| standing.metrics.as_slice()).unwrap_or_default();
    let wanted = match (named.is_empty(), standing.is_empty()) {
        (false, _) => named.as_slice(),
        (true, false) => standing,
        (true, true) => &["revenue"],
    };
    wanted.iter().filter_map(|key| asked.vocabulary.metric(key)).all(|metric| {
        let instead =
            matches!(metric.key(), "revenue" | "net_sales").then(|| asked.vocabulary.metric("product_sales")).flatten();
        metric.allows(dimension) || instead.is_some_and(|items| items.allows(dimension))
    })
}

/// "except online and retail": the word before, or before the value that this one continues.
fn excluded(asked: &Asked<'_>, at: usize, found: &[Named]) -> bool {
    let Some(before) = asked.before(at) else { return false };
    match asked.tag(before) {
        Some(Tag::Role(Role::Except | Role::Not)) => true,
        Some(Tag::Role(Role::And)) => {
            asked.before(before).is_some_and(|first| found.iter().any(|named| named.at == first && named.excluded))
        }
        Some(Tag::Value(_)) => {
            found.iter().any(|named| named.at == before && named.excluded) && asked.commas(before, at)
        }
        Some(Tag::Dimension(_)) => {
            asked.before(before).is_some_and(|word| matches!(asked.role(word), Some(Role::Except | Role::Not)))
        }
        _ => false,
    }
}

/// "online vs retail", "compare online and retail": the values side by side instead of together.
fn beside_each_other(asked: &Asked<'_>, found: &[Named], draft: &mut Draft<'_>) -> Step<()> {
    for pair in found.windows(2) {
        let [one, other] = pair else { continue };
        let versus = (one.at..other.at).any(|at| asked.role(at) == Some(Role::Versus));
        // "Online or retail, which sells more?"
        let or = (one.at..other.at).any(|at| matches!(asked.words(at).as_str(), "or" | "o" | "u" | "ou"));
        let more = |role| {
            matches!(role, Role::High | Role::Low | Role::Best | Role::Worst | Role::BestSeller | Role::WorstSeller)
        };
        let either = or && one.dimension == other.dimension && asked.has(more);
        // "How many with pix and how many with boleto".
        let again = (one.at..other.at).any(|at| matches!(asked.role(at), Some(Role::HowMuch | Role::HowMany)));
        let again = again && one.dimension == other.dimension;
        let apart = ["por separado", "separado", "separadamente", "individualmente", "cada uno", "cada una"];
        let again = again
            || one.dimension == other.dimension
                && (0..asked.pieces.len()).any(|at| apart.contains(&asked.words(at).as_str()));
        let compared = versus || either || again || asked.has(|role| role == Role::Compare);
        if !compared || one.excluded || other.excluded {
            continue;
        }
        if one.dimension != other.dimension {
            if versus {
                return Err(Stop::because(
                    Refusal::Impossible,
                    say::cannot_set_side_by_side(asked.text(one.at), asked.text(other.at), asked.locale),
                ));
            }
            continue;
        }
        let slice = Slice::Dimension(one.dimension);
        if !draft.slices.contains(&slice) {
            draft.slices.push(slice);
        }
    }
    Ok(())
}
