//! Portuguese as it is spoken, put plainly before it is read: verbs that say what others say, by their root and ending, and what
//! stands round a figure or a time without changing it.

mod left_out;

use crate::{
    calendar::words,
    shorthand::respelled,
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

/// Roots, the endings they are met with, and the root that says the same. Endings that other languages share are left out.
const ROOTS: &[(&str, &str, &str)] = &[
    ("torr|queim|enterr|desembols", "ei|ou|amos|aram|ava|avam|ando", "gast"),
    ("apur|factur", "ei|ou|aram|ava|avam", "fatur"),
    ("larg", "ou|aram|ando|avam", "cancel"),
    ("lev", "ou|aram|avam", "compr"),
    ("encomend", "ou|aram|avam", "compr"),
];

/// Verb forms, and the one that says the same.
const FORMS: &[(&str, &str)] = &[
    ("desistiu|desistiram", "cancelaram"),
    ("anulada", "cancelada"),
    ("anuladas", "canceladas"),
    ("anulado", "cancelado"),
    ("anulados", "cancelados"),
    ("adquiriu", "comprou"),
    ("adquiriram", "compraram"),
    ("custando|custava|custavam|custaram", "custa"),
];

/// What goes on, said with an auxiliary: "tá saindo" is "sai". The form of one and of several.
const GOING_ON: &[(&str, &str, &str)] = &[
    ("saindo", "sai", "saem"),
    ("comprando", "compra", "compram"),
    ("levando", "compra", "compram"),
    ("gastando", "gasta", "gastam"),
    ("pagando", "paga", "pagam"),
    ("convertendo", "converte", "convertem"),
    ("custando", "custa", "custam"),
    ("dando", "deu", "deram"),
];

const SPENT: &str = "gastei|gastou|gastamos|gastaram|gasta|gastam|gastando|investi|investiu|investimos|investiram|investe|investindo|investido|gastado|investimento|investimentos";
/// Put somewhere: spent where the place is advertising.
const PUT: &str = "botei|botou|botamos|botaram|coloquei|colocou|colocamos|colocaram|joguei|jogou|jogamos|jogaram|apliquei|aplicou|aplicamos|aplicaram|\
     pus|pos|pusemos|puseram|meti|meteu|metemos|meteram|despejei|despejamos|destinei|destinamos|aloquei|alocamos|enfiei|enfiamos";
const ADVERTISING: &str = "anuncio|anuncios|ads|ad|propaganda|propagandas|publicidade|marketing|midia|midias|divulgacao|impulsionamento|\
     impulsionamentos|patrocinado|patrocinados|trafego";
const PLATFORMS: &str = "google|meta|facebook|face|instagram|insta|tiktok|linkedin|bing|youtube";
const MONEY: &str = "dinheiro|grana|din|verba|bufunfa|money";

/// Puts the words plainly.
pub(crate) fn plain(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let free = |token: &Token| !token.quoted && token.kind == Kind::Word && !vocabulary.values.knows(&token.stem);
    for at in 0..tokens.len() {
        let before = at.checked_sub(1).map(|before| word(tokens, before).to_owned()).unwrap_or_default();
        let Some(token) = tokens.get(at).filter(|token| free(token)) else { continue };
        let said = going_on(&before, &token.text).or_else(|| verb(&token.text, word(tokens, at + 1)));
        if let Some(said) = said
            && let Some(slot) = tokens.get_mut(at)
        {
            *slot = respelled(slot, &said);
        }
    }
    left_out::fill_in(tokens, vocabulary);
    let progressive = |tokens: &[Token], at: usize| {
        among("ta|tao|esta|estao|vem|anda|andam", word(tokens, at))
            && GOING_ON.iter().any(|(_, one, many)| [*one, *many].contains(&word(tokens, at + 1)))
    };
    drop_where(tokens, |tokens, at| usize::from(progressive(tokens, at)));
    (0..tokens.len()).for_each(|at| short_of(tokens, at));
    spent(tokens);
    campaigns_spend(tokens);
    drop_where(tokens, around_a_time);
    (0..tokens.len()).for_each(|at| running(tokens, at));
    working_day(tokens);
    black_friday(tokens, vocabulary);
    short_months(tokens);
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| !token.quoted).map_or("", |token| token.text.as_str())
}

fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split('|').any(|known| known.trim() == word)
}

/// Takes out as many words as `count` says from where they stand.
fn drop_where(tokens: &mut Vec<Token>, count: impl Fn(&[Token], usize) -> usize) {
    let mut at = 0;
    while at < tokens.len() {
        match count(tokens, at) {
            0 => at += 1,
            many => drop(tokens.drain(at..(at + many).min(tokens.len()))),
        }
    }
}

fn verb(said: &str, next: &str) -> Option<String> {
    // "O que levou à queda" asks for causes.
    if said.starts_with("lev") && matches!(next, "a" | "ao" | "aos" | "as") {
        return None;
    }
    if let Some((_, form)) = FORMS.iter().find(|(forms, _)| among(forms, said)) {
        return Some((*form).to_owned());
    }
    ROOTS.iter().find_map(|(roots, endings, instead)| {
        let ending = roots.split('|').find_map(|root| said.strip_prefix(root))?;
        among(endings, ending).then(|| format!("{instead}{ending}"))
    })
}

fn going_on(before: &str, said: &str) -> Option<String> {
    let (_, one, many) = GOING_ON.iter().find(|(gerund, ..)| *gerund == said)?;
    match before {
        "ta" | "esta" | "anda" => Some((*one).to_owned()),
        "tao" | "estao" | "andam" | "vem" => Some((*many).to_owned()),
        _ => None,
    }
}

/// "O faturamento d semana", "lucro d outubro".
fn short_of(tokens: &mut [Token], at: usize) {
    let said = match word(tokens, at + 1) {
        "" => return,
        "semana" => "da",
        "mes" | "ano" | "trimestre" | "dia" => "do",
        _ => "de",
    };
    // "How'd we do".
    let english = "how|who|what|where|why|when|i|we|you|they|he|she|it|that|there|let";
    if word(tokens, at) == "d"
        && !at.checked_sub(1).is_some_and(|before| among(english, word(tokens, before)))
        && let Some(slot) = tokens.get_mut(at)
    {
        *slot = respelled(slot, said);
    }
}

/// "Botei de dinheiro em anúncio", "gastamos mais com anúncios": spent on advertising, whatever stands between.
fn spent(tokens: &mut Vec<Token>) {
    let Some(at) = (0..tokens.len()).find(|at| among(SPENT, word(tokens, *at)) || among(PUT, word(tokens, *at))) else {
        return;
    };
    let put = among(PUT, word(tokens, at));
    let mut next = at + 1;
    let of_money = |at: usize| word(tokens, at) == "de" && among(MONEY, word(tokens, at + 1));
    while next < at + 6
        && (among(MONEY, word(tokens, next)) || among("mais|menos|ja|total", word(tokens, next)) || of_money(next))
    {
        next += 1;
    }
    let led = among("em|com|no|na|nos|nas|pra|pro|para|de", word(tokens, next));
    let place = word(tokens, next + 1);
    let advertising = led
        && (among(ADVERTISING, place) || place == "campanhas" && !among("de|do|da|que|com", word(tokens, next + 2)));
    let platform = led && put && among(PLATFORMS, place);
    if !advertising && !platform {
        return;
    }
    if advertising {
        let paid = usize::from(among("pago|paga|pagos|pagas|online|digital", word(tokens, next + 2)));
        tokens.drain(next..next + 2 + paid);
    }
    let kept: Vec<Token> =
        tokens.drain(at + 1..next).filter(|token| matches!(token.text.as_str(), "mais" | "menos")).collect();
    tokens.splice(at + 1..at + 1, kept);
    if let Some(slot) = tokens.get_mut(at) {
        *slot = respelled(slot, "gastamos");
    }
}

/// "Campanhas que gastaram mais de 1000": what they cost.
fn campaigns_spend(tokens: &mut [Token]) {
    let they = |at: usize| {
        among(
            "campanha|campanhas|anuncio|anuncios|plataforma|plataformas|conjunto|conjuntos|criativo|criativos",
            word(tokens, at),
        )
    };
    let spends =
        |at: &usize| among("gastou|gastaram|gasta|gastam|consumiu|consumiram|consome|consomem", word(tokens, *at));
    let Some(at) = (1..tokens.len()).find(spends) else { return };
    let small = |at: usize| among("que|mais|menos|ja|nos|me", word(tokens, at));
    let who = (0..at).rev().find(|before| !small(*before));
    if who.is_some_and(they)
        && let Some(slot) = tokens.get_mut(at)
    {
        *slot = respelled(slot, "gastamos");
    }
}

/// "O feriado de 12 de outubro" is that day, "o exercício fiscal de 2025" that year.
fn around_a_time(tokens: &[Token], at: usize) -> usize {
    let small = |at: usize| usize::from(among("de|do|da|dia|no|em", word(tokens, at)));
    let number = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_) | Kind::Date(_)));
    let year = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(2000..=2100)));
    match word(tokens, at) {
        "feriado" | "feriadao" => {
            let first = at + 1 + small(at + 1);
            let next = first + small(first);
            let dated = number(next) && !year(next);
            let feast = next > at + 1
                && crate::calendar::retail::is_known(word(tokens, next))
                && words::month(word(tokens, next)).is_none()
                && word(tokens, next) != "pascoa";
            if dated || feast { next - at } else { 0 }
        }
        "exercicio" => {
            let kind = usize::from(among("fiscal|social|contabil", word(tokens, at + 1)));
            let next = at + 1 + kind + small(at + 1 + kind);
            if year(next) { next - at } else { 0 }
        }
        "calendario" | "civil" | "fiscal" | "base" if at > 0 && word(tokens, at - 1) == "ano" => {
            let next = at + 1 + small(at + 1);
            if year(next) { next - at } else { 0 }
        }
        _ => 0,
    }
}

/// "Como tá o mês?": the running one; "como foi o fim de semana?": the latest.
fn running(tokens: &mut [Token], at: usize) {
    let asks = |word: &str| among("como|desempenho|performance|resultado|resultados|e|ai|que", word);
    let small = |word: &str| {
        among(
            "ta|tao|foi|vai|anda|andou|esta|estao|tem|sido|vem|indo|ficou|rolou|correu|veio|tal|do|da|de|nosso|nossa|meu|minha|esse|o|a|no|na|e|que|gente|loja|as|coisas|vendas|negocio|estamos|fomos|estou|to|fui|tava",
            word,
        )
    };
    let article = word(tokens, at).to_owned();
    let long = word(tokens, at + 1) == "fim" || word(tokens, at + 1) == "final";
    let unit_at = if long && word(tokens, at + 2) == "de" { at + 3 } else { at + 1 };
    let unit = word(tokens, unit_at).to_owned();
    let known =
        matches!(unit.as_str(), "mes" | "semana" | "ano" | "trimestre" | "semestre" | "fds" | "findi" | "finde");
    let ends = tokens
        .get(unit_at + 1)
        .is_none_or(|next| next.is_separator() || among("ate|hein|ai|pra|gente|galera|pessoal", &next.text));
    let led = (0..at).any(|at| word(tokens, at) == "como")
        && (0..at).all(|at| {
            asks(word(tokens, at))
                || small(word(tokens, at))
                || crate::lexicon::roles()
                    .at(tokens, at, |token| &token.text)
                    .any(|(_, _, role)| role == crate::lexicon::Role::Filler)
        });
    if !known || !ends || !led || !matches!(article.as_str(), "o" | "a" | "no" | "na") {
        return;
    }
    let weekend = long || matches!(unit.as_str(), "fds" | "findi" | "finde");
    let said = match article.as_str() {
        _ if weekend => "do",
        "a" | "na" => "esta",
        _ => "este",
    };
    if let Some(slot) = tokens.get_mut(at) {
        *slot = respelled(slot, said);
    }
}

/// "Por dia útil": a mean of the working days.
fn working_day(tokens: &mut Vec<Token>) {
    let Some(at) = (1..tokens.len()).find(|at| word(tokens, *at) == "util" && word(tokens, at - 1) == "dia") else {
        return;
    };
    let Some(token) = tokens.get(at).cloned() else { return };
    // "Fim de semana vende mais que dia útil": those days themselves.
    if !among("por|cada|medio|ao|a|um", at.checked_sub(2).map_or("", |before| word(tokens, before))) {
        tokens.splice(at - 1..=at, ["dias", "uteis"].map(|word| respelled(&token, word)));
        return;
    }
    tokens.splice(at..=at, ["em", "dias", "uteis"].map(|word| respelled(&token, word)));
}

/// Words that no English question has.
const PORTUGUESE: &str = "por|pedidos|vendas|faturamento|lucro|lucr|cliente|clientes|em|no|na|nos|nas|do|da|dos|das|de|com|sem|quanto|quantos|quantas|qual|quais|que|mais|menos|\
     melhor|pior|produto|produtos|cidade|estado|receita|margem|taxa|desconto|descontos|desc|bruto|bruta|assinaturas|gasto|gastei|gastamos|vendi|vendemos|vendeu|medio|\
     media|frete|devolucoes|impostos|taxas|pgto|encomendas|pecas|unidades|estoque|novos|mes|venda|vendido|fat|pra|pro|quando|como|conversao|cancelamento";
const ENGLISH: &str =
    "the|of|in|by|for|and|with|what|which|how|did|were|was|are|is|we|our|per|last|this|sold|run|ran|running|went|going";

/// "Total vendido out", "vendas out x set": months, where the question is in Portuguese.
fn short_months(tokens: &mut [Token]) {
    let said = |list: &str| tokens.iter().filter(|token| !token.quoted).any(|token| among(list, &token.text));
    let ours = said(PORTUGUESE) || said("mrr|arr|vendas") && !said(ENGLISH);
    if !ours || said(ENGLISH) {
        return;
    }
    for at in 1..tokens.len() {
        let month = match word(tokens, at) {
            "out" => "outubro",
            "set" => "setembro",
            _ => continue,
        };
        let slashed = tokens.get(at + 1).is_some_and(|next| next.slashed);
        let of_ads = slashed || among("conjunto|conjuntos|ad|stock|check|sold|print|home", word(tokens, at - 1));
        if let Some(slot) = tokens.get_mut(at).filter(|slot| !of_ads && !slot.slashed) {
            *slot = respelled(slot, month);
        }
    }
}

/// "Na black de 2024" needs no Friday.
fn black_friday(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let Some(at) = (1..tokens.len()).find(|at| word(tokens, *at) == "black") else { return };
    let led = among("a|na|da|pra|essa|nessa|dessa|desta|ultima|esta|nesta|last|la", word(tokens, at - 1));
    let next = word(tokens, at + 1);
    let year = tokens.get(at + 1).is_some_and(|token| matches!(token.kind, Kind::Number(2000..=2100)));
    let plain = tokens.get(at + 1).is_none_or(Token::is_separator)
        || year
        || among("de|do|da|deste|desse|passada|passado|vs|x|versus|contra|com|em|no|na|este|ano|foi|teve|e", next);
    let named = vocabulary.values.at(tokens, at).iter().any(|(end, _)| *end > at + 1);
    if let Some(token) = tokens.get(at).cloned().filter(|_| led && plain && !named) {
        tokens.insert(at + 1, respelled(&token, "friday"));
    }
}
