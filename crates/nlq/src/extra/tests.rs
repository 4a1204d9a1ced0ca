//! Every name of every metric and dimension means it, in sentences of its language.

use crate::{Question, Status, Vocabulary};
use domain::{Locale, WeekStart};
use semantic::catalogue::{self, Family};

const EVERYTHING: &[Family] = &[Family::Orders, Family::Items, Family::Ads, Family::Web, Family::Stock, Family::Demand];
const SUBSCRIPTIONS: &[Family] = &[Family::Ads, Family::Web, Family::Mrr, Family::Subscriptions, Family::Invoices];

fn frames(locale: Locale) -> [&'static str; 3] {
    match locale {
        Locale::En => ["{} last month", "what was the {} in october", "show me {} by month in 2025"],
        Locale::Es => ["{} del mes pasado", "quiero ver {} en octubre", "muéstrame {} por mes en 2025"],
        Locale::Pt => ["{} do mês passado", "quero ver {} em outubro", "me mostra {} por mês em 2025"],
    }
}

/// What a question counts, or why it doesn't.
fn counted(vocabulary: &Vocabulary, text: &str, locale: Locale) -> String {
    let today = "2026-11-18".parse().expect("a day");
    let reading = crate::read(Question { text, locale: Some(locale), today, week: WeekStart::Monday }, vocabulary);
    match (reading.status, reading.query) {
        (Status::Answered, Some(query)) => query.metrics.join(","),
        _ => reading.message,
    }
}

/// Each name with the metric that it is to mean. A name that two metrics share means whichever the vocabulary says.
fn names(vocabulary: &Vocabulary) -> Vec<(&'static str, Locale, &'static str)> {
    let labels = catalogue::metrics().flat_map(|metric| {
        Locale::ALL.into_iter().flat_map(move |locale| {
            let synonyms = metric.synonyms.get(locale).iter().copied();
            std::iter::once(metric.label.get(locale)).chain(synonyms).map(move |name| (metric.key, locale, name))
        })
    });
    let all = labels.chain(super::phrases()).filter(|(key, ..)| vocabulary.metric(key).is_some());
    all.filter(|(key, locale, name)| meant(vocabulary, name, *locale) == Some(*key)).collect()
}

/// The metric that the words are a name of, if they are only one's.
fn meant<'a>(vocabulary: &'a Vocabulary, name: &str, locale: Locale) -> Option<&'a str> {
    let words = crate::token::tokens(name);
    let found = vocabulary.metric_names.at(&words, 0, |token| &token.stem);
    let mut found = found.filter(|(end, langs, _)| *end == words.len() && langs.has(locale)).map(|(.., index)| index);
    let first = found.next()?;
    found.all(|other| other == first).then(|| vocabulary.metrics()[usize::from(first)].key())
}

fn check(vocabulary: &Vocabulary, least: usize) {
    let names = names(vocabulary);
    assert!(names.len() >= least, "{} names", names.len());
    let mut wrong = Vec::new();
    let mut asked = 0;
    for (key, locale, name) in &names {
        for frame in frames(*locale) {
            let question = frame.replace("{}", name);
            let got = counted(vocabulary, &question, *locale);
            asked += 1;
            if got != *key {
                wrong.push(format!("{key} | {question} | {got}"));
            }
        }
    }
    let most = asked / 100;
    assert!(wrong.len() <= most, "{} of {asked} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_name_of_a_shops_metric_means_it() {
    check(&Vocabulary::with(EVERYTHING, []), 2_000);
}

#[test]
fn every_name_of_a_subscription_metric_means_it() {
    check(&Vocabulary::with(SUBSCRIPTIONS, []), 1_000);
}

#[test]
fn every_name_of_a_dimension_splits_by_it() {
    let by = |locale| match locale {
        Locale::En => "by",
        Locale::Es | Locale::Pt => "por",
    };
    let vocabularies = [Vocabulary::with(EVERYTHING, []), Vocabulary::with(SUBSCRIPTIONS, [])];
    let mut wrong = Vec::new();
    for vocabulary in &vocabularies {
        for (key, locale, name) in super::phrases() {
            let Some(dimension) = vocabulary.dimension(key) else { continue };
            let Some(metric) = vocabulary.metrics().iter().find(|metric| metric.allows(dimension)) else { continue };
            let question = format!("{} {} {name}", metric.label(locale), by(locale));
            let today = "2026-11-18".parse().expect("a day");
            let asked = Question { text: &question, locale: Some(locale), today, week: WeekStart::Monday };
            let query = crate::read(asked, vocabulary).query;
            let named: Vec<String> = query.map(|query| query.dimensions).unwrap_or_default();
            if named != [key] {
                wrong.push(format!("{key} | {question} | {named:?}"));
            }
        }
    }
    assert!(wrong.len() <= 8, "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
