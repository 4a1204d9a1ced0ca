//! The words that name a vocabulary's metrics and dimensions, and what is not there.

use super::{Vocabulary, is_of_a_shop, stems};
use crate::{
    Figure,
    absent::{self, ABSENT},
    calendar::words::SPELLED,
    extra,
    fold::stem,
    lexicon::{Langs, roles},
    token::tokens,
};
use domain::{Locale, locale::Text};
use semantic::{
    Metric,
    catalogue::{self, Synonyms},
};
use std::collections::{HashMap, HashSet};

impl Vocabulary {
    /// The metrics of the catalogue, and where they stand.
    pub(super) fn known(&self) -> Vec<(usize, &'static Metric)> {
        self.metrics.iter().enumerate().filter_map(|(at, figure)| Some((at, figure.known()?))).collect()
    }

    /// Names the workspace's own metrics in every language, but for words that the grammar or a dimension needs. Tells which
    /// words they took.
    pub(super) fn name_own(&mut self) -> HashSet<Vec<String>> {
        let grammar: HashSet<String> = roles().words().map(stem).chain(SPELLED.iter().map(|word| stem(word))).collect();
        let mut named = HashSet::new();
        for (at, figure) in self.metrics.iter().enumerate() {
            let Figure::Own(own) = figure else { continue };
            for phrase in std::iter::once(&own.label).chain(&own.synonyms) {
                let words = stems(phrase);
                let free = words.iter().any(|word| !grammar.contains(word)) && !self.dimension_names.has(&words);
                if free && !named.contains(&words) {
                    self.metric_names.add(words.clone(), Langs::ALL, at as u16);
                    named.insert(words);
                }
            }
        }
        named
    }

    /// Where nothing is sold but subscriptions, customers are those who pay for one.
    pub(super) fn name_metrics(&mut self, sells: bool, named: &HashSet<Vec<String>>) {
        // Where nothing is sold, bills and cancellations are those of subscriptions.
        let billed: HashSet<Vec<String>> = extra::phrases()
            .filter(|(key, ..)| !sells && BILLED.contains(key) && self.metric(key).is_some())
            .map(|(_, _, phrase)| stems(phrase))
            .collect();
        if let Some(paying) =
            self.metrics.iter().position(|metric| metric.key() == "active_customers").filter(|_| !sells)
        {
            let customers: Vec<_> = shop_names().filter(|(metric, ..)| metric.key == "customers").collect();
            for (_, langs, phrase) in customers {
                self.metric_names.add(stems(phrase), langs, paying as u16);
            }
        }
        // What the catalogue itself calls one metric is never a spoken form of another.
        let mut taken: HashMap<Vec<String>, &str> = HashMap::new();
        for (at, metric) in self.known() {
            for (langs, phrase) in names(&metric.label, &metric.synonyms) {
                // "Sales by product" is a metric and a slice.
                let sliced = phrase.contains(" by ") || (metric.key == "product_sales" && phrase.contains(" por "));
                let elsewhere = billed.contains(&stems(phrase)) && !BILLED.contains(&metric.key);
                if !sliced && !elsewhere && !named.contains(&stems(phrase)) {
                    taken.insert(stems(phrase), metric.key);
                    self.metric_names.add(stems(phrase), langs, at as u16);
                }
            }
        }
        let places: HashMap<&str, usize> = self.known().into_iter().map(|(at, metric)| (metric.key, at)).collect();
        for (key, locale, phrase) in extra::phrases().chain(extra::spoken()) {
            let Some(at) = places.get(key) else { continue };
            let words = stems(phrase);
            let elsewhere = billed.contains(&words) && !BILLED.contains(&key);
            if !elsewhere && !named.contains(&words) && taken.get(&words).is_none_or(|taken| *taken == key) {
                self.metric_names.add(words, Langs::of(locale), *at as u16);
            }
        }
    }

    /// Names what is not there, but for words that name something that is, or begin with its name: "sell through by".
    pub(super) fn name_absent(&mut self, sells: bool) {
        for (at, (_, phrases)) in ABSENT.iter().enumerate() {
            for words in phrases.split('|').flat_map(absent::with_means).map(|phrase| stems(&phrase)) {
                // "Sell through by" is the figure that is there, by something.
                let small = |word: &String| matches!(word.as_str(), "by" | "last" | "this");
                let known = (1..=words.len()).any(|length| match words.split_at_checked(length) {
                    Some((start, rest)) => self.metric_names.has(start) && rest.iter().all(small),
                    None => false,
                });
                if !known && !self.dimension_names.has(&words) {
                    self.absent_names.add(words, Langs::ALL, at as u16);
                }
            }
        }
        if sells {
            self.name_absent_of_subscriptions();
            return;
        }
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (metric, langs, phrase) in shop_names() {
            let words = stems(phrase);
            if self.metric_names.has(&words) || self.dimension_names.has(&words) {
                continue;
            }
            let at = *places.entry(metric.key).or_insert_with(|| {
                self.absent.push(metric.label);
                self.absent.len() - 1
            });
            self.absent_names.add(words, langs, at as u16);
        }
    }

    /// "Clientes que saíram", "boletos vencidos": nothing that a shop's sales could be taken for.
    pub(super) fn name_absent_of_subscriptions(&mut self) {
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (key, locale, phrase) in extra::spoken() {
            let Some(metric) = catalogue::metric(key).filter(|metric| self.metric(metric.key).is_none()) else {
                continue;
            };
            let words = stems(phrase);
            if words.len() < 2 || self.metric_names.has(&words) {
                continue;
            }
            let at = *places.entry(key).or_insert_with(|| {
                self.absent.push(metric.label);
                self.absent.len() - 1
            });
            self.absent_names.add(words, Langs::of(locale), at as u16);
        }
    }

    pub(super) fn name_dimensions(&mut self) {
        for (at, dimension) in self.dimensions.clone().into_iter().enumerate() {
            for (langs, phrase) in names(&dimension.label, &dimension.synonyms) {
                // What stands for "by weekday" in one word is said by the grammar.
                let phrase = phrase.strip_prefix("por ").unwrap_or(phrase);
                self.dimension_names.add(stems(phrase), langs, at as u16);
            }
        }
        let places: HashMap<&str, usize> =
            self.dimensions.iter().enumerate().map(|(at, dimension)| (dimension.key, at)).collect();
        for (key, locale, phrase) in extra::phrases() {
            if let Some(at) = places.get(key) {
                self.dimension_names.add(stems(phrase), Langs::of(locale), *at as u16);
            }
        }
    }

    /// The words that are spelled right, and those a slip may have meant.
    pub(super) fn learn_words(&mut self) {
        for phrases in
            [self.metric_names.words(), self.dimension_names.words(), self.absent_names.words()].into_iter().flatten()
        {
            self.known.insert(phrases.into());
        }
        for word in roles().words() {
            self.known.insert(stem(word));
        }
        let everyday = crate::lexicon::everyday().words();
        for word in extra::families().words().chain(crate::lexicon::idioms().words()).chain(everyday) {
            self.known.insert(stem(word));
        }
        for word in crate::lexicon::telling() {
            self.verbs.insert(word.into());
            self.slips.add(word);
        }
        let whole =
            |text: &Text, synonyms: &Synonyms| names(text, synonyms).map(|(_, phrase)| phrase).collect::<Vec<_>>();
        for figure in &self.metrics {
            if let Figure::Own(own) = figure {
                let words = std::iter::once(&own.label).chain(&own.synonyms);
                words.flat_map(|phrase| tokens(phrase)).for_each(|token| self.speller.add(&token.text));
            }
        }
        let listed = self.known().into_iter().flat_map(|(_, metric)| whole(&metric.label, &metric.synonyms));
        let listed =
            listed.chain(self.dimensions.iter().flat_map(|dimension| whole(&dimension.label, &dimension.synonyms)));
        for phrase in listed.collect::<Vec<_>>() {
            for token in tokens(phrase) {
                self.speller.add(&token.text);
                self.verbs.insert(token.text);
            }
        }
        crate::calendar::retail::words().for_each(|word| self.speller.add(word));
        for word in SPELLED {
            self.speller.add(word);
            self.known.insert(stem(word));
        }
    }
}

/// Every name of every metric that only a shop has.
fn shop_names() -> impl Iterator<Item = (&'static Metric, Langs, &'static str)> {
    let said =
        extra::phrases().filter_map(|(key, locale, phrase)| Some((catalogue::metric(key)?, Langs::of(locale), phrase)));
    let listed = catalogue::metrics()
        .flat_map(|metric| names(&metric.label, &metric.synonyms).map(move |(langs, phrase)| (metric, langs, phrase)));
    listed.chain(said).filter(|(metric, ..)| is_of_a_shop(metric))
}

/// Metrics of subscriptions that have names which a shop's metrics have too.
const BILLED: [&str; 3] = ["invoiced", "collected", "churned_subscriptions"];

fn names(label: &Text, synonyms: &Synonyms) -> impl Iterator<Item = (Langs, &'static str)> {
    let (label, synonyms) = (*label, *synonyms);
    Locale::ALL.into_iter().flat_map(move |locale| {
        std::iter::once(label.get(locale))
            .chain(synonyms.get(locale).iter().copied())
            .map(move |name| (Langs::of(locale), name))
    })
}
