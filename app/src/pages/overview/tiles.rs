//! The overview's tiles and the query behind each, by the workspace's kind of business.

use crate::widgets::slice::Slice;
use boards::grain_for;
use domain::{Day, Period, Vertical};
use semantic::{Direction, Order, PeriodSpec, Query};
use serde::{Deserialize, Serialize};

/// How many rows a ranking shows.
const RANKING: u32 = 8;
/// Months of first payment that the cohorts go back.
const COHORTS: i32 = 12;

/// What an overview is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Layout {
    /// Orders and products.
    #[default]
    Shop,
    /// Recurring revenue.
    Subscriptions,
}

/// One tile: the unit that loads, fails and is retried by itself. What the four lesser ones show is the layout's to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tile {
    /// The key numbers with their sparklines: totals over rows by time.
    Numbers,
    /// One metric over time against the comparison; empty for the layout's first.
    Trend(String),
    /// Top products; the movements of MRR.
    First,
    /// Revenue by channel; MRR by plan.
    Second,
    /// Revenue by country, or by region where there is but one country; MRR by country.
    Third,
    /// New and returning customers over time; payers by the month of their first payment.
    Fourth,
}

/// The movements of MRR in the order of the bridge; the last two go down.
pub const MOVEMENTS: [&str; 5] = ["new_mrr", "expansion_mrr", "reactivation_mrr", "contraction_mrr", "churned_mrr"];

impl Layout {
    pub fn of(vertical: Vertical) -> Self {
        match vertical {
            Vertical::Saas => Self::Subscriptions,
            _ => Self::Shop,
        }
    }

    /// The key numbers, in the order of the cards. The first is what the page is about.
    pub fn numbers(self) -> &'static [&'static str] {
        match self {
            Self::Shop => &["revenue", "orders", "aov", "new_customers", "return_rate"],
            Self::Subscriptions => {
                &["mrr", "active_customers", "customer_churn_rate", "nrr", "arpa", "trial_conversion_rate"]
            }
        }
    }

    /// The dimensions whose values may explain how the first number moved.
    pub fn drivers(self) -> &'static [&'static str] {
        match self {
            Self::Shop => &["channel", "country", "region"],
            Self::Subscriptions => &["plan", "country"],
        }
    }

    /// The dimensions the page can be filtered by.
    pub fn filters(self) -> &'static [&'static str] {
        match self {
            Self::Shop => &["channel", "country", "region", "customer_type", "source", "payment_method"],
            Self::Subscriptions => &["plan", "interval", "country"],
        }
    }

    /// A metric the trend may show: one of the cards, else the first.
    pub fn trend_metric(self, asked: &str) -> &'static str {
        let numbers = self.numbers();
        numbers.iter().copied().find(|key| *key == asked).unwrap_or(numbers.first().copied().unwrap_or_default())
    }

    /// The query of a tile. `days` is what the slice's period resolves to; it decides the grain.
    pub fn query(self, tile: &Tile, slice: &Slice, days: Period, as_of: Option<Day>) -> Query {
        let filters = slice.filters.iter().filter(|filter| self.filters().contains(&filter.dimension.as_str()));
        let base = Query {
            period: slice.period,
            filters: filters.cloned().collect(),
            compare: slice.compare,
            constant_currency: slice.constant_rates,
            as_of,
            ..Query::default()
        };
        let grain = Some(grain_for(days));
        match (self, tile) {
            (_, Tile::Numbers) => Query { metrics: keys(self.numbers()), grain, ..base },
            (_, Tile::Trend(metric)) => Query { metrics: keys(&[self.trend_metric(metric)]), grain, ..base },
            (Self::Shop, Tile::First) => ranking("product_sales", "product", base),
            (Self::Shop, Tile::Second) => ranking("revenue", "channel", base),
            (Self::Shop, Tile::Third) => ranking("revenue", "country", base),
            (Self::Shop, Tile::Fourth) => {
                Query { metrics: keys(&["new_customers", "returning_customers"]), grain, ..alone(base) }
            }
            (Self::Subscriptions, Tile::First) => {
                let metrics = ["mrr", "net_new_mrr"].into_iter().chain(MOVEMENTS).collect::<Vec<_>>();
                Query { metrics: keys(&metrics), ..alone(base) }
            }
            (Self::Subscriptions, Tile::Second) => ranking("mrr", "plan", base),
            (Self::Subscriptions, Tile::Third) => ranking("mrr", "country", base),
            (Self::Subscriptions, Tile::Fourth) => cohorts(days, base),
        }
    }

    /// The first number by a dimension, all its values.
    pub fn driver_query(self, dimension: &str, slice: &Slice, days: Period, as_of: Option<Day>) -> Query {
        let base = self.query(&Tile::Numbers, slice, days, as_of);
        let metric = self.trend_metric("");
        Query { limit: None, ..ranking(metric, dimension, Query { grain: None, ..base }) }
    }

    /// Revenue by region, for shops of one country.
    pub fn regions(slice: &Slice, days: Period, as_of: Option<Day>) -> Query {
        let base = Self::Shop.query(&Tile::Third, slice, days, as_of);
        Query { dimensions: keys(&["region"]), ..base }
    }
}

/// Payers by month and by the month of their first payment, over the months that end with the period.
fn cohorts(days: Period, base: Query) -> Query {
    let first = days.to.month_start().plus_months(1 - COHORTS);
    Query {
        metrics: keys(&["active_customers"]),
        dimensions: keys(&["cohort"]),
        grain: Some(domain::Grain::Month),
        period: PeriodSpec::range(first, days.to),
        ..alone(base)
    }
}

/// Compared with nothing.
fn alone(base: Query) -> Query {
    Query { compare: None, constant_currency: false, ..base }
}

fn ranking(metric: &str, dimension: &str, base: Query) -> Query {
    Query {
        metrics: keys(&[metric]),
        dimensions: keys(&[dimension]),
        order_by: vec![Order { key: metric.into(), dir: Direction::Desc }],
        limit: Some(RANKING),
        ..base
    }
}

fn keys(keys: &[&str]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use semantic::Compare;

    fn check(layout: Layout, tile: Tile, slice: &str, days: (&str, &str), json: &str) {
        let period = Period::new(days.0.parse().expect("a date"), days.1.parse().expect("a date"));
        let query = layout.query(&tile, &Slice::from_query(slice), period, None);
        assert_eq!(serde_json::to_string(&query).expect("json"), json, "{tile:?} {slice}");
    }

    #[test]
    fn each_tile_has_its_query() {
        let november = ("2026-11-01", "2026-11-21");
        check(
            Layout::Shop,
            Tile::Numbers,
            "?period=this_month",
            november,
            r#"{"metrics":["revenue","orders","aov","new_customers","return_rate"],"grain":"day","period":{"preset":"this_month"},"compare":"previous_period"}"#,
        );
        check(
            Layout::Shop,
            Tile::Trend("orders".into()),
            "?period=last_12_months&compare=previous_year&country=BR",
            ("2025-11-01", "2026-10-31"),
            r#"{"metrics":["orders"],"grain":"month","period":{"preset":"last_12_months"},"filters":[{"dimension":"country","op":"in","values":["BR"]}],"compare":"previous_year"}"#,
        );
        check(
            Layout::Shop,
            Tile::First,
            "?compare=none&from=2026-11-01&to=2026-11-21",
            november,
            r#"{"metrics":["product_sales"],"dimensions":["product"],"period":{"from":"2026-11-01","to":"2026-11-21"},"order_by":[{"key":"product_sales","dir":"desc"}],"limit":8}"#,
        );
    }

    #[test]
    fn subscriptions_have_their_own() {
        let october = ("2026-10-01", "2026-10-31");
        check(
            Layout::Subscriptions,
            Tile::Fourth,
            "?channel=online&plan=pro&from=2026-10-01&to=2026-10-31",
            october,
            r#"{"metrics":["active_customers"],"dimensions":["cohort"],"grain":"month","period":{"from":"2025-11-01","to":"2026-10-31"},"filters":[{"dimension":"plan","op":"in","values":["pro"]}]}"#,
        );
        check(
            Layout::Subscriptions,
            Tile::Second,
            "?compare=none&from=2026-10-01&to=2026-10-31",
            october,
            r#"{"metrics":["mrr"],"dimensions":["plan"],"period":{"from":"2026-10-01","to":"2026-10-31"},"order_by":[{"key":"mrr","dir":"desc"}],"limit":8}"#,
        );
    }

    #[test]
    fn customers_are_not_compared() {
        let day: Day = "2026-11-21".parse().expect("a date");
        let query = Layout::Shop.query(&Tile::Fourth, &Slice::default(), Period::single(day), Some(day));
        assert_eq!((query.compare, query.as_of), (None, Some(day)));
        assert_eq!(Slice::default().compare, Some(Compare::PreviousPeriod));
    }

    #[test]
    fn only_cards_become_the_trend() {
        assert_eq!(Layout::Shop.trend_metric("aov"), "aov");
        assert_eq!(Layout::Shop.trend_metric("'; drop table"), "revenue");
        assert_eq!(Layout::Subscriptions.trend_metric("revenue"), "mrr");
        assert_eq!(Layout::of(Vertical::Saas).trend_metric("nrr"), "nrr");
    }
}
