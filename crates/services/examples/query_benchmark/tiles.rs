//! The tiles: a query each, and the statement someone would write by hand for the same numbers.
//!
//! `$1` is the first day of the comparison, which ends the day before the period begins, `$2` the period's first day, `$3` its last.

use domain::{Day, Grain, Period, WeekStart};
use semantic::{Compare, Direction, Order, PeriodSpec, Query};

/// Tiles over one period.
pub struct Suite {
    pub name: &'static str,
    pub period: Period,
    pub tiles: Vec<Tile>,
}

pub struct Tile {
    pub name: &'static str,
    pub query: Query,
    /// Over rollups by day, customers by month.
    pub hand: String,
    /// The leanest there could be: months where months are whole. `None` where that is the same.
    pub lean: Option<String>,
    pub shape: Shape,
}

/// What the columns of a hand-written statement are.
#[derive(Clone, Copy)]
pub enum Shape {
    /// 1 for the comparison, the bucket's first day, then by metric numerator and denominator (0 for a sum).
    Series,
    /// 1 for the comparison, the keys, then as above.
    Keyed(usize),
    /// The key, its sum in the period, its sum in the comparison.
    Ranked,
}

/// Twelve whole months, and as long a period that begins and ends within one.
pub fn suites(data: Period) -> Vec<Suite> {
    let whole = Period::new(data.to.plus(1).plus_months(-12), data.to);
    let to = data.to.plus(-15);
    let ragged = Period::new(to.plus(-364), to);
    vec![
        Suite { name: "months", period: whole, tiles: tiles(whole) },
        Suite { name: "ragged", period: ragged, tiles: tiles(ragged) },
    ]
}

impl Suite {
    /// The first day of the comparison.
    pub fn compared_from(&self) -> Day {
        self.period.year_earlier().from
    }
}

fn tiles(period: Period) -> Vec<Tile> {
    let numbers = [
        number(period, "revenue", "SUM(gross - discounts - returns + shipping + taxes)", "0"),
        number(period, "orders", "SUM(orders)", "0"),
        number(period, "aov", "SUM(gross - discounts)", "SUM(orders)"),
        number(period, "new_customers", "SUM(firsts)", "0"),
        number(period, "return_rate", "SUM(returns)", "SUM(gross - discounts)"),
        number(period, "units_sold", "SUM(units)", "0"),
    ];
    let rest = [
        trend(period),
        products(period),
        ranking(period, "channel"),
        ranking(period, "country"),
        customers(period),
        hours(period),
    ];
    numbers.into_iter().chain(rest).collect()
}

fn query(period: Period, metrics: &[&str]) -> Query {
    Query {
        metrics: metrics.iter().map(ToString::to_string).collect(),
        period: PeriodSpec::range(period.from, period.to),
        compare: Some(Compare::PreviousYear),
        ..Query::default()
    }
}

/// Which of both periods a row belongs to.
const SIDE: &str = "CASE WHEN day < $2 THEN 1 ELSE 0 END";

fn number(period: Period, metric: &'static str, above: &str, below: &str) -> Tile {
    Tile {
        name: metric,
        query: Query { grain: Some(Grain::Month), ..query(period, &[metric]) },
        hand: format!(
            "SELECT {SIDE}, month, CAST({above} AS BIGINT), CAST({below} AS BIGINT)
             FROM bench_day WHERE day BETWEEN $1 AND $3 GROUP BY 1, 2"
        ),
        lean: None,
        shape: Shape::Series,
    }
}

fn trend(period: Period) -> Tile {
    Tile {
        name: "revenue_by_day",
        query: Query { grain: Some(Grain::Day), ..query(period, &["revenue"]) },
        hand: format!(
            "SELECT {SIDE}, day, CAST(gross - discounts - returns + shipping + taxes AS BIGINT), CAST(0 AS BIGINT)
             FROM bench_day WHERE day BETWEEN $1 AND $3 ORDER BY day"
        ),
        lean: None,
        shape: Shape::Series,
    }
}

fn products(period: Period) -> Tile {
    let top = |sums: &str| {
        format!(
            "SELECT t.product, t.now, t.before, p.title FROM (
               SELECT product, CAST(SUM(now) AS BIGINT) AS now, CAST(SUM(before) AS BIGINT) AS before FROM ({sums}) AS parts
               GROUP BY product ORDER BY 2 DESC, 1 LIMIT 8) AS t
             LEFT JOIN products p ON p.workspace_id = $4 AND p.id = t.product ORDER BY 2 DESC, 1"
        )
    };
    let part = |table: &str, day: &str, days: &str| {
        format!(
            "SELECT product, CASE WHEN {day} >= $2 THEN sales ELSE 0 END AS now,
               CASE WHEN {day} < $2 THEN sales ELSE 0 END AS before FROM {table} WHERE {days}"
        )
    };
    let by_day = part("bench_day_product", "day", "day BETWEEN $1 AND $3");
    let before = period.year_earlier();
    let lean = if period.from == period.from.month_start() {
        part("bench_month_product", "month", "month BETWEEN $1 AND $3")
    } else {
        let parts = [before, period].map(|side| {
            let (start, end) = (side.from.month_start().plus_months(1), side.to.month_start());
            let days = |from: Day, to: Day| format!("day BETWEEN {} AND {}", from.number(), to.number());
            [
                part("bench_day_product", "day", &days(side.from, start.plus(-1))),
                part(
                    "bench_month_product",
                    "month",
                    &format!("month >= {} AND month < {}", start.number(), end.number()),
                ),
                part("bench_day_product", "day", &days(end, side.to)),
            ]
            .join(" UNION ALL ")
        });
        parts.join(" UNION ALL ")
    };
    Tile {
        name: "top_products",
        query: ranked(period, "product_sales", "product"),
        hand: top(&by_day),
        lean: Some(top(&lean)),
        shape: Shape::Ranked,
    }
}

fn ranking(period: Period, dimension: &'static str) -> Tile {
    Tile {
        name: if dimension == "channel" { "by_channel" } else { "by_country" },
        query: ranked(period, "revenue", dimension),
        hand: format!(
            "SELECT {dimension}, CAST(SUM(CASE WHEN day >= $2 THEN revenue ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN day < $2 THEN revenue ELSE 0 END) AS BIGINT)
             FROM bench_day_{dimension} WHERE day BETWEEN $1 AND $3 GROUP BY 1 ORDER BY 2 DESC LIMIT 8"
        ),
        lean: None,
        shape: Shape::Ranked,
    }
}

fn ranked(period: Period, metric: &str, dimension: &str) -> Query {
    Query {
        dimensions: vec![dimension.into()],
        order_by: vec![Order { key: metric.into(), dir: Direction::Desc }],
        limit: Some(8),
        ..query(period, &[metric])
    }
}

/// New and returning customers by month, as the overview shows them: without a comparison.
fn customers(period: Period) -> Tile {
    let hand = if period.from == period.from.month_start() {
        "SELECT 0, month, CAST(SUM(first) AS BIGINT), CAST(0 AS BIGINT), CAST(COUNT(*) - SUM(first) AS BIGINT), CAST(0 AS BIGINT)
         FROM bench_month_customer WHERE month BETWEEN $2 AND $3 GROUP BY month
         UNION ALL
         SELECT 0, NULL, CAST(SUM(first) AS BIGINT), CAST(0 AS BIGINT),
           CAST(COUNT(DISTINCT customer) - SUM(first) AS BIGINT), CAST(0 AS BIGINT)
         FROM bench_month_customer WHERE month BETWEEN $2 AND $3"
            .to_owned()
    } else {
        format!(
            "SELECT 0, {}, CAST(SUM(first) AS BIGINT), CAST(0 AS BIGINT),
               CAST(COUNT(DISTINCT customer) - SUM(first) AS BIGINT), CAST(0 AS BIGINT)
             FROM bench_day_customer WHERE day BETWEEN $2 AND $3 GROUP BY 2
             UNION ALL
             SELECT 0, NULL, CAST(SUM(first) AS BIGINT), CAST(0 AS BIGINT),
               CAST(COUNT(DISTINCT customer) - SUM(first) AS BIGINT), CAST(0 AS BIGINT)
             FROM bench_day_customer WHERE day BETWEEN $2 AND $3",
            month_of_day(period)
        )
    };
    Tile {
        name: "new_and_returning",
        query: Query {
            grain: Some(Grain::Month),
            compare: None,
            ..query(period, &["new_customers", "returning_customers"])
        },
        hand,
        lean: None,
        shape: Shape::Series,
    }
}

/// The first day of a day's month, spelled out for the months of a period.
fn month_of_day(period: Period) -> String {
    let starts = Grain::Month.starts(period, WeekStart::Monday);
    let arms = starts.windows(2).map(|pair| format!("WHEN day < {} THEN {}", pair[1].number(), pair[0].number()));
    let last = starts.last().map_or(0, |last| last.number());
    format!("CASE {} ELSE {last} END", arms.collect::<Vec<_>>().join(" "))
}

/// Orders by weekday and hour.
fn hours(period: Period) -> Tile {
    Tile {
        name: "weekday_and_hour",
        query: Query { dimensions: vec!["weekday".into(), "hour".into()], ..query(period, &["orders"]) },
        // 1970-01-01 was a Thursday: Monday is 1.
        hand: format!(
            "SELECT {SIDE}, (day + 70003) % 7 + 1, hour, CAST(SUM(orders) AS BIGINT), CAST(0 AS BIGINT)
             FROM bench_day_hour WHERE day BETWEEN $1 AND $3 GROUP BY 1, 2, 3"
        ),
        lean: None,
        shape: Shape::Keyed(2),
    }
}
