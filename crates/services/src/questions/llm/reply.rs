//! The form a model answers in: closed, every field there, nothing beside it.

use domain::{Day, Grain, Period, Preset};
use nlq::PartKind;
use semantic::{Compare, Filter, Order, PeriodSpec, Query, query::PresetSpec};
use serde::Deserialize;

/// Says that there is none.
pub(super) const NONE: &str = "none";
/// A period between two days.
pub(super) const RANGE: &str = "range";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reply {
    pub answerable: bool,
    /// Why it is not; not shown.
    #[serde(rename = "reason")]
    _reason: String,
    pub parts: Vec<Piece>,
    /// Words that the query does not express.
    pub left_out: Vec<String>,
    metrics: Vec<String>,
    dimensions: Vec<String>,
    grain: String,
    period: When,
    filters: Vec<Filter>,
    compare: String,
    order_by: Vec<Order>,
    /// 0 for all rows.
    limit: u32,
}

/// Words of the question and what they are.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Piece {
    pub words: String,
    pub means: Means,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Means {
    Metric,
    Dimension,
    Grain,
    Period,
    Filter,
    Compare,
    Ranking,
    /// Words without a meaning of their own.
    Small,
}

impl Means {
    pub const ALL: [(&str, Self); 8] = [
        ("metric", Self::Metric),
        ("dimension", Self::Dimension),
        ("grain", Self::Grain),
        ("period", Self::Period),
        ("filter", Self::Filter),
        ("compare", Self::Compare),
        ("ranking", Self::Ranking),
        ("small", Self::Small),
    ];

    pub fn part(self) -> Option<PartKind> {
        Some(match self {
            Self::Metric => PartKind::Metric,
            Self::Dimension => PartKind::Breakdown,
            Self::Grain => PartKind::Grain,
            Self::Period => PartKind::Period,
            Self::Filter => PartKind::Filter,
            Self::Compare => PartKind::Compare,
            Self::Ranking => PartKind::Ranking,
            Self::Small => return None,
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct When {
    preset: String,
    from: String,
    to: String,
}

impl Reply {
    /// The query it says, not yet checked against the catalogue; or what is wrong with its form.
    pub fn query(&self) -> Result<Query, String> {
        Ok(Query {
            metrics: self.metrics.clone(),
            dimensions: self.dimensions.clone(),
            grain: match self.grain.as_str() {
                NONE => None,
                code => Some(grain(code).ok_or_else(|| format!("'{code}' is no grain"))?),
            },
            period: self.period.spec()?,
            filters: self.filters.clone(),
            compare: match self.compare.as_str() {
                NONE => None,
                "previous_period" => Some(Compare::PreviousPeriod),
                "previous_year" => Some(Compare::PreviousYear),
                other => return Err(format!("'{other}' is no comparison")),
            },
            order_by: self.order_by.clone(),
            limit: Some(self.limit).filter(|limit| *limit > 0),
            ..Query::default()
        })
    }
}

fn grain(code: &str) -> Option<Grain> {
    Grain::ALL.into_iter().find(|grain| grain.code() == code)
}

impl When {
    fn spec(&self) -> Result<PeriodSpec, String> {
        if self.preset != RANGE {
            let preset = Preset::ALL.into_iter().find(|preset| preset.code() == self.preset);
            let preset = preset.ok_or_else(|| format!("'{}' is no period", self.preset))?;
            return Ok(PeriodSpec::Preset(PresetSpec { preset }));
        }
        let day = |text: &str| text.parse::<Day>().map_err(|_| format!("'{text}' is no day: write YYYY-MM-DD"));
        let period = Period::new(day(&self.from)?, day(&self.to)?);
        if period.days() == 0 {
            return Err(format!("the period ends on {} before it begins on {}", self.to, self.from));
        }
        Ok(PeriodSpec::Range(period))
    }
}
