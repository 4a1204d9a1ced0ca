//! What went away, and what part of the whole it is: "customers who cancelled", "… the rate?"

use super::{Asked, Draft, Note, Step, Stop};
use crate::{Figure, lexicon::Role, say};
use semantic::Unit;

/// What is there, and what of it went away.
const LOST: [(&str, &str); 4] = [
    ("active_customers", "churned_customers"),
    ("customers", "churned_customers"),
    ("active_subscriptions", "churned_subscriptions"),
    ("mrr", "churned_mrr"),
];

/// Those of them who went away.
pub(super) fn what_was_lost(key: &str) -> Option<&'static str> {
    LOST.iter().find(|(of, _)| *of == key).map(|(_, lost)| *lost)
}

/// "Customers who cancelled", "why did we lose customers": those who went away are counted, or their part of all.
pub(super) fn lost<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let Some(at) = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Lost)) else { return Ok(()) };
    let known = |key: &str| asked.vocabulary.metric(key).map(Figure::key);
    let is_of = |key: &str| {
        key.starts_with("churn")
            || key.ends_with("churn_rate")
            || matches!(key, "cancellation_rate" | "returns" | "discounts" | "fees" | "contraction_mrr")
    };
    let money = draft.metrics.iter().any(|key| matches!(*key, "churned_mrr" | "mrr"));
    let part = draft.metrics == ["orders"] && (draft.share || says_rate(asked, at));
    let whole = known("gross_revenue_churn_rate").filter(|_| money && draft.share);
    if let Some(key) = whole {
        (draft.metrics, draft.share) = (vec![key], false);
        draft.notes.push((at, Note::Metric(key)));
        return Ok(());
    }
    let told = known("churned_mrr").filter(|_| money).or(known("cancellation_rate").filter(|_| part));
    if let Some(key) = told {
        (draft.metrics, draft.share) = (vec![key], draft.share && !part);
        draft.notes.push((at, Note::Metric(key)));
        return Ok(());
    }
    if !draft.metrics.is_empty() && draft.metrics.iter().all(|key| is_of(key)) {
        return Ok(());
    }
    let swapped = |key: &&'a str| LOST.iter().find(|(of, _)| of == key).and_then(|(_, lost)| known(lost));
    let swapped: Option<Vec<&'a str>> = draft.metrics.iter().map(swapped).collect();
    let part = |key: &'a str| RATES.iter().find(|(of, _)| *of == key).and_then(|(_, rate)| known(rate));
    let rates: Option<Vec<&'a str>> = swapped.iter().flatten().map(|key| part(key)).collect();
    let rates = rates.filter(|rates| draft.share && !rates.is_empty());
    draft.share &= rates.is_none();
    match rates.or(swapped).filter(|keys| !keys.is_empty()) {
        Some(keys) => {
            keys.iter().for_each(|key| draft.notes.push((at, Note::Metric(key))));
            draft.metrics = keys;
            Ok(())
        }
        None => Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale))),
    }
}

/// "How many trials converted (rate)".
pub(super) fn says_rate(asked: &Asked<'_>, at: usize) -> bool {
    let rates = ["rate", "tasa", "taxa", "%", "percentage", "porcentaje", "percentual", "porcentagem", "indice"];
    asked.words(at).split(' ').any(|word| rates.contains(&word))
        || asked.has(|role| matches!(role, Role::Rate | Role::Share))
}

/// Figures and their part of the whole.
const RATES: [(&str, &str); 10] = [
    ("returns", "return_rate"),
    ("discounts", "discount_rate"),
    ("gross_profit", "gross_margin"),
    ("returning_customers", "repeat_rate"),
    ("churned_customers", "customer_churn_rate"),
    ("churned_subscriptions", "customer_churn_rate"),
    ("churned_mrr", "gross_revenue_churn_rate"),
    ("conversions", "conversion_rate"),
    ("sessions", "conversion_rate"),
    ("clicks", "ctr"),
];

/// "Returns … the rate?", "how many trials converted (rate)": a rate said by itself is that of what is asked for.
pub(super) fn as_rate<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let Some(at) = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Rate)) else { return Ok(()) };
    let standing = asked.standing.map(|standing| standing.metrics.clone()).unwrap_or_default();
    let named = if draft.metrics.is_empty() { standing } else { std::mem::take(&mut draft.metrics) };
    let rate = |key: &str| {
        let figure = asked.vocabulary.metric(key)?;
        if figure.unit() == Unit::Ratio {
            return Some(figure.key());
        }
        let (_, rate) = RATES.iter().find(|(of, _)| *of == key)?;
        asked.vocabulary.metric(rate).map(Figure::key)
    };
    let rates: Option<Vec<&'a str>> = named.iter().map(|key| rate(key)).collect();
    match rates.filter(|rates| !rates.is_empty()) {
        Some(rates) => {
            rates.iter().for_each(|key| draft.notes.push((at, Note::Metric(key))));
            draft.metrics = rates;
            Ok(())
        }
        None => Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale))),
    }
}
