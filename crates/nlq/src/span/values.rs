//! When words that equal a value are meant as one.

use crate::{
    calendar,
    lexicon::{Role, roles},
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

/// Whether words that equal a value are meant as one. Two letters that are also a small word ("in", "de") count in
/// capitals only, and short numbers only when quoted.
pub(super) fn value_counts(question: &str, tokens: &[Token], start: usize, end: usize, lower: bool) -> bool {
    let Some(token) = tokens.get(start).filter(|_| end == start + 1) else { return true };
    if token.quoted {
        return true;
    }
    match token.kind {
        Kind::Number(_) | Kind::Ordinal(_) => token.text.len() >= 5,
        _ if token.text.len() <= 3 => {
            let common = roles().at(tokens, start, |token| &token.text).any(|(end, ..)| end == start + 1)
                || calendar::words::month(&token.text).is_some();
            // "O plano pro".
            let plan = start > 0
                && tokens
                    .get(start - 1)
                    .is_some_and(|before| matches!(before.text.as_str(), "plan" | "plano" | "planos" | "tier"));
            !common || plan || (token.upper && lower)
        }
        // "Para" is a preposition, "Pará" a state.
        _ => {
            let small = roles().at(tokens, start, |token| &token.text).any(|(end, _, role)| {
                end == start + 1 && matches!(role, Role::In | Role::Filler | Role::And | Role::By | Role::With)
            });
            let raw = question.get(token.start..token.end).unwrap_or_default();
            !small || !raw.is_ascii() || token.capital && lower && start > 0
        }
    }
}

/// "Annual plans", "suscripciones mensuales", "annual vs monthly": how often is billed, where that is known.
pub(super) fn billed(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<(usize, Vec<u32>)> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let interval = |at: usize| match word(at) {
        "monthly" | "mensual" | "mensuales" | "mensal" | "mensais" => Some("month"),
        "annual" | "yearly" | "anual" | "anuales" | "anuais" => Some("year"),
        "weekly" | "semanal" | "semanales" | "semanais" => Some("week"),
        _ => None,
    };
    let noun = |at: usize| {
        matches!(
            word(at),
            "plan"
                | "plans"
                | "planes"
                | "plano"
                | "planos"
                | "subscriptions"
                | "suscripciones"
                | "assinaturas"
                | "billing"
                | "subscribers"
                | "cobranca"
                | "cobrancas"
                | "contrato"
                | "contratos"
                | "recorrencia"
                | "mensalidade"
        )
    };
    let ids = |value: &str| {
        let is_it = |entry: &crate::values::Entry| entry.dimension == "interval" && entry.value == value;
        let at = vocabulary.values.entries().iter().position(is_it)?;
        Some(vec![at as u32])
    };
    let joined =
        |at: usize| matches!(word(at), "vs" | "versus" | "and" | "y" | "e" | "o" | "ou" | "or" | "contra" | "x");
    if noun(at) && interval(at + 1).is_some() && !matches!(word(at), "subscriptions" | "suscripciones" | "assinaturas")
    {
        return Some((at + 2, ids(interval(at + 1)?)?));
    }
    let value = interval(at)?;
    // "Cuántos pagan mensual y cuántos anual".
    let again = |at: usize| usize::from(matches!(word(at), "cuantos" | "cuantas" | "cuanto" | "how" | "los" | "las"));
    let ahead = at + 2 + again(at + 2);
    let behind = at.checked_sub(1).map(|before| before - again(before).min(before));
    let paired = joined(at + 1) && interval(ahead).is_some()
        || behind.is_some_and(|behind| behind >= 1 && joined(behind) && interval(behind - 1).is_some());
    let is_subscription = |at: usize| {
        matches!(word(at), "subscriptions" | "suscripciones" | "assinaturas" | "assinatura" | "subscricoes" | "subs")
    };
    let is = |at: usize| matches!(word(at), "sao" | "e" | "eram" | "foram" | "are" | "son" | "were" | "eran");
    // "Nada más los anuales".
    let plural = matches!(word(at), "anuales" | "mensuales" | "semanales");
    let ends = at + 1 == tokens.len() || matches!(word(at + 1), "en" | "de" | "por" | "y" | "," | "este" | "el" | "vs");
    if plural && ends && at >= 1 && matches!(word(at - 1), "los" | "las") {
        return ids(value).map(|ids| (at + 1, ids));
    }
    let kind = |at: usize| {
        let kinds = "activas|ativas|nuevas|novas|canceladas|vigentes|pagas";
        kinds.split('|').any(|kind| kind == word(at))
    };
    let follows = at >= 1 && is_subscription(at - 1)
        || at >= 2 && is(at - 1) && is_subscription(at - 2)
        || at >= 2 && kind(at - 1) && is_subscription(at - 2);
    let between = usize::from(matches!(word(at + 1), "active" | "new" | "paid" | "paying" | "cancelled" | "churned"));
    let named = noun(at + 1) || between == 1 && is_subscription(at + 2);
    let end = if named && matches!(word(at + 1), "plan" | "plans" | "planes" | "plano" | "planos" | "billing") {
        at + 2
    } else {
        at + 1
    };
    (paired || follows || named).then(|| ids(value)).flatten().map(|ids| (end, ids))
}

/// What speaks for a value where the words mean something else too: it is written just so ("black-friday-2025"), its dimension
/// stands beside it, another value stands right before ("google cpc").
pub(super) fn named_as_value(
    question: &str,
    tokens: &[Token],
    at: usize,
    end: usize,
    ids: &[u32],
    vocabulary: &Vocabulary,
) -> i32 {
    let raw = tokens
        .get(at)
        .zip(tokens.get(end - 1))
        .and_then(|(first, last)| question.get(first.start..last.end))
        .unwrap_or_default();
    let entries = || ids.iter().filter_map(|id| vocabulary.values.entry(*id));
    let written = raw.contains(['-', '_']) && entries().any(|entry| entry.label.eq_ignore_ascii_case(raw));
    let beside = |near: Option<usize>| {
        let named = near.into_iter().flat_map(|near| vocabulary.dimension_names.at(tokens, near, |token| &token.stem));
        let keys: Vec<&str> = named
            .filter_map(|(_, _, index)| vocabulary.dimensions().get(usize::from(index)).map(|dimension| dimension.key))
            .collect();
        entries().any(|entry| keys.contains(&entry.dimension))
    };
    let after_value = at.checked_sub(1).is_some_and(|before| {
        vocabulary.values.at(tokens, before).iter().any(|(end, _)| *end == at)
            && vocabulary.metric_names.at(tokens, before, |token| &token.stem).all(|(end, ..)| end != at)
    });
    if written || beside(at.checked_sub(1)) || beside(Some(end)) { 8 } else { 3 * i32::from(after_value) }
}
