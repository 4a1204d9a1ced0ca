//! From tokens to meaning-bearing pieces: everything a stretch of words may be is collected, and the cut that leaves the
//! least unexplained is taken. Longer readings win: "new customers" is not "customers".

mod kinds;
mod values;

use crate::{
    bound::{self, Bound},
    calendar::{self, Now, When},
    extra,
    lexicon::{Langs, Reason, Role, everyday, idioms, roles},
    token::{Kind, Token},
    vocabulary::{Lore, Vocabulary},
};
use domain::Locale;
use kinds::{new_and_returning, weekends, working_days};
use values::{billed, named_as_value, value_counts};

/// What a stretch of the question is.
#[derive(Clone, Debug, PartialEq)]
pub enum Tag {
    /// Index into the vocabulary's metrics.
    Metric(u16),
    /// Index into the vocabulary's dimensions.
    Dimension(u16),
    /// Values that these words name; several when several dimensions know them.
    Value(Vec<u32>),
    Period(When),
    /// "on Mondays": 0 is Monday.
    Weekdays(Vec<u8>),
    /// "new vs returning (customers)".
    NewAndReturning,
    /// A metric of other verticals: index into [`crate::absent::ABSENT`].
    Absent(u16),
    Role(Role),
    /// "More than 100".
    Threshold(Bound),
    Number(u32),
    Comma,
    Unknown,
}

/// One piece: tokens `start..end`.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub tag: Tag,
    pub start: usize,
    pub end: usize,
}

struct Candidate {
    tag: Tag,
    end: usize,
    langs: Langs,
    score: i32,
}

const CONTENT: i32 = 12;
const VALUE: i32 = 11;
const SMALL: i32 = 8;
/// A workspace's own words come before all others.
const TAUGHT: i32 = 20;
const UNKNOWN: i32 = -12;
const FOREIGN: i32 = -3;

/// The best cut in the language that explains the question best; `hint` decides between equals.
pub fn cut(
    question: &str,
    tokens: &[Token],
    vocabulary: &Vocabulary,
    hint: Option<Locale>,
    now: impl Fn(Locale) -> Now,
) -> (Locale, Vec<Piece>) {
    // Only dates in digits depend on the language, so all languages share one collection unless there are some.
    let digits = tokens.iter().any(|token| matches!(token.kind, Kind::Date(_)));
    let first = hint.unwrap_or_default();
    let shared = collect(question, tokens, vocabulary, now(first));
    let mut best: Option<(i32, Locale, Vec<Piece>)> = None;
    for locale in std::iter::once(first).chain(Locale::ALL.into_iter().filter(|locale| *locale != first)) {
        let own =
            if digits && locale != first { Some(collect(question, tokens, vocabulary, now(locale))) } else { None };
        let (score, pieces) = choose(tokens, own.as_ref().unwrap_or(&shared), locale);
        let score = score + accents(question, tokens, locale);
        if best.as_ref().is_none_or(|(found, ..)| score > *found) {
            best = Some((score, locale, pieces));
        }
    }
    best.map(|(_, locale, pieces)| (locale, pieces)).unwrap_or_default()
}

/// Letters and endings that only one of the languages writes; they count little, as a tie-break.
fn accents(question: &str, tokens: &[Token], locale: Locale) -> i32 {
    let letters = |own: &[char]| {
        2 * question.chars().filter(|c| own.contains(&c.to_lowercase().next().unwrap_or(*c))).count() as i32
    };
    let endings = |own: &[&str]| {
        tokens.iter().filter(|token| own.iter().any(|ending| token.text.ends_with(ending))).count() as i32
    };
    let small = |own: &[&str]| tokens.iter().filter(|token| own.contains(&token.text.as_str())).count() as i32;
    match locale {
        Locale::Es => {
            letters(&['ñ', '¿', '¡'])
                + endings(&["cion", "ciones", "dad"])
                + small(&["el", "los", "las", "del", "en", "con", "y", "pasado", "pasada", "fue", "una"])
        }
        Locale::Pt => {
            letters(&['ã', 'õ', 'ç', 'ê', 'â', 'ô', 'à'])
                + endings(&["cao", "coes", "dade"])
                + small(&[
                    "do", "dos", "das", "em", "na", "nas", "com", "ao", "aos", "pelo", "pela", "foi", "nao", "uma",
                ])
        }
        Locale::En => 0,
    }
}

fn collect(question: &str, tokens: &[Token], vocabulary: &Vocabulary, now: Now) -> Vec<Vec<Candidate>> {
    let lower = tokens.iter().any(|token| token.kind == Kind::Word && !token.upper && !token.quoted);
    (0..tokens.len()).map(|at| candidates(question, tokens, at, vocabulary, now, lower)).collect()
}

fn candidates(
    question: &str,
    tokens: &[Token],
    at: usize,
    vocabulary: &Vocabulary,
    now: Now,
    lower: bool,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    let Some(token) = tokens.get(at) else { return found };
    let length = |end: usize| (end - at) as i32;
    let content = |end: usize, each: i32| each * length(end) + 3 * (length(end) - 1);
    let mut push = |tag: Tag, end: usize, langs: Langs, score: i32| found.push(Candidate { tag, end, langs, score });

    for (end, mut ids) in vocabulary.values.at(tokens, at) {
        // "Per month" is no plan that is billed by the month.
        if calendar::words::unit(&token.text).is_some() {
            ids.retain(|id| vocabulary.values.entry(*id).is_some_and(|entry| entry.dimension != "interval"));
        }
        if ids.is_empty() {
            continue;
        }
        if value_counts(question, tokens, at, end, lower) {
            let bonus = if token.quoted { 10 } else { named_as_value(question, tokens, at, end, &ids, vocabulary) };
            push(Tag::Value(ids), end, Langs::ALL, content(end, VALUE) + bonus);
        }
    }
    for (end, _, index) in vocabulary.taught.at(tokens, at, |token| &token.text) {
        if let Some(Lore::Tag(tag)) = vocabulary.meanings.get(usize::from(index)) {
            push(tag.clone(), end, Langs::ALL, content(end, CONTENT) + TAUGHT);
        }
    }
    if let Some((end, ids)) = billed(tokens, at, vocabulary) {
        push(Tag::Value(ids), end, Langs::ALL, content(end, CONTENT) + 4);
    }
    if token.quoted {
        push(Tag::Unknown, at + 1, Langs::ALL, UNKNOWN);
        return found;
    }
    for (end, langs, metric) in vocabulary.metric_names.at(tokens, at, |token| &token.stem) {
        // "Products sold more than 50" are products.
        let sliced = end > at + 1
            && vocabulary.dimension_names.at(tokens, at, |token| &token.stem).any(|(end, ..)| end == at + 1)
            && bound::parse(question, tokens, end).is_some();
        // "Average units per day" are a mean of what was sold, not of what is asked for.
        let mean = at
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_some_and(|before| matches!(before.text.as_str(), "avg" | "average" | "mean" | "typical"));
        let demand = mean
            && end > at + 1
            && vocabulary.metrics().get(usize::from(metric)).is_some_and(|metric| metric.key() == "daily_demand")
            && calendar::words::unit(&token.text).is_none()
            && token.text != "daily";
        if sliced || demand {
            continue;
        }
        push(Tag::Metric(metric), end, langs, content(end, CONTENT) + 1);
    }
    if let Some(end) = around(tokens, at) {
        push(Tag::Unknown, end, Langs::ALL, content(end, CONTENT));
    }
    for (end, (locale, key)) in extra::families().at(tokens, at) {
        if let Some(metric) = vocabulary.metrics().iter().position(|metric| metric.key() == key) {
            let bonus = i32::from(locale != Locale::En);
            push(Tag::Metric(metric as u16), end, Langs::of(locale), content(end, CONTENT) + bonus);
        }
    }
    for (end, (locale, role)) in idioms().at(tokens, at) {
        // "No fim de semana passado" is no end of a week.
        if role == Role::AtEnd && tokens.get(end).is_some_and(|next| next.text == "semana") {
            continue;
        }
        let each = if role == Role::In && end < at + 3 { SMALL } else { CONTENT };
        push(Tag::Role(role), end, Langs::of(locale), content(end, each));
    }
    // A word of a value's name is passed over by nobody.
    if !vocabulary.values.knows(&token.stem) {
        for (end, langs, ()) in everyday().at(tokens, at, |token| &token.text) {
            push(Tag::Role(Role::Filler), end, langs, content(end, SMALL));
        }
    }
    for (end, langs, dimension) in vocabulary.dimension_names.at(tokens, at, |token| &token.stem) {
        // "Variação das vendas" is their change; "por variação" the kind of a product.
        let led = at.checked_sub(1).and_then(|before| tokens.get(before));
        if token.text.starts_with("varia")
            && end == at + 1
            && !led.is_some_and(|led| matches!(led.text.as_str(), "by" | "per" | "por" | "cada" | "e" | "y" | "and"))
        {
            continue;
        }
        // "By day of the week" is no "by day" of this week.
        push(Tag::Dimension(dimension), end, langs, content(end, CONTENT) + i32::from(end > at + 2));
    }
    let named = vocabulary.values.at(tokens, at).into_iter().map(|(end, _)| end).max();
    for (end, langs, absent) in vocabulary.absent_names.at(tokens, at, |token| &token.stem) {
        // "Al por mayor" is a channel where there is one.
        if named.is_some_and(|value| value >= end) {
            continue;
        }
        push(Tag::Absent(absent), end, langs, content(end, CONTENT) + if end > at + 1 { 2 } else { -2 });
    }
    for (end, langs, role) in roles().at(tokens, at, |token| &token.text) {
        if role == Role::AtEnd && tokens.get(end).is_some_and(|next| next.text == "semana") {
            continue;
        }
        if role == Role::Filler && end == at + 1 && is_someone(tokens, at) {
            continue;
        }
        let each = match role {
            Role::Filler | Role::In | Role::And => SMALL,
            Role::No(Reason::Private) => CONTENT,
            // Less than a preposition: "no Brasil" is Portuguese for "in Brazil".
            Role::Not => SMALL - 1,
            // "¿Por qué el mes…?" is no "por … que el mes".
            Role::No(Reason::Why) if end > at + 1 => CONTENT + 3,
            Role::No(_) => CONTENT - 2,
            Role::BestSeller | Role::WorstSeller => CONTENT + 1,
            _ => CONTENT - 1,
        };
        // "Ticket promedio de ayer" is not "ticket, promedio de ayer"; "bom dia" is no day.
        let bonus = match role {
            Role::Average if length(end) > 1 => -4,
            // "Vende más que tiktok" is no "lo que más se vende".
            Role::Versus if length(end) > 2 => 5,
            // "Cómo hago para saber" asks for no advice.
            // "Se fue en comisiones" is no loss of customers.
            Role::Filler if length(end) > 2 && !langs.has(Locale::En) => 4,
            Role::Filler if length(end) > 2 => 3,
            Role::Filler if length(end) > 1 => 1,
            _ => 0,
        };
        push(Tag::Role(role), end, langs, content(end, each) + bonus);
    }
    if let Some((end, when)) = calendar::parse(tokens, at, now) {
        let words = tokens.get(at..end).unwrap_or_default();
        let langs = words.iter().fold(Langs::ALL, |all, token| Langs(all.0 & calendar::words::langs(&token.text).0));
        let langs = if langs == Langs(0) || when.event.is_some() { Langs::ALL } else { langs };
        push(Tag::Period(when), end, langs, content(end, CONTENT) + 1);
    }
    if let Some((end, bound)) = bound::parse(question, tokens, at)
        && !bound.are_years()
        && (bound::counts(tokens, end) || vocabulary.metric_names.at(tokens, end, |token| &token.stem).next().is_some())
    {
        // "Entre 10 y 20 unidades" are no days.
        let named = vocabulary.metric_names.at(tokens, end, |token| &token.stem).next().is_some();
        let counted = i32::from(named && bound.second.is_some());
        push(Tag::Threshold(bound), end, Langs::ALL, content(end, CONTENT) + 1 + 3 * counted);
    }
    if let Some((end, day)) = calendar::every_weekday(tokens, at) {
        push(Tag::Weekdays(vec![day]), end, calendar::words::langs(&token.text), content(end, CONTENT) + 2);
    }
    if let Some((end, days)) = calendar::every_weekday_of(tokens, at, now) {
        push(Tag::Weekdays(days), end, Langs::ALL, content(end, CONTENT) + 2);
    }
    if let Some(day) = tokens.get(at + 1).filter(|_| matches!(token.text.as_str(), "every" | "each"))
        && let Some(day) = calendar::words::weekday(&day.text)
    {
        push(Tag::Weekdays(vec![day]), at + 2, Langs::of(Locale::En), content(at + 3, CONTENT));
    }
    if let Some(end) = working_days(tokens, at) {
        push(Tag::Weekdays(vec![0, 1, 2, 3, 4]), end, Langs::ALL, content(end, CONTENT) + 1);
    }
    if let Some(end) = weekends(tokens, at) {
        push(Tag::Weekdays(vec![5, 6]), end, Langs::ALL, content(end, CONTENT));
    }
    if let Some((end, langs)) = new_and_returning(tokens, at) {
        push(Tag::NewAndReturning, end, langs, content(end, CONTENT) + 2);
    }
    match token.kind {
        Kind::Number(n) | Kind::Ordinal(n) => push(Tag::Number(n), at + 1, Langs::ALL, 5),
        Kind::Comma | Kind::Dash => push(Tag::Comma, at + 1, Langs::ALL, 0),
        _ => {
            if let Some(n) = calendar::words::number(&token.text) {
                // "Los dos canales": the word is "of the" in Portuguese.
                let led = at.checked_sub(1).and_then(|before| tokens.get(before));
                let counts = led.is_some_and(|led| matches!(led.text.as_str(), "los" | "las" | "mis" | "nuestros"));
                push(Tag::Number(n), at + 1, Langs::ALL, if counts { SMALL + 1 } else { 4 });
            }
        }
    }
    push(Tag::Unknown, at + 1, Langs::ALL, UNKNOWN);
    found
}

/// "The run-up to Christmas": days before it that nobody has counted.
fn around(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.text.as_str());
    let half_more = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| calendar::words::unit(&before.text).is_some());
    let in_it = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| matches!(before.text.as_str(), "no" | "en" | "a" | "em" | "the" | "por"));
    match (word(0), word(1), word(2)) {
        ("run" | "lead" | "leading" | "running" | "build" | "runup", "up", "to") => Some(at + 3),
        ("runup" | "leadup", "to", _) => Some(at + 2),
        ("behind", "schedule" | "plan" | "target" | "budget" | "forecast" | "time", _) => Some(at + 2),
        ("ahead", "of", "schedule" | "plan" | "target" | "budget" | "forecast" | "time") => Some(at + 3),
        // What is sold with something else, or brought back, is not told apart.
        ("together", "with", _) => Some(at + 2),
        (
            "bought" | "sold" | "ordered" | "purchased" | "buy" | "sell" | "sells" | "order" | "purchase" | "go"
            | "goes" | "pair" | "bundled" | "paired",
            "together",
            _,
        ) => Some(at + 2),
        ("returned", "something" | "anything" | "items" | "products" | "goods" | "things", _) => Some(at + 2),
        // "Por estado de entrega": how far it is, not where it goes.
        (
            "estado" | "situacao" | "situacion",
            "de" | "del" | "do" | "da",
            "entrega" | "envio" | "pago" | "pagamento" | "pedido" | "pedidos" | "orden" | "despacho" | "transporte"
            | "cobro" | "cobranca" | "preparacion" | "expedicao",
        ) => Some(at + 3),
        // "No meio de outubro", "up to last week": days that nobody has counted.
        ("meio" | "medio" | "middle", "de" | "del" | "do" | "da" | "of", _) if in_it => Some(at + 2),
        ("up", "to", "last" | "previous") => Some(at + 2),
        // "El último mes y medio": no stretch of the calendar.
        ("and", "a", "half") if half_more => Some(at + 3),
        ("y", "medio" | "media", _) | ("e", "meio" | "meia", _) if half_more => Some(at + 2),
        ("time", "to", next) if !matches!(next, "time" | "date") => Some(at + 2),
        // "Did we gain or lose customers": one less the other.
        ("gain" | "gained" | "win" | "won" | "add" | "added", "or" | "and" | "vs" | "versus", "lose" | "lost") => {
            Some(at + 3)
        }
        _ => None,
    }
}

/// "How much did the boss spend": somebody, not who is spoken to.
fn is_someone(tokens: &[Token], at: usize) -> bool {
    let is = |at: Option<usize>, list: &str| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| list.split('|').any(|known| known == token.text))
    };
    // "Cuánto gana el jefe", "quanto o chefe ganha": what somebody earns.
    let earns = tokens.iter().any(|token| {
        matches!(
            token.text.as_str(),
            "gana" | "ganan" | "cobra" | "percibe" | "ganha" | "ganham" | "recebe" | "recebem"
        )
    });
    let person = "jefe|jefa|patron|patrona|gerente|chefe|patrao|dono|dona|dueno|duena|socio|socia|director|diretor|contador|equipo|equipe";
    if earns && is(Some(at), person) && is(at.checked_sub(1), "el|la|o|a|mi|meu|minha|nuestro|nosso|nossa|los|os") {
        return true;
    }
    is(Some(at), "boss|team|guys|buddy|mate|sir|dude|folks")
        && is(at.checked_sub(1), "the|my|our|his|her|did|does|do|a")
        && is(Some(at + 1), "spend|spent|spends|pay|paid|earn|earned|earns|cost|costs|owe|owes|get|make|waste|wasted")
}

/// The cut of the highest score, from the end backwards.
fn choose(tokens: &[Token], candidates: &[Vec<Candidate>], locale: Locale) -> (i32, Vec<Piece>) {
    let mut best: Vec<(i32, usize)> = vec![(0, 0); tokens.len() + 1];
    for at in (0..tokens.len()).rev() {
        let mut found: Option<(i32, usize)> = None;
        for (which, candidate) in candidates.get(at).into_iter().flatten().enumerate() {
            let foreign = if candidate.langs.has(locale) { 0 } else { FOREIGN * (candidate.end - at) as i32 };
            let rest = best.get(candidate.end).map_or(0, |(score, _)| *score);
            let score = candidate.score + foreign + rest;
            if found.is_none_or(|(known, _)| score > known) {
                found = Some((score, which));
            }
        }
        if let (Some(found), Some(slot)) = (found, best.get_mut(at)) {
            *slot = found;
        }
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let which = best.get(at).map_or(0, |(_, which)| *which);
        let Some(candidate) = candidates.get(at).and_then(|list| list.get(which)) else { break };
        pieces.push(Piece { tag: candidate.tag.clone(), start: at, end: candidate.end });
        at = candidate.end;
    }
    (best.first().map_or(0, |(score, _)| *score), pieces)
}
