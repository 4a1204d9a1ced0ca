//! Whether an answer's numbers are what the records say.

use crate::corpus::{Business, Case};
use crate::judge::{Names, fold, period_of, slices};
use crate::oracle::{Asked, Key, Oracle, Row};
use domain::{Day, Grain, Period, WeekStart};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
};

/// Roots are no fractions: the tests of the product work these out by hand.
const BY_HAND: [&str; 3] = ["safety_stock", "reorder_point", "economic_order_quantity"];

/// A query with its answer, as other programs get them.
pub struct Answered<'a> {
    pub case: &'a Case,
    pub query: &'a Value,
    pub table: &'a Value,
}

/// Nothing where all numbers are right, else the first that is not.
pub fn check(oracle: &Oracle, names: &Names, answered: &Answered<'_>) -> Result<Option<String>, Box<dyn Error>> {
    let asked = asked(oracle, names, answered)?;
    let table = Table::read(answered.table, &asked);
    let rows = oracle.rows(&asked);
    let whole = whole(oracle, &asked);
    if let Some(wrong) = table.totals(&whole, &answered.table["totals"], "all") {
        return Ok(Some(wrong));
    }
    if let Some(wrong) = table.rows(oracle, &asked, &rows, answered.query) {
        return Ok(Some(wrong));
    }
    let comparison = &answered.table["comparison"];
    let Some(against) = before(answered.query, asked.period, asked.today) else { return Ok(None) };
    let day = |key: &str| comparison["period"][key].as_str().and_then(|text| text.parse::<Day>().ok());
    if (day("from"), day("to")) != (Some(against.from), Some(against.to)) {
        let told = &comparison["period"];
        return Ok(Some(format!("compared with {told}, not {}..{}", against.from, against.to)));
    }
    let before = Asked { period: against, ..asked };
    let whole = self::whole(oracle, &before);
    Ok(table.totals(&whole, &comparison["totals"], "what it is compared with"))
}

/// Values as the records have them, of folded ones.
pub fn as_recorded(oracle: &Oracle, dimension: &str, wanted: &BTreeSet<String>) -> BTreeSet<String> {
    match dimension {
        "weekday" => wanted.clone(),
        _ => oracle.values(dimension).filter(|value| wanted.contains(&fold(value))).cloned().collect(),
    }
}

/// All rows as one.
pub fn whole(oracle: &Oracle, asked: &Asked) -> Row {
    let mut row =
        oracle.rows(&Asked { by: Vec::new(), grain: None, ..asked.clone() }).into_values().next().unwrap_or_default();
    row.of_items = asked.of_items();
    row.has = oracle.has();
    row
}

fn asked(oracle: &Oracle, names: &Names, answered: &Answered<'_>) -> Result<Asked, Box<dyn Error>> {
    let (query, today, business) = (answered.query, answered.case.today, answered.case.business);
    let (grain, _) = slices(query);
    let listed = |key: &str| query[key].as_array().into_iter().flatten();
    let texts = |key: &str| listed(key).filter_map(Value::as_str).map(String::from).collect::<Vec<_>>();
    let by = texts("dimensions").into_iter().filter(|name| Grain::parse(name).is_none()).collect();
    let mut filters = Vec::new();
    for filter in listed("filters") {
        let dimension = filter["dimension"].as_str().unwrap_or_default();
        let said = filter["values"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let wanted: BTreeSet<String> = said.map(|value| names.value(business, dimension, value)).collect();
        let values = as_recorded(oracle, dimension, &wanted);
        filters.push((dimension.to_owned(), filter["op"].as_str() == Some("not_in"), values));
    }
    let period = period_of(query, today).ok_or("the query has no period")?;
    Ok(Asked { metrics: texts("metrics"), by, grain, period, today, filters })
}

/// What a period is compared with: the stretch before that is as long, the calendar period before, or a year earlier.
fn before(query: &Value, period: Period, today: Day) -> Option<Period> {
    let week = WeekStart::Monday;
    let cut = Period::new(period.from, period.to.min(today.max(period.from)));
    let running = Grain::ALL.into_iter().rev().find(|grain| cut.to == today && grain.start(today, week) == cut.from);
    match query["compare"].as_str()? {
        "previous_year" => Some(cut.year_earlier()),
        _ => match running {
            Some(grain) if cut.from != cut.to => {
                let from = grain.start(cut.from.plus(-1), week);
                Some(Period::new(from, from.plus(cut.days() - 1)))
            }
            _ => Some(cut.previous(week)),
        },
    }
}

/// The rows of an answer by their key, in its order.
struct Table {
    metrics: Vec<(usize, String)>,
    rows: Vec<(Key, Vec<String>)>,
}

impl Table {
    fn read(table: &Value, asked: &Asked) -> Self {
        let columns: Vec<(usize, &str, bool)> = table["columns"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(at, column)| (at, column["key"].as_str().unwrap_or_default(), column["kind"] == "metric"))
            .collect();
        let metrics: Vec<_> =
            columns.iter().filter(|(.., metric)| *metric).map(|(at, key, _)| (*at, (*key).to_owned())).collect();
        let place = |name: &str| columns.iter().find(|(_, key, _)| *key == name).map(|(at, ..)| *at);
        let rows = table["rows"].as_array().into_iter().flatten().map(|row| {
            let text = |name: &str| place(name).and_then(|at| row[at].as_str()).unwrap_or_default().to_owned();
            let number = |name: &str| place(name).map(|at| shown(&row[at])).unwrap_or_default();
            let bucket = asked.grain.and_then(|grain| text(grain.code()).parse::<Day>().ok());
            let value =
                |name: &String| if matches!(name.as_str(), "weekday" | "hour") { number(name) } else { text(name) };
            let values = asked.by.iter().map(value).collect();
            ((bucket, values), metrics.iter().map(|(at, _)| shown(&row[*at])).collect())
        });
        Self { rows: rows.collect(), metrics }
    }

    fn totals(&self, whole: &Row, told: &Value, of: &str) -> Option<String> {
        self.metrics.iter().filter(|(_, metric)| is_told(metric)).find_map(|(at, metric)| {
            let (got, wanted) = (shown(&told[*at]), whole.cell(metric));
            (got != wanted).then(|| format!("{metric} of {of} is {got}, not {wanted}"))
        })
    }

    fn rows(&self, oracle: &Oracle, asked: &Asked, rows: &BTreeMap<Key, Row>, query: &Value) -> Option<String> {
        let nothing = |key: &Key| Row {
            of_items: asked.of_items(),
            unborn: key.0.is_some_and(|bucket| bucket.max(asked.period.from) > asked.today),
            has: oracle.has(),
            ..Row::default()
        };
        let row = |key: &Key| rows.get(key).cloned().unwrap_or_else(|| nothing(key));
        for (key, cells) in &self.rows {
            let known = row(key);
            for ((_, metric), got) in self.metrics.iter().zip(cells).filter(|((_, metric), _)| is_told(metric)) {
                let wanted = known.cell(metric);
                if *got != wanted {
                    return Some(format!("{metric} of {key:?} is {got}, not {wanted}"));
                }
            }
        }
        let passes = |row: &Row| bounds(query).all(|(metric, op, bound)| passes(&row.cell(&metric), &op, bound));
        let told = |row: &Row, metric: &str| row.cell(metric).replace(['0', '.', '-', '–'], "");
        let missing = rows.iter().filter(|(key, _)| self.rows.iter().all(|(other, _)| other != *key));
        let missing = missing.filter(|(key, row)| {
            let nothing = nothing(key);
            let says =
                self.metrics.iter().any(|(_, metric)| is_told(metric) && told(row, metric) != told(&nothing, metric));
            says && passes(row)
        });
        let missing: Vec<_> = missing.collect();
        if let Some((key, _)) = self.rows.iter().find(|(key, _)| !passes(&row(key))) {
            return Some(format!("{key:?} is beyond the bounds"));
        }
        self.ranked(query, &missing)
    }

    /// Whether the rows left out are those that a limit leaves out, and the others are in order.
    fn ranked(&self, query: &Value, missing: &[(&Key, &Row)]) -> Option<String> {
        let order = &query["order_by"][0];
        let metric = order["key"].as_str().unwrap_or_default();
        let column = self.metrics.iter().position(|(_, key)| key == metric);
        let falls = order["dir"].as_str() != Some("asc");
        let number = |text: &str| text.parse::<f64>().ok();
        let values: Vec<f64> = column
            .map(|at| self.rows.iter().filter_map(|(_, cells)| number(cells.get(at)?)).collect())
            .unwrap_or_default();
        let before = |a: f64, b: f64| if falls { a >= b } else { a <= b };
        if values.windows(2).any(|pair| !before(pair[0], pair[1])) {
            return Some(format!("rows are not in the order of {metric}"));
        }
        let full = query["limit"].as_u64().is_some_and(|limit| self.rows.len() as u64 >= limit);
        let lost = missing.iter().find(|(_, row)| match (full, values.last(), number(&row.cell(metric_or(metric)))) {
            (true, Some(last), Some(value)) if column.is_some() => !before(*last, value),
            (true, _, None) => false,
            (full, ..) => !full,
        });
        lost.map(|(key, _)| format!("{key:?} is missing"))
    }
}

/// The formulas know metrics alone.
fn metric_or(name: &str) -> &str {
    if semantic::catalogue::metric(name).is_some() && is_told(name) { name } else { "orders" }
}

fn is_told(metric: &str) -> bool {
    !BY_HAND.contains(&metric)
}

fn bounds(query: &Value) -> impl Iterator<Item = (String, String, f64)> {
    query["having"].as_array().into_iter().flatten().filter_map(|bound| {
        let text = |key: &str| bound[key].as_str().map(String::from);
        Some((text("metric")?, text("op")?, text("value")?.parse().ok()?))
    })
}

fn passes(cell: &str, op: &str, bound: f64) -> bool {
    let Ok(value) = cell.parse::<f64>() else { return false };
    match op {
        "gt" => value > bound,
        "gte" => value >= bound,
        "lt" => value < bound,
        _ => value <= bound,
    }
}

fn shown(cell: &Value) -> String {
    match cell {
        Value::Null => "–".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Which oracle knows a business.
pub fn of<'a>(oracles: &'a [(Business, Oracle)], case: &Case) -> Option<&'a Oracle> {
    oracles.iter().find(|(business, _)| *business == case.business).map(|(_, oracle)| oracle)
}
