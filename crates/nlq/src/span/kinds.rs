//! Kinds of days and of customers: "on weekdays", "new vs returning".

use crate::{lexicon::Langs, token::Token};
use domain::Locale;

/// "On weekdays", "días hábiles", "dias úteis", "entre semana".
pub(super) fn working_days(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let before = at.checked_sub(1).map_or("", word);
    match (word(at), word(at + 1)) {
        ("weekdays", _)
            if matches!(
                before,
                "on" | "vs" | "versus" | "during" | "and" | "or" | "only" | "to" | "against" | "with" | "than"
            ) =>
        {
            Some(at + 1)
        }
        ("weekdays", "vs" | "versus" | "against" | "compared" | "compare" | "or" | "and" | "sell" | "do" | "beat")
            if (at + 2..at + 6).any(|ahead| word(ahead).starts_with("weekend")) =>
        {
            Some(at + 1)
        }
        ("business" | "working" | "work", "days")
        | ("dias", "habiles" | "laborables" | "uteis" | "laborais")
        | ("entre", "semana") => Some(at + 2),
        _ => None,
    }
}

pub(super) fn weekends(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.text.as_str());
    match (word(0), word(1), word(2)) {
        ("weekends", ..) => Some(at + 1),
        ("fines" | "fins" | "fin" | "fim" | "finales" | "finais", "de", "semana") => Some(at + 3),
        ("weekend" | "fds", ..) => Some(at + 1),
        ("findes", ..) => Some(at + 1),
        _ => None,
    }
}

/// "new vs returning customers", "clientes novos e recorrentes", with the noun on either side or both.
pub(super) fn new_and_returning(tokens: &[Token], at: usize) -> Option<(usize, Langs)> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let is_new = |word: &str| matches!(word, "new" | "nuevo" | "nuevos" | "nuevas" | "novo" | "novos" | "novas");
    let is_returning = |word: &str| {
        matches!(
            word,
            "returning"
                | "repeat"
                | "existing"
                | "old"
                | "recurring"
                | "recurrente"
                | "recurrentes"
                | "antiguos"
                | "habituales"
                | "existentes"
                | "recorrente"
                | "recorrentes"
                | "antigos"
                | "habituais"
                | "fieles"
                | "fieis"
                | "antigo"
                | "antigas"
                | "velho"
                | "velhos"
                | "fiel"
                | "habitual"
                | "existente"
        )
    };
    let noun = |at: usize| {
        usize::from(matches!(
            word(at),
            "customer" | "customers" | "buyers" | "clients" | "shoppers" | "clientes" | "cliente" | "compradores"
        ))
    };
    let joins = |word: &str| {
        matches!(
            word,
            "vs" | "versus"
                | "and"
                | "or"
                | "y"
                | "e"
                | "o"
                | "ou"
                | "u"
                | "x"
                | "contra"
                | "to"
                | "against"
                | "with"
                | "con"
                | "com"
                | "a"
        )
    };
    let mut next = at + noun(at);
    let first = word(next);
    if !is_new(first) && !is_returning(first) {
        return None;
    }
    next += 1;
    next += noun(next);
    if !joins(word(next)) {
        return None;
    }
    next += 1;
    while matches!(word(next), "the" | "los" | "os" | "de") {
        next += 1;
    }
    next += noun(next);
    let second = word(next);
    if !(is_new(first) && is_returning(second) || is_returning(first) && is_new(second)) {
        return None;
    }
    next += 1;
    next += noun(next);
    let langs = match if is_new(first) { first } else { second } {
        "new" => Langs::of(Locale::En),
        word if word.starts_with("nov") => Langs::of(Locale::Pt),
        _ => Langs::of(Locale::Es),
    };
    Some((next, langs))
}
