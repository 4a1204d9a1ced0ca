//! Short forms are written out before anything is read: "p/ canal", "xq", "2T25", "Q1'25", "jan-25", "L30D", "vs LY".

use crate::{
    calendar::words,
    fold::stem,
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

/// Words that stand for others, in any of the languages. None of them is a word of its own in another one.
const SHORT: &[(&str, &str)] = &[
    ("xq|xk|xke|xqe|pq|porq|porke|pork", "por que"),
    ("tbm|tmb|tbn", "tambem"),
    ("k|ke", "que"),
    ("qdo", "quando"),
    ("mkt|mktg|mkting", "marketing"),
    ("ped|pdd|pdds|pdidos", "pedidos"),
    ("prod|prods|prds", "products"),
    ("clte|cltes|clts|clis|clie", "clientes"),
    ("pgto|pgtos|pagto|pgmto", "pagamento"),
    ("dto|dtos|dcto|dctos", "descuentos"),
    ("prom", "promedio"),
    ("tkt|tkts|tiket|tickt", "ticket"),
    ("ly|lyr", "last year"),
    ("lm", "last month"),
    ("lw", "last week"),
    ("lq", "last quarter"),
    ("pp", "previous period"),
    ("py", "previous year"),
    ("aa", "ano anterior"),
    ("bf|bfriday|blackf", "black friday"),
    ("porc|porcent", "porcentaje"),
    ("pctg|pctge|perc", "percent"),
    ("ant", "anterior"),
    ("ctas|qtas", "cuantas"),
    ("qnts|qts", "quantos"),
    ("hj", "hoje"),
    ("btw", "between"),
    ("catg|categ", "categoria"),
    ("yr2date", "ytd"),
    ("coste", "costo"),
    ("costes", "costos"),
    ("clienta", "cliente"),
    ("clientas", "clientes"),
    ("dnd|dond", "donde"),
    ("ay", "hay"),
    ("sta", "esta"),
    ("tmbien|tambn", "tambien"),
    ("yevo|yebo", "llevo"),
    ("yevamos|yebamos", "llevamos"),
    ("xra|xa", "para"),
    ("msj|msjs", "mensaje"),
    ("trim|trims", "trimestre"),
    ("celu|celus|cel|fono", "celular"),
    ("compu|compus", "computadora"),
    ("gnt|gent", "gente"),
    ("fat|fatur|faturam", "faturamento"),
    ("vds|vend|vnds", "vendas"),
    ("cli|clis|clts", "clientes"),
    ("tx|txs", "taxa"),
    ("qt|qnto|qtto", "quanto"),
    ("qntd|qntde|qtdd|qnde", "quantidade"),
    ("prods", "produtos"),
    ("vlr|vlrs", "valor"),
    ("mto|mta", "muito"),
    ("mtos|mtas", "muitos"),
    ("qnd|qndo", "quando"),
    ("agr", "agora"),
    ("dsd", "desde"),
    ("td|tds", "tudo"),
    ("cmg", "comigo"),
    ("msm|msma", "mesmo"),
    ("dps", "depois"),
    ("vnd|vnda|vndas", "vendas"),
    ("prdt|pdto|prodt|prdto", "produto"),
    ("unid|unds|undd", "unidades"),
    ("mez|meis", "mes"),
    ("telemovel|telemoveis|smartphone|smartphones", "celular"),
];

/// Writes out what is short.
pub(crate) fn write_out(question: &str, tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    more(question, tokens);
    let mut at = 0;
    while at < tokens.len() {
        let words = match tokens.get(at) {
            Some(token) if !token.quoted => written_out(question, tokens, at, vocabulary),
            _ => None,
        };
        at += match (words, tokens.get(at).cloned()) {
            (Some(words), Some(token)) => {
                let said: Vec<Token> = words.split(' ').map(|word| respelled(&token, word)).collect();
                let count = said.len();
                tokens.splice(at..=at, said);
                count
            }
            _ => 1,
        };
    }
    crate::colloquial::plain(tokens, vocabulary);
    crate::timing::plain(tokens, vocabulary);
    crate::quotient::plain(tokens, vocabulary);
    bring_together(tokens);
}

/// "Suscripciones del plan básico activas": the adjective goes to its noun, over what stands between.
fn bring_together(tokens: &mut Vec<Token>) {
    const NOUNS: &str = "suscripciones|membresias|clientes|cuentas|empresas|facturas|pagos|cobros|pedidos|ordenes";
    const KINDS: &str = "activas|activos|vigentes|nuevas|nuevos|vencidas|vencidos|impagas|impagos|fallidos|rechazados|cancelados|canceladas|perdidos|perdidas|\
                         recurrentes";
    let among = |list: &str, at: usize, tokens: &[Token]| {
        tokens.get(at).is_some_and(|token| !token.quoted && list.split('|').any(|word| word.trim() == token.text))
    };
    // "El día más fuerte de la semana": the day of the week.
    for at in 0..tokens.len() {
        let said = |ahead: usize, list: &str| {
            tokens.get(at + ahead).is_some_and(|token| list.split('|').any(|word| word == token.text))
        };
        let adjective = !said(2, "de|vendido|caro");
        let whole = said(0, "dia|dias") && said(1, "mas|menos") && said(3, "de") && said(4, "la") && said(5, "semana");
        if let Some(words) = tokens.get_mut(at + 1..at + 6).filter(|_| whole && adjective) {
            words.rotate_left(2);
        }
    }
    for at in 2..tokens.len() {
        let small = tokens.get(at - 1).is_some_and(|token| {
            matches!(
                token.text.as_str(),
                "de" | "por" | "y" | "o" | "vs" | "los" | "las" | "mas" | "en" | "que" | "contra"
            )
        });
        let joined = tokens.get(at + 1).is_some_and(|token| matches!(token.text.as_str(), "y" | "o" | "vs" | "contra"));
        if small || joined || !among(KINDS, at, tokens) || among(NOUNS, at - 1, tokens) || among(NOUNS, at + 1, tokens)
        {
            continue;
        }
        let led = |noun: usize| {
            tokens.get(noun + 1).is_some_and(|token| matches!(token.text.as_str(), "de" | "del" | "en" | "con"))
        };
        let plain = |noun: usize| {
            let between = tokens.get(noun..at).unwrap_or_default();
            between.iter().all(|token| token.kind == Kind::Word && !token.quoted)
        };
        let noun = (0..at - 1).rev().find(|noun| among(NOUNS, *noun, tokens));
        if let Some(noun) = noun.filter(|noun| led(*noun) && plain(*noun) && at - noun <= 7) {
            let kind = tokens.remove(at);
            tokens.insert(noun + 1, kind);
        }
    }
}

/// "Qual canal vendeu +", "los + vendidos": more, or most.
fn more(question: &str, tokens: &mut Vec<Token>) {
    const OURS: &str = "vendeu|venderam|vendem|vendido|vendidos|vendida|vendidas|sai|saiu|saem|comprou|compram|faturou|usado|usada|cresceu|caiu|caro|barato|vende";
    const SPANISH: &str = "vendio|vendieron|venden|compro|compraron|salio|usados|usadas|crecio|cayo|facturo";
    let plus = |one: &Token, next: &Token| {
        question.get(one.end..next.start).is_some_and(|gap| gap.trim() == "+")
            && next.number().is_none()
            && one.number().is_none()
    };
    let mut at = 1;
    while at < tokens.len() {
        if let Some([one, next]) = tokens.get(at - 1..=at)
            && plus(one, next)
        {
            let near = [&one.text, &next.text];
            let is = |list: &str| near.iter().any(|word| list.split('|').any(|known| known == word.as_str()));
            let said = if is(OURS) { Some("mais") } else { is(SPANISH).then_some("mas") };
            if let Some(token) = said.map(|said| respelled(next, said)) {
                tokens.insert(at, token);
                at += 1;
            }
        }
        at += 1;
    }
}

/// The same place in the question with another word.
pub(crate) fn respelled(token: &Token, word: &str) -> Token {
    let kind = word.parse().map_or(Kind::Word, Kind::Number);
    Token { text: word.into(), stem: stem(word), kind, upper: false, capital: false, slashed: false, ..token.clone() }
}

fn written_out(question: &str, tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<String> {
    let token = tokens.get(at)?;
    if let Some(year) = year(question, tokens, at) {
        return Some(year.to_string());
    }
    if !matches!(token.kind, Kind::Word) {
        return None;
    }
    let word = token.text.as_str();
    if question.get(token.end..).is_some_and(|rest| rest.starts_with('/'))
        && let Some(long) = before_slash(tokens, at, word, vocabulary)
    {
        return Some(long.into());
    }
    if let Some(count) =
        word.strip_prefix("top").filter(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
    {
        return Some(format!("top {count}"));
    }
    // "Mg bruta" is no state, "desc dados" no order of rows.
    let next = tokens.get(at + 1).map_or("", |token| token.text.as_str());
    match (word, next) {
        ("mg" | "marg", "bruta" | "bruto" | "media") => return Some("margem".into()),
        ("desc", "dado" | "dados" | "concedido" | "concedidos" | "em" | "de" | "medio" | "total") => {
            return Some("descontos".into());
        }
        ("vend", "mais" | "menos") => return Some("vende".into()),
        ("prod", _) => return Some(if next.is_empty() { "produto" } else { "produtos" }.into()),
        _ => {}
    }
    if let Some(long) = dated(word).or_else(|| counted(tokens, at, word)) {
        return Some(long);
    }
    if vocabulary.values.knows(&token.stem) {
        return None;
    }
    // "La semana q pasó", no "last q".
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).map_or("", |token| token.text.as_str());
    let quarter = ["last", "this", "next", "previous", "past", "prior", "per", "by", "each", "every"].contains(&before);
    if word == "q" && !quarter && tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Word) {
        return Some("que".into());
    }
    // "Ventas, costo y margen": of what was sold.
    let beside = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| token.kind == Kind::Comma || token.text == "y")
    };
    let figure = vocabulary.metric("cogs").is_some() && beside(at.checked_sub(1)) && word.starts_with("costo");
    let alone = tokens
        .get(at + 1)
        .is_none_or(|next| matches!(next.text.as_str(), "y" | "por" | "en") || next.kind == Kind::Comma);
    if figure && alone && matches!(word, "costo" | "costos") {
        return Some("cogs".into());
    }
    // "Las bajas de octubre" are customers who left, where there are any.
    if word == "bajas" && vocabulary.metric("churned_customers").is_some() && stands_alone(tokens, at) {
        return Some("clientes perdidos".into());
    }
    SHORT.iter().find(|(shorts, _)| shorts.split('|').any(|short| short == word)).map(|(_, long)| (*long).to_owned())
}

/// Whether "bajas" is no part of "bajas de clientes", "dado de bajas", "ventas bajas".
fn stands_alone(tokens: &[Token], at: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let of_what = matches!(word(at + 1), "de" | "en")
        && matches!(word(at + 2), "clientes" | "suscripciones" | "suscriptores" | "cuentas" | "usuarios");
    let before = at.checked_sub(1).map_or("", word);
    let led = matches!(
        before,
        "" | "las"
            | "de"
            | "cuantas"
            | "mas"
            | "menos"
            | "tuvo"
            | "hubo"
            | "nuestras"
            | "mis"
            | "subieron"
            | "bajaron"
            | "por"
            | "y"
            | ","
            | "que"
            | "total"
    );
    led && !of_what && before != "tasa"
}

/// "p/ canal", "c/ desconto", "s/ frete", "d/ maio".
fn before_slash(tokens: &[Token], at: usize, word: &str, vocabulary: &Vocabulary) -> Option<&'static str> {
    let slices = |next: &Token| {
        words::unit(&next.text).is_some()
            || next.text == "cada"
            || vocabulary.dimension_names.at(tokens, at + 1, |token| &token.stem).next().is_some()
    };
    Some(match word {
        "p" if tokens.get(at + 1).is_some_and(slices) => "por",
        "p" => "para",
        "c" => "com",
        "s" => "sem",
        "d" => "de",
        _ => return None,
    })
}

/// Two digits that are a year: behind an apostrophe, or behind a month or quarter and a slash or a dash.
fn year(question: &str, tokens: &[Token], at: usize) -> Option<u32> {
    let token = tokens.get(at)?;
    let Kind::Number(n) = token.kind else { return None };
    if token.end != token.start + 2 || !(10..=39).contains(&n) {
        return None;
    }
    let before = question.get(..token.start)?;
    let mut known = at.checked_sub(1).and_then(|before| tokens.get(before))?;
    if before.ends_with(['\'', '’', '‘', '´']) {
        return Some(2000 + n);
    }
    let dashed = known.kind == Kind::Dash && known.end == token.start;
    if dashed {
        known = at.checked_sub(2).and_then(|before| tokens.get(before))?;
    }
    let close = known.end + 1 == token.start && (dashed || before.ends_with(['/', '-', '.', '_']));
    let is_part = words::month(&known.text).is_some() || part(&known.text).is_some();
    // "Jan-5" is a day.
    (close && is_part && (!dashed || n > 17)).then_some(2000 + n)
}

/// A quarter, half, bimester or month of four as it is written short.
fn part(word: &str) -> Option<&str> {
    let mut chars = word.chars();
    let (a, b) = (chars.next()?, chars.next()?);
    let kind = |c: char| matches!(c, 'q' | 't' | 'h' | 's' | 'b');
    let known = chars.next().is_none() && (a.is_ascii_digit() && kind(b) || kind(a) && b.is_ascii_digit());
    known.then_some(word)
}

/// "2T25", "Q12025", "H1FY25", "mai25", "dec2024", "FY25".
fn dated(word: &str) -> Option<String> {
    let digits = word.len() - word.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let most = if digits >= 5 { 4 } else { digits };
    let of = |length: usize| {
        let (head, year) = word.split_at_checked(word.len().checked_sub(length)?)?;
        let year: u32 = year.parse().ok()?;
        let year = if length == 2 { 2000 + year } else { year };
        let head = head.trim_end_matches("fy");
        let known = (2010..=2039).contains(&year) && (part(head).is_some() || words::month(head).is_some());
        known.then(|| format!("{head} {year}"))
    };
    if let Some(year) = word.strip_prefix("fy").filter(|year| year.len() == digits) {
        let year: u32 = year.parse().ok()?;
        let year = if digits == 2 { 2000 + year } else { year };
        return (2010..=2039).contains(&year).then(|| year.to_string());
    }
    let both = match digits {
        3 | 5 => of(most - usize::from(digits == 3)),
        2 | 4 => of(digits),
        _ => None,
    };
    both.filter(|_| word.is_ascii())
}

/// "L30D", "30d", "últimos 12m".
fn counted(tokens: &[Token], at: usize, word: &str) -> Option<String> {
    let (led, rest) = match word.strip_prefix('l').or_else(|| word.strip_prefix('u')) {
        Some(rest) => (true, rest),
        None => (false, word),
    };
    let unit = match rest.chars().last()? {
        'd' => "days",
        'w' => "weeks",
        'm' => "months",
        'q' => "quarters",
        _ => return None,
    };
    let count = rest.get(..rest.len() - 1).filter(|digits| digits.len() <= 3)?;
    let count: u32 = count.parse().ok().filter(|count| *count > 0)?;
    let after_last =
        at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| words::last(&token.text));
    match (led, after_last) {
        (true, _) => Some(format!("last {count} {unit}")),
        (_, true) => Some(format!("{count} {unit}")),
        // "Over 5m" is an amount.
        _ if matches!(unit, "days" | "weeks") => Some(format!("last {count} {unit}")),
        _ => None,
    }
}
