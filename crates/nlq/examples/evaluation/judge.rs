//! Whether what came back is what the question means. Queries are looked at as the JSON that other programs get.

use crate::corpus::{Business, Case, Turn};
use crate::meaning::{Against, Asks, Meaning, Per};
use domain::{Day, Grain, Period, Preset, WeekStart};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the engine made of a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Got {
    /// `answered`, `clarify` or `refused`.
    pub status: String,
    pub query: Value,
    /// What kind of answer is wanted, where that is told.
    pub shape: Value,
    /// Whether it says that it assumed something.
    pub assumed: bool,
}

/// Names of values: dimension and folded name → folded value.
pub struct Names(HashMap<(Business, String, String), String>);

/// The days that both demo businesses have data of.
pub fn data() -> Period {
    let day = |year, month, day| Day::from_ymd(year, month, day).unwrap_or(Day::MIN);
    Period::new(day(2023, 11, 23), day(2026, 11, 21))
}

/// Of these the end of the period is all that matters, unless there are buckets or a comparison.
const LEVELS: [&str; 17] = [
    "mrr",
    "arr",
    "active_customers",
    "active_subscriptions",
    "arpa",
    "ltv",
    "overdue",
    "on_hand",
    "available",
    "inventory_value",
    "stockout_products",
    "daily_demand",
    "days_of_stock",
    "inventory_turnover",
    "safety_stock",
    "reorder_point",
    "economic_order_quantity",
];

impl Names {
    pub fn new(values: impl IntoIterator<Item = (Business, [String; 3])>) -> Self {
        let known = values
            .into_iter()
            .map(|(business, [dimension, value, name])| ((business, dimension, fold(&name)), fold(&value)));
        Self(known.collect())
    }

    /// The value that a name or another spelling stands for, folded.
    pub fn value(&self, business: Business, dimension: &str, said: &str) -> String {
        let folded = fold(said);
        self.0.get(&(business, dimension.to_owned(), folded.clone())).cloned().unwrap_or(folded)
    }
}

/// The first of the turn's meanings that is met, else what the nearest of them lacks.
pub fn judge<'a>(case: &Case, turn: &'a Turn, got: &Got, names: &Names, first: bool) -> Result<&'a Meaning, String> {
    let mut nearest: Option<Vec<String>> = None;
    for meaning in &turn.meanings {
        let lacks = match meaning {
            Meaning::Refused => unlike(&got.status, "refused"),
            Meaning::Clarify => unlike(&got.status, "clarify"),
            Meaning::Asks(_) if got.status != "answered" => unlike(&got.status, "answered"),
            Meaning::Asks(asks) => Comparison { case, got, names }.differences(asks, first),
        };
        if lacks.is_empty() {
            return Ok(meaning);
        }
        if nearest.as_ref().is_none_or(|best| lacks.len() < best.len()) {
            nearest = Some(lacks);
        }
    }
    Err(nearest.unwrap_or_default().join("; "))
}

fn unlike(status: &str, wanted: &str) -> Vec<String> {
    if status == wanted { Vec::new() } else { vec![format!("{status}, not {wanted}")] }
}

struct Comparison<'a> {
    case: &'a Case,
    got: &'a Got,
    names: &'a Names,
}

impl Comparison<'_> {
    fn differences(&self, asks: &Asks, first: bool) -> Vec<String> {
        let mut found = Vec::new();
        let mut check = |what: &str, wanted: String, got: String| {
            if wanted != got {
                found.push(format!("{what} {got}, not {wanted}"));
            }
        };
        let metrics: BTreeSet<&str> = asks.metrics.iter().map(String::as_str).collect();
        check("metrics", format!("{metrics:?}"), format!("{:?}", self.texts("metrics")));
        let (grain, mut by) = slices(&self.got.query);
        let (period, assumed) = asks.period(self.case.today, data()).unwrap_or((data(), false));
        let plain = asks.per == Per::Whole && asks.against.is_none() && !asks.why;
        let level = plain && grain.is_none() && asks.metrics.iter().all(|metric| LEVELS.contains(&metric.as_str()));
        check(
            "period",
            self.shown(Some(period), level),
            self.shown(period_of(&self.got.query, self.case.today), level),
        );
        if assumed && first {
            check("assumption", "said".into(), if self.got.assumed { "said" } else { "not said" }.into());
        }
        let mut filters = self.filters();
        if asks.share {
            self.share(asks, &mut by, &mut filters);
        }
        check("filters", format!("{:?}", self.wanted(asks)), format!("{filters:?}"));
        if asks.why {
            check("shape", "why".into(), self.kind().unwrap_or("why").into());
            return found;
        }
        if asks.mean.is_some() {
            check("shape", "average".into(), self.kind().unwrap_or("average").into());
        }
        check("by", format!("{:?}", asks.by), format!("{by:?}"));
        check("per", self.per(asks, grain), grain.map_or("whole", Grain::code).into());
        check("against", against(asks.against), self.against());
        self.rank(asks, &mut check);
        let bounds = asks.having.iter().map(|bound| format!("{} {} {}", bound.metric, bound.op, bound.value));
        check("having", format!("{:?}", bounds.collect::<BTreeSet<_>>()), format!("{:?}", self.having()));
        found
    }

    fn texts(&self, key: &str) -> BTreeSet<&str> {
        self.list(key).filter_map(Value::as_str).collect()
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &Value> {
        self.got.query[key].as_array().into_iter().flatten()
    }

    fn kind(&self) -> Option<&str> {
        self.got.shape["kind"].as_str()
    }

    fn per(&self, asks: &Asks, got: Option<Grain>) -> String {
        match (asks.per, asks.mean) {
            (_, Some(mean)) if got.is_none_or(|got| got == mean) => got.map_or("whole", Grain::code).into(),
            (_, Some(mean)) => mean.code().into(),
            (Per::Any, _) => got.map_or("any bucket", Grain::code).into(),
            (Per::Whole, _) => "whole".into(),
            (Per::Grain(grain), _) => grain.code().into(),
        }
    }

    /// Cut at today and at the first day there are data of.
    fn shown(&self, period: Option<Period>, level: bool) -> String {
        let Some(period) = period else { return "none".into() };
        let to = period.to.min(self.case.today.max(period.from));
        let from = if level { to } else { period.from.max(data().from).min(to) };
        format!("{from}..{to}")
    }

    fn filters(&self) -> BTreeMap<(String, bool), BTreeSet<String>> {
        let mut filters: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for filter in self.list("filters") {
            let dimension = filter["dimension"].as_str().unwrap_or_default();
            let out = filter["op"].as_str() == Some("not_in");
            let values = filter["values"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let values = values.map(|value| self.names.value(self.case.business, dimension, value));
            filters.entry((dimension.to_owned(), out)).or_default().extend(values);
        }
        filters
    }

    fn wanted(&self, asks: &Asks) -> BTreeMap<(String, bool), BTreeSet<String>> {
        let folded = asks.filters.iter().map(|((dimension, out), values)| {
            let values = values.iter().map(|value| self.names.value(self.case.business, dimension, value));
            ((dimension.clone(), *out), values.collect())
        });
        folded.collect()
    }

    /// A share's part may be told as a filter, or as the values of the dimension that is shown as a whole.
    fn share(&self, asks: &Asks, by: &mut BTreeSet<String>, filters: &mut BTreeMap<(String, bool), BTreeSet<String>>) {
        let part = |dimension: &str| -> BTreeSet<String> {
            let values = self.got.shape["values"].as_array().into_iter().flatten().filter_map(Value::as_str);
            values.map(|value| self.names.value(self.case.business, dimension, value)).collect()
        };
        for (key, values) in self.wanted(asks) {
            let told = self.got.shape.is_null() || part(&key.0) == values;
            if told && !filters.contains_key(&key) && by.contains(&key.0) {
                filters.insert(key.clone(), values);
            }
            if !asks.by.contains(&key.0) {
                by.remove(&key.0);
            }
        }
    }

    fn against(&self) -> String {
        let compare = &self.got.query["compare"];
        match (compare["from"].as_str(), compare["to"].as_str()) {
            (Some(from), Some(to)) => format!("{from}..{to}"),
            _ => compare.as_str().unwrap_or("nothing").into(),
        }
    }

    fn rank(&self, asks: &Asks, check: &mut impl FnMut(&str, String, String)) {
        let limit = self.got.query["limit"].as_u64();
        let Some(rank) = asks.rank else {
            let most =
                |limit: Option<u64>| limit.filter(|limit| *limit < 1_000).map_or("all".into(), |l| l.to_string());
            return check("limit", "all".into(), most(limit));
        };
        if let Some(count) = rank.count {
            check("limit", count.to_string(), limit.map_or("all".into(), |limit| limit.to_string()));
        }
        let order = &self.got.query["order_by"][0];
        let dir = order["dir"].as_str().unwrap_or("desc");
        let key = order["key"].as_str().unwrap_or("nothing");
        let by = |key: &str, dir: &str| format!("{key} {dir}");
        let metric = asks.metrics.first().map_or("", String::as_str);
        check("order", by(metric, if rank.highest { "desc" } else { "asc" }), by(key, dir));
    }

    fn having(&self) -> BTreeSet<String> {
        let bounds = self.list("having").map(|bound| {
            let text = |key: &str| bound[key].as_str().unwrap_or_default();
            let value = text("value").parse::<f64>().or_else(|_| bound["value"].as_f64().ok_or(())).unwrap_or(f64::NAN);
            format!("{} {} {value}", text("metric"), text("op"))
        });
        bounds.collect()
    }
}

/// A query's bucket, which may stand among the dimensions, and its other dimensions.
pub fn slices(query: &Value) -> (Option<Grain>, BTreeSet<String>) {
    let mut grain = query["grain"].as_str().and_then(Grain::parse);
    let mut by = BTreeSet::new();
    for dimension in query["dimensions"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        match Grain::parse(dimension) {
            Some(found) => grain = Some(found),
            None => drop(by.insert(dimension.to_owned())),
        }
    }
    (grain, by)
}

/// The days a query means.
pub fn period_of(query: &Value, today: Day) -> Option<Period> {
    let period = &query["period"];
    let day = |key: &str| period[key].as_str()?.parse::<Day>().ok();
    match period["preset"].as_str() {
        Some(preset) => Some(Preset::parse(preset)?.resolve(today, WeekStart::Monday, Some(data()))),
        None if period.is_object() => Some(Period::new(day("from")?, day("to")?)),
        None => Some(Preset::Last30Days.resolve(today, WeekStart::Monday, None)),
    }
}

fn against(wanted: Option<Against>) -> String {
    match wanted {
        None => "nothing".into(),
        Some(Against::Previous) => "previous_period".into(),
        Some(Against::Year) => "previous_year".into(),
        Some(Against::Days(days)) => format!("{}..{}", days.from, days.to),
    }
}

/// Lower case, without accents and room around it.
pub fn fold(text: &str) -> String {
    nlq::fold(text.trim())
}
