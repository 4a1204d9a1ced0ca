//! The parts of a question that were understood, in the reader's language.

use crate::{
    calendar::When,
    read::{Asked, Draft, Note, Slice},
    reading::{Part, PartKind},
    say,
    span::Tag,
};
use domain::Preset;
use semantic::{HavingOp, format};

/// Every part that made it into the query, in the order of the question.
pub fn parts(asked: &Asked<'_>, draft: &Draft<'_>) -> Vec<Part> {
    let mut notes: Vec<&(usize, Note<'_>)> = draft.notes.iter().collect();
    notes.sort_by_key(|(at, _)| *at);
    notes.into_iter().map(|(at, note)| part(asked, draft, *at, note)).collect()
}

fn part(asked: &Asked<'_>, draft: &Draft<'_>, at: usize, note: &Note<'_>) -> Part {
    let (part, meaning) = match note {
        Note::Metric(key) => (PartKind::Metric, metric(asked, key)),
        Note::Period(when) => (PartKind::Period, period(asked, *when)),
        Note::Slice(Slice::Grain(grain)) => (PartKind::Grain, say::grain(*grain, asked.locale).into()),
        Note::Slice(Slice::Dimension(key)) => (PartKind::Breakdown, dimension(asked, key)),
        Note::Filter(label) => (PartKind::Filter, label.clone()),
        Note::Compare(compare) => (PartKind::Compare, say::compared(*compare, asked.now.today, asked.locale)),
        Note::Ranking => (PartKind::Ranking, say::ranking(draft.ranking, asked.locale)),
        Note::Share => (PartKind::Share, say::share(asked.locale).into()),
        Note::Trend => (PartKind::Trend, say::trend(asked.locale).into()),
        Note::Threshold(meaning) => (PartKind::Threshold, meaning.clone()),
        Note::Average(grain) => (PartKind::Average, say::average(*grain, asked.locale).into()),
        Note::Count => (PartKind::Count, say::count(asked.locale).into()),
        Note::Why => (PartKind::Why, say::why(asked.locale).into()),
    };
    Part { part, text: asked.text(at).into(), meaning }
}

fn metric(asked: &Asked<'_>, key: &str) -> String {
    asked.vocabulary.metric(key).map_or(key, |metric| metric.label(asked.locale)).into()
}

fn dimension(asked: &Asked<'_>, key: &str) -> String {
    asked.vocabulary.dimension(key).map_or(key, |dimension| dimension.label.get(asked.locale)).into()
}

fn period(asked: &Asked<'_>, when: When) -> String {
    match when.is_preset(Preset::AllTime) {
        true => say::all_time(asked.locale).into(),
        false => format::period(when.days, asked.now.today, asked.locale),
    }
}

/// The parts that stand from the questions before, without words of this one.
pub fn kept(asked: &Asked<'_>, draft: &Draft<'_>, said: &[Part]) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let mut add = |part: PartKind, meaning: String| {
        let known = |other: &Part| other.part == part && other.meaning == meaning;
        if !meaning.is_empty() && !said.iter().any(known) {
            found.push(Part { part, text: String::new(), meaning });
        }
    };
    draft.metrics.iter().for_each(|key| add(PartKind::Metric, metric(asked, key)));
    for slice in &draft.slices {
        match slice {
            Slice::Grain(grain) => add(PartKind::Grain, say::grain(*grain, asked.locale).into()),
            Slice::Dimension(key) => add(PartKind::Breakdown, dimension(asked, key)),
        }
    }
    for filter in &draft.filters {
        let label = |value: &String| asked.vocabulary.label(&filter.dimension, value, asked.locale);
        let labels = filter.values.iter().map(label).collect::<Vec<_>>().join(", ");
        let whole = said.iter().filter(|part| part.part == PartKind::Filter).any(|part| labels.contains(&part.meaning));
        if !whole {
            add(PartKind::Filter, labels);
        }
    }
    for having in &draft.having {
        let sign = match having.op {
            HavingOp::Gt => ">",
            HavingOp::Gte => "≥",
            HavingOp::Lt => "<",
            HavingOp::Lte => "≤",
        };
        let known = said.iter().any(|part| part.part == PartKind::Threshold);
        if !known {
            add(PartKind::Threshold, format!("{} {sign} {}", metric(asked, &having.metric), having.value));
        }
    }
    if let Some(when) = draft.period {
        add(PartKind::Period, period(asked, when));
    }
    if let Some(compare) = draft.compare {
        add(PartKind::Compare, say::compared(compare, asked.now.today, asked.locale));
    }
    add(PartKind::Ranking, say::ranking(draft.ranking, asked.locale));
    found
}

/// What was recognised in a question that was not answered.
pub fn seen(asked: &Asked<'_>) -> Vec<Part> {
    let known = (0..asked.pieces.len()).filter_map(|at| {
        let (part, meaning) = match asked.tag(at)? {
            Tag::Metric(_) => (PartKind::Metric, asked.metric(at)?.label(asked.locale).into()),
            Tag::Dimension(_) => (PartKind::Breakdown, dimension(asked, asked.dimension(at)?)),
            Tag::Period(when) => (PartKind::Period, period(asked, *when)),
            Tag::Value(ids) => (PartKind::Filter, asked.vocabulary.values.entry(*ids.first()?)?.label.clone()),
            _ => return None,
        };
        Some(Part { part, text: asked.text(at).into(), meaning })
    });
    known.collect()
}
