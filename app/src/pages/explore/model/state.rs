//! The page's state: all of it lives in the URL.

use super::super::PATH;
use crate::widgets::slice::{Slice, href, parameter, parameters};
use domain::Grain;
use semantic::{Direction, Having, HavingOp, Order, Query, behind::At};
use serde::{Deserialize, Serialize};

/// Rows of the table that are shown at first.
const ROWS: u32 = 100;
const MOST_ROWS: u32 = 1_000;
/// What a shape's parameter may say; `auto` is left out.
const SHAPES: [&str; 5] = ["line", "columns", "stacked", "bars", "none"];

/// What is looked at and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct State {
    pub slice: Slice,
    pub metrics: Vec<String>,
    /// Dimensions, without the time bucket.
    pub by: Vec<String>,
    pub grain: Option<Grain>,
    /// The dimension across the columns: one of `by`, or the grain's name.
    pub across: Option<String>,
    pub sort: Option<Sort>,
    /// What the rows' values must be.
    pub having: Vec<Having>,
    /// The chart's shape; `None` for the one that suits.
    pub shape: Option<String>,
    pub limit: u32,
    pub drill: Option<Drill>,
}

/// A column the table is sorted by: a dimension or a metric, of one value of what goes across, or of all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sort {
    pub key: String,
    pub at: Option<At>,
    pub descending: bool,
}

/// The rows behind one number.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Drill {
    pub metric: String,
    /// By column of the answer, time first.
    pub at: Vec<At>,
    pub sheet: usize,
    /// `-day`, `value` and so on; empty is the usual.
    pub sort: String,
    pub after: Option<String>,
}

/// `.value`, `-` for none, `_` for all.
fn read_at(text: &str) -> At {
    match text.strip_prefix('.') {
        Some(value) => At::Is(value.into()),
        None if text == "-" => At::None,
        None => At::All,
    }
}

fn write_at(at: &At) -> String {
    match at {
        At::Is(value) => format!(".{value}"),
        At::None => "-".into(),
        At::All => "_".into(),
    }
}

const OPS: [(&str, HavingOp); 4] =
    [("gt", HavingOp::Gt), ("gte", HavingOp::Gte), ("lt", HavingOp::Lt), ("lte", HavingOp::Lte)];

/// `orders.gt.50`.
fn read_having(text: &str) -> Option<Having> {
    let mut parts = text.splitn(3, '.');
    let (metric, op, value) = (parts.next()?, parts.next()?, parts.next()?);
    let (_, op) = OPS.iter().find(|(code, _)| *code == op)?;
    (!metric.is_empty() && !value.is_empty()).then(|| Having { metric: metric.into(), op: *op, value: value.into() })
}

fn write_having(having: &Having) -> String {
    let op = OPS.iter().find(|(_, op)| *op == having.op).map_or("", |(code, _)| code);
    format!("{}.{op}.{}", having.metric, having.value)
}

impl Sort {
    /// `revenue`, `-revenue`, `-revenue.online`.
    fn read(text: &str) -> Option<Self> {
        let (descending, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let place = rest.find(['.', '@']);
        let (key, at) = match place {
            Some(at) if rest[at..].starts_with('@') => (&rest[..at], Some(At::None)),
            Some(at) => (&rest[..at], Some(read_at(&rest[at..]))),
            None => (rest, None),
        };
        (!key.is_empty()).then(|| Self { key: key.into(), at, descending })
    }

    fn write(&self) -> String {
        let sign = if self.descending { "-" } else { "" };
        let at = match &self.at {
            Some(At::Is(value)) => format!(".{value}"),
            Some(At::None) => "@".into(),
            _ => String::new(),
        };
        format!("{sign}{}{at}", self.key)
    }
}

impl State {
    /// A query as this page shows it.
    pub fn of(query: &Query) -> Self {
        let slice = Slice {
            period: query.period,
            compare: query.compare,
            constant_rates: query.constant_currency,
            filters: query.filters.clone(),
        };
        let state = Self {
            slice,
            metrics: query.metrics.clone(),
            by: query.dimensions.clone(),
            grain: query.grain,
            sort: query.order_by.first().map(|order| Sort {
                key: order.key.clone(),
                at: None,
                descending: order.dir == Direction::Desc,
            }),
            having: query.having.clone(),
            limit: query.limit.unwrap_or(ROWS),
            ..Self::default()
        };
        Self::from_query(&state.at(""))
    }

    /// Reads a query string. What it doesn't know is left out: a link that was cut short still opens.
    pub fn from_query(query: &str) -> Self {
        let get = |key: &str| parameter(query, key).unwrap_or_default();
        let list = |key: &str| {
            let mut found: Vec<String> = Vec::new();
            for word in get(key).split(',').map(str::trim).filter(|word| !word.is_empty()) {
                if !found.iter().any(|known| known == word) {
                    found.push(word.into());
                }
            }
            found
        };
        let grain = Grain::parse(&get("grain"));
        let by: Vec<String> = list("by").into_iter().filter(|key| Grain::parse(key).is_none()).collect();
        let across = Some(get("across")).filter(|key| by.contains(key) || grain.is_some_and(|g| g.code() == key));
        let metric = get("rows");
        let drill = (!metric.is_empty()).then(|| Drill {
            metric,
            at: parameters(query, "at").iter().map(|text| read_at(text)).collect(),
            sheet: get("sheet").parse().unwrap_or(0),
            sort: get("order"),
            after: Some(get("after")).filter(|text| !text.is_empty()),
        });
        Self {
            slice: Slice::from_query(query),
            metrics: list("metrics"),
            across: across.filter(|_| by.len() + usize::from(grain.is_some()) > 1),
            by,
            grain,
            sort: Sort::read(&get("sort")),
            having: parameters(query, "having").iter().filter_map(|text| read_having(text)).collect(),
            shape: Some(get("chart")).filter(|shape| SHAPES.contains(&shape.as_str())),
            limit: get("limit").parse().unwrap_or(ROWS).clamp(1, MOST_ROWS),
            drill,
        }
    }

    /// What the address says beside the slice, in a fixed order.
    pub fn more(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let mut add = |key: &'static str, value: String| {
            if !value.is_empty() {
                pairs.push((key, value));
            }
        };
        add("metrics", self.metrics.join(","));
        add("by", self.by.join(","));
        add("grain", self.grain.map_or(String::new(), |grain| grain.code().into()));
        add("across", self.across.clone().unwrap_or_default());
        add("sort", self.sort.as_ref().map_or(String::new(), Sort::write));
        self.having.iter().for_each(|having| add("having", write_having(having)));
        add("chart", self.shape.clone().unwrap_or_default());
        add("limit", if self.limit == ROWS || self.limit == 0 { String::new() } else { self.limit.to_string() });
        if let Some(drill) = &self.drill {
            add("rows", drill.metric.clone());
            drill.at.iter().for_each(|at| add("at", write_at(at)));
            add("sheet", if drill.sheet == 0 { String::new() } else { drill.sheet.to_string() });
            add("order", drill.sort.clone());
            add("after", drill.after.clone().unwrap_or_default());
        }
        pairs
    }

    /// The address of this state.
    pub fn href(&self) -> String {
        self.at(PATH)
    }

    /// The same state at another path: an export.
    pub fn at(&self, path: &str) -> String {
        let (own, more) = (self.slice.pairs(), self.more());
        let own = own.iter().map(|(key, value)| (*key, value.as_str()));
        href(path, own.chain(more.iter().map(|(key, value)| (*key, value.as_str()))))
    }

    /// The state with something changed: another question, so no rows are open any more.
    pub fn changed(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut next = Self { drill: None, ..self.clone() };
        change(&mut next);
        let has = |key: &str| next.by.iter().any(|by| by == key) || next.grain.is_some_and(|g| g.code() == key);
        if next.by.len() + usize::from(next.grain.is_some()) < 2 || !next.across.as_deref().is_some_and(has) {
            next.across = None;
        }
        if next.sort.as_ref().is_some_and(|sort| {
            let known = next.metrics.contains(&sort.key) || has(&sort.key);
            !known || (sort.at.is_some() && next.across.is_none())
        }) {
            next.sort = None;
        }
        let metrics = &next.metrics;
        next.having.retain(|having| metrics.contains(&having.metric));
        next
    }

    /// The state with other rows open, or none.
    pub fn drilled(&self, drill: Option<Drill>) -> Self {
        Self { drill, ..self.clone() }
    }

    /// The dimensions of the answer, in the order of its columns.
    pub fn dimensions(&self) -> Vec<String> {
        self.grain.map(|grain| grain.code().to_owned()).into_iter().chain(self.by.iter().cloned()).collect()
    }

    /// The query of the table. Of a pivot all rows are needed; else as many as are shown, and one more to see whether there are.
    pub fn query(&self) -> Query {
        let sorted = self.sort.as_ref().filter(|_| self.across.is_none());
        let order_by = sorted.map(|sort| Order {
            key: sort.key.clone(),
            dir: if sort.descending { Direction::Desc } else { Direction::Asc },
        });
        Query {
            metrics: self.metrics.clone(),
            dimensions: self.by.clone(),
            grain: self.grain,
            period: self.slice.period,
            filters: self.slice.filters.clone(),
            compare: self.slice.compare,
            having: if self.dimensions().is_empty() { Vec::new() } else { self.having.clone() },
            constant_currency: self.slice.constant_rates,
            order_by: order_by.into_iter().collect(),
            limit: (self.across.is_none() && !self.dimensions().is_empty()).then_some(self.limit + 1),
            ..Query::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, again: &str) {
        let state = State::from_query(query);
        assert_eq!(state.href(), format!("{PATH}{again}"), "{query}");
        assert_eq!(State::from_query(again), state, "{again} must give the same view");
    }

    #[test]
    fn the_url_reproduces_the_view() {
        check("", "");
        check("?metrics=revenue,orders,revenue&by=channel", "?metrics=revenue%2Corders&by=channel");
        check(
            "?metrics=revenue&by=channel,country&grain=month&across=month&sort=-revenue.2026-01-01&limit=500",
            "?metrics=revenue&by=channel%2Ccountry&grain=month&across=month&sort=-revenue.2026-01-01&limit=500",
        );
        check("?metrics=revenue&by=channel&across=channel", "?metrics=revenue&by=channel");
        check("?by=month,channel&grain=century&chart=pie&limit=0", "?by=channel&limit=1");
        check(
            "?metrics=orders&by=channel&having=orders.gt.50&having=orders.lte.99.5&having=orders.ne.1&having=x",
            "?metrics=orders&by=channel&having=orders.gt.50&having=orders.lte.99.5",
        );
        check("?metrics=a&sort=a@&not.channel=pos", "?not.channel=pos&metrics=a&sort=a%40");
        check(
            "?metrics=a&by=x&rows=a&at=.v%20w&at=-&at=_&sheet=1&order=-value&after=abc",
            "?metrics=a&by=x&rows=a&at=.v%20w&at=-&at=_&sheet=1&order=-value&after=abc",
        );
    }

    #[test]
    fn a_query_is_shown_as_it_is() {
        let check = |query: &str| {
            let state = State::from_query(query);
            let asked = Query { limit: (state.limit < ROWS).then_some(state.limit), ..state.query() };
            assert_eq!(State::of(&asked).href(), format!("{PATH}{query}"));
        };
        check("?metrics=revenue%2Corders&by=channel&grain=month");
        check("?compare=none&not.channel=pos&country=BR&metrics=aov&by=product&sort=-aov&limit=5");
        check("?period=last_month&compare=previous_year&metrics=mrr");
        check("?metrics=orders&by=channel&having=orders.gt.50");
    }

    #[test]
    fn a_change_forgets_what_it_undoes() {
        let state = State::from_query("?metrics=a&by=x,y&across=y&sort=-a.v&rows=a&at=_");
        let next = state.changed(|state| state.by.retain(|key| key != "y"));
        assert_eq!(next.href(), format!("{PATH}?metrics=a&by=x"));
        let other = state.changed(|state| state.metrics = vec!["b".into()]);
        assert_eq!(other.href(), format!("{PATH}?metrics=b&by=x%2Cy&across=y"));
        assert_eq!(state.query().limit, None);
        assert_eq!(next.query().limit, Some(101));
        let sifted = State::from_query("?metrics=a,b&by=x&having=a.gt.5");
        assert_eq!(sifted.query().having.len(), 1);
        assert_eq!(sifted.changed(|state| state.by.clear()).query().having, []);
        assert_eq!(sifted.changed(|state| state.metrics = vec!["b".into()]).having, []);
    }
}
