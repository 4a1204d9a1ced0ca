//! What a Portuguese sentence leaves out because it was just said, or says twice: "do 2º pro 3º trimestre", "semana passada contra
//! a retrasada", "no dia da Black Friday", "o que fez as vendas cair".

use super::{among, drop_where, word};
use crate::{
    shorthand::respelled,
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

pub(super) fn fill_in(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    heads(tokens);
    ordinals(tokens);
    the_one_before(tokens);
    made_to(tokens);
    site(tokens);
    (0..tokens.len()).for_each(|at| set_apart(tokens, at, vocabulary));
    drop_where(tokens, |tokens, at| 2 * usize::from(day_of_a_feast(tokens, at)));
    drop_where(tokens, |tokens, at| usize::from(is_capital(tokens, at, vocabulary)));
}

/// "Quanta gente comprou?": people are counted.
fn heads(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        if word(tokens, at) == "quanta"
            && matches!(word(tokens, at + 1), "gente" | "pessoa" | "galera")
            && let Some(slot) = tokens.get_mut(at)
        {
            *slot = respelled(slot, "quantas");
        }
    }
}

fn is_ordinal(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Ordinal(1..=6)))
        || among("primeiro|segundo|terceiro|quarto|primeira|segunda|terceira", word(tokens, at))
}

/// "Do 2º pro 3º trimestre", "o primeiro e o segundo semestre": both are of the same kind.
fn ordinals(tokens: &mut Vec<Token>) {
    let kind = "trimestre|trimestres|tri|trim|semestre|semestres|bimestre|bimestres|quadrimestre|quinzena";
    let joins = "pro|para|pra|ao|e|ou|vs|x|versus|contra|com|a";
    let small = |tokens: &[Token], at: usize| among("o|a|os|as|do|da|no|na|de", word(tokens, at));
    let mut at = 0;
    while at < tokens.len() {
        let mut next = at + 1;
        if is_ordinal(tokens, at) && among(joins, word(tokens, next)) {
            next += 1;
            while small(tokens, next) {
                next += 1;
            }
            let unit = next + 1;
            if is_ordinal(tokens, next)
                && among(kind, word(tokens, unit))
                && let Some(token) = tokens.get(unit).cloned()
            {
                let one = token.text.trim_end_matches('s').to_owned();
                tokens.insert(at + 1, respelled(&token, &one));
                at += 1;
            }
        }
        at += 1;
    }
}

/// "Semana passada contra a retrasada": the week before last.
fn the_one_before(tokens: &mut Vec<Token>) {
    let Some(at) = (1..tokens.len()).find(|at| among("retrasada|retrasado|trasanterior", word(tokens, *at))) else {
        return;
    };
    let unit = |at: usize| among("semana|mes|trimestre|ano|semestre|quinzena", word(tokens, at));
    let Some(said) = (0..at).rev().find(|at| unit(*at)).filter(|said| said + 1 != at) else { return };
    if let Some(token) = tokens.get(said).cloned() {
        tokens.insert(at, token);
    }
}

/// "O sítio web", as it is called in Portugal.
fn site(tokens: &mut Vec<Token>) {
    let Some(at) = (1..tokens.len()).find(|at| word(tokens, *at) == "sitio") else { return };
    if !among("o|do|no|ao|pelo|nosso|meu", word(tokens, at - 1)) {
        return;
    }
    if let Some(slot) = tokens.get_mut(at) {
        *slot = respelled(slot, "site");
    }
    if matches!(word(tokens, at + 1), "web" | "internet") {
        tokens.remove(at + 1);
    }
}

/// "O que fez o ticket médio cair?": it fell.
fn made_to(tokens: &mut [Token]) {
    const MADE: [(&str, &str); 7] = [
        ("cair|baixar|despencar|desabar|encolher|recuar|tombar", "caiu"),
        ("diminuir|reduzir", "diminuiu"),
        ("subir|disparar|decolar|deslanchar", "subiu"),
        ("crescer|bombar|explodir", "cresceu"),
        ("aumentar", "aumentou"),
        ("melhorar", "melhorou"),
        ("piorar", "piorou"),
    ];
    let Some(made) = (0..tokens.len()).find(|at| among("fez|fizeram|faz|fazem|fazendo", word(tokens, *at))) else {
        return;
    };
    for at in made + 1..tokens.len() {
        let said = MADE.iter().find(|(verbs, _)| among(verbs, word(tokens, at)));
        if let Some((said, slot)) = said.zip(tokens.get_mut(at)) {
            *slot = respelled(slot, said.1);
        }
    }
}

/// "Pedidos entregues em outubro", "vendas em dinheiro": what no figure tells is not passed over.
fn set_apart(tokens: &mut [Token], at: usize, vocabulary: &Vocabulary) {
    let named = |at: usize| !vocabulary.values.at(tokens, at).is_empty();
    let place = |at: usize| named(at) || among("o|a|os|as|estado|cidade", word(tokens, at)) && named(at + 1);
    let done = "entregue|entregues|enviado|enviados|enviada|enviadas|despachado|despachados|despachada|despachadas|expedido|expedidos";
    let ordered = "pedido|pedidos|encomenda|encomendas|compra|compras";
    let sent = among(done, word(tokens, at))
        && at > 0
        && among(ordered, word(tokens, at - 1))
        && !(among("em|no|na|nos|nas|para|pra|pro|a|ao", word(tokens, at + 1)) && place(at + 2));
    let paid = "venda|vendas|pedido|pedidos|pagamento|pagamentos|pago|pagos|pagas|paga|faturamento|receita|recebidos|recebido|recebemos";
    let cash = word(tokens, at) == "dinheiro"
        && at > 1
        && among("em|no", word(tokens, at - 1))
        && (among(paid, word(tokens, at - 2)) || word(tokens, at - 1) == "no")
        && !named(at - 1)
        && !named(at);
    // "Quanto temos a receber": not what came in.
    let due = among("receber|pagar", word(tokens, at))
        && at > 1
        && word(tokens, at - 1) == "a"
        && among("temos|tenho|tem|falta|faltam|ainda|quanto", word(tokens, at - 2))
        && !among("em|atrasado|vencido|faturas|boletos", word(tokens, at + 1));
    // "O plano pro", where there is none.
    let plan = word(tokens, at) == "pro" && at > 0 && word(tokens, at - 1) == "plano" && !named(at);
    let apart =
        due || plan || beyond_a_place(tokens, at, vocabulary) || around(tokens, at) || is_place_in_row(tokens, at);
    // "Quanto temos de dívida" is owed, "divida por canal" splits.
    let owed = among("divida|dividas", word(tokens, at))
        && at > 0
        && among("de|da|do|a|nossa|minha|com|as|nossas|minhas", word(tokens, at - 1))
        && !among("por|entre|isso|tudo", word(tokens, at + 1));
    if let Some(slot) = tokens.get_mut(at).filter(|_| sent || cash || owed || apart) {
        slot.quoted = true;
        // Nor is it a part of a longer phrase.
        (slot.text, slot.stem) = ("·".into(), "·".into());
    }
}

/// "Santos e região": more than the city.
fn beyond_a_place(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> bool {
    let ends_here = |start: usize| vocabulary.values.at(tokens, start).iter().any(|(end, _)| *end + 1 == at);
    let around = among("regiao|arredores|entorno|redondezas|vizinhanca", word(tokens, at)) && at > 1;
    around && word(tokens, at - 1) == "e" && (at.saturating_sub(4)..at - 1).any(ends_here)
}

/// "No meio do ano", "uma semana antes da Black Friday": days that nobody has counted; "clientes recuperados", whom no figure counts.
fn around(tokens: &[Token], at: usize) -> bool {
    let unit = |at: usize| crate::calendar::words::unit(word(tokens, at)).is_some();
    let feast = |at: usize| {
        among("black|natal|carnaval|pascoa|dia|feriado|blackfriday|cyber|festa|festas|promocao", word(tokens, at))
    };
    let led = among("do|da|de|o|a", word(tokens, at + 1));
    let half = word(tokens, at) == "meio" && led && unit(at + 2);
    let before = among("antes|depois|apos", word(tokens, at)) && led && feast(at + 2);
    let back = among("recuperado|recuperados|recuperadas|reconquistados|reconquistado|resgatados", word(tokens, at));
    let money = tokens.iter().any(|token| among("mrr|receita|dinheiro", &token.text));
    half || before || back && !money && at > 0 && among("cliente|clientes|conta|contas", word(tokens, at - 1))
}

/// "O segundo produto mais vendido": a place in a row, not "according to".
fn is_place_in_row(tokens: &[Token], at: usize) -> bool {
    let place = among("segundo|segunda|terceiro|terceira|quarto|quinto", word(tokens, at));
    let row = "melhor|maior|pior|menor|mais|produto|item|cidade|estado|canal|cliente|categoria|marca|pais|campanha|plano|fornecedor|artigo";
    let started = at == 0 || among("o|a|qual|do|da|no|na|e|foi", word(tokens, at - 1));
    let ranks =
        tokens.iter().skip(at + 1).any(|token| among("mais|menos|melhor|maior|pior|menor|vendido", &token.text));
    place && started && among(row, word(tokens, at + 1)) && ranks
}

/// "No dia da Black Friday": the feast is a day.
fn day_of_a_feast(tokens: &[Token], at: usize) -> bool {
    let feast = "black|blackfriday|cyber|carnaval|pascoa|hot|prime|reveillon|natal";
    matches!(word(tokens, at), "dia" | "data")
        && matches!(word(tokens, at + 1), "da" | "do")
        && among(feast, word(tokens, at + 2))
}

/// "São Paulo capital": the city, which the name alone says.
fn is_capital(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> bool {
    let city = |start: usize| {
        vocabulary.values.at(tokens, start).iter().any(|(end, ids)| {
            *end == at
                && ids.iter().any(|id| vocabulary.values.entry(*id).is_some_and(|entry| entry.dimension == "city"))
        })
    };
    word(tokens, at) == "capital" && (at.saturating_sub(4)..at).any(city)
}
