//! Sentences about what is missing.

use super::answer::Answer;
use crate::catalogue::{Formula, Measure, Metric, Term};
use crate::table::Unit;
use domain::money::decimal_text;
use domain::{Currency, Day, Locale};
use std::collections::BTreeSet;

/// Products sold that have no cost: titles, the most sold first.
#[derive(Clone, Debug, Default)]
pub struct Uncosted {
    pub titles: Vec<String>,
}

const NAMED: usize = 3;

/// What to know about the answers of the period and the compared one.
pub(super) fn warnings(answers: &[&Answer], uncosted: &Uncosted, locale: Locale) -> Vec<String> {
    let mut found = Vec::new();
    for answer in answers {
        found.extend(missing_rates(answer, locale));
    }
    if !uncosted.titles.is_empty() {
        found.extend(answers.first().map(|answer| missing_costs(answer, uncosted, locale)));
    }
    let mut seen = BTreeSet::new();
    found.retain(|sentence| seen.insert(sentence.clone()));
    found
}

/// "Revenue was not added up: no exchange rate USD → BRL for 2018-01-03 (and 2 more days). By currency: …".
fn missing_rates(answer: &Answer, locale: Locale) -> Vec<String> {
    if answer.missing.is_empty() {
        return Vec::new();
    }
    let home = answer.plan.currency;
    let gaps: Vec<_> = answer.missing.iter().map(|(currency, days)| gap(*currency, home, days, locale)).collect();
    let gaps = gaps.join("; ");
    let metrics = answer.plan.metrics.iter().filter(|metric| is_hit(answer, metric));
    metrics
        .map(|metric| {
            let name = metric.label.get(locale);
            let head = match locale {
                Locale::En => format!("{name} was not added up: there is no exchange rate {gaps}."),
                Locale::Es => format!("{name}: no se sumó, falta el tipo de cambio {gaps}."),
                Locale::Pt => format!("{name}: não foi somado, falta a taxa de câmbio {gaps}."),
            };
            match by_currency(answer, metric) {
                Some(sums) => {
                    let by = match locale {
                        Locale::En => "By currency",
                        Locale::Es => "Por moneda",
                        Locale::Pt => "Por moeda",
                    };
                    format!("{head} {by}: {sums}.")
                }
                None => head,
            }
        })
        .collect()
}

fn gap(currency: Currency, home: Currency, days: &BTreeSet<Day>, locale: Locale) -> String {
    let first = days.first().map(Day::to_string).unwrap_or_default();
    let more = days.len().saturating_sub(1);
    let rest = match (more, locale) {
        (0, _) => String::new(),
        (1, Locale::En) => " (and 1 more day)".into(),
        (_, Locale::En) => format!(" (and {more} more days)"),
        (1, Locale::Es) => " (y 1 día más)".into(),
        (_, Locale::Es) => format!(" (y {more} días más)"),
        (1, Locale::Pt) => " (e mais 1 dia)".into(),
        (_, Locale::Pt) => format!(" (e mais {more} dias)"),
    };
    let on = match locale {
        Locale::En => "for",
        Locale::Es => "del",
        Locale::Pt => "de",
    };
    format!("{currency} → {home} {on} {first}{rest}")
}

/// Whether a missing rate leaves a metric without a value.
fn is_hit(answer: &Answer, metric: &Metric) -> bool {
    let hit = |measure: Measure| {
        let at = answer.plan.measures.iter().position(|other| *other == measure);
        at.and_then(|at| answer.totals.get(at)).is_some_and(super::sum::Sum::is_unknown)
    };
    metric.expression.measures().any(hit)
}

/// "BRL 100.00, USD 12.00" of a metric that is a sum of money.
fn by_currency(answer: &Answer, metric: &Metric) -> Option<String> {
    let Formula::Sum(terms) = metric.expression else { return None };
    if metric.unit != Unit::Money {
        return None;
    }
    let sum = |values: &[i128]| {
        terms.iter().fold(0_i128, |sum, term| {
            let at = answer.plan.measures.iter().position(|other| *other == term.measure());
            let value = at.and_then(|at| values.get(at)).copied().unwrap_or_default();
            if matches!(term, Term::Minus(_)) { sum.saturating_sub(value) } else { sum.saturating_add(value) }
        })
    };
    let parts: Vec<_> = answer
        .by_currency
        .iter()
        .map(|(currency, values)| format!("{currency} {}", decimal_text(sum(values), currency.decimals())))
        .collect();
    Some(parts.join(", "))
}

fn missing_costs(answer: &Answer, uncosted: &Uncosted, locale: Locale) -> String {
    let count = uncosted.titles.len();
    let named: Vec<_> = uncosted.titles.iter().take(NAMED).map(String::as_str).collect();
    let mut names = named.join(", ");
    if count > NAMED {
        let more = count - NAMED;
        names.push_str(&match locale {
            Locale::En => format!(" and {more} more"),
            Locale::Es => format!(" y {more} más"),
            Locale::Pt => format!(" e mais {more}"),
        });
    }
    let needs = answer.plan.metrics.iter().filter(|metric| metric.expression.measures().any(|m| m == Measure::Cogs));
    let metrics = needs.map(|metric| metric.label.get(locale)).collect::<Vec<_>>().join(", ");
    match (locale, count) {
        (Locale::En, 1) => format!("{metrics}: no value, 1 product sold has no cost: {names}."),
        (Locale::En, _) => format!("{metrics}: no value, {count} products sold have no cost: {names}."),
        (Locale::Es, 1) => format!("{metrics}: sin valor, 1 producto vendido no tiene costo: {names}."),
        (Locale::Es, _) => format!("{metrics}: sin valor, {count} productos vendidos no tienen costo: {names}."),
        (Locale::Pt, 1) => format!("{metrics}: sem valor, 1 produto vendido não tem custo: {names}."),
        (Locale::Pt, _) => format!("{metrics}: sem valor, {count} produtos vendidos não têm custo: {names}."),
    }
}
