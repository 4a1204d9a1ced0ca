//! What a chart is before it is drawn: the ECharts option and what its numbers mean.

use crate::{Shape, style};
use domain::{Currency, Locale};
use semantic::{Column, Unit, format};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A chart to be drawn, by the browser or by [`crate::render`].
#[derive(Clone, Debug)]
pub struct Figure {
    /// The shape it has taken, never [`Shape::Auto`].
    pub shape: Shape,
    pub chart: charming::Chart,
    pub meta: Meta,
    /// What it shows, in a sentence or two: the `aria-label`.
    pub label: String,
    /// The height in px that suits it.
    pub height: u32,
}

/// What the page needs for one chart. Plain strings, so that a page need not know how charts are made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// For `data-chart`.
    pub json: String,
    /// The picture until the live chart has drawn; empty where it was not ready in time.
    pub svg: String,
    /// For `aria-label`.
    pub label: String,
    /// In px.
    pub height: u32,
}

/// What the numbers of a chart mean: all that a JSON option can't say without functions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meta {
    pub locale: Locale,
    /// The shape drawn.
    pub shape: Shape,
    #[serde(flatten)]
    pub measure: Measure,
    /// The axis that carries the numbers, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub axis: Option<char>,
    /// Whether names stand at the ends of the lines.
    pub direct: bool,
    /// One a category: its value, which links charts, and its heading in the tooltip.
    pub keys: Vec<String>,
    pub titles: Vec<String>,
    pub series: Vec<SeriesMeta>,
    /// The word for the sum over the series; only where a sum means something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<&'static str>,
}

/// How numbers are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    pub unit: Unit,
    /// What stands before and after an amount: `R$ `, ` €`.
    pub before: String,
    pub after: String,
    pub decimals: u32,
}

/// What one series is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeriesMeta {
    pub name: String,
    pub role: Role,
    /// Whether a rise is good: `up`, `down`, `neutral`.
    pub good: &'static str,
    /// The colour's name, for the tooltip.
    pub colour: String,
    /// How its numbers are written, where that is not how the chart's are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// The headings of a comparison's own categories (`14 Oct`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<String>,
}

/// What a series stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Main,
    /// The comparison period, aligned by index.
    Previous,
    /// The sum of what had no room.
    Other,
}

impl Measure {
    pub(crate) fn new(unit: Unit, currency: Option<Currency>, locale: Locale) -> Self {
        let (before, after) = currency.map(|currency| format::affixes(currency, locale)).unwrap_or_default();
        let decimals = match (unit, currency) {
            (Unit::Money, Some(currency)) => currency.decimals(),
            (Unit::Money | Unit::Number, _) => 2,
            (Unit::Ratio | Unit::Days, _) => 1,
            (Unit::Count, _) => 0,
        };
        Self { unit, before, after, decimals }
    }

    pub(crate) fn of(column: &Column, locale: Locale) -> Self {
        Self::new(column.unit.unwrap_or(Unit::Number), column.currency, locale)
    }
}

impl Figure {
    /// The ECharts option: what `charming` says, and the few settings that it has no words for.
    pub fn option(&self) -> Value {
        let mut option = serde_json::to_value(&self.chart).unwrap_or_else(|_| json!({}));
        for axis in ["xAxis", "yAxis"] {
            if option[axis]["type"] == "category" {
                option[axis]["axisLine"]["lineStyle"] = json!({ "color": style::LINE });
            }
        }
        for series in option["series"].as_array_mut().into_iter().flatten() {
            if series["type"] == "bar" {
                series["barMaxWidth"] = json!(28);
                series["barCategoryGap"] = json!("35%");
            }
        }
        if option.get("legend").is_some() {
            option["legend"]["selectedMode"] = json!(false);
        }
        option
    }

    /// The option with literal colours for a light ground, for readers who don't have our style sheet: the API's.
    pub fn portable_option(&self) -> Value {
        let literal = style::literal(&self.option().to_string(), style::Ground::Light);
        serde_json::from_str(&literal).unwrap_or_default()
    }

    /// `{"option", "meta"}` as text that is safe inside an HTML script element or attribute.
    pub fn json(&self) -> String {
        let text = json!({ "option": self.option(), "meta": self.meta }).to_string();
        let mut safe = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '<' => safe.push_str("\\u003c"),
                '>' => safe.push_str("\\u003e"),
                '&' => safe.push_str("\\u0026"),
                '\u{2028}' => safe.push_str("\\u2028"),
                '\u{2029}' => safe.push_str("\\u2029"),
                c => safe.push(c),
            }
        }
        safe
    }

    /// The drawing with a picture made elsewhere; `None` leaves the drawing to the browser.
    pub fn drawing(&self, svg: Option<&str>) -> Drawing {
        Drawing {
            json: self.json(),
            svg: svg.unwrap_or_default().into(),
            label: self.label.clone(),
            height: self.height,
        }
    }
}
