//! What a workspace can be asked about: its metrics, its dimensions, and the values these have.

mod naming;

use crate::{
    Figure, OwnMetric,
    absent::ABSENT,
    complete::Names,
    fold::stem,
    lexicon::{Langs, Phrases},
    span::Tag,
    teach::{Meaning, Taught, may_be_taught},
    token::{Kind, Token, tokens},
    typo::Speller,
    values::{Entry, Values},
};
use domain::{Locale, locale::Text};
use semantic::{
    Dimension, Metric,
    catalogue::{self, Family},
};
use std::collections::HashSet;

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

/// Clock dimensions have words of their own; currencies are never filtered by name.
fn keeps_values(dimension: &str) -> bool {
    !matches!(dimension, "weekday" | "hour" | "customer_type")
}

/// The stems of a phrase's words, cut as questions are.
pub(crate) fn stems(phrase: &str) -> Vec<String> {
    tokens(phrase).into_iter().filter(|token| !token.is_separator()).map(|token| token.stem).collect()
}
