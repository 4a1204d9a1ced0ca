//! Questions that can be answered: to go on from an answer, or to ask instead of one that can't be.

use crate::{Figure, Vocabulary, read::Asked, say};
use domain::Locale;
use semantic::Query;

const MOST: usize = 4;

/// Questions for a reader who has not asked anything that helps.
pub fn starters(locale: Locale, _vocabulary: &Vocabulary) -> Vec<String> {
    say::starters(locale).into_iter().map(String::from).collect()
}

/// Where an answered question leads.
pub fn follow_ups(asked: &Asked<'_>, query: &Query) -> Vec<String> {
    let Some(metric) = query.metrics.first().and_then(|key| asked.vocabulary.metric(key)) else {
        return starters(asked.locale, asked.vocabulary);
    };
    let label = metric.label(asked.locale);
    let mut found = Vec::new();
    for key in ["channel", "country", "product"] {
        let used =
            query.dimensions.iter().chain(query.filters.iter().map(|filter| &filter.dimension)).any(|used| used == key);
        if let Some(dimension) = asked.vocabulary.dimension(key).filter(|dimension| !used && metric.allows(dimension)) {
            let by = say::by(label, dimension.label.get(asked.locale), asked.locale);
            found.push(format!("{by} {}", say::last_month(asked.locale)));
        }
    }
    if query.grain.is_none() {
        found.push(say::by_month_this_year(label, asked.locale));
    }
    if query.compare.is_none() {
        found.push(say::versus_last_year(label, asked.locale));
    }
    found.truncate(MOST);
    found
}

/// The nearest questions to one that was refused: its metric, the values that resemble its unknown word.
pub fn instead(asked: &Asked<'_>, near: &[String]) -> Vec<String> {
    let metric: Option<&Figure> = (0..asked.pieces.len()).find_map(|at| asked.metric(at));
    let mut found = Vec::new();
    if let Some(metric) =
        metric.or_else(|| asked.vocabulary.metric("revenue")).filter(|_| metric.is_some() || !near.is_empty())
    {
        let label = metric.label(asked.locale);
        for name in near {
            let entry = asked.vocabulary.values.entries().iter().find(|entry| entry.label == *name);
            if let Some(dimension) = entry.and_then(|entry| asked.vocabulary.dimension(entry.dimension)) {
                found.push(say::with_value(label, dimension.label.get(asked.locale), name, asked.locale));
            }
        }
        found.push(format!("{label} {}", say::last_month(asked.locale)));
        found.push(say::by_month_this_year(label, asked.locale));
    }
    for starter in starters(asked.locale, asked.vocabulary) {
        if !found.contains(&starter) {
            found.push(starter);
        }
    }
    found.truncate(MOST);
    found
}
