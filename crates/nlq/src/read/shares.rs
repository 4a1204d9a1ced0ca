//! Parts of a whole, and money by what was sold.

use super::{Asked, Draft, Extreme, Note, Slice, Step, Stop};
use crate::{Figure, lexicon::Role, reading::Refusal, say};
use semantic::{FilterOp, Unit};

/// Money by what was sold is counted on the items.
pub(super) fn items<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let sliced = draft.slices.iter().filter_map(|slice| match slice {
        Slice::Dimension(key) => Some(*key),
        Slice::Grain(_) => None,
    });
    let filtered = draft
        .filters
        .iter()
        .filter_map(|filter| asked.vocabulary.dimension(&filter.dimension))
        .map(|dimension| dimension.key);
    let keys: Vec<&'static str> = sliced.chain(filtered).collect();
    let named = draft.metrics.clone();
    let mut replaced = false;
    for dimension in keys.into_iter().filter_map(|key| asked.vocabulary.dimension(key)) {
        for at in 0..draft.metrics.len() {
            let Some(metric) = draft.metrics.get(at).and_then(|key| asked.vocabulary.metric(key)) else { continue };
            if metric.allows(dimension) {
                continue;
            }
            let in_its_place = asked.vocabulary.metric("product_sales").filter(|items| items.allows(dimension));
            if !matches!(metric.key(), "revenue" | "net_sales") || in_its_place.is_none() {
                return Err(Stop::because(Refusal::Impossible, say::cannot_slice(metric, dimension, asked.locale)));
            }
            if let Some(slot) = draft.metrics.get_mut(at) {
                *slot = "product_sales";
            }
            replaced = true;
        }
    }
    if replaced {
        for having in &mut draft.having {
            if matches!(having.metric.as_str(), "revenue" | "net_sales") {
                having.metric = "product_sales".into();
            }
        }
        draft.replaced = Some(named);
        draft.metrics.dedup();
        draft.order_metric =
            draft.order_metric.map(|key| if matches!(key, "revenue" | "net_sales") { "product_sales" } else { key });
        draft.assumptions.push(say::product_sales(asked.locale));
    }
    Ok(())
}

/// A part and its whole whose quotient has a name of its own.
fn quotient<'a>(asked: &Asked<'a>, one: &str, other: &str) -> Option<&'a str> {
    const NAMED: [(&str, &str, &str); 7] = [
        ("discounts", "gross_sales", "discount_rate"),
        ("returns", "gross_sales", "return_rate"),
        ("returns", "net_sales", "return_rate"),
        ("gross_profit", "net_sales", "gross_margin"),
        ("gross_profit", "revenue", "gross_margin"),
        ("clicks", "impressions", "ctr"),
        ("orders", "sessions", "conversion_rate"),
    ];
    let of =
        |(part, whole, _): &&(&str, &str, &str)| (*part, *whole) == (one, other) || (*part, *whole) == (other, one);
    let (.., key) = NAMED.iter().find(of)?;
    asked.vocabulary.metric(key).map(Figure::key)
}

/// "Share of": which part of what.
pub(super) fn share<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    if !draft.share || draft.ranking.is_some_and(|ranking| ranking.extreme != Extreme::High) {
        return Ok(());
    }
    if let Some(at) = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Share)) {
        draft.notes.push((at, Note::Share));
    }
    let at = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Share)).unwrap_or_default();
    let parts = draft.filters.iter().filter(|filter| filter.op == FilterOp::In).count();
    let dimension_sliced = draft.slices.iter().any(|slice| matches!(slice, Slice::Dimension(_)));
    let ratio =
        draft.metrics.iter().any(|key| asked.vocabulary.metric(key).is_some_and(|metric| metric.unit() == Unit::Ratio));
    if parts > 0 || dimension_sliced {
        return Ok(());
    }
    match draft.metrics.as_slice() {
        _ if ratio => draft.share = false,
        // "By what percentage did orders rise".
        [_] if asked.has(|role| role == Role::Growth) && draft.compare.is_some() => draft.share = false,
        // "Quanto do frete…", "preciso do total de impostos": how much, with nothing that it could be a part of.
        [_] if asked.words(at).starts_with("quanto d") || asked.words(at).starts_with("do total d") => {
            draft.share = false
        }
        // "Cuánto dinero representan los descuentos": how much.
        [_] if asked
            .tokens
            .iter()
            .any(|token| matches!(token.text.as_str(), "dinero" | "plata" | "guita" | "lana")) =>
        {
            draft.share = false
        }
        ["returning_customers"] => draft.metrics = vec!["repeat_rate"],
        ["customers", "new_customers"] | ["new_customers"] => draft.metrics = vec!["new_customers", "customers"],
        ["customers", "returning_customers"] => draft.metrics = vec!["repeat_rate"],
        ["churned_customers"] | ["active_customers", "churned_customers"] => {
            (draft.metrics, draft.share) = (vec!["customer_churn_rate"], false);
        }
        ["returns"] => (draft.metrics, draft.share) = (vec!["return_rate"], false),
        ["revenue", "returns"] => (draft.metrics, draft.share) = (vec!["return_rate"], false),
        ["revenue", "discounts"] | ["discounts", "revenue" | "gross_sales"] => {
            (draft.metrics, draft.share) = (vec!["discount_rate"], false);
        }
        ["returns", "revenue"] => (draft.metrics, draft.share) = (vec!["return_rate"], false),
        [one, other] if quotient(asked, one, other).is_some() => {
            (draft.metrics, draft.share) = (quotient(asked, one, other).into_iter().collect(), false);
        }
        [whole, part] => {
            // "What percentage of revenue is shipping": the whole stands right behind.
            let first = asked.after(at).and_then(|next| asked.metric(next)).map(Figure::key);
            if first == Some(whole) {
                draft.metrics = vec![part, whole];
            }
        }
        _ => {
            let label = draft
                .metrics
                .first()
                .and_then(|key| asked.vocabulary.metric(key))
                .map_or("", |metric| metric.label(asked.locale));
            let choices =
                ["channel", "country", "category"].into_iter().filter_map(|key| asked.vocabulary.dimension(key));
            let choices =
                choices.map(|dimension| say::by(label, dimension.label.get(asked.locale), asked.locale)).collect();
            return Err(Stop::Clarify { message: say::share_of_what(asked.locale), choices });
        }
    }
    Ok(())
}
