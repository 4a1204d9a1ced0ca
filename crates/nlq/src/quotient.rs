//! "Revenue divided by ad spend", "ventas sobre pedidos": a figure of its own, where the catalogue has it. And what is led to a
//! figure or a value by a word that elsewhere slices: "cuánta plata entró por ventas", "por el canal social".

use crate::{shorthand::respelled, token::Token, vocabulary::Vocabulary};
use domain::Locale;

/// Above the line, below it, what it is.
const RATIOS: &[(&str, &str, &str)] = &[
    ("revenue", "ad_spend", "mer"),
    ("net_sales", "ad_spend", "mer"),
    ("revenue", "orders", "aov"),
    ("units_sold", "orders", "units_per_order"),
    ("orders", "sessions", "conversion_rate"),
    ("ad_spend", "clicks", "cpc"),
    ("clicks", "impressions", "ctr"),
    ("ad_spend", "new_customers", "cac"),
    ("gross_profit", "revenue", "gross_margin"),
    ("gross_profit", "net_sales", "gross_margin"),
    ("discounts", "gross_sales", "discount_rate"),
    ("mrr", "active_customers", "arpa"),
];

/// Names of figures that tell the language.
const PORTUGUESE: &str =
    "vendas|receita|faturamento|investimento|anuncios|sessoes|cliques|lucro|descontos|unidades|dos|das|do";

const DIVIDED: &[&str] = &[
    "divided by",
    "dividido por",
    "dividida por",
    "divididas por",
    "divididos por",
    "dividido entre",
    "dividida entre",
    "divididas entre",
    "divididos entre",
    "a dividir por",
    "sobre",
    "over",
];

pub(crate) fn plain(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    for at in 1..tokens.len() {
        divided(tokens, at, vocabulary);
        led(tokens, at, vocabulary);
        one_at_least(tokens, at);
        state_of(tokens, at, vocabulary);
    }
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| !token.quoted).map_or("", |token| token.text.as_str())
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// Every figure whose name begins here: where the name ends, and its key.
fn figures(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Vec<(usize, String)> {
    let named = vocabulary.metric_names.at(tokens, at, |token| &token.stem);
    named
        .filter_map(|(end, _, metric)| Some((end, vocabulary.metrics().get(usize::from(metric))?.key().to_owned())))
        .collect()
}

/// Past articles and "total".
fn small(tokens: &[Token], mut at: usize) -> usize {
    while among("the|our|total|totales|totais|el|la|los|las|o|a|os|as|de|en|em|mi|nuestra|nossa", word(tokens, at)) {
        at += 1;
    }
    at
}

fn divided(tokens: &mut Vec<Token>, at: usize, vocabulary: &Vocabulary) {
    let stands = |phrase: &&&str| phrase.split(' ').enumerate().all(|(ahead, said)| word(tokens, at + ahead) == said);
    let Some(phrase) = DIVIDED.iter().find(stands) else { return };
    let below = small(tokens, at + phrase.split(' ').count());
    // "Ventas totales sobre inversión".
    let end = at - usize::from(among("total|totales|totais", word(tokens, at - 1)) && at > 1);
    let above: Vec<(usize, String)> = (end.saturating_sub(4)..end)
        .flat_map(|from| figures(tokens, from, vocabulary).into_iter().map(move |(to, key)| (from, to, key)))
        .filter(|(_, to, _)| *to == end)
        .map(|(from, _, key)| (from, key))
        .collect();
    let locale = match phrase {
        phrase if phrase.ends_with(" by") || phrase.starts_with("over") => Locale::En,
        _ if tokens.iter().any(|token| among(PORTUGUESE, &token.text)) => Locale::Pt,
        _ => Locale::Es,
    };
    let mut beneath = figures(tokens, below, vocabulary);
    beneath.sort_by_key(|(end, _)| std::cmp::Reverse(*end));
    let found = beneath.into_iter().find_map(|(to, under)| {
        above.iter().find_map(|(from, over)| {
            let known = RATIOS.iter().find(|(one, other, _)| one == over && *other == under)?;
            vocabulary.metric(known.2).map(|ratio| (*from, to, ratio.label(locale).to_owned()))
        })
    });
    let Some((from, to, label)) = found else { return };
    let Some(model) = tokens.get(from).cloned() else { return };
    let name = crate::token::tokens(&label);
    // Named once more behind it: "(MER)", "i.e. our MER".
    let said: Vec<Token> = name.iter().map(|token| respelled(&model, &token.text)).collect();
    tokens.splice(from..to, said);
}

/// "The state of orders", "el estado de las ventas": how they are, not where.
fn state_of(tokens: &mut [Token], at: usize, vocabulary: &Vocabulary) {
    let led = among("the|el|o|current|overall", word(tokens, at - 1));
    let of = among("of|de|del|das|dos|do|da", word(tokens, at + 1));
    let from = small(tokens, at + 2);
    if led && of && among("state|estado", word(tokens, at)) && !figures(tokens, from, vocabulary).is_empty() {
        let word = if word(tokens, at) == "state" { "level" } else { "nivel" };
        if let Some(token) = tokens.get_mut(at) {
            *token = respelled(token, word);
        }
    }
}

/// "Shoppers who placed at least one order": that is what makes them customers.
fn one_at_least(tokens: &mut Vec<Token>, at: usize) {
    let phrases = [
        "at least one",
        "at least 1",
        "al menos un",
        "al menos una",
        "al menos 1",
        "por lo menos un",
        "por lo menos una",
        "pelo menos um",
        "pelo menos uma",
        "ao menos um",
        "ao menos uma",
        "one or more",
    ];
    let stands = |phrase: &&&str| phrase.split(' ').enumerate().all(|(ahead, said)| word(tokens, at + ahead) == said);
    let people = "customers|shoppers|buyers|people|clients|clientes|compradores|personas|pessoas";
    let who = tokens.iter().take(at).any(|token| among(people, &token.text));
    let Some(phrase) = phrases.iter().find(stands).filter(|_| who) else { return };
    let end = at + phrase.split(' ').count();
    if among("order|purchase|orders|purchases|pedido|compra|orden|encomenda", word(tokens, end)) {
        tokens.drain(at..=end);
    }
}

/// "Entró por ventas", "por el canal social": of it, not by it.
fn led(tokens: &mut [Token], at: usize, vocabulary: &Vocabulary) {
    if !among("por|pelo|pela", word(tokens, at)) {
        return;
    }
    let asks = tokens.iter().take(at).any(|token| among("cuanto|cuanta|quanto|quanta", &token.text));
    let came = tokens.iter().take(at).any(|token| {
        among("entro|entra|ingreso|ingresamos|cayo|cobramos|recibimos|entrou|entra|caiu|recebemos|faturamos|facturamos|hicimos|fizemos", &token.text)
    });
    let sales = among("ventas|vendas|venta|venda", word(tokens, at + 1));
    let place = at + 1 + usize::from(among("el|la|o|a", word(tokens, at + 1)));
    let article = place > at + 1 || among("pelo|pela", word(tokens, at));
    let named = vocabulary.dimension_names.at(tokens, place, |token| &token.stem).any(|(end, _, dimension)| {
        let key = vocabulary.dimensions().get(usize::from(dimension)).map(|dimension| dimension.key);
        vocabulary
            .values
            .at(tokens, end)
            .iter()
            .any(|(_, ids)| ids.iter().any(|id| vocabulary.values.entry(*id).map(|entry| entry.dimension) == key))
    });
    if asks && came && sales || article && named {
        let word = if tokens.get(at).is_some_and(|token| token.text == "por") { "de" } else { "do" };
        if let Some(token) = tokens.get_mut(at) {
            *token = respelled(token, word);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{token::tokens, vocabulary::Vocabulary};

    fn check(vocabulary: &Vocabulary, text: &str, expected: &str) {
        let mut said = tokens(text);
        super::plain(&mut said, vocabulary);
        let words: Vec<&str> = said.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(words.join(" "), expected, "{text}");
    }

    #[test]
    fn quotients_are_figures_where_there_is_one() {
        let shop = Vocabulary::new([]);
        check(&shop, "total revenue divided by orders in may", "average order value in may");
        check(&shop, "revenue divided by channel", "revenue divided by channel");
        check(&shop, "customers divided by orders", "customers divided by orders");
    }

    #[test]
    fn an_order_makes_a_customer() {
        let shop = Vocabulary::new([]);
        check(&shop, "how many shoppers placed at least one order", "how many shoppers placed");
        check(&shop, "products with at least one order", "products with at least one order");
    }

    #[test]
    fn the_state_of_a_figure_is_no_place() {
        let shop = Vocabulary::new([]);
        check(&shop, "the state of orders", "the level of orders");
        check(&shop, "the state of texas", "the state of texas");
    }
}
