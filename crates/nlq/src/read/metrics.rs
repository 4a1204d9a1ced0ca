//! What is counted: the metrics that are named.

use super::{
    Asked, Draft, Note, Slice, Step, Stop,
    kinds::{customer_kind, narrows, new_and_returning, of_kind},
    nouns::{
        are_in_stock, counts_movers, customers_spend, does_something, goods_counted, is_a_verb, listed, moved_alone,
        moves, of_each, only_a_noun, returned_on, uses_something,
    },
    rates::{as_rate, lost, says_rate},
};
use crate::{Figure, lexicon::Role, reading::Refusal, say, span::Tag};
use domain::Grain;
use semantic::Unit;

pub(super) fn read<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    // "O crescimento do MRR em %" is told in percent anyway.
    let in_percent = |at: usize| {
        let words = asked.words(at);
        matches!(words.as_str(), "em %" | "em porcentagem" | "em percentual" | "%" | "en %" | "en porcentaje" | "in %")
    };
    let grows = asked.has(|role| role == Role::Growth);
    draft.share = (0..asked.pieces.len()).any(|at| asked.role(at) == Some(Role::Share) && !(grows && in_percent(at)));
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
    // "How many invoices did we send", "how many upgrades": the figure is their money, not their number.
    if before_role == Some(Role::HowMany)
        && (key.ends_with("_mrr") || matches!(key, "invoiced" | "collected" | "overdue" | "returns" | "discounts"))
        && !asked.words(at).contains("mrr")
        && !(0..asked.pieces.len()).any(|other| other != at && asked.metric(other).is_some())
    {
        let words = before.map_or("", |before| asked.text(before));
        return Err(Stop::refuse(say::unknown_words(&[words], &[], asked.locale)));
    }
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
