//! What the name of a figure does in its question: it may be counted, do something, or only carry what is said of it.

use super::{Asked, Draft, Slice};
use crate::{Figure, lexicon::Role, span::Tag};
use semantic::Unit;

/// A movement of MRR behind "por", where nothing else is counted.
pub(super) fn moved_alone(asked: &Asked<'_>, at: usize, key: &str) -> bool {
    let movement = matches!(key, "expansion_mrr" | "contraction_mrr" | "churned_mrr" | "reactivation_mrr");
    let others = (0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some());
    movement && !others && asked.has(|role| matches!(role, Role::Sold | Role::Lost | Role::Growth))
}

/// "Which products are out of stock": the metric's own name says of what, and each of them is asked for.
pub(super) fn listed(asked: &Asked<'_>, at: usize) -> Option<Slice> {
    let which = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::Which));
    // "Productos que ya no tienen existencias".
    let which = which || asked.before(at).is_none() && asked.words(at).contains(" que ");
    let piece = asked.pieces.get(at).filter(|piece| which && piece.end > piece.start + 1)?;
    let metric = asked.metric(at).filter(|metric| metric.unit() == Unit::Count)?;
    let mut named = asked.vocabulary.dimension_names.at(asked.tokens, piece.start, |token| &token.stem);
    let index = named.find(|(end, ..)| *end == piece.start + 1).map(|(_, _, index)| usize::from(index))?;
    let dimension = asked.vocabulary.dimensions().get(index).filter(|dimension| metric.allows(dimension))?;
    Some(Slice::Dimension(dimension.key))
}

/// "How much MRR did we gain from upgrades": what moved it is what is counted.
pub(super) fn moves(asked: &Asked<'_>, at: usize) -> bool {
    let movement = |other: usize| asked.metric(other).is_some_and(|metric| metric.key().ends_with("_mrr"));
    let Some(next) = (at + 1..asked.pieces.len()).find(|other| asked.metric(*other).is_some()) else { return false };
    let plain = (at + 1..next).all(|at| matches!(asked.role(at), Some(Role::In | Role::Filler | Role::Sold)));
    let from = (at + 1..next).any(|at| asked.role(at) == Some(Role::In));
    movement(next) && plain && from && !asked.commas(at, next)
}

/// "How much did customers pay in shipping": they do it, and something else is counted.
pub(super) fn does_something(asked: &Asked<'_>, at: usize) -> bool {
    let verbs = "pay|paid|pays|spend|spent|spends|return|returned|get|got|gave|charge|charged|use|used|prefer|choose|pagan|pagaron|gastan|gastaron|\
                 devuelven|devolvieron|recibieron|cobramos|cobraron|usan|usaron|prefieren|eligen|llevan|llevaron|compran|compraron|piden|pidieron|deben|adeudan|mas|more|most|mais|\
                 pagam|pagaram|gastam|gastaram|devolvem|devolveram|receberam|cobramos|usam|usaram|preferem|escolhem";
    let is_verb = |token: Option<&crate::token::Token>| {
        token.is_some_and(|token| verbs.split('|').any(|verb| verb.trim() == token.text))
    };
    let small = |token: &&crate::token::Token| {
        matches!(
            token.text.as_str(),
            "los" | "las" | "os" | "as" | "our" | "the" | "my" | "a" | "mis" | "nuestros" | "nossos" | "meus"
        )
    };
    let Some(piece) = asked.pieces.get(at) else { return false };
    let before = asked.tokens.get(..piece.start).unwrap_or_default().iter().rev().find(|token| !small(token));
    let counted = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::HowMany));
    let does = is_verb(asked.tokens.get(piece.end)) || is_verb(before);
    does && !counted && (0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some())
}

/// "Average order value of online orders", "revenue from customers in Brazil": the word carries the value, it counts nothing.
pub(super) fn only_a_noun(asked: &Asked<'_>, at: usize) -> bool {
    let counts = |other: &usize| asked.metric(*other).is_some() && !are_in_stock(asked, *other);
    let Some(first) = (0..at).rev().find(counts) else { return false };
    let between = || (first + 1..at).filter_map(|at| asked.role(at));
    let plain = between().all(|role| matches!(role, Role::In | Role::Filler));
    plain && between().any(|role| role == Role::In) && !asked.commas(first, at)
}

/// "What each peso spent on ads returned": the money is what the return is of.
pub(super) fn returned_on(asked: &Asked<'_>, draft: &Draft<'_>, at: usize) -> bool {
    let Some(first) = (0..at).rev().find(|other| asked.metric(*other).is_some_and(|metric| metric.key() == "roas"))
    else {
        return false;
    };
    let joined = (first + 1..at).any(|at| matches!(asked.role(at), Some(Role::And | Role::Versus)));
    draft.metrics.contains(&"roas") && !joined && !asked.commas(first, at)
}

/// "How many customers upgraded": what moved is money, and those who moved it are not counted.
pub(super) fn counts_movers(asked: &Asked<'_>, at: usize) -> bool {
    let movement = |other: usize| {
        let key = asked.metric(other).map_or("", Figure::key);
        matches!(key, "expansion_mrr" | "contraction_mrr" | "reactivation_mrr") && !asked.words(other).contains("mrr")
    };
    let heads = |other: usize| asked.metric(other).is_some_and(|metric| metric.key().ends_with("customers"));
    let Some(who) = asked.before(at).filter(|who| movement(at) && heads(*who)) else { return false };
    asked.before(who).is_some_and(|before| asked.role(before) == Some(Role::HowMany)) && !asked.commas(who, at)
}

/// "How many units of stock do we have": pieces that are there, none that were sold.
pub(super) fn are_in_stock(asked: &Asked<'_>, at: usize) -> bool {
    let between = |at: usize| {
        matches!(asked.role(at), Some(Role::In | Role::Filler)) || matches!(asked.tag(at), Some(Tag::Value(_)))
    };
    let next = (at + 1..asked.pieces.len()).find(|next| !between(*next));
    let stock =
        next.and_then(|next| asked.metric(next)).is_some_and(|metric| matches!(metric.key(), "on_hand" | "available"));
    stock && !asked.words(at).contains(' ') && !next.is_some_and(|next| asked.commas(at, next))
}

/// Customers, and what they spend: no other figure is named, and no heads are counted.
pub(super) fn customers_spend(asked: &Asked<'_>) -> bool {
    let verbs = ["spend", "spent", "spends", "gastan", "gastaron", "gasto", "gastam", "gastaram", "gastou", "gastaran"];
    let all = || 0..asked.pieces.len();
    let does = |at: usize| asked.words(at).split(' ').any(|word| verbs.contains(&word));
    let heads = |at: usize| asked.metric(at).is_some_and(|metric| metric.key().ends_with("customers"));
    let others = |at: usize| asked.metric(at).is_some_and(|metric| !heads(at) && metric.key() != "ad_spend");
    let spend = all().any(|at| does(at) && (asked.metric(at).is_none() || !asked.words(at).contains(' ')));
    let much =
        asked.has(|role| matches!(role, Role::HowMuch | Role::Which)) && !asked.has(|role| role == Role::HowMany);
    let each = all().any(|at| asked.role(at) == Some(Role::By) && asked.metric(at + 1).is_some());
    much && spend && all().any(heads) && !all().any(others) && !each
}

/// "How many Banqueta de teca did people buy": goods, by those who buy them.
pub(super) fn goods_counted(asked: &Asked<'_>, at: usize) -> bool {
    let is_item = |near: usize| match asked.tag(near) {
        Some(Tag::Value(ids)) => {
            let mut entries = ids.iter().filter_map(|id| asked.vocabulary.values.entry(*id));
            entries.any(|entry| matches!(entry.dimension, "product" | "sku" | "vendor"))
        }
        _ => false,
    };
    let counted = |near: &usize| {
        is_item(*near) && asked.before(*near).is_some_and(|before| asked.role(before) == Some(Role::HowMany))
    };
    asked.words(at).contains(' ') && (0..at).any(|near| counted(&near))
}

/// "Which payment method do customers use most": each order is paid in one.
pub(super) fn uses_something(asked: &Asked<'_>, at: usize) -> bool {
    let verbs = "use|used|uses|prefer|preferred|choose|chose|pay|paid|usan|usaron|utilizan|utilizaron|prefieren|eligen|pagan|pagaron|usa|utiliza|prefiere|elige|eligio|ocupan|ocupa|usam|usaram|\
                 utilizam|utilizaram|preferem|escolhem|pagam|pagaram";
    let uses = asked.tokens.iter().any(|token| verbs.split('|').any(|verb| verb.trim() == token.text));
    let method = (0..asked.pieces.len()).any(|at| asked.dimension(at) == Some("payment_method"));
    let others = (0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some());
    uses && method && !others
}

/// "How much did people spend on shipping": the word is what they did, not what was spent on ads.
pub(super) fn is_a_verb(asked: &Asked<'_>, at: usize) -> bool {
    let lone = !asked.words(at).contains(' ');
    if lone && (0..asked.pieces.len()).any(|other| other != at && of_each(asked, other).is_some()) {
        return true;
    }
    let of = (at + 1..asked.pieces.len()).find(|next| !matches!(asked.role(*next), Some(Role::In | Role::Filler)));
    let named = of.and_then(|next| asked.metric(next)).is_some_and(|metric| metric.unit() == Unit::Money);
    lone && named && !of.is_some_and(|next| asked.commas(at, next))
}

/// "How much did each customer bring us", "cuánto gasta cada cliente": money for every one of them.
pub(super) fn of_each<'a>(asked: &Asked<'a>, at: usize) -> Option<&'a str> {
    let each = asked.before(at).map(|before| asked.words(before))?;
    let sold = asked.has(|role| role == Role::HowMuch) && asked.has(|role| role == Role::Sold);
    // "Qué país gasta más por pedido".
    let spends = ["gasta", "gastan", "gasto", "gastaron"];
    let spent = asked.tokens.iter().any(|token| spends.contains(&token.text.as_str()));
    let sold = sold || spent && asked.has(|role| matches!(role, Role::High | Role::Low));
    let each = each
        .split(' ')
        .any(|word| matches!(word, "each" | "every" | "cada") || sold && matches!(word, "per" | "por" | "by"));
    let money = sold || asked.has(|role| matches!(role, Role::Sold | Role::HowMuch | Role::Average));
    let spends = |other: usize| asked.metric(other).is_some_and(|metric| metric.key() != "ad_spend");
    let others = (0..asked.pieces.len()).any(|other| other != at && spends(other));
    let named = asked.metric(at)?.key();
    let quotient = match named {
        "revenue_per_customer" | "aov" | "units_per_order" | "arpa" | "cpa" | "cpc" | "cac" | "cpm" => named,
        _ if !each || !money || others => return None,
        "customers" => "revenue_per_customer",
        "orders" => "aov",
        "active_customers" => "arpa",
        _ => return None,
    };
    asked.vocabulary.metric(quotient).map(Figure::key)
}
