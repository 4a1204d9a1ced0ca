//! What the numbers must be, in hand-written SQL over the records alone.

use crate::harness::TestContext;
use domain::{Day, Grain, Period, WeekStart};
use sea_orm::{ConnectionTrait, Statement};
use services::Scope;
use std::collections::BTreeMap;

/// Group → number.
pub type Sums = BTreeMap<String, i128>;

/// The records, with what METRICS.md says of them. `cal` has a row for every day of the period.
const RECORDS: &str = "
valid AS (
  SELECT * FROM orders WHERE workspace_id = {ws} AND COALESCE(status, '') <> 'cancelled'
    AND COALESCE(financial_status, '') <> 'voided' AND NOT test
), firsts AS (
  SELECT id, customer_id, day FROM (
    SELECT v.*, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY created_at, id) AS nth
    FROM valid v WHERE customer_id IS NOT NULL) AS numbered
  WHERE nth = 1
), o AS (
  SELECT v.*, CASE WHEN v.customer_id IS NULL THEN NULL WHEN v.id IN (SELECT id FROM firsts) THEN 'new' ELSE 'returning' END
      AS customer_type,
    COALESCE((SELECT SUM(i.unit_price * i.quantity) FROM order_items i WHERE i.workspace_id = v.workspace_id AND i.order_id = v.id),
      v.subtotal + COALESCE(v.discount_total, 0)) AS gross,
    COALESCE((SELECT SUM(i.quantity) FROM order_items i WHERE i.workspace_id = v.workspace_id AND i.order_id = v.id), 0) AS units,
    COALESCE((SELECT SUM(f.amount) FROM fees f WHERE f.workspace_id = v.workspace_id AND f.order_id = v.id), 0) AS fees
  FROM valid v
), placed AS (
  SELECT a.*, CASE WHEN a.customer_id IS NULL THEN NULL WHEN a.id IN (SELECT id FROM firsts) THEN 'new' ELSE 'returning' END
      AS customer_type
  FROM orders a WHERE a.workspace_id = {ws} AND NOT a.test
), back AS (
  SELECT r.day AS back_day, r.amount, o.* FROM refunds r JOIN o ON o.id = r.order_id WHERE r.workspace_id = {ws}
  UNION ALL
  SELECT COALESCE(o.refunded_day, o.day), o.refunded_total, o.* FROM o WHERE o.refunded_total > 0
    AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.workspace_id = {ws} AND r.order_id = o.id)
), lines AS (
  SELECT o.*, i.product_id AS product, COALESCE(i.sku, p.sku) AS sku, p.category, p.vendor, i.quantity,
    i.unit_price * i.quantity AS line_gross, COALESCE(i.discount, 0) AS line_discount, p.cost
  FROM order_items i JOIN o ON o.id = i.order_id
  LEFT JOIN products p ON p.workspace_id = {ws} AND p.id = i.product_id
  WHERE i.workspace_id = {ws}
), ads AS (
  SELECT day, platform, account, COALESCE(campaign, campaign_id) AS campaign, COALESCE(ad_group, ad_group_id) AS ad_group,
    COALESCE(ad, ad_id) AS ad, creative, channel_type, currency, spend, impressions, clicks, conversions, conversion_value
  FROM ad_performance WHERE workspace_id = {ws}
), web AS (
  SELECT * FROM web_sessions WHERE workspace_id = {ws}
)";

/// Each number: what is selected, from where, on which day. `x` is the table, so that dimensions are `x.channel`.
const NUMBERS: [(&str, &str, &str, &str); 27] = [
    ("orders", "COUNT(*)", "o", "day"),
    ("placed", "COUNT(*)", "placed", "day"),
    ("cancelled", "SUM(CASE WHEN x.status = 'cancelled' THEN 1 ELSE 0 END)", "placed", "day"),
    ("units", "SUM(x.units)", "o", "day"),
    ("gross", "SUM(x.gross)", "o", "day"),
    ("discounts", "SUM(COALESCE(x.discount_total, 0))", "o", "day"),
    ("shipping", "SUM(COALESCE(x.shipping_total, 0))", "o", "day"),
    ("taxes", "SUM(COALESCE(x.tax_total, 0))", "o", "day"),
    ("fees", "SUM(x.fees)", "o", "day"),
    ("returns", "SUM(x.amount)", "back", "back_day"),
    ("customers", "COUNT(DISTINCT x.customer_id)", "o", "day"),
    ("item_orders", "COUNT(DISTINCT x.id)", "lines", "day"),
    ("item_units", "SUM(x.quantity)", "lines", "day"),
    ("item_gross", "SUM(x.line_gross)", "lines", "day"),
    ("item_sales", "SUM(x.line_gross - x.line_discount)", "lines", "day"),
    ("item_customers", "COUNT(DISTINCT x.customer_id)", "lines", "day"),
    ("cogs", "SUM(x.quantity * x.cost)", "lines", "day"),
    ("uncosted", "SUM(CASE WHEN x.cost IS NULL THEN 1 ELSE 0 END)", "lines", "day"),
    ("spend", "SUM(x.spend)", "ads", "day"),
    ("impressions", "SUM(x.impressions)", "ads", "day"),
    ("clicks", "SUM(x.clicks)", "ads", "day"),
    ("ad_conversions", "SUM(x.conversions)", "ads", "day"),
    ("conversion_value", "SUM(x.conversion_value)", "ads", "day"),
    ("sessions", "SUM(x.sessions)", "web", "day"),
    ("users", "SUM(x.users)", "web", "day"),
    ("pageviews", "SUM(x.pageviews)", "web", "day"),
    ("engaged", "SUM(x.engaged_sessions)", "web", "day"),
];

/// How rows are told apart, and which are left out.
#[derive(Clone, Copy, Debug)]
pub struct Slice<'a> {
    /// Dimension keys.
    pub by: &'a [&'a str],
    pub period: Period,
    /// A condition on `x`.
    pub only: &'a str,
}

/// One of [`NUMBERS`] by group. `item_*`, `cogs` and `uncosted` alone may be sliced by an item's dimension.
pub async fn sums(t: &TestContext, scope: &Scope, name: &str, slice: Slice<'_>) -> Sums {
    let (_, select, table, day) = NUMBERS.iter().find(|number| number.0 == name).expect("a number");
    let body = format!(
        "SELECT {}, CAST({select} AS BIGINT) FROM {table} x JOIN cal ON cal.day = x.{day} WHERE {} GROUP BY 1",
        group(slice.by),
        slice.only
    );
    read(t, scope, slice.period, &body).await
}

/// By time: customers by the bucket of their first order. By anything else: those of the slice whose first order, in any
/// slice, is in the period, and in the bucket where there is one too.
pub async fn new_customers(t: &TestContext, scope: &Scope, slice: Slice<'_>) -> Sums {
    let bucket = slice.by.iter().find(|key| Grain::parse(key).is_some());
    let same = bucket.map_or(String::new(), |key| format!("AND first_cal.{key} = cal.{key}"));
    let body = format!(
        "SELECT {}, CAST(COUNT(DISTINCT x.customer_id) AS BIGINT) FROM o x JOIN cal ON cal.day = x.day
         JOIN firsts f ON f.customer_id = x.customer_id JOIN cal first_cal ON first_cal.day = f.day {same}
         WHERE {} GROUP BY 1",
        group(slice.by),
        slice.only
    );
    read(t, scope, slice.period, &body).await
}

/// `a | b` of a row, `–` for no value.
fn group(by: &[&str]) -> String {
    let parts = by.iter().map(|key| match *key {
        "day" | "week" | "month" | "quarter" | "year" | "weekday" => {
            format!("cal.{}", if *key == "day" { "date" } else { key })
        }
        "hour" => "CAST(x.hour AS TEXT)".into(),
        key => format!("COALESCE(x.{key}, '–')"),
    });
    let joined = parts.collect::<Vec<_>>().join(" || ' | ' || ");
    if joined.is_empty() { "''".into() } else { joined }
}

async fn read(t: &TestContext, scope: &Scope, period: Period, body: &str) -> Sums {
    let workspace = scope.workspace_id().to_string();
    let sql = format!("WITH {}, {} {body}", calendar(period), RECORDS.replace("{ws}", &workspace));
    let statement = Statement::from_string(t.db().get_database_backend(), sql);
    let rows = t.db().query_all_raw(statement).await.unwrap_or_else(|error| panic!("{body}: {error}"));
    rows.iter()
        .map(|row| {
            let sum: Option<i64> = row.try_get_by_index(1).expect("a number");
            (row.try_get_by_index(0).expect("a group"), sum.unwrap_or_default().into())
        })
        .collect()
}

/// Every day of the period with its buckets, worked out by the calendar of `jiff`.
fn calendar(period: Period) -> String {
    let rows = (period.from.number()..=period.to.number()).map(|number| {
        let day = Day::from_number(number);
        let date = day.date();
        let week = day.plus(-i32::from(date.weekday().to_monday_zero_offset()));
        let month = format!("{:04}-{:02}-01", date.year(), date.month());
        let quarter = format!("{:04}-{:02}-01", date.year(), (date.month() - 1) / 3 * 3 + 1);
        let weekday = date.weekday().to_monday_one_offset();
        format!("({number}, '{date}', '{week}', '{month}', '{quarter}', '{:04}-01-01', '{weekday}')", date.year())
    });
    let rows = rows.collect::<Vec<_>>().join(", ");
    format!("cal(day, date, week, month, quarter, year, weekday) AS (VALUES {rows})")
}

/// The buckets of a period, as texts.
pub fn buckets(grain: Grain, period: Period) -> Vec<String> {
    grain.starts(period, WeekStart::Monday).iter().map(ToString::to_string).collect()
}
