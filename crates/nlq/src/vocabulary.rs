//! What a workspace can be asked about: its metrics, its dimensions, and the values these have.

use crate::{
    Figure, OwnMetric,
    absent::{self, ABSENT},
    calendar::words::SPELLED,
    complete::Names,
    extra,
    fold::stem,
    lexicon::{Langs, Phrases, roles},
    span::Tag,
    teach::{Meaning, Taught, may_be_taught},
    token::{Kind, Token, tokens},
    typo::Speller,
    values::{Entry, Values},
};
use domain::{Locale, locale::Text};
use semantic::{
    Dimension, Metric,
    catalogue::{self, Family, Synonyms},
};
use std::collections::{HashMap, HashSet};

/// Metrics, dimensions and values with the words that name them. Build it once for a state of the data, then read many
/// questions with it.
#[derive(Debug)]
pub struct Vocabulary {
    metrics: Vec<Figure>,
    dimensions: Vec<&'static Dimension>,
    pub(crate) metric_names: Phrases<u16>,
    pub(crate) dimension_names: Phrases<u16>,
    pub(crate) absent_names: Phrases<u16>,
    /// What is not there, by its label.
    pub(crate) absent: Vec<Text>,
    pub(crate) values: Values,
    speller: Speller,
    pub(crate) names: Names,
    /// Words of the workspace's own, and what they mean.
    pub(crate) taught: Phrases<u16>,
    pub(crate) meanings: Vec<Lore>,
    known: HashSet<String>,
    /// Words of the grammar as they are written, those that slips are looked for.
    verbs: HashSet<String>,
    slips: Speller,
}

/// What a taught word is read as.
#[derive(Clone, Debug)]
pub(crate) enum Lore {
    Tag(Tag),
    Phrase(Vec<Token>),
}

impl Vocabulary {
    /// A shop's metrics and these values: dimension key, value, label. Values of unknown dimensions and of time are left out.
    pub fn new(values: impl IntoIterator<Item = (String, String, String)>) -> Self {
        Self::with(&[Family::Orders, Family::Items], values)
    }

    /// The same for a workspace that has data of these families. What the others would tell is refused by name.
    pub fn with(families: &[Family], values: impl IntoIterator<Item = (String, String, String)>) -> Self {
        Self::with_own(families, Vec::new(), values)
    }

    /// The same for a workspace with metrics of its own. Their names come before those of the catalogue.
    pub fn with_own(
        families: &[Family],
        own: Vec<OwnMetric>,
        values: impl IntoIterator<Item = (String, String, String)>,
    ) -> Self {
        let sells = !families.contains(&Family::Mrr) || families.contains(&Family::Items);
        let has = |family: &Family| family.starts_at_nought() || families.contains(family);
        let there = |metric: &&Metric| metric.families().iter().all(has) && (sells || !is_of_a_shop(metric));
        let metrics = catalogue::metrics().filter(there).map(Figure::Known);
        let metrics: Vec<_> = metrics.chain(own.into_iter().map(Figure::Own)).collect();
        let dimensions = catalogue::dimensions().filter(|dimension| dimension.grain().is_none());
        let dimensions = dimensions.filter(|dimension| metrics.iter().any(|metric| metric.allows(dimension))).collect();
        let mut vocabulary = Self {
            metrics,
            dimensions,
            metric_names: Phrases::default(),
            dimension_names: Phrases::default(),
            absent_names: Phrases::default(),
            absent: ABSENT.iter().map(|(label, _)| *label).collect(),
            values: Values::default(),
            speller: Speller::default(),
            names: Names::default(),
            taught: Phrases::default(),
            meanings: Vec::new(),
            known: HashSet::new(),
            verbs: HashSet::new(),
            slips: Speller::default(),
        };
        vocabulary.name_dimensions();
        let named = vocabulary.name_own();
        vocabulary.name_metrics(sells, &named);
        vocabulary.name_absent(sells);
        for (dimension, value, label) in values {
            if let Some(known) = vocabulary.dimension(&dimension).filter(|known| keeps_values(known.key)) {
                vocabulary.values.add(known.key, value, label);
            }
        }
        vocabulary.learn_words();
        vocabulary.names = Names::of(&vocabulary.metrics, &vocabulary.dimensions, &vocabulary.values);
        vocabulary
    }

    /// The same with words of the workspace's own. They come before all others; a word that the grammar needs, or whose meaning is no
    /// longer there, is left out.
    #[must_use]
    pub fn teach(mut self, taught: &[Taught]) -> Self {
        for Taught { word, meaning } in taught.iter().filter(|taught| may_be_taught(&taught.word)) {
            let metric = |key: &str| self.metrics.iter().position(|metric| metric.key() == key);
            let dimension = |key: &str| self.dimensions.iter().position(|dimension| dimension.key == key);
            let lore = match meaning {
                Meaning::Metric { key } => metric(key).map(|at| Lore::Tag(Tag::Metric(at as u16))),
                Meaning::Dimension { key } => dimension(key).map(|at| Lore::Tag(Tag::Dimension(at as u16))),
                Meaning::Value { dimension, value } => {
                    let is_it = |entry: &Entry| entry.dimension == dimension && entry.value == *value;
                    let at = self.values.entries().iter().position(is_it);
                    at.map(|at| Lore::Tag(Tag::Value(vec![at as u32])))
                }
                Meaning::Phrase { text } => Some(Lore::Phrase(tokens(text))),
            };
            if let Some(lore) = lore {
                let words: Vec<String> =
                    tokens(word).into_iter().filter(|token| !token.is_separator()).map(|token| token.text).collect();
                for word in &words {
                    self.known.insert(stem(word));
                    self.known.insert(word.clone());
                    self.speller.add(word);
                }
                self.taught.add(words, Langs::ALL, self.meanings.len() as u16);
                self.meanings.push(lore);
            }
        }
        self
    }

    /// Puts the words that a taught phrase stands for in its place.
    pub(crate) fn say_as_taught(&self, tokens: &mut Vec<Token>) {
        let mut at = 0;
        while at < tokens.len() {
            let longest = self.taught.at(tokens, at, |token| &token.text).max_by_key(|(end, ..)| *end);
            let phrase = longest.and_then(|(end, _, index)| match self.meanings.get(usize::from(index)) {
                Some(Lore::Phrase(words)) => Some((end, words)),
                _ => None,
            });
            at += match phrase {
                Some((end, words)) => {
                    let place = tokens.get(at..end).unwrap_or_default();
                    let range = place.first().zip(place.last()).map_or((0, 0), |(first, last)| (first.start, last.end));
                    // They stand where the word stands.
                    let words: Vec<Token> =
                        words.iter().map(|token| Token { start: range.0, end: range.1, ..token.clone() }).collect();
                    let count = words.len();
                    tokens.splice(at..end, words);
                    count.max(1)
                }
                None => 1,
            };
        }
    }

    /// The metrics of the catalogue, and where they stand.
    fn known(&self) -> Vec<(usize, &'static Metric)> {
        self.metrics.iter().enumerate().filter_map(|(at, figure)| Some((at, figure.known()?))).collect()
    }

    /// Names the workspace's own metrics in every language, but for words that the grammar or a dimension needs. Tells which
    /// words they took.
    fn name_own(&mut self) -> HashSet<Vec<String>> {
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
    fn name_metrics(&mut self, sells: bool, named: &HashSet<Vec<String>>) {
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
    fn name_absent(&mut self, sells: bool) {
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
    fn name_absent_of_subscriptions(&mut self) {
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

    fn name_dimensions(&mut self) {
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
    fn learn_words(&mut self) {
        for phrases in
            [self.metric_names.words(), self.dimension_names.words(), self.absent_names.words()].into_iter().flatten()
        {
            self.known.insert(phrases.into());
        }
        for word in roles().words() {
            self.known.insert(stem(word));
        }
        for word in extra::families().words().chain(crate::lexicon::idioms().words()) {
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

    pub fn metrics(&self) -> &[Figure] {
        &self.metrics
    }

    pub fn dimensions(&self) -> &[&'static Dimension] {
        &self.dimensions
    }

    pub fn metric(&self, key: &str) -> Option<&Figure> {
        self.metrics.iter().find(|metric| metric.key() == key)
    }

    pub fn dimension(&self, key: &str) -> Option<&'static Dimension> {
        self.dimensions.iter().find(|dimension| dimension.key == key).copied()
    }

    /// The name to show for a dimension's value.
    pub fn label(&self, dimension: &str, value: &str, locale: Locale) -> String {
        if let Some(name) = semantic::names::value(dimension, value, locale) {
            return name;
        }
        let found = self.values.entries().iter().find(|entry| entry.dimension == dimension && entry.value == value);
        found.map_or_else(|| crate::say::value(dimension, value, locale), |entry| entry.label.clone())
    }

    /// Whether a folded word, or one with the same stem, is any word of the grammar or the catalogue.
    pub(crate) fn knows(&self, text: &str, stem: &str) -> bool {
        self.known.contains(stem) || self.known.contains(text) || self.values.knows(stem)
    }

    /// The word of the grammar that lacks a letter here or has one too many, or two of them swapped: "vendmos". Another letter in
    /// its place makes another word.
    pub(crate) fn slip(&self, text: &str) -> Option<String> {
        self.slips.near(text).map(String::from)
    }

    /// Whether a folded word is, as it stands, a word of the grammar.
    pub(crate) fn knows_exactly(&self, text: &str) -> bool {
        self.verbs.contains(text)
    }

    /// The words of a text that name nothing here and that the grammar has no use for, as they are written.
    pub fn strangers<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let strange = |token: &&Token| token.kind == Kind::Word && !self.knows(&token.text, &token.stem);
        tokens(text).iter().filter(strange).filter_map(|token| text.get(token.start..token.end)).collect()
    }

    /// The word of the grammar or the catalogue that a slip of the finger probably meant.
    pub(crate) fn correct(&self, word: &str) -> Option<String> {
        self.speller.correct(word).map(String::from)
    }
}

/// What only sold goods tell: where nothing but subscriptions is sold it is not nought, it is not there.
fn is_of_a_shop(metric: &Metric) -> bool {
    metric.families().iter().all(|family| family.starts_at_nought())
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

/// Clock dimensions have words of their own; currencies are never filtered by name.
fn keeps_values(dimension: &str) -> bool {
    !matches!(dimension, "weekday" | "hour" | "customer_type")
}

fn names(label: &Text, synonyms: &Synonyms) -> impl Iterator<Item = (Langs, &'static str)> {
    let (label, synonyms) = (*label, *synonyms);
    Locale::ALL.into_iter().flat_map(move |locale| {
        std::iter::once(label.get(locale))
            .chain(synonyms.get(locale).iter().copied())
            .map(move |name| (Langs::of(locale), name))
    })
}

/// The stems of a phrase's words, cut as questions are.
pub(crate) fn stems(phrase: &str) -> Vec<String> {
    tokens(phrase).into_iter().filter(|token| !token.is_separator()).map(|token| token.stem).collect()
}
