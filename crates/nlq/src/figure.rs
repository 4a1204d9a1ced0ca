//! What can be asked for: a metric of the catalogue, or one that the workspace made.

use domain::Locale;
use semantic::{Dimension, Metric, Unit, catalogue::Trend};
use serde::{Deserialize, Serialize};

/// A metric of a workspace's own, as questions know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnMetric {
    pub key: String,
    /// As people wrote it, whatever their language.
    pub label: String,
    /// Other words for it.
    pub synonyms: Vec<String>,
    pub unit: Unit,
    pub direction: Trend,
    /// Keys of the dimensions it may be sliced by.
    #[serde(with = "crate::source::keys")]
    pub dimensions: Vec<&'static str>,
}

/// A metric that questions may name.
#[derive(Clone, Debug)]
pub enum Figure {
    Known(&'static Metric),
    Own(OwnMetric),
}

impl Figure {
    pub fn key(&self) -> &str {
        match self {
            Self::Known(metric) => metric.key,
            Self::Own(own) => &own.key,
        }
    }

    pub fn label(&self, locale: Locale) -> &str {
        match self {
            Self::Known(metric) => metric.label.get(locale),
            Self::Own(own) => &own.label,
        }
    }

    pub fn unit(&self) -> Unit {
        match self {
            Self::Known(metric) => metric.unit,
            Self::Own(own) => own.unit,
        }
    }

    pub fn direction(&self) -> Trend {
        match self {
            Self::Known(metric) => metric.direction,
            Self::Own(own) => own.direction,
        }
    }

    /// Whether it may be grouped or filtered by that dimension.
    pub fn allows(&self, dimension: &Dimension) -> bool {
        match self {
            Self::Known(metric) => metric.allows(dimension),
            Self::Own(own) => own.dimensions.contains(&dimension.key),
        }
    }

    /// The metric of the catalogue that it is.
    pub fn known(&self) -> Option<&'static Metric> {
        match self {
            Self::Known(metric) => Some(metric),
            Self::Own(_) => None,
        }
    }
}
