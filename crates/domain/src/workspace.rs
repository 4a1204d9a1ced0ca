//! What a workspace is: its kind of business and its plan.

use serde::{Deserialize, Serialize};

/// The kind of business, which decides metrics, overview and suggested questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vertical {
    #[default]
    Ecommerce,
    Saas,
    Hospitality,
    Restaurant,
    Agency,
    Services,
}

impl Vertical {
    pub const ALL: [Self; 6] =
        [Self::Ecommerce, Self::Saas, Self::Hospitality, Self::Restaurant, Self::Agency, Self::Services];

    /// The name stored and sent, in lower case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ecommerce => "ecommerce",
            Self::Saas => "saas",
            Self::Hospitality => "hospitality",
            Self::Restaurant => "restaurant",
            Self::Agency => "agency",
            Self::Services => "services",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vertical| vertical.code() == code)
    }
}

/// The plan, which decides the API's limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    #[default]
    Free,
    Starter,
    Pro,
    Enterprise,
}

impl Plan {
    pub const ALL: [Self; 4] = [Self::Free, Self::Starter, Self::Pro, Self::Enterprise];

    pub fn code(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Starter => "starter",
            Self::Pro => "pro",
            Self::Enterprise => "enterprise",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|plan| plan.code() == code)
    }

    /// API requests a minute.
    pub fn requests_per_minute(self) -> u32 {
        match self {
            Self::Free => 60,
            Self::Starter => 300,
            Self::Pro => 1000,
            Self::Enterprise => 5000,
        }
    }
}
