//! The catalogue: every metric and dimension, with labels, meaning, formula, synonyms in three languages.

mod dimensions;
pub mod ecommerce;
mod formula;
pub mod marketing;
mod measure;
mod nearest;
pub mod saas;
pub mod stock;

pub use formula::{Formula, Term};
pub use measure::{Family, Level, Measure};
pub use nearest::nearest;

use crate::table::Unit;
use domain::{Grain, Locale, locale::Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    pub category: Category,
    /// How it is computed, in terms of other keys and of record columns: `net_sales + shipping + taxes`.
    pub formula: &'static str,
    pub adds_up: AddsUp,
    pub reach: Reach,
    /// The formula the planner reads.
    pub expression: Formula,
}

/// Whether a rise is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    UpIsGood,
    DownIsGood,
    Neutral,
}

/// The shelf a picker shows a metric on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    Sales,
    Orders,
    Customers,
    Costs,
    Marketing,
    Web,
    Subscriptions,
    Stock,
}

/// How a metric's values of several buckets or groups make up the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddsUp {
    Sum,
    /// Distinct things: the whole is counted anew.
    Distinct,
    /// A level: the whole is that of the last bucket, and that of all groups together.
    LastValue,
    /// Numerators and denominators are added, then divided.
    RatioOfSums,
}

/// Which dimensions may slice a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Time and the dimensions of an order.
    Orders,
    /// These, and the dimensions of an order's items.
    Items,
    /// What the families of all its measures have.
    Shared,
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
    pub kind: DimensionKind,
}

/// What a dimension's value is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DimensionKind {
    /// A bucket of days; its value is the first day.
    Time(Grain),
    /// Day of the week (`1` is Monday … `7` Sunday) or hour of the day (`0` … `23`).
    Clock,
    /// A property of the order.
    Order,
    /// A property of the item sold.
    Item,
    Ad,
    Web,
    /// A property of the subscription, its plan or its customer.
    Subscription,
    /// A property of stock.
    Stock,
}

/// Every metric, in the order pickers show them.
pub fn metrics() -> impl Iterator<Item = &'static Metric> + Clone {
    [ecommerce::METRICS, marketing::METRICS, saas::METRICS, stock::METRICS].into_iter().flatten().copied().flatten()
}

/// Every dimension: time first, then those of orders, of items, of the rest.
pub fn dimensions() -> impl Iterator<Item = &'static Dimension> + Clone {
    dimensions::DIMENSIONS.iter()
}

/// The metric of that key.
pub fn metric(key: &str) -> Option<&'static Metric> {
    metrics().find(|metric| metric.key == key)
}

/// The dimension of that key.
pub fn dimension(key: &str) -> Option<&'static Dimension> {
    dimensions().find(|dimension| dimension.key == key)
}

impl Measure {
    /// The metric that is this measure and nothing else.
    pub fn metric(self) -> Option<&'static Metric> {
        metrics().find(|metric| matches!(metric.expression, Formula::Sum([Term::Plus(only)]) if *only == self))
    }
}

impl Metric {
    /// Whether this metric may be grouped or filtered by that dimension.
    pub fn allows(&self, dimension: &Dimension) -> bool {
        match self.reach {
            Reach::Orders => Family::Orders.has(dimension.key),
            Reach::Items => Family::Items.has(dimension.key),
            Reach::Shared => self.families().into_iter().all(|family| family.has(dimension.key)),
        }
    }

    /// The dimensions it may be sliced by.
    pub fn dimensions(&'static self) -> impl Iterator<Item = &'static Dimension> {
        dimensions().filter(|dimension| self.allows(dimension))
    }

    /// The families its measures come from.
    pub fn families(&self) -> BTreeSet<Family> {
        self.expression.measures().map(Measure::family).collect()
    }
}

impl Trend {
    /// The name on the wire: `up`, `down`, `neutral`.
    pub fn code(self) -> &'static str {
        match self {
            Self::UpIsGood => "up",
            Self::DownIsGood => "down",
            Self::Neutral => "neutral",
        }
    }
}

impl Category {
    pub const ALL: [Self; 6] = [Self::Sales, Self::Orders, Self::Customers, Self::Costs, Self::Marketing, Self::Web];

    pub fn label(self) -> Text {
        match self {
            Self::Sales => text("Sales", "Ventas", "Vendas"),
            Self::Orders => text("Orders", "Pedidos", "Pedidos"),
            Self::Customers => text("Customers", "Clientes", "Clientes"),
            Self::Costs => text("Costs and profit", "Costos y ganancia", "Custos e lucro"),
            Self::Marketing => text("Marketing", "Marketing", "Marketing"),
            Self::Web => text("Web", "Web", "Web"),
            Self::Subscriptions => text("Subscriptions", "Suscripciones", "Assinaturas"),
            Self::Stock => text("Stock", "Inventario", "Estoque"),
        }
    }
}

impl AddsUp {
    /// The name on the wire: `sum`, `distinct`, `last`, `ratio`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Distinct => "distinct",
            Self::LastValue => "last",
            Self::RatioOfSums => "ratio",
        }
    }
}

impl Synonyms {
    pub fn get(&self, locale: Locale) -> &'static [&'static str] {
        match locale {
            Locale::En => self.en,
            Locale::Es => self.es,
            Locale::Pt => self.pt,
        }
    }
}

impl Dimension {
    /// The time grain it is, if it is one.
    pub fn grain(&self) -> Option<Grain> {
        match self.kind {
            DimensionKind::Time(grain) => Some(grain),
            _ => None,
        }
    }
}

const fn text(en: &'static str, es: &'static str, pt: &'static str) -> Text {
    Text { en, es, pt }
}

const fn words(en: &'static [&'static str], es: &'static [&'static str], pt: &'static [&'static str]) -> Synonyms {
    Synonyms { en, es, pt }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_key_is_found_once() {
        let keys: Vec<_> = metrics().map(|m| m.key).chain(dimensions().map(|d| d.key)).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        assert!(metrics().all(|m| metric(m.key).is_some_and(|found| std::ptr::eq(found, m))));
    }

    #[test]
    fn sums_are_of_one_unit_and_metrics_have_their_time() {
        for m in metrics() {
            for otherwise in [&[][..], &Family::ALL] {
                let (top, bottom) = m.expression.resolve(otherwise).terms();
                for terms in [top, bottom] {
                    let units: BTreeSet<_> =
                        terms.iter().map(|t| (t.measure().scale(), t.measure().is_money())).collect();
                    assert!(units.len() <= 1, "{}", m.key);
                }
            }
            let grains = m.dimensions().filter(|dimension| dimension.grain().is_some());
            assert_eq!(grains.count(), 5, "{}", m.key);
        }
        let allowed = |key: &str| metric(key).expect("a metric").dimensions().map(|d| d.key).collect::<Vec<_>>();
        assert_eq!(allowed("cac")[5..], ["weekday", "campaign", "currency"]);
        assert_eq!(allowed("conversion_rate")[5..], ["weekday", "source", "medium", "campaign", "country"]);
    }

    #[test]
    fn every_entry_speaks_three_languages() {
        for locale in Locale::ALL {
            for m in metrics() {
                assert!(
                    !m.label.get(locale).is_empty() && m.meaning.get(locale).ends_with('.'),
                    "{} {locale:?}",
                    m.key
                );
                assert!(m.synonyms.get(locale).len() > 1, "{} {locale:?}", m.key);
            }
            for d in dimensions() {
                assert!(!d.label.get(locale).is_empty() && !d.synonyms.get(locale).is_empty(), "{} {locale:?}", d.key);
            }
        }
    }

    #[test]
    fn no_word_means_two_metrics() {
        for locale in Locale::ALL {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for m in metrics() {
                let label = m.label.get(locale).to_lowercase();
                for word in m.synonyms.get(locale).iter().map(|w| (*w).to_owned()).chain([label]) {
                    assert_eq!(word, word.to_lowercase());
                    let first = seen.insert(word.clone(), m.key).unwrap_or(m.key);
                    assert_eq!(first, m.key, "'{word}' in {locale:?}");
                }
            }
        }
    }
}
