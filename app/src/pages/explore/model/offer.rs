//! What may be chosen, and what goes together with what has been.

use serde::{Deserialize, Serialize};

/// Metrics and dimensions in the reader's language, with words of all three to find them by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    pub metrics: Vec<OfferedMetric>,
    /// Without time.
    pub dimensions: Vec<OfferedDimension>,
    /// What is shown where the address names no metric: a metric and a dimension.
    pub first: (String, String),
}

/// A metric to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedMetric {
    pub key: String,
    pub label: String,
    pub category: String,
    pub meaning: String,
    pub formula: String,
    /// Plain words, of all languages.
    pub words: String,
    /// The dimensions it may be split by: places in [`Offers::dimensions`].
    pub by: Vec<u16>,
}

/// A dimension to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedDimension {
    pub key: String,
    pub label: String,
    pub words: String,
}

/// Whether something goes together with what is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    Fits,
    /// What it doesn't go with, by name.
    Not(Vec<String>),
}

impl Offers {
    pub fn metric(&self, key: &str) -> Option<&OfferedMetric> {
        self.metrics.iter().find(|metric| metric.key == key)
    }

    pub fn dimension(&self, key: &str) -> Option<&OfferedDimension> {
        self.dimensions.iter().find(|dimension| dimension.key == key)
    }

    pub fn metric_label<'a>(&'a self, key: &'a str) -> &'a str {
        self.metric(key).map_or(key, |metric| metric.label.as_str())
    }

    pub fn dimension_label<'a>(&'a self, key: &'a str) -> &'a str {
        self.dimension(key).map_or(key, |dimension| dimension.label.as_str())
    }

    fn allows(&self, metric: &OfferedMetric, dimension: &str) -> bool {
        let place = self.dimensions.iter().position(|offered| offered.key == dimension);
        place.and_then(|at| u16::try_from(at).ok()).is_some_and(|at| metric.by.contains(&at))
    }

    /// Whether all chosen metrics may be split by a dimension; else those that may not.
    pub fn dimension_fits(&self, dimension: &str, metrics: &[String]) -> Fit {
        let known = metrics.iter().filter_map(|key| self.metric(key));
        fit(known.filter(|metric| !self.allows(metric, dimension)).map(|metric| metric.label.clone()).collect())
    }

    /// Whether a metric may be split by all chosen dimensions; else those that it may not.
    pub fn metric_fits(&self, metric: &OfferedMetric, dimensions: &[String]) -> Fit {
        let known = dimensions.iter().filter_map(|key| self.dimension(key));
        fit(known.filter(|offered| !self.allows(metric, &offered.key)).map(|offered| offered.label.clone()).collect())
    }
}

fn fit(against: Vec<String>) -> Fit {
    if against.is_empty() { Fit::Fits } else { Fit::Not(against) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_go_together_is_named() {
        let dimension =
            |key: &str| OfferedDimension { key: key.into(), label: key.to_uppercase(), ..Default::default() };
        let metric = |key: &str, by: &[u16]| OfferedMetric {
            key: key.into(),
            label: key.to_uppercase(),
            by: by.to_vec(),
            ..Default::default()
        };
        let offers = Offers {
            metrics: vec![metric("revenue", &[0, 1]), metric("mrr", &[2])],
            dimensions: vec![dimension("channel"), dimension("country"), dimension("plan")],
            first: Default::default(),
        };
        let keys = |keys: &[&str]| keys.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(offers.dimension_fits("channel", &keys(&["revenue"])), Fit::Fits);
        assert_eq!(offers.dimension_fits("channel", &keys(&["revenue", "mrr"])), Fit::Not(keys(&["MRR"])));
        assert_eq!(offers.metric_fits(&offers.metrics[0], &keys(&["plan", "country"])), Fit::Not(keys(&["PLAN"])));
        assert_eq!(offers.metric_fits(&offers.metrics[0], &keys(&["unknown"])), Fit::Fits);
    }
}
