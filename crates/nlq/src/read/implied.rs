//! What is counted where nothing names it: what the verb, the ranking or the slices mean.

use super::{
    Asked, Draft, Note, Slice, Step, Stop,
    kinds::{customer_kind, of_kind},
    shares::{items, share},
};
use crate::{Figure, lexicon::Role, say, span::Tag};
use semantic::FilterOp;

/// Where no metric is named: what the verb, the ranking or the slices mean.
pub(super) fn imply<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    share(asked, draft)?;
    what_sold(asked, draft);
    if draft.metrics.is_empty() {
        let money = asked.has(|role| {
            matches!(role, Role::Sold | Role::Who | Role::HowDo | Role::BestSeller | Role::WorstSeller | Role::Growth)
                || (role == Role::HowMuch)
        });
        // "Cuánto", and nothing else.
        let bare =
            draft.period.is_none() && draft.filters.is_empty() && draft.slices.is_empty() && draft.compare.is_none();
        let verb = asked.has(|role| {
            matches!(role, Role::Sold | Role::Who | Role::HowDo | Role::BestSeller | Role::WorstSeller | Role::Growth)
        });
        let money = money && (verb || !bare || draft.average.is_some() || draft.ranking.is_some());
        let counted = asked.has(|role| role == Role::HowMany);
        let sold = asked.has(|role| role == Role::Sold);
        let sliced = !draft.slices.is_empty() || draft.ranking.is_some();
        let of_item = draft.filters.iter().any(|filter| matches!(filter.dimension.as_str(), "product" | "sku"));
        // "How many Espelho Sol are left".
        let there = of_item && super::meant::is_there(asked);
        if let Some(figure) = asked.vocabulary.metric("on_hand").filter(|_| there && !sold) {
            draft.metrics.push(figure.key());
            return items(asked, draft);
        }
        // "How many Espelho Sol went out": pieces of it.
        let heads = asked.vocabulary.metric("customers").map(Figure::key).filter(|_| counted && buyers(asked));
        if let Some(key) = super::meant::implied(asked, draft) {
            draft.metrics.push(key);
        } else if let Some(heads) = heads {
            draft.metrics.push(heads);
        } else if counted && (sold || of_item) && asked.vocabulary.metric("units_sold").is_some() {
            draft.metrics.push("units_sold");
        } else if counted {
            return Err(Stop::refuse(say::nothing_understood(asked.locale)));
        } else if let Some(spent) = super::meant::spent_there(asked, draft) {
            draft.metrics.push(spent);
        } else if super::meant::goes_out(asked) || left_over(asked) {
            return Err(no_metric(asked, draft));
        } else if money || sliced || implies_money(draft) {
            let key = super::meant::in_place_of_money(asked).unwrap_or("revenue");
            if asked.vocabulary.metric(key).is_none() {
                return Err(no_metric(asked, draft));
            }
            // "The most used way of paying": by how often it is.
            let used = asked.vocabulary.metric("orders").filter(|_| super::meant::is_used(asked, draft));
            draft.metrics.push(used.map_or(key, Figure::key));
            draft.implied_metric = key == "revenue";
        } else {
            return Err(no_metric(asked, draft));
        }
    }
    items(asked, draft)
}

/// "How many people from Portugal ordered": heads, with something between them and what they did.
fn buyers(asked: &Asked<'_>) -> bool {
    let said = |list: &str| asked.tokens.iter().any(|token| list.split('|').any(|word| word == token.text));
    said("people|persons|individuals") && said("ordered|bought|purchased|shopped|paid")
}

/// "Quanto sobrou em outubro?": what is left of the money is not what came in.
fn left_over(asked: &Asked<'_>) -> bool {
    let left = |word: &str| ["sobr", "rest", "qued"].iter().any(|root| word.starts_with(root)) && word.len() <= 7;
    let verbs = asked.tokens.iter().filter(|token| !token.capital).any(|token| left(&token.text));
    verbs && !asked.has(|role| matches!(role, Role::Sold | Role::BestSeller | Role::WorstSeller))
}

/// "What are people buying?", "which category do new customers buy most": goods, of all customers or of a kind.
fn bought(asked: &Asked<'_>, draft: &mut Draft<'_>) -> bool {
    let verbs = "buying|buy|purchasing|purchase|comprando|compran|compra|compram|comprou|compraron|compraram|llevando|llevan|levando|levam";
    let buys = asked.tokens.iter().any(|token| verbs.split('|').any(|verb| verb == token.text));
    let item = |slice: &Slice| matches!(slice, Slice::Dimension("product" | "category" | "vendor" | "sku"));
    let what = |at: usize| {
        let asks = matches!(
            asked.words(at).as_str(),
            "what" | "que" | "o que" | "q" | "oq" | "what are our" | "what do" | "what are"
        );
        asks && matches!(asked.role(at), Some(Role::Which | Role::Filler))
    };
    let goods = draft.slices.is_empty() && (0..asked.pieces.len().min(3)).any(what);
    let listed = !draft.slices.is_empty() && draft.slices.iter().all(item);
    let kind = match draft.metrics.as_slice() {
        [] | ["customers"] if !listed && (goods || draft.ranking.is_none()) => None,
        [only] if customer_kind(only).is_some() => customer_kind(only),
        _ => return false,
    };
    if !buys || !goods && !listed {
        return false;
    }
    draft.metrics.clear();
    if goods {
        draft.slices.push(Slice::Dimension("product"));
    }
    if let Some(kind) = kind {
        of_kind(draft, kind);
    }
    true
}

/// "What sold yesterday?", "¿qué se vendió?": goods, each with its money.
fn what_sold(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let open = draft.metrics.is_empty() && draft.slices.is_empty() && draft.ranking.is_none();
    let verbs = "sold|sells|sell|selling|vendio|vende|vendido|vendeu|vende se|vendeu se|se vendio|se vende|se ha vendido|se esta vendiendo|se estan vendiendo|vendiendo|vendendo|esta vendendo|ta vendendo|saiu|sai|foi vendido|se vendieron";
    let sold =
        |at: &usize| asked.role(*at) == Some(Role::Sold) && verbs.split('|').any(|verb| verb == asked.words(*at));
    let what = |at: usize| {
        let words = asked.words(at);
        let what =
            matches!(words.as_str(), "what" | "que" | "o que" | "q" | "oq" | "oque" | "which" | "whats" | "what s");
        let next = (at + 1..asked.pieces.len()).find(|next| {
            !matches!(asked.words(*next).as_str(), "se" | "has" | "s" | "is" | "foi" | "esta" | "ta" | "are")
        });
        what && asked.role(at) == Some(Role::Which) && next.is_some_and(|next| sold(&next))
    };
    if bought(asked, draft) {
        return;
    }
    if let Some(at) = (0..asked.pieces.len()).find(|at| open && what(*at)) {
        draft.slices.push(Slice::Dimension("product"));
        draft.notes.push((at, Note::Slice(Slice::Dimension("product"))));
    }
}

/// "Black Friday 2025 vs 2024", "how much is SP of the total?", "why in May?": money is what is meant.
fn implies_money(draft: &Draft<'_>) -> bool {
    let part = draft.share && draft.filters.iter().any(|filter| filter.op == FilterOp::In);
    part || draft.compare.is_some() && draft.period.is_some() || draft.why.is_some() && draft.period.is_some()
}

/// The same for a draft that has its metrics.
pub(super) fn settle<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    share(asked, draft)?;
    items(asked, draft)
}

pub(super) fn no_metric(asked: &Asked<'_>, draft: &Draft<'_>) -> Stop {
    let said = draft.period.is_some() || !draft.filters.is_empty();
    if !said && asked.vocabulary.metric("revenue").is_some() {
        return Stop::refuse(say::nothing_understood(asked.locale));
    }
    let question = asked.question.trim().trim_matches(['?', '¿', '.', '!', '¡']).trim().to_owned();
    let sells = asked.vocabulary.metric("revenue").is_some();
    instead(
        asked,
        &["revenue", "orders", "customers", "mrr", "invoiced", "collected"],
        if sells { question } else { when_and_where(asked) },
    )
}

/// One of these figures is to be chosen, of what else was said.
pub(super) fn instead(asked: &Asked<'_>, keys: &[&str], rest: String) -> Stop {
    let choices = keys.iter().filter_map(|key| asked.vocabulary.metric(key)).take(3);
    let choices = choices.map(|metric| format!("{} {rest}", metric.label(asked.locale)).trim().to_owned()).collect();
    Stop::Clarify { message: say::which_metric(asked.locale), choices }
}

/// The periods, values and dimensions of the question, as they were written with the word before them.
pub(super) fn when_and_where(asked: &Asked<'_>) -> String {
    let told = |at: &usize| {
        matches!(asked.tag(*at), Some(Tag::Period(_) | Tag::Value(_) | Tag::Dimension(_)))
            || matches!(asked.role(*at), Some(Role::Every(_)))
    };
    let led = |at: usize| at.checked_sub(1).filter(|before| matches!(asked.role(*before), Some(Role::In | Role::By)));
    let parts = (0..asked.pieces.len()).filter(told).flat_map(|at| led(at).into_iter().chain([at]));
    parts.map(|at| asked.text(at)).collect::<Vec<_>>().join(" ")
}
