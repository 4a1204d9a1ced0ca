//! What a figure turns into by the words beside it: what a click costs, what the stock is worth, how much of the orders was cancelled.

use super::{Asked, Draft, Note, Slice, Step, Stop};
use crate::{
    Figure,
    lexicon::{Reason, Role},
    reading::Refusal,
    say,
};
use domain::Grain;

/// Words of a price, and of what is worth.
const PRICED: &str = "barato|barata|baratos|baratas|caro|cara|caros|caras|cuesta|cuestan|cheap|cheaper|cheapest|expensive|costly|priciest|costliest|barata|custa|custam";
const WORTH: &str = "valor|vale|valen|valdra|valorizado|valorizada|plata|dinero|lana|guita|capital|cuesta|worth|valued|vale|valem|dinheiro|grana|custa";

/// What one of them costs.
const COSTS: [(&str, &str); 5] =
    [("clicks", "cpc"), ("conversions", "cpa"), ("impressions", "cpm"), ("new_customers", "cac"), ("customers", "cac")];

pub(super) fn read<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    priced(asked, draft)?;
    instead(asked, draft, WORTH, &[("on_hand", "inventory_value")]);
    cancelled(asked, draft);
    moved_by(asked, draft);
    told_apart(asked, draft);
    out_of_mrr(asked, draft);
    of_one_order(asked, draft)?;
    // "How many invoices had a payment refused": those.
    if draft.metrics.len() == 2 && draft.metrics.contains(&"failed_payments") && !asked.has(|role| role == Role::And) {
        draft.metrics.retain(|key| *key != "invoiced");
    }
    of_the_whole(asked, draft);
    over_sales(asked, draft);
    came_and_went(asked, draft)?;
    earned_net(asked, draft)?;
    paid_out(asked, draft)?;
    which_people(asked)
}

/// "Sales, without taking discounts off": what is taken off says which sales are meant.
fn told_apart(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let words = [
        "sin",
        "ya",
        "antes",
        "descontando",
        "quitando",
        "restando",
        "descontadas",
        "descontados",
        "sem",
        "ja",
        "tirando",
        "abatendo",
        "deduzindo",
        "livre",
        "livres",
        "liquido",
        "liquida",
        "liquidas",
        "menos",
        "depois",
        "apos",
        "fora",
    ];
    let apposed = |at: usize| {
        let first = asked.words(at).split(' ').next().is_some_and(|first| words.contains(&first));
        first && asked.metric(at).is_some_and(|metric| matches!(metric.key(), "gross_sales" | "net_sales"))
    };
    if draft.metrics.len() == 2 && (0..asked.pieces.len()).any(apposed) {
        draft.metrics.retain(|key| *key != "revenue");
    }
}

/// "Cuánto descuento damos sobre la venta": its part of what was sold.
fn over_sales<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) {
    let rates = [("discounts", "discount_rate"), ("returns", "return_rate"), ("gross_profit", "gross_margin")];
    let over = (1..asked.pieces.len()).any(|at| {
        let sold =
            asked.metric(at).is_some_and(|metric| matches!(metric.key(), "revenue" | "gross_sales" | "net_sales"));
        sold && (1..=2).any(|back| at >= back && asked.words(at - back).starts_with("sobre"))
    });
    let [one, _] = draft.metrics.as_slice() else { return };
    let rate = rates.iter().find(|(of, _)| of == one).and_then(|(_, rate)| asked.vocabulary.metric(rate));
    if let Some(rate) = rate.filter(|_| over) {
        draft.metrics = vec![rate.key()];
        draft.share = false;
    }
}

/// "Cuánto gané hoy neto": of what is left when all is paid nothing is known.
fn earned_net(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let earned = says(asked, "gane|gano|ganamos|ganaste|ganado|gana|ganando");
    let net = (0..asked.pieces.len()).find(|at| asked.words(*at) == "neto" && asked.metric(*at).is_some());
    match net.filter(|_| earned && draft.metrics == ["net_sales"]) {
        Some(at) => Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale))),
        None => Ok(()),
    }
}

/// "Cuánto mrr entró y cuánto se fue": two movements, which are to be named.
fn came_and_went(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let halves = (0..asked.pieces.len()).filter(|at| asked.role(*at) == Some(Role::HowMuch)).count() > 1;
    if draft.metrics == ["mrr"] && halves && asked.has(|role| role == Role::Lost) {
        let rest = super::implied::when_and_where(asked);
        return Err(super::implied::instead(asked, &["new_mrr", "churned_mrr", "net_new_mrr"], rest));
    }
    Ok(())
}

/// "De lo que vendimos, cuánto nos devolvieron": the whole is only spoken of.
fn of_the_whole(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let whole = |at: usize| {
        let led = asked.words(at).starts_with("lo que") || asked.words(at).starts_with("de lo que");
        led && asked.metric(at).is_some_and(|metric| metric.key() == "revenue")
    };
    let spoken = asked.metric(0).or(asked.metric(1)).is_some() && (0..2).any(whole);
    let of = asked.tokens.first().is_some_and(|token| token.text == "de");
    if spoken && of && draft.metrics.len() == 2 {
        draft.metrics.retain(|key| *key != "revenue");
    }
}

/// "Cuánto gastamos en envíos": what customers paid for them is known, what they cost is not.
fn paid_out(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let ours = "gastamos|gaste|gasto|gastando|pagamos|pague|invertimos|desembolsamos|destinamos|cuestan|cuesta|costaron|costo|gastei|paguei|\
                custou|custaram|custa|custam|investimos|spend|spent|pay|paid|paying|spending";
    let at = (0..asked.pieces.len()).find(|at| asked.metric(*at).is_some_and(|metric| metric.key() == "shipping"));
    let verb = asked.tokens.iter().find(|token| ours.split('|').any(|known| known == token.text));
    let theirs = "customers|clients|people|buyers|shoppers|ppl|clientes|compradores|they|gente|pessoas|consumidores";
    let paid = asked.tokens.iter().any(|token| theirs.split('|').any(|known| known == token.text));
    // "What did shipping cost us".
    let ours = asked.tokens.iter().any(|token| matches!(token.text.as_str(), "spend" | "spent" | "pay" | "paid"))
        && asked.tokens.iter().any(|token| token.text == "we");
    let cost = ours && !paid || asked.tokens.windows(2).any(|pair| {
        matches!(pair, [one, two] if matches!(one.text.as_str(), "cost" | "costs" | "costing") && two.text == "us")
    });
    if let Some(at) = at.filter(|_| cost && draft.metrics == ["shipping"]) {
        return Err(Stop::because(Refusal::Impossible, say::no_conditions(asked.text(at), asked.locale)));
    }
    match at.zip(verb).filter(|_| !paid).filter(|(at, verb)| {
        let before = asked
            .pieces
            .get(*at)
            .is_some_and(|piece| asked.tokens.get(piece.start).is_some_and(|first| verb.end <= first.start));
        before && draft.metrics == ["shipping"] && asked.has(|role| role == Role::HowMuch)
    }) {
        Some((at, _)) => Err(Stop::because(Refusal::Impossible, say::no_conditions(asked.text(at), asked.locale))),
        None => Ok(()),
    }
}

/// "Cuánta plata se fue en Google Ads": what was spent there.
pub(super) fn spent_there<'a>(asked: &Asked<'a>, draft: &Draft<'a>) -> Option<&'a str> {
    let on_ads =
        draft.filters.iter().any(|filter| matches!(filter.dimension.as_str(), "platform" | "account" | "ad_group"));
    let much = asked.has(|role| role == Role::HowMuch) && !asked.has(|role| role == Role::Sold);
    let went = (0..asked.pieces.len()).any(|at| {
        matches!(
            asked.words(at).as_str(),
            "se fue en"
                | "se nos fue en"
                | "se me fue en"
                | "se fueron en"
                | "se nos fueron en"
                | "se va en"
                | "se nos va en"
                | "se me va en"
        )
    });
    asked.vocabulary.metric("ad_spend").map(Figure::key).filter(|_| on_ads && much && went)
}

/// "Which customers owe us": names, which no figure tells.
fn which_people(asked: &Asked<'_>) -> Step<()> {
    let people = ["clientes", "empresas", "cuentas", "compradores", "usuarios", "suscriptores", "companias"];
    let asks = |at: usize| matches!(asked.words(at).as_str(), "que" | "cual" | "cuales" | "a que");
    let named = (1..asked.pieces.len()).find(|at| {
        let words = asked.words(*at);
        asked.metric(*at).is_some()
            && words.split(' ').next().is_some_and(|first| people.contains(&first))
            && words.contains(' ')
            && asked.role(at - 1) == Some(Role::Which)
            && asks(at - 1)
    });
    match named {
        Some(_) => Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Private, asked.locale))),
        None => Ok(()),
    }
}

/// "How many are left": in stock, not sold.
pub(super) fn is_there(asked: &Asked<'_>) -> bool {
    says(
        asked,
        "quedan|queda|quedaron|tengo|tenemos|hay|restan|sobran|disponibles|tem|temos|tenho|restam|resta|sobrou|sobraram|ha|disponiveis|disponivel",
    )
}

/// "La forma de pago más usada": of ways and places, not of goods.
pub(super) fn is_used(asked: &Asked<'_>, draft: &Draft<'_>) -> bool {
    let used = "used|popular|common|preferred|favorite|favourite|frequent|usado|usada|usados|usadas|utilizado|utilizada|utilizados|utilizadas|elegido|elegida|preferido|preferida|preferidos|comun|comunes|\
                frecuente|frecuentes|usa|usan|utiliza|utilizan|ocupa|ocupan|prefieren|prefiere|eligen|preferidas|escolhido|escolhida|usam|usaram|utilizam|preferem|escolhem|\
                comum|comuns|frequente|frequentes";
    let way = |ranking: super::Ranking| {
        matches!(ranking.target, Slice::Dimension("payment_method" | "channel" | "source" | "medium" | "device"))
    };
    draft.ranking.is_some_and(way) && says(asked, used)
}

/// "Quanto de desconto damos em média por pedido": a quotient that nobody has defined.
fn of_one_order(asked: &Asked<'_>, draft: &Draft<'_>) -> Step<()> {
    let each = |at: usize| {
        let words = asked.words(at);
        let led =
            words.starts_with("em media ") || words.starts_with("en promedio ") || words.starts_with("on average ");
        led && asked.metric(at).is_some_and(|metric| metric.key() == "aov")
    };
    let joined = asked.has(|role| matches!(role, Role::And | Role::Versus | Role::Compare));
    match (0..asked.pieces.len()).find(|at| each(*at)) {
        Some(at) if draft.metrics.len() > 1 && !joined => {
            Err(Stop::refuse(say::no_slice_by(asked.text(at), asked.locale)))
        }
        _ => Ok(()),
    }
}

/// "Quanto de MRR veio de upgrade": the movement, not the MRR beside it.
fn out_of_mrr(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let movement = ["expansion_mrr", "contraction_mrr", "churned_mrr", "reactivation_mrr"];
    let beside = asked.has(|role| matches!(role, Role::And | Role::Versus | Role::Compare | Role::Share))
        || (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(crate::span::Tag::Comma)));
    if let ["mrr", moved] | [moved, "mrr"] = draft.metrics.as_slice()
        && movement.contains(moved)
        && !beside
    {
        draft.metrics.retain(|key| *key != "mrr");
        draft.notes.retain(|(_, note)| *note != Note::Metric("mrr"));
        draft.compare = draft.compare.take().filter(|_| !asked.has(|role| role == Role::Growth));
    }
}

/// Where no figure is named, what subscribers paid is what was collected.
pub(super) fn in_place_of_money<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    let paid = "pagou|pagaram|paga|pagam|pago|pagaron|paid|pays|pay";
    let known = |key: &str| asked.vocabulary.metric(key).map(Figure::key);
    let subscribed = known("revenue").is_none() && asked.has(|role| role == Role::HowMuch) && says(asked, paid);
    known("collected").filter(|_| subscribed)
}

fn says(asked: &Asked<'_>, list: &str) -> bool {
    asked.tokens.iter().any(|token| list.split('|').any(|word| word == token.text))
}

fn instead<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>, words: &str, pairs: &[(&str, &str)]) -> bool {
    let [only] = *draft.metrics.as_slice() else { return false };
    let Some((_, key)) = pairs.iter().find(|(of, _)| *of == only) else { return false };
    let Some(key) = asked.vocabulary.metric(key).map(Figure::key).filter(|_| says(asked, words)) else { return false };
    draft
        .notes
        .iter_mut()
        .filter(|(_, note)| *note == Note::Metric(only))
        .for_each(|(_, note)| *note = Note::Metric(key));
    draft.metrics = vec![key];
    draft.order_metric = draft.order_metric.map(|order| if order == only { key } else { order });
    true
}

/// "Where are clicks cheapest": by what one costs. Of what has no price of its own nothing is cheap.
fn priced<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    let cheap = "barato|barata|baratos|baratas|caro|cara|caros|caras|cheap|cheaper|cheapest|expensive|priciest|costliest|pricey|dearest";
    if instead(asked, draft, PRICED, &COSTS) || !says(asked, cheap) {
        return Ok(());
    }
    let is_price = |key: &&str| {
        matches!(
            *key,
            "cpc" | "cpa" | "cpm" | "cac" | "aov" | "shipping" | "ad_spend" | "fees" | "cogs" | "arpa" | "ltv"
        )
    };
    if draft.metrics.iter().all(is_price) && !draft.metrics.is_empty() {
        return Ok(());
    }
    let at = (0..asked.pieces.len())
        .find(|at| asked.words(*at).split(' ').any(|word| cheap.split('|').any(|known| known == word)));
    match at {
        Some(at) => Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale))),
        None => Ok(()),
    }
}

/// "What percentage was cancelled": of the orders, where nothing is subscribed to.
fn cancelled<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) {
    let rate = asked.vocabulary.metric("cancellation_rate").map(Figure::key);
    let subscribed = asked.vocabulary.metric("churned_customers").is_some();
    let lost = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Lost));
    if let (Some(key), Some(at), true, false) = (rate, lost, draft.share && draft.metrics.is_empty(), subscribed) {
        (draft.metrics, draft.share) = (vec![key], false);
        draft.notes.push((at, Note::Metric(key)));
    }
}

/// "How much did MRR rise by upgrades": the movement itself, compared with nothing.
fn moved_by(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let movement =
        |key: &&str| matches!(*key, "expansion_mrr" | "contraction_mrr" | "churned_mrr" | "reactivation_mrr");
    let by = |at: usize| {
        asked.metric(at).is_some_and(|metric| movement(&metric.key()))
            && (asked.words(at).contains(" por ")
                || at.checked_sub(1).is_some_and(|before| asked.words(before) == "por"))
    };
    let whole = (0..asked.pieces.len()).any(by);
    let compared =
        asked.has(|role| matches!(role, Role::Versus | Role::Compare | Role::PeriodBefore | Role::YearEarlier));
    let moves = !draft.metrics.is_empty() && draft.metrics.iter().all(movement);
    if whole && moves && !compared && asked.has(|role| role == Role::Growth) && draft.why.is_none() {
        draft.compare = None;
    }
}

/// "How much did we pay in October", "how much is left": of money that came in nothing is said.
pub(super) fn goes_out(asked: &Asked<'_>) -> bool {
    let out = "pagamos|pague|pagando|pagaba|costo|cuesta|cuestan|costaron|debo|debemos|queda|quedan|sobra|sobran|alcanza|dura|pesa|tarda|demora|falta|\
               faltan|cobran|cobra|desembolsamos|desembolse|desembolsaron|destinamos|destine|vale|valen|paguei|custa|custou|sobrou|falta|restam|owe|owed|cost|costs";
    let came_in = |role| matches!(role, Role::Sold | Role::HowDo | Role::BestSeller | Role::WorstSeller | Role::Growth);
    !asked.has(came_in) && says(asked, out)
}

/// "What did we pay for Meta ads": what is paid to a platform.
pub(super) fn implied<'a>(asked: &Asked<'a>, draft: &Draft<'_>) -> Option<&'a str> {
    let paid = "pay|paid|paying|spend|spent|cost|costs|costing|put|went|gastamos|pagamos|costo|custou|gasto|invested|budget|gastou|gastaram|gastaron|gastam|gastan|gasta|\
         consumiu|consumiram|consumio|consumieron|custaram|costaron|investimos|invertimos|queimou|queimamos|quemo|quemamos";
    let sliced = draft.slices.contains(&Slice::Dimension("platform"));
    let platform = sliced || draft.filters.iter().any(|filter| filter.dimension == "platform");
    asked.vocabulary.metric("ad_spend").map(Figure::key).filter(|_| platform && says(asked, paid))
}

/// "How much does each customer leave us a month": what is told is a month's already.
pub(super) fn monthly(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let month = Slice::Grain(Grain::Month);
    let much = asked.has(|role| role == Role::HowMuch) && !draft.trend;
    let short = draft.period.is_none_or(|when| when.days.days() <= 31);
    if much && draft.metrics == ["arpa"] && short && draft.slices == [month] {
        draft.slices.clear();
    }
}
