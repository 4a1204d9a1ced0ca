//! What is counted: the metrics named, or the one that a verb implies.

use super::{Asked, Draft, Extreme, Note, Slice, Step, Stop};
use crate::{Figure, lexicon::Role, reading::Refusal, say, span::Tag};
use domain::Grain;
use semantic::{Filter, FilterOp, Unit};

pub(super) fn read<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    draft.share = asked.has(|role| role == Role::Share);
    for at in 0..asked.pieces.len() {
        match asked.tag(at) {
            Some(Tag::Metric(_)) => metric(asked, draft, at)?,
            Some(Tag::NewAndReturning) => {
                draft.notes.push((at, Note::Slice(Slice::Dimension("customer_type"))));
            }
            _ => {}
        }
    }
    new_and_returning(asked, draft);
    beside_money(asked, draft)?;
    super::meant::read(asked, draft)?;
    lost(asked, draft)?;
    as_rate(asked, draft)
}

/// What is there, and what of it went away.
const LOST: [(&str, &str); 4] = [
    ("active_customers", "churned_customers"),
    ("customers", "churned_customers"),
    ("active_subscriptions", "churned_subscriptions"),
    ("mrr", "churned_mrr"),
];

/// "Customers who cancelled", "why did we lose customers": those who went away are counted, or their part of all.
fn lost<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let Some(at) = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Lost)) else { return Ok(()) };
    let known = |key: &str| asked.vocabulary.metric(key).map(Figure::key);
    let is_of = |key: &str| {
        key.starts_with("churn")
            || key.ends_with("churn_rate")
            || matches!(key, "cancellation_rate" | "returns" | "discounts" | "fees" | "contraction_mrr")
    };
    let money = draft.metrics.iter().any(|key| matches!(*key, "churned_mrr" | "mrr"));
    let part = draft.metrics == ["orders"] && (draft.share || says_rate(asked, at));
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

/// "How many orders and how much money did we make": the money is no name, but it is asked for.
fn beside_money<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let Some(revenue) = asked.vocabulary.metric("revenue").map(Figure::key) else { return Ok(()) };
    if draft.metrics.is_empty() || draft.metrics.contains(&revenue) {
        return Ok(());
    }
    let ends = |at: &usize| asked.role(*at) == Some(Role::And) || matches!(asked.tag(*at), Some(Tag::Comma));
    let verbs = ["gastaron", "gastan", "gasto", "dejaron", "consumieron", "desembolsaron"];
    let spent = |from: usize, to: usize| (from..to).any(|at| verbs.contains(&asked.words(at).as_str()));
    for at in (0..asked.pieces.len()).filter(|at| asked.role(*at) == Some(Role::HowMuch)) {
        let end = (at + 1..asked.pieces.len()).find(ends).unwrap_or(asked.pieces.len());
        let said = |wanted: fn(Role) -> bool| (at + 1..end).any(|at| asked.role(at).is_some_and(wanted));
        let named = (at + 1..end).any(|at| asked.metric(at).is_some());
        let joined = at.checked_sub(1).is_some_and(|before| ends(&before)) || end < asked.pieces.len();
        let other = (0..at).chain(end..asked.pieces.len()).any(|at| asked.metric(at).is_some());
        if joined && other && !named && (said(|role| role == Role::Sold) || spent(at + 1, end)) {
            draft.notes.push((at, Note::Metric(revenue)));
            let place = if end < asked.pieces.len() { 0 } else { draft.metrics.len() };
            draft.metrics.insert(place, revenue);
            return Ok(());
        }
    }
    Ok(())
}

/// "How many trials converted (rate)".
fn says_rate(asked: &Asked<'_>, at: usize) -> bool {
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
fn as_rate<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
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

fn metric<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>, at: usize) -> Step<()> {
    let Some(metric) = asked.metric(at) else { return Ok(()) };
    let before = asked.before(at);
    let before_role = before.and_then(|before| asked.role(before));
    let mut key = metric.key();
    // "MRR growth month over month": MRR against the month before, not what moved it against what moved it then.
    let grows = asked.words(at).split(' ').any(|word| matches!(word, "growth" | "crecimiento" | "crescimento"));
    if key == "net_new_mrr" && grows && asked.has(|role| matches!(role, Role::Over(_) | Role::YearEarlier)) {
        key = "mrr";
    }
    if let Some(of_time) = super::averages::of_time(asked, at) {
        key = of_time.key();
        draft.mean_at = Some(at);
    }
    // "Order cities by revenue": they are to stand in an order.
    if key == "orders"
        && asked.words(at) == "order"
        && before.is_none()
        && asked.after(at).is_some_and(|next| asked.dimension(next).is_some())
    {
        return Ok(());
    }
    if before_role == Some(Role::HowMany) && key == "revenue" {
        // "How many sales" counts them.
        key = "orders";
        draft.assumptions.push(say::counted_sales(asked.locale));
    }
    // "How many tickets": receipts, not what they are worth.
    if before_role == Some(Role::HowMany) && key == "aov" && asked.words(at).starts_with("ticket") {
        key = "orders";
    }
    let rate = says_rate(asked, at) || asked.has(|role| role == Role::Share);
    if before_role == Some(Role::HowMany) && metric.unit() == Unit::Ratio && !rate {
        return Err(Stop::because(Refusal::Impossible, say::rate_not_count(metric.label(asked.locale), asked.locale)));
    }
    if counts_movers(asked, at) {
        return Err(Stop::because(Refusal::Impossible, say::no_conditions(asked.text(at), asked.locale)));
    }
    if let Some(kind) = customer_kind(key)
        && narrows(asked, at)
    {
        draft.notes.push((at, Note::Filter(say::value("customer_type", kind, asked.locale))));
        of_kind(draft, kind);
        return Ok(());
    }
    let carried = matches!(key, "orders" | "customers" | "active_customers" | "on_hand")
        || key == "active_subscriptions" && !asked.words(at).contains(' ');
    if carried && (only_a_noun(asked, at) || does_something(asked, at))
        || key == "mrr" && (moves(asked, at) || only_a_noun(asked, at))
        || key == "on_hand" && draft.metrics.contains(&"stockout_products")
        || key == "units_sold" && are_in_stock(asked, at)
        || key == "ad_spend" && (is_a_verb(asked, at) || returned_on(asked, draft, at))
    {
        return Ok(());
    }
    // "How much did customers in Portugal spend": money.
    if matches!(key, "customers" | "new_customers" | "returning_customers" | "ad_spend") && customers_spend(asked) {
        if let Some(kind) = customer_kind(key) {
            of_kind(draft, kind);
            draft.notes.push((at, Note::Filter(say::value("customer_type", kind, asked.locale))));
        }
        let revenue = asked.vocabulary.metric("revenue").map(Figure::key).filter(|key| !draft.metrics.contains(key));
        revenue.iter().for_each(|key| draft.notes.push((at, Note::Metric(key))));
        draft.metrics.extend(revenue);
        return Ok(());
    }
    if key == "customers"
        && let Some(units) = asked.vocabulary.metric("units_sold").filter(|_| goods_counted(asked, at))
    {
        key = units.key();
    }
    // "How many units did people buy": those who did it.
    if key == "customers" && asked.words(at).starts_with("people ") && draft.metrics == ["units_sold"] {
        return Ok(());
    }
    if key == "customers" && uses_something(asked, at) && draft.metrics.is_empty() {
        draft.notes.push((at, Note::Metric("orders")));
        draft.metrics.extend(asked.vocabulary.metric("orders").map(Figure::key));
        return Ok(());
    }
    if before_role == Some(Role::By)
        && let Some(quotient) = of_each(asked, at)
    {
        draft.notes.push((at, Note::Metric(quotient)));
        draft.metrics.push(quotient);
        return Ok(());
    }
    // "What ticket does each purchase leave": said of what is already a mean of them.
    let of_orders = draft.metrics.iter().any(|known| matches!(*known, "aov" | "units_per_order"));
    if before_role == Some(Role::By) && key == "orders" && of_orders {
        return Ok(());
    }
    let monthly = ["monthly", "mensual", "mensal"]
        .iter()
        .any(|word| asked.words(at).starts_with(word) || asked.words(at).ends_with(word));
    if monthly && matches!(metric.unit(), Unit::Ratio) && !draft.slices.contains(&Slice::Grain(Grain::Month)) {
        // "Monthly churn for the last 6 months" has a figure for each.
        let long = draft.period.is_some_and(|when| when.days.days() > 31);
        if long {
            draft.slices.push(Slice::Grain(Grain::Month));
        }
    }
    let of_losing =
        key.starts_with("churn") && (asked.has(|role| role == Role::Lost) || draft.metrics.contains(&"churned_mrr"));
    match before_role {
        Some(Role::With | Role::By) if of_losing && !draft.metrics.is_empty() => return Ok(()),
        Some(Role::With)
            if !draft.metrics.is_empty()
                && !matches!(asked.tag(at + 1), Some(Tag::Threshold(_)))
                && !asked.has(|role| matches!(role, Role::Compare | Role::Versus)) =>
        {
            return Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale)));
        }
        // "What we lost by downgrades": the movement itself.
        Some(Role::By) if moved_alone(asked, at, key) => {}
        Some(Role::By) => {
            let sliced = asked.standing.is_some_and(|standing| !standing.slices.is_empty())
                || (0..asked.pieces.len())
                    .any(|at| asked.dimension(at).is_some() || matches!(asked.role(at), Some(Role::Unit(_))));
            let ranked =
                asked.has(|role| matches!(role, Role::High | Role::Low | Role::Best | Role::Worst | Role::Rank));
            if !sliced && !ranked {
                return Err(Stop::refuse(say::no_slice_by(asked.text(at), asked.locale)));
            }
            draft.order_metric = Some(key);
        }
        Some(Role::Rank) => draft.order_metric = Some(key),
        _ => {}
    }
    // "Costo de envío promedio por pedido": a mean of what stands before, which nobody has defined.
    let means = ["promedio", "medio", "media", "medios", "average", "avg", "mean"];
    let led = asked.words(at).trim_start_matches("em ").split(' ').next().is_some_and(|word| means.contains(&word));
    let beside = at.checked_sub(1).and_then(|before| asked.metric(before));
    if key == "aov" && led && beside.is_some_and(|metric| metric.unit() == Unit::Money && metric.key() != "revenue") {
        return Err(Stop::refuse(say::no_slice_by(asked.text(at), asked.locale)));
    }
    if let Some(dimension) = listed(asked, at) {
        draft.slices.push(dimension);
    }
    draft.notes.push((at, Note::Metric(key)));
    if !draft.metrics.contains(&key) {
        draft.metrics.push(key);
    }
    Ok(())
}

/// A movement of MRR behind "por", where nothing else is counted.
fn moved_alone(asked: &Asked<'_>, at: usize, key: &str) -> bool {
    let movement = matches!(key, "expansion_mrr" | "contraction_mrr" | "churned_mrr" | "reactivation_mrr");
    let others = (0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some());
    movement && !others && asked.has(|role| matches!(role, Role::Sold | Role::Lost | Role::Growth))
}

/// "Which products are out of stock": the metric's own name says of what, and each of them is asked for.
fn listed(asked: &Asked<'_>, at: usize) -> Option<Slice> {
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
fn moves(asked: &Asked<'_>, at: usize) -> bool {
    let movement = |other: usize| asked.metric(other).is_some_and(|metric| metric.key().ends_with("_mrr"));
    let Some(next) = (at + 1..asked.pieces.len()).find(|other| asked.metric(*other).is_some()) else { return false };
    let plain = (at + 1..next).all(|at| matches!(asked.role(at), Some(Role::In | Role::Filler | Role::Sold)));
    let from = (at + 1..next).any(|at| asked.role(at) == Some(Role::In));
    movement(next) && plain && from && !asked.commas(at, next)
}

/// "How much did customers pay in shipping": they do it, and something else is counted.
fn does_something(asked: &Asked<'_>, at: usize) -> bool {
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
fn only_a_noun(asked: &Asked<'_>, at: usize) -> bool {
    let counts = |other: &usize| asked.metric(*other).is_some() && !are_in_stock(asked, *other);
    let Some(first) = (0..at).rev().find(counts) else { return false };
    let between = || (first + 1..at).filter_map(|at| asked.role(at));
    let plain = between().all(|role| matches!(role, Role::In | Role::Filler));
    plain && between().any(|role| role == Role::In) && !asked.commas(first, at)
}

/// "What each peso spent on ads returned": the money is what the return is of.
fn returned_on(asked: &Asked<'_>, draft: &Draft<'_>, at: usize) -> bool {
    let Some(first) = (0..at).rev().find(|other| asked.metric(*other).is_some_and(|metric| metric.key() == "roas"))
    else {
        return false;
    };
    let joined = (first + 1..at).any(|at| matches!(asked.role(at), Some(Role::And | Role::Versus)));
    draft.metrics.contains(&"roas") && !joined && !asked.commas(first, at)
}

/// "How many customers upgraded": what moved is money, and those who moved it are not counted.
fn counts_movers(asked: &Asked<'_>, at: usize) -> bool {
    let movement = |other: usize| {
        let key = asked.metric(other).map_or("", Figure::key);
        matches!(key, "expansion_mrr" | "contraction_mrr" | "reactivation_mrr") && !asked.words(other).contains("mrr")
    };
    let heads = |other: usize| asked.metric(other).is_some_and(|metric| metric.key().ends_with("customers"));
    let Some(who) = asked.before(at).filter(|who| movement(at) && heads(*who)) else { return false };
    asked.before(who).is_some_and(|before| asked.role(before) == Some(Role::HowMany)) && !asked.commas(who, at)
}

/// "How many units of stock do we have": pieces that are there, none that were sold.
fn are_in_stock(asked: &Asked<'_>, at: usize) -> bool {
    let between = |at: usize| {
        matches!(asked.role(at), Some(Role::In | Role::Filler)) || matches!(asked.tag(at), Some(Tag::Value(_)))
    };
    let next = (at + 1..asked.pieces.len()).find(|next| !between(*next));
    let stock =
        next.and_then(|next| asked.metric(next)).is_some_and(|metric| matches!(metric.key(), "on_hand" | "available"));
    stock && !asked.words(at).contains(' ') && !next.is_some_and(|next| asked.commas(at, next))
}

fn of_kind(draft: &mut Draft<'_>, kind: &str) {
    let filter = Filter { dimension: "customer_type".into(), op: FilterOp::In, values: vec![kind.into()] };
    let slice = Slice::Dimension("customer_type");
    let other = |known: &Filter| known.dimension == filter.dimension && known.op == FilterOp::In && *known != filter;
    // "What new ones spent and what returning ones": side by side.
    if draft.filters.iter().any(other) {
        draft.filters.retain(|known| !other(known));
        draft.slices.push(slice);
    } else if !draft.filters.contains(&filter) && !draft.slices.contains(&slice) {
        draft.filters.push(filter);
    }
}

/// Customers, and what they spend: no other figure is named, and no heads are counted.
fn customers_spend(asked: &Asked<'_>) -> bool {
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
fn goods_counted(asked: &Asked<'_>, at: usize) -> bool {
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
fn uses_something(asked: &Asked<'_>, at: usize) -> bool {
    let verbs = "use|used|uses|prefer|preferred|choose|chose|pay|paid|usan|usaron|utilizan|utilizaron|prefieren|eligen|pagan|pagaron|usa|utiliza|prefiere|elige|eligio|ocupan|ocupa|usam|usaram|\
                 utilizam|utilizaram|preferem|escolhem|pagam|pagaram";
    let uses = asked.tokens.iter().any(|token| verbs.split('|').any(|verb| verb.trim() == token.text));
    let method = (0..asked.pieces.len()).any(|at| asked.dimension(at) == Some("payment_method"));
    let others = (0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some());
    uses && method && !others
}

/// "How much did people spend on shipping": the word is what they did, not what was spent on ads.
fn is_a_verb(asked: &Asked<'_>, at: usize) -> bool {
    let lone = !asked.words(at).contains(' ');
    if lone && (0..asked.pieces.len()).any(|other| other != at && of_each(asked, other).is_some()) {
        return true;
    }
    let of = (at + 1..asked.pieces.len()).find(|next| !matches!(asked.role(*next), Some(Role::In | Role::Filler)));
    let named = of.and_then(|next| asked.metric(next)).is_some_and(|metric| metric.unit() == Unit::Money);
    lone && named && !of.is_some_and(|next| asked.commas(at, next))
}

/// "How much did each customer bring us", "cuánto gasta cada cliente": money for every one of them.
fn of_each<'a>(asked: &Asked<'a>, at: usize) -> Option<&'a str> {
    let each = asked.before(at).map(|before| asked.words(before))?;
    let sold = asked.has(|role| role == Role::HowMuch) && asked.has(|role| role == Role::Sold);
    let each = each
        .split(' ')
        .any(|word| matches!(word, "each" | "every" | "cada") || sold && matches!(word, "per" | "por" | "by"));
    let money = asked.has(|role| matches!(role, Role::Sold | Role::HowMuch | Role::Average));
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

fn customer_kind(key: &str) -> Option<&'static str> {
    match key {
        "new_customers" => Some("new"),
        "returning_customers" => Some("returning"),
        _ => None,
    }
}

/// Whether "new customers" says whose orders are meant ("revenue from new customers") rather than being counted itself.
fn narrows(asked: &Asked<'_>, at: usize) -> bool {
    let others = (0..asked.pieces.len()).any(|other| {
        other != at
            && asked
                .metric(other)
                .is_some_and(|metric| customer_kind(metric.key()).is_none() && metric.key() != "customers")
    });
    let sold = asked.has(|role| matches!(role, Role::Sold | Role::HowMuch));
    if !others && asked.standing.is_some() {
        // "And for new customers?" narrows what stands; "and new customers?" counts them.
        return at.checked_sub(1).is_some_and(|before| asked.role(before) == Some(Role::In));
    }
    if !others {
        // "Cuánta gente nueva nos compró": heads.
        let heads =
            at.checked_sub(1).is_some_and(|before| matches!(asked.words(before).as_str(), "cuanta" | "cuantas"));
        // "How much did new customers buy": money, not heads.
        return !heads && sold && asked.has(|role| role == Role::HowMuch);
    }
    let joined = |role: Option<Role>| matches!(role, Some(Role::And | Role::Versus | Role::Compare));
    let comma = |from: usize, to: usize| asked.commas(from, to);
    let before = asked.before(at);
    let after = asked.after(at);
    // "How much do new customers make of revenue".
    if asked.has(|role| role == Role::Share) && !before.is_some_and(|before| joined(asked.role(before))) {
        let of = (at + 1..asked.pieces.len()).find_map(|next| asked.metric(next));
        if of.is_some_and(|metric| metric.unit() == Unit::Money) {
            return true;
        }
    }
    let from_before = before.is_some_and(|before| {
        !joined(asked.role(before)) && !comma(before, at) && (0..at).any(|other| asked.metric(other).is_some())
    });
    let beside_next = after.is_some_and(|after| after == at + 1 && asked.metric(after).is_some());
    from_before || beside_next
}

/// "new vs returning customers": both counted, or what else is asked for split by the kind of customer.
fn new_and_returning(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    if !(0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::NewAndReturning))) {
        return;
    }
    let money = asked.has(|role| matches!(role, Role::Sold | Role::Who | Role::HowMuch));
    if draft.metrics.iter().all(|key| *key == "customers") && !money {
        draft.metrics = vec!["new_customers", "returning_customers"];
        return;
    }
    let slice = Slice::Dimension("customer_type");
    if !draft.slices.contains(&slice) {
        draft.slices.push(slice);
    }
}

/// Where no metric is named: what the verb, the ranking or the slices mean.
pub(super) fn imply<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    share(asked, draft)?;
    what_sold(asked, draft);
    if draft.metrics.is_empty() {
        let money = asked.has(|role| {
            matches!(role, Role::Sold | Role::Who | Role::HowDo | Role::BestSeller | Role::WorstSeller | Role::Growth)
                || (role == Role::HowMuch)
        });
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
        if let Some(heads) = heads {
            draft.metrics.push(heads);
        } else if counted && (sold || of_item) && asked.vocabulary.metric("units_sold").is_some() {
            draft.metrics.push("units_sold");
        } else if counted {
            return Err(Stop::refuse(say::nothing_understood(asked.locale)));
        } else if super::meant::goes_out(asked) || left_over(asked) {
            return Err(no_metric(asked, draft));
        } else if money || sliced || implies_money(draft) {
            if asked.vocabulary.metric("revenue").is_none() {
                return Err(no_metric(asked, draft));
            }
            // "The most used way of paying": by how often it is.
            let used = asked.vocabulary.metric("orders").filter(|_| super::meant::is_used(asked, draft));
            draft.metrics.push(used.map_or("revenue", Figure::key));
            draft.implied_metric = true;
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

/// Money by what was sold is counted on the items.
fn items<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
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
            if !matches!(metric.key(), "revenue" | "net_sales") {
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

/// "Share of": which part of what.
fn share(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
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
        ["returning_customers"] => draft.metrics = vec!["repeat_rate"],
        ["customers", "new_customers"] | ["new_customers"] => draft.metrics = vec!["new_customers", "customers"],
        ["customers", "returning_customers"] => draft.metrics = vec!["repeat_rate"],
        ["churned_customers"] | ["active_customers", "churned_customers"] => {
            (draft.metrics, draft.share) = (vec!["customer_churn_rate"], false);
        }
        ["returns"] => (draft.metrics, draft.share) = (vec!["return_rate"], false),
        ["revenue", "returns"] => (draft.metrics, draft.share) = (vec!["return_rate"], false),
        ["revenue", "discounts"] => (draft.metrics, draft.share) = (vec!["discount_rate"], false),
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
