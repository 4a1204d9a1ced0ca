//! What a tile can show.

use crate::{
    Fault, View,
    board::{fits, many},
    view::{MAX_FILTERS, check_filters, check_period},
};
use domain::{Grain, Period};
use semantic::{Compare, Filter, Having, Order, PeriodSpec, Query};
use serde::{Deserialize, Serialize};

/// Longest text of a tile, in characters.
const MAX_TEXT: usize = 20_000;
const MAX_METRICS: usize = 8;
const MAX_DIMENSIONS: usize = 3;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Widget {
    /// Numbers by a query of its own.
    Data(Data),
    /// Markdown.
    Text { text: String },
    /// A query that is kept under a name, as it is at the time.
    Saved { query: i64 },
}

/// How numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// One number with its change and a sparkline.
    #[default]
    Number,
    /// One number against its goal.
    Goal,
    Line,
    Area,
    /// Upright bars, side by side.
    Columns,
    /// Upright bars on top of each other.
    Stacked,
    /// Bars from left to right.
    Bars,
    /// Bars of the first metric, lines of the others.
    Combo,
    Pie,
    Donut,
    Table,
    /// The last dimension across.
    Pivot,
    /// Shades of one metric over two dimensions.
    HeatMap,
    /// Each metric a step.
    Funnel,
    /// One metric by cohort and month.
    Cohort,
    /// From a start to an end by what moved it: of the metrics the first is the level, the second its net change, the others the movements.
    Bridge,
}

impl Look {
    pub const ALL: [Self; 16] = [
        Self::Number,
        Self::Goal,
        Self::Line,
        Self::Area,
        Self::Columns,
        Self::Stacked,
        Self::Bars,
        Self::Combo,
        Self::Pie,
        Self::Donut,
        Self::Table,
        Self::Pivot,
        Self::HeatMap,
        Self::Funnel,
        Self::Cohort,
        Self::Bridge,
    ];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Goal => "goal",
            Self::Line => "line",
            Self::Area => "area",
            Self::Columns => "columns",
            Self::Stacked => "stacked",
            Self::Bars => "bars",
            Self::Combo => "combo",
            Self::Pie => "pie",
            Self::Donut => "donut",
            Self::Table => "table",
            Self::Pivot => "pivot",
            Self::HeatMap => "heat_map",
            Self::Funnel => "funnel",
            Self::Cohort => "cohort",
            Self::Bridge => "bridge",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.code() == code)
    }

    /// Columns and rows of a tile that has just been added.
    pub fn usual_size(self) -> (u16, u16) {
        match self {
            Self::Number | Self::Goal => (3, 3),
            Self::Pie | Self::Donut | Self::Funnel => (4, 6),
            Self::Table | Self::Pivot | Self::Cohort | Self::HeatMap => (6, 7),
            _ => (6, 6),
        }
    }

    /// Whether it compares with another period.
    pub fn compares(self) -> bool {
        !matches!(
            self,
            Self::Pie | Self::Donut | Self::Pivot | Self::HeatMap | Self::Funnel | Self::Cohort | Self::Bridge
        )
    }
}

/// Steps of time of a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// The one a chart of that many days reads well in.
    Auto,
    #[serde(untagged)]
    Of(Grain),
}

/// The step of time a chart of a period reads well in: up to 31 points by day, 26 by week, then months.
pub fn grain_for(period: Period) -> Grain {
    match period.days() {
        ..=31 => Grain::Day,
        32..=180 => Grain::Week,
        _ => Grain::Month,
    }
}

/// What a tile compares with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// What the board says.
    #[default]
    Board,
    Nothing,
    #[serde(untagged)]
    With(Compare),
}

/// What a number should reach.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// A decimal in the metric's unit: money in major units, 0.05 for 5 %.
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub look: Look,
    pub metrics: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<Bucket>,
    /// Its own period in place of the board's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<PeriodSpec>,
    #[serde(default)]
    pub compare: Bound,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
    /// Whether the board's filters are left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ignores_filters: bool,
    /// Rows are kept where all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub having: Vec<Having>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order_by: Vec<Order>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
}

impl Data {
    pub fn of(look: Look, metrics: &[&str]) -> Self {
        Self { look, metrics: metrics.iter().map(ToString::to_string).collect(), ..Self::default() }
    }

    #[must_use]
    pub fn by(self, dimensions: &[&str]) -> Self {
        Self { dimensions: dimensions.iter().map(ToString::to_string).collect(), ..self }
    }

    #[must_use]
    pub fn per(self, bucket: Bucket) -> Self {
        Self { bucket: Some(bucket), ..self }
    }

    #[must_use]
    pub fn top(self, limit: u32) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// Its query through a view. `auto` stands for the bucket that nobody chose.
    pub fn query(&self, view: &View, auto: Grain) -> Query {
        let compare = match self.compare {
            _ if !self.look.compares() => None,
            Bound::Board => view.compare,
            Bound::Nothing => None,
            Bound::With(compare) => Some(compare),
        };
        let of_board = view.filters.iter().filter(|_| !self.ignores_filters);
        let grain = self.bucket.map(|bucket| match bucket {
            Bucket::Auto => auto,
            Bucket::Of(grain) => grain,
        });
        Query {
            metrics: self.metrics.clone(),
            dimensions: self.dimensions.clone(),
            grain,
            period: self.period.unwrap_or(view.period),
            filters: of_board.chain(&self.filters).cloned().collect(),
            compare,
            constant_currency: view.constant_rates && compare.is_some(),
            having: self.having.clone(),
            order_by: self.order_by.clone(),
            limit: self.limit,
            ..Query::default()
        }
    }

    fn check(&self) -> Result<(), Fault> {
        many("metrics", self.metrics.len(), MAX_METRICS)?;
        many("dimensions", self.dimensions.len(), MAX_DIMENSIONS)?;
        many("order", self.order_by.len(), MAX_FILTERS)?;
        many("conditions", self.having.len(), MAX_FILTERS)?;
        check_filters(&self.filters)?;
        self.period.map_or(Ok(()), |period| check_period(period, "period"))?;
        if let Some(goal) = &self.goal {
            let is_number = goal.value.len() <= 30 && goal.value.parse::<f64>().is_ok_and(f64::is_finite);
            if !is_number {
                return Err(Fault::Number { field: "goal", value: goal.value.chars().take(30).collect() });
            }
        }
        match self.missing() {
            Some(need) => Err(Fault::Look { look: self.look, need }),
            None => Ok(()),
        }
    }

    /// What its look lacks.
    fn missing(&self) -> Option<&'static str> {
        let (metrics, dimensions) = (self.metrics.len(), self.dimensions.len());
        let axes = dimensions + usize::from(self.bucket.is_some());
        let lacks = |holds: bool, need: &'static str| (!holds).then_some(need);
        match self.look {
            Look::Number => lacks(metrics == 1 && dimensions == 0, "one metric and no dimension"),
            Look::Goal => lacks(metrics == 1 && axes == 0 && self.goal.is_some(), "one metric and a goal"),
            Look::Line | Look::Area | Look::Columns | Look::Stacked | Look::Bars => {
                lacks(metrics >= 1 && (1..=2).contains(&axes), "a metric, and a step of time or a dimension")
            }
            Look::Combo => lacks(metrics >= 2 && axes == 1, "two metrics, and a step of time or a dimension"),
            Look::Pie | Look::Donut => {
                lacks(metrics == 1 && dimensions == 1 && axes == 1, "one metric and one dimension")
            }
            Look::Table => lacks(metrics >= 1, "a metric"),
            Look::Pivot => lacks(metrics >= 1 && axes >= 2, "a metric and two dimensions"),
            Look::HeatMap => lacks(metrics == 1 && axes == 2, "one metric and two dimensions"),
            Look::Funnel => lacks(metrics >= 2 && axes == 0, "two metrics or more and no dimension"),
            Look::Cohort => {
                lacks(metrics == 1 && dimensions == 1 && axes == 2, "one metric, one dimension and a step of time")
            }
            Look::Bridge => {
                lacks(metrics >= 3 && axes == 0, "a level, its net change, what moved it, and no dimension")
            }
        }
    }
}

impl Widget {
    pub fn data(&self) -> Option<&Data> {
        match self {
            Self::Data(data) => Some(data),
            _ => None,
        }
    }

    /// Columns and rows of a tile that has just been added.
    pub fn usual_size(&self) -> (u16, u16) {
        match self {
            Self::Data(data) => data.look.usual_size(),
            Self::Text { .. } => (4, 3),
            Self::Saved { .. } => (6, 6),
        }
    }

    /// What is wrong with its settings.
    pub fn check(&self) -> Result<(), Fault> {
        match self {
            Self::Data(data) => data.check(),
            Self::Text { text } => fits("text", text, MAX_TEXT),
            Self::Saved { .. } => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Preset;
    use semantic::FilterOp;

    fn filter(dimension: &str, value: &str) -> Filter {
        Filter { dimension: dimension.into(), op: FilterOp::In, values: vec![value.into()] }
    }

    fn check(data: &Data, view: &View, json: &str) {
        let query = data.query(view, Grain::Week);
        assert_eq!(serde_json::to_string(&query).expect("json"), json, "{data:?}");
    }

    #[test]
    fn a_tile_follows_the_board_where_it_does_not_say_otherwise() {
        let view = View { filters: vec![filter("country", "BR")], ..View::default() };
        let line = Data::of(Look::Line, &["revenue"]).per(Bucket::Auto);
        check(
            &line,
            &view,
            r#"{"metrics":["revenue"],"grain":"week","period":{"preset":"last_30_days"},"filters":[{"dimension":"country","op":"in","values":["BR"]}],"compare":"previous_period"}"#,
        );
        let own = Data {
            period: Some(PeriodSpec::preset(Preset::ThisYear)),
            compare: Bound::With(Compare::PreviousYear),
            filters: vec![filter("channel", "online")],
            ignores_filters: true,
            ..line.clone()
        };
        check(
            &own,
            &view,
            r#"{"metrics":["revenue"],"grain":"week","period":{"preset":"this_year"},"filters":[{"dimension":"channel","op":"in","values":["online"]}],"compare":"previous_year"}"#,
        );
        let pie =
            Data { compare: Bound::With(Compare::PreviousYear), ..Data::of(Look::Pie, &["revenue"]).by(&["channel"]) };
        assert_eq!(pie.query(&view, Grain::Day).compare, None);
    }

    #[test]
    fn the_grain_follows_the_length() {
        let check = |days: i32, grain: Grain| {
            let from: domain::Day = "2026-01-01".parse().expect("a date");
            assert_eq!(grain_for(Period::new(from, from.plus(days - 1))), grain, "{days} days");
        };
        check(1, Grain::Day);
        check(31, Grain::Day);
        check(32, Grain::Week);
        check(180, Grain::Week);
        check(181, Grain::Month);
        check(1096, Grain::Month);
    }

    #[test]
    fn the_json_is_short_and_reads_back() {
        let widget = Widget::Data(Data::of(Look::Line, &["revenue"]).per(Bucket::Of(Grain::Month)));
        let json = serde_json::to_string(&widget).expect("json");
        assert_eq!(json, r#"{"kind":"data","look":"line","metrics":["revenue"],"bucket":"month","compare":"board"}"#);
        assert_eq!(serde_json::from_str::<Widget>(&json).expect("a widget"), widget);
        let auto: Bucket = serde_json::from_str(r#""auto""#).expect("a bucket");
        assert_eq!(auto, Bucket::Auto);
        assert!(serde_json::from_str::<Widget>(r#"{"kind":"data","look":"line","metrics":[],"sql":"x"}"#).is_err());
    }

    #[test]
    fn a_look_says_what_it_lacks() {
        let check = |data: Data, expected: Option<&str>| {
            let fault = data.check().err().map(|fault| fault.to_string());
            assert_eq!(fault.as_deref(), expected, "{data:?}");
        };
        check(Data::of(Look::Pie, &["revenue"]), Some("a pie needs one metric and one dimension"));
        check(Data::of(Look::Pie, &["revenue"]).by(&["channel"]), None);
        check(Data::of(Look::HeatMap, &["orders"]).by(&["weekday", "hour"]), None);
        check(Data::of(Look::Goal, &["revenue"]), Some("a goal needs one metric and a goal"));
        let goal = Data { goal: Some(Goal { value: "ten".into() }), ..Data::of(Look::Goal, &["revenue"]) };
        check(goal, Some("'ten' is no number: write one such as 1250.50"));
    }
}
