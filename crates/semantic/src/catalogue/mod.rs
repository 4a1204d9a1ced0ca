//! The catalogue: every metric and dimension, with labels, meaning, formula, synonyms in three languages.

use crate::table::Unit;
use domain::locale::Text;

/// One metric of the catalogue.
#[derive(Debug)]
pub struct Metric {
    pub key: &'static str,
    pub label: Text,
    /// Plain-language meaning, one sentence.
    pub meaning: Text,
    pub unit: Unit,
    pub direction: Trend,
    /// Words a question may use for it, lower case, accents as written; the label need not be repeated.
    pub synonyms: Synonyms,
}

/// Whether a rise is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    UpIsGood,
    DownIsGood,
    Neutral,
}

/// Lists of words in each language.
#[derive(Clone, Copy, Debug)]
pub struct Synonyms {
    pub en: &'static [&'static str],
    pub es: &'static [&'static str],
    pub pt: &'static [&'static str],
}

/// One dimension of the catalogue.
#[derive(Debug)]
pub struct Dimension {
    pub key: &'static str,
    pub label: Text,
    pub synonyms: Synonyms,
}
