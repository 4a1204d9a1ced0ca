//! The overview's tiles and the query behind each.

use crate::widgets::slice::{Slice, grain_for};
use domain::{Day, Period};
use semantic::{Direction, Order, Query};
use serde::{Deserialize, Serialize};

/// The five key numbers, in the order of the cards.
pub const NUMBERS: [&str; 5] = ["revenue", "orders", "aov", "new_customers", "return_rate"];

/// How many rows a ranking shows.
const RANKING: u32 = 8;

/// One tile: the unit that loads, fails and is retried by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tile {
    /// The key numbers with their sparklines: totals over rows by time.
    Numbers,
    /// One metric over time against the comparison.
    Trend(String),
    Products,
    /// Revenue by that dimension, the largest first.
    Ranking(String),
    /// Revenue by country, or by region where there is but one country.
    Places,
    /// New and returning customers over time.
    Customers,
}

impl Tile {
    /// The query of this tile. `days` is what the slice's period resolves to; it decides the grain.
    pub fn query(&self, slice: &Slice, days: Period, as_of: Option<Day>) -> Query {
        let base = Query {
            period: slice.period,
            filters: slice.filters.clone(),
            compare: slice.compare,
            as_of,
            ..Query::default()
        };
        let grain = Some(grain_for(days));
        match self {
            Self::Numbers => Query { metrics: keys(&NUMBERS), grain, ..base },
            Self::Trend(metric) => Query { metrics: keys(&[metric]), grain, ..base },
            Self::Products => ranking("product_sales", "product", base),
            Self::Ranking(dimension) => ranking("revenue", dimension, base),
            Self::Places => ranking("revenue", "country", base),
            Self::Customers => {
                Query { metrics: keys(&["new_customers", "returning_customers"]), grain, compare: None, ..base }
            }
        }
    }
}

/// A metric the trend may show: one of the cards, else revenue.
pub fn trend_metric(asked: Option<&str>) -> &'static str {
    NUMBERS.into_iter().find(|key| Some(*key) == asked).unwrap_or(NUMBERS[0])
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

    fn check(tile: Tile, slice: &str, days: (&str, &str), json: &str) {
        let period = Period::new(days.0.parse().expect("a date"), days.1.parse().expect("a date"));
        let query = tile.query(&Slice::from_query(slice), period, None);
        assert_eq!(serde_json::to_string(&query).expect("json"), json, "{tile:?} {slice}");
    }

    #[test]
    fn each_tile_has_its_query() {
        let november = ("2026-11-01", "2026-11-21");
        check(
            Tile::Numbers,
            "?period=this_month",
            november,
            r#"{"metrics":["revenue","orders","aov","new_customers","return_rate"],"grain":"day","period":{"preset":"this_month"},"compare":"previous_period"}"#,
        );
        check(
            Tile::Trend("orders".into()),
            "?period=last_12_months&compare=previous_year&country=BR",
            ("2025-11-01", "2026-10-31"),
            r#"{"metrics":["orders"],"grain":"month","period":{"preset":"last_12_months"},"filters":[{"dimension":"country","op":"in","values":["BR"]}],"compare":"previous_year"}"#,
        );
        check(
            Tile::Products,
            "?compare=none&from=2026-11-01&to=2026-11-21",
            november,
            r#"{"metrics":["product_sales"],"dimensions":["product"],"period":{"from":"2026-11-01","to":"2026-11-21"},"order_by":[{"key":"product_sales","dir":"desc"}],"limit":8}"#,
        );
    }

    #[test]
    fn customers_are_not_compared() {
        let day: Day = "2026-11-21".parse().expect("a date");
        let query = Tile::Customers.query(&Slice::default(), Period::single(day), Some(day));
        assert_eq!((query.compare, query.as_of), (None, Some(day)));
        assert_eq!(Slice::default().compare, Some(Compare::PreviousPeriod));
    }

    #[test]
    fn only_cards_become_the_trend() {
        assert_eq!(trend_metric(Some("aov")), "aov");
        assert_eq!(trend_metric(Some("'; drop table")), "revenue");
        assert_eq!(trend_metric(None), "revenue");
    }
}
