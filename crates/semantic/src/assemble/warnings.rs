//! Sentences about what is missing.

use super::answer::Answer;
use super::columns;
use super::series::Lack;
use crate::catalogue::{Family, Formula, Measure, Metric, Term};
use crate::table::Unit;
use domain::money::{decimal_text, div_half_even};
use domain::{Currency, Day, Locale, locale::Text};
use std::collections::BTreeSet;

/// What records lack that an answer is made of.
#[derive(Clone, Debug, Default)]
pub struct Gaps {
    /// Products sold that have no cost: titles, the most sold first.
    pub uncosted: Vec<String>,
    /// Ids of the first subscriptions that are paused or cancelled nobody knows since when.
    pub undated: Vec<String>,
    /// How many of those there are.
    pub undated_count: u64,
}

impl Gaps {
    /// As many are named in a sentence.
    pub const NAMED: usize = 3;
}

/// What to know about the answers of the period and the compared one.
pub(super) fn warnings(answers: &[&Answer], gaps: &Gaps, locale: Locale) -> Vec<String> {
    let mut found: Vec<String> = answers.first().map(|answer| missing_data(answer, locale)).unwrap_or_default();
    for answer in answers {
        found.extend(missing_rates(answer, locale));
    }
    for answer in answers {
        found.extend(unplanned(answer, locale));
    }
    if answers.iter().any(|answer| answer.unpriced) {
        found.push(missing_plans(locale).into());
    }
    if !gaps.uncosted.is_empty() {
        found.extend(answers.first().map(|answer| missing_costs(answer, &gaps.uncosted, locale)));
    }
    if gaps.undated_count > 0 {
        found.push(missing_dates(gaps, locale));
    }
    let mut seen = BTreeSet::new();
    found.retain(|sentence| seen.insert(sentence.clone()));
    found
}

/// "Acquisition cost: no value, there is no advertising data (ad_performance.csv)."
fn missing_data(answer: &Answer, locale: Locale) -> Vec<String> {
    let mut needs: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for (metric, families) in answer.plan.metrics.iter().zip(&answer.plan.absent).filter(|(_, lacks)| !lacks.is_empty())
    {
        let mut lacks: Vec<_> = families.iter().map(|family| lack(*family).get(locale)).collect();
        lacks.dedup();
        match needs.iter_mut().find(|(known, _)| *known == lacks) {
            Some((_, metrics)) => metrics.push(metric.label.get(locale)),
            None => needs.push((lacks, vec![metric.label.get(locale)])),
        }
    }
    let sentence = |(lacks, metrics): (Vec<&str>, Vec<&str>)| {
        let (lacks, metrics) = (lacks.join(", "), metrics.join(", "));
        match locale {
            Locale::En => format!("{metrics}: no value, there are {lacks}."),
            Locale::Es => format!("{metrics}: sin valor, no hay {lacks}."),
            Locale::Pt => format!("{metrics}: sem valor, não há {lacks}."),
        }
    };
    for computed in answer.plan.custom() {
        let mut lacks: Vec<_> = computed.tree.aggregates().iter().map(|aggregate| aggregate.table.family).collect();
        lacks.retain(|family| answer.plan.lacking.contains(family));
        lacks.sort_unstable();
        lacks.dedup();
        if !lacks.is_empty() {
            needs.push((lacks.iter().map(|family| lack(*family).get(locale)).collect(), vec![computed.label.as_str()]));
        }
    }
    needs.into_iter().map(sentence).collect()
}

/// What a workspace has nothing of, and the file that would bring it in.
fn lack(family: Family) -> Text {
    let text = |en, es, pt| Text { en, es, pt };
    match family {
        Family::Orders | Family::Items => {
            text("no orders (orders.csv)", "pedidos (orders.csv)", "pedidos (orders.csv)")
        }
        Family::Ads => text(
            "no advertising figures (ad_performance.csv)",
            "datos de publicidad (ad_performance.csv)",
            "dados de anúncios (ad_performance.csv)",
        ),
        Family::Mrr | Family::Subscriptions => text(
            "no subscriptions (subscriptions.csv, plans.csv)",
            "suscripciones (subscriptions.csv, plans.csv)",
            "assinaturas (subscriptions.csv, plans.csv)",
        ),
        Family::Invoices => text("no invoices (invoices.csv)", "facturas (invoices.csv)", "faturas (invoices.csv)"),
        Family::Stock | Family::Demand => text(
            "no stock levels (inventory_levels.csv)",
            "niveles de inventario (inventory_levels.csv)",
            "níveis de estoque (inventory_levels.csv)",
        ),
        Family::Web => {
            text("no web sessions (sessions.csv)", "sesiones web (sessions.csv)", "sessões web (sessions.csv)")
        }
    }
}

/// "Revenue was not added up: no exchange rate USD → BRL for 2018-01-03 (and 2 more days). By currency: …".
fn missing_rates(answer: &Answer, locale: Locale) -> Vec<String> {
    if answer.missing.is_empty() {
        return Vec::new();
    }
    let home = answer.plan.currency;
    let gaps: Vec<_> = answer.missing.iter().map(|(currency, days)| gap(*currency, home, days, locale)).collect();
    let gaps = gaps.join("; ");
    let metrics = answer.plan.metrics.iter().zip(&answer.plan.formulas);
    let metrics = metrics
        .filter(|(_, formula)| is_hit(answer, formula))
        .map(|(metric, formula)| (metric.label.get(locale), by_currency(answer, metric, formula)));
    let custom = answer
        .plan
        .custom()
        .filter(|computed| computed.tree.aggregates().into_iter().any(|aggregate| columns::is_hit(answer, aggregate)));
    metrics
        .chain(custom.map(|computed| (computed.label.as_str(), columns::by_currency(answer, computed))))
        .map(|(name, sums)| {
            let head = match locale {
                Locale::En => format!("{name} was not added up: there is no exchange rate {gaps}."),
                Locale::Es => format!("{name}: no se sumó, falta el tipo de cambio {gaps}."),
                Locale::Pt => format!("{name}: não foi somado, falta a taxa de câmbio {gaps}."),
            };
            match sums {
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
fn is_hit(answer: &Answer, formula: &Formula) -> bool {
    let hit = |measure: Measure| {
        let at = answer.plan.measures.iter().position(|other| *other == measure);
        at.and_then(|at| answer.totals.get(at)).is_some_and(super::sum::Sum::is_unknown)
    };
    formula.measures().any(hit)
}

/// "BRL 100.00, USD 12.00" of a metric that is a sum of money.
fn by_currency(answer: &Answer, metric: &Metric, formula: &Formula) -> Option<String> {
    let (times, terms) = match *formula {
        Formula::Sum(terms) => (1, terms),
        Formula::Times(times, Formula::Sum(terms)) => (i128::from(times), *terms),
        _ => return None,
    };
    let scale = terms.first().map_or(1, |term| term.measure().scale());
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
        .map(|(currency, values)| {
            let minor = sum(values).checked_mul(times).and_then(|sum| div_half_even(sum, scale));
            format!("{currency} {}", decimal_text(minor.unwrap_or_default(), currency.decimals()))
        })
        .collect();
    Some(parts.join(", "))
}

/// "Safety stock: no value, 2 products have no lead time (inventory_levels.csv, suppliers.csv): Mug, Tea."
fn unplanned(answer: &Answer, locale: Locale) -> Vec<String> {
    let sentence = |(lack, titles): (&Lack, &BTreeSet<String>)| {
        let needs = |measure: Measure| match lack {
            Lack::Demand => measure.is_policy(),
            Lack::LeadTime => matches!(measure, Measure::SafetyStock | Measure::LeadDemand),
            _ => measure == Measure::OrderQuantity,
        };
        let metrics = answer.plan.metrics.iter().zip(&answer.plan.formulas);
        let metrics = metrics.filter(|(_, formula)| formula.measures().any(needs));
        let metrics = metrics.map(|(metric, _)| metric.label.get(locale)).collect::<Vec<_>>().join(", ");
        let (count, what) = (titles.len(), lack_of(*lack, locale));
        let named = titles.iter().take(Gaps::NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = if count > Gaps::NAMED { ", …" } else { "" };
        match locale {
            Locale::En => format!("{metrics}: no value, {what} ({count}): {named}{more}."),
            Locale::Es => format!("{metrics}: sin valor, {what} ({count}): {named}{more}."),
            Locale::Pt => format!("{metrics}: sem valor, {what} ({count}): {named}{more}."),
        }
    };
    answer.policies.lacks.iter().map(sentence).collect()
}

fn lack_of(lack: Lack, locale: Locale) -> &'static str {
    let text = |en, es, pt| Text { en, es, pt };
    match lack {
        Lack::Demand => text(
            "products that were out of stock for 28 days",
            "productos sin stock durante 28 días",
            "produtos sem estoque por 28 dias",
        ),
        Lack::LeadTime => text(
            "products without a lead time (inventory_levels.csv, suppliers.csv)",
            "productos sin plazo de entrega (inventory_levels.csv, suppliers.csv)",
            "produtos sem prazo de entrega (inventory_levels.csv, suppliers.csv)",
        ),
        Lack::OrderCost => text(
            "products without a cost of ordering (reorder_cost in inventory_levels.csv)",
            "productos sin costo de pedido (reorder_cost en inventory_levels.csv)",
            "produtos sem custo de pedido (reorder_cost em inventory_levels.csv)",
        ),
        Lack::Keeping => text(
            "products without a holding cost (holding_cost_rate in inventory_levels.csv)",
            "productos sin costo de almacenamiento (holding_cost_rate en inventory_levels.csv)",
            "produtos sem custo de armazenagem (holding_cost_rate em inventory_levels.csv)",
        ),
        Lack::Cost => text(
            "products without a cost (products.csv)",
            "productos sin costo (products.csv)",
            "produtos sem custo (products.csv)",
        ),
    }
    .get(locale)
}

fn missing_plans(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Recurring revenue has no value: some subscriptions are of plans that are not there (plans.csv).",
        Locale::Es => "Los ingresos recurrentes no tienen valor: hay suscripciones de planes que faltan (plans.csv).",
        Locale::Pt => "A receita recorrente não tem valor: há assinaturas de planos que faltam (plans.csv).",
    }
}

/// "a, b, c and 4 more".
fn named(first: &[String], count: u64, locale: Locale) -> String {
    let shown: Vec<_> = first.iter().take(Gaps::NAMED).map(String::as_str).collect();
    let names = shown.join(", ");
    match (count.saturating_sub(shown.len() as u64), locale) {
        (0, _) => names,
        (more, Locale::En) => format!("{names} and {more} more"),
        (more, Locale::Es) => format!("{names} y {more} más"),
        (more, Locale::Pt) => format!("{names} e mais {more}"),
    }
}

fn missing_dates(gaps: &Gaps, locale: Locale) -> String {
    let names = named(&gaps.undated, gaps.undated_count, locale);
    match (locale, gaps.undated_count) {
        (Locale::En, 1) => {
            format!("1 subscription is paused or canceled without a date, so it counts as never paying: {names}.")
        }
        (Locale::En, count) => {
            format!(
                "{count} subscriptions are paused or canceled without a date, so they count as never paying: {names}."
            )
        }
        (Locale::Es, 1) => {
            format!("1 suscripción está pausada o cancelada sin fecha, así que cuenta como nunca pagada: {names}.")
        }
        (Locale::Es, count) => {
            format!(
                "{count} suscripciones están pausadas o canceladas sin fecha, así que cuentan como nunca pagadas: {names}."
            )
        }
        (Locale::Pt, 1) => {
            format!("1 assinatura está pausada ou cancelada sem data, então conta como nunca paga: {names}.")
        }
        (Locale::Pt, count) => {
            format!(
                "{count} assinaturas estão pausadas ou canceladas sem data, então contam como nunca pagas: {names}."
            )
        }
    }
}

fn missing_costs(answer: &Answer, uncosted: &[String], locale: Locale) -> String {
    let count = uncosted.len();
    let names = named(uncosted, count as u64, locale);
    let metrics = answer.plan.metrics.iter().zip(&answer.plan.formulas);
    let needs = metrics.filter(|(_, formula)| formula.measures().any(Measure::needs_costs));
    let metrics = needs.map(|(metric, _)| metric.label.get(locale)).collect::<Vec<_>>().join(", ");
    match (locale, count) {
        (Locale::En, 1) => format!("{metrics}: no value, 1 product sold has no cost: {names}."),
        (Locale::En, _) => format!("{metrics}: no value, {count} products sold have no cost: {names}."),
        (Locale::Es, 1) => format!("{metrics}: sin valor, 1 producto vendido no tiene costo: {names}."),
        (Locale::Es, _) => format!("{metrics}: sin valor, {count} productos vendidos no tienen costo: {names}."),
        (Locale::Pt, 1) => format!("{metrics}: sem valor, 1 produto vendido não tem custo: {names}."),
        (Locale::Pt, _) => format!("{metrics}: sem valor, {count} produtos vendidos não têm custo: {names}."),
    }
}
