//! What two figures have to do with each other, where it is no list: "orders that had a discount" are none that are counted, and a
//! number for the orders would be wrong.

use super::{Asked, Draft, Note, Slice, Step, Stop};
use crate::{Figure, lexicon::Role, say, span::Tag};
use domain::Locale;
use semantic::Unit;

/// Words that make a condition of the figure behind them.
const CONDITION: &str = "were|was|got|had|have|has|get|gets|being|been|that|which|who|with|w|fueron|fue|tuvieron|tenian|tienen|tuvo|tiene|han sido|foram|foi|\
     tiveram|tinham|teve|tem|used|use|using|usaron|usaram|received|receive|recibieron|receberam";

/// English nouns that only say more of the figure right behind them: "traffic revenue", "order returns".
const MODIFIERS: &str = "order|customer|tax|discount|return|refund|unit|session|click|visitor|visit|traffic|fee|shipping|delivery|sale|stock|inventory";

/// What the revenue holds anyway is "included".
const INCLUDING: &str = "including|incl|inclusive|incluyendo|incluindo";

pub(super) fn read<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    defined(asked, draft)?;
    included(asked, draft);
    on_sales(asked, draft);
    of_the_lost(asked, draft);
    if draft.metrics.len() > 1 && !draft.share && asked.standing.is_none() {
        conditioned(asked, draft)?;
        compound(asked, draft)?;
    }
    no_ends(asked)
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known.trim() == word)
}

/// The pieces that name the draft's figures.
fn named(asked: &Asked<'_>, draft: &Draft<'_>) -> Vec<(usize, &'static str)> {
    let of = |at: usize| {
        let noted = draft.notes.iter().any(|(place, note)| *place == at && matches!(note, Note::Metric(_)));
        asked.metric(at).filter(|_| noted).and_then(Figure::known).map(|metric| (at, metric.key))
    };
    (0..asked.pieces.len()).filter_map(of).collect()
}

fn refuse(asked: &Asked<'_>, at: usize) -> Stop {
    Stop::refuse(say::no_conditions(asked.text(at), asked.locale))
}

/// "Orders that were refunded": which of them, by another figure.
fn conditioned(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let named = named(asked, draft);
    for pair in named.windows(2) {
        let [(one, first), (other, second)] = pair else { continue };
        let between = || (one + 1..*other).filter(|at| !matches!(asked.tag(*at), Some(Tag::Period(_))));
        let joins = |at: usize| {
            matches!(asked.tag(at), Some(Tag::Comma | Tag::Threshold(_)))
                || matches!(
                    asked.role(at),
                    Some(
                        Role::And
                            | Role::Versus
                            | Role::Compare
                            | Role::By
                            | Role::Rank
                            | Role::HowMany
                            | Role::HowMuch
                    )
                )
        };
        let counted = matches!(*first, "orders" | "customers" | "units_sold" | "new_customers" | "returning_customers");
        let plain = |at: usize| matches!(asked.role(at), Some(Role::In | Role::Filler));
        if *first == "units_sold" && *second == "aov" && between().any(plain) && between().all(plain) {
            return Err(refuse(asked, *other));
        }
        let says = |at: usize| among(CONDITION, asked.words(at).split(' ').next().unwrap_or_default());
        if counted && !between().any(joins) && between().any(says) {
            return Err(refuse(asked, *other));
        }
    }
    Ok(())
}

/// "Shipping profit", "sales net of tax": one figure of another, which nobody has defined.
fn compound(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let named = named(asked, draft);
    for pair in named.windows(2) {
        let [(one, first), (other, second)] = pair else { continue };
        let beside = *other == one + 1 && !asked.commas(*one, *other);
        let gains = matches!(*second, "gross_profit" | "gross_margin" | "contribution_profit")
            || asked.locale == Locale::En && among(MODIFIERS, asked.words(*one).rsplit(' ').next().unwrap_or_default());
        let net = asked.words(*one).ends_with("net") && *first == "net_sales";
        if beside && gains || net && asked.words(one + 1) == "of" {
            return Err(refuse(asked, *other));
        }
    }
    Ok(())
}

/// "Net sales, so after discounts and refunds", "before discounts": words that say which sales are meant.
fn defined<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let says = |at: &usize| {
        let words = asked.words(*at);
        let sales = asked.metric(*at).is_some_and(|metric| matches!(metric.key(), "gross_sales" | "net_sales"));
        sales && words.split(' ').any(|word| among("before|after|less|minus", word)) && words.contains(' ')
    };
    let Some(at) = (0..asked.pieces.len()).find(says) else { return Ok(()) };
    let Some(key) = asked.metric(at).map(Figure::key) else { return Ok(()) };
    draft.metrics.retain(|known| *known == key || *known != "revenue");
    match draft.metrics.iter().all(|known| *known == key) {
        true => Ok(()),
        false => Err(refuse(asked, at)),
    }
}

/// "Revenue including tax": it holds it anyway.
fn included(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    if draft.metrics.first() != Some(&"revenue") || draft.metrics.len() < 2 {
        return;
    }
    let held = |key: &&str| matches!(*key, "taxes" | "shipping");
    let said = asked.tokens.iter().any(|token| among(INCLUDING, &token.text));
    if said && draft.metrics.iter().skip(1).all(held) {
        draft.metrics.truncate(1);
    }
}

/// "Margin on sales", "discounts on sales": what it is taken of, and nothing else that is asked for.
fn on_sales(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let [first, "revenue"] = draft.metrics.as_slice() else { return };
    let of_sales = matches!(
        *first,
        "gross_margin" | "gross_profit" | "discounts" | "returns" | "taxes" | "fees" | "cogs" | "return_rate"
    );
    let of = |at: &usize| {
        let sales = asked.metric(*at).is_some_and(|metric| metric.key() == "revenue");
        let led = at
            .checked_sub(1)
            .is_some_and(|before| among("on|of|from|en|sobre|em|nas|de|das|las", &asked.words(before)));
        sales && led
    };
    if of_sales && !draft.share && (1..asked.pieces.len()).any(|at| of(&at)) {
        draft.metrics.truncate(1);
    }
}

/// "MRR of customers who cancelled": what they took with them.
fn of_the_lost<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) {
    let of = (0..asked.pieces.len()).any(|at| {
        let lost = asked.metric(at).is_some_and(|metric| metric.key() == "churned_customers");
        lost && at.checked_sub(1).is_some_and(|before| among("of|from|by|de|dos|das", &asked.words(before)))
    });
    if draft.metrics == ["mrr", "churned_customers"] && of {
        draft.metrics = asked.vocabulary.metric("churned_mrr").map(Figure::key).into_iter().collect();
    }
}

/// "Days between orders": nothing lies between one figure and nothing else.
fn no_ends(asked: &Asked<'_>) -> Step<()> {
    for at in 0..asked.pieces.len() {
        if !among("between|entre", &asked.words(at)) || asked.role(at) != Some(Role::In) {
            continue;
        }
        let counts =
            asked.after(at).and_then(|next| asked.metric(next)).is_some_and(|metric| metric.unit() == Unit::Count);
        let joined =
            (at + 1..asked.pieces.len()).any(|next| matches!(asked.role(next), Some(Role::And | Role::Versus)));
        let span = at
            .checked_sub(1)
            .is_some_and(|before| matches!(super::slices::slice(asked, before), Some(Slice::Grain(_))));
        if counts && span && !joined {
            return Err(refuse(asked, at));
        }
    }
    Ok(())
}
