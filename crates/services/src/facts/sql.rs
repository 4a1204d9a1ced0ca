//! What facts and rollups are, in SQL that SQLite and PostgreSQL read alike.
//!
//! `$1` is the workspace, `{days}` the days, all of one month, `{marked}` the same as rows of one column, `$2` and `$3` that
//! month's first and last day. `{by NAME}` names the index to use, for SQLite alone: without statistics it would rather look
//! at every record of the workspace. It keeps the order of a `CROSS JOIN`: the days lead.

/// In the order in which they run. Every table is emptied of the days and filled again.
pub(super) const STATEMENTS: [&str; 16] = [
    "DELETE FROM order_facts WHERE workspace_id = $1 AND day IN ({days})",
    ORDER_FACTS,
    "DELETE FROM item_facts WHERE workspace_id = $1 AND day IN ({days})",
    ITEM_FACTS,
    "DELETE FROM refund_facts WHERE workspace_id = $1 AND day IN ({days})",
    REFUND_FACTS,
    IMPLIED_REFUND_FACTS,
    "DELETE FROM repeat_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket IN ({days})",
    REPEAT_DAYS,
    "DELETE FROM repeat_rollups WHERE workspace_id = $1 AND grain = 'm' AND bucket = $2",
    REPEAT_MONTHS,
    "DELETE FROM product_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket IN ({days})",
    PRODUCT_DAYS,
    "DELETE FROM product_rollups WHERE workspace_id = $1 AND grain = 'm' AND bucket = $2",
    PRODUCT_MONTHS,
    DELETE_ORDER_DAYS,
];

/// What comes after the sums of orders by day, which `order_days` makes.
pub(super) const ORDER_MONTH_STATEMENTS: [&str; 2] = [DELETE_ORDER_MONTHS, ORDER_MONTHS];

/// Orders that are not tests. Gross sales are those of the lines; without lines, what the order says. The limit keeps a
/// database from pulling the inner query up, and so from searching for the order before twice.
const ORDER_FACTS: &str = "
INSERT INTO order_facts (workspace_id, day, order_id, hour, customer_id, valid, cancelled, first_order, prev_day, currency,
  gross, discounts, shipping, taxes, units, fees,
  channel, source, medium, campaign, country, region, city, payment_method)
SELECT workspace_id, day, id, hour, customer_id, valid, cancelled,
  (valid AND customer_id IS NOT NULL AND prev_day IS NULL), prev_day, currency,
  COALESCE(line_gross, COALESCE(subtotal, total - shipping - taxes) + discounts), discounts, shipping, taxes,
  COALESCE(line_units, 0), fees, channel, source, medium, campaign, country, region, city, payment_method
FROM (
  SELECT o.workspace_id, o.day, o.id, o.hour, o.customer_id, o.valid, o.test, o.currency, o.subtotal, o.total,
    (COALESCE(o.status, '') = 'cancelled') AS cancelled,
    COALESCE(o.discount_total, 0) AS discounts, COALESCE(o.shipping_total, 0) AS shipping, COALESCE(o.tax_total, 0) AS taxes,
    o.channel, o.source, o.medium, o.campaign, o.country, o.region, o.city, o.payment_method,
    CASE WHEN o.valid AND o.customer_id IS NOT NULL THEN (
      SELECT p.day FROM orders p WHERE p.workspace_id = o.workspace_id AND p.customer_id = o.customer_id AND p.valid
        AND (p.created_at, p.id) < (o.created_at, o.id)
      ORDER BY p.created_at DESC, p.id DESC LIMIT 1) END AS prev_day,
    (SELECT SUM(i.unit_price * i.quantity) FROM order_items i
      WHERE i.workspace_id = o.workspace_id AND i.order_id = o.id) AS line_gross,
    (SELECT SUM(i.quantity) FROM order_items i WHERE i.workspace_id = o.workspace_id AND i.order_id = o.id) AS line_units,
    COALESCE((SELECT SUM(f.amount) FROM fees f WHERE f.workspace_id = o.workspace_id AND f.order_id = o.id), 0) AS fees
  FROM {marked} AS d CROSS JOIN orders o {by orders_workspace_id_day_id}
  WHERE o.workspace_id = $1 AND o.day = d.column1
  LIMIT 9223372036854775807
) AS placed WHERE NOT test";

const ITEM_FACTS: &str = "
INSERT INTO item_facts (workspace_id, day, order_id, item_id, product_key, title, sku, quantity, gross, discount, currency)
SELECT o.workspace_id, o.day, o.id, i.id, COALESCE(i.product_id, i.sku, i.title, ''), i.title, i.sku, i.quantity,
  i.unit_price * i.quantity, COALESCE(i.discount, 0), i.currency
FROM {marked} AS d CROSS JOIN orders o {by orders_workspace_id_day_id} CROSS JOIN order_items i
WHERE o.workspace_id = $1 AND o.day = d.column1 AND o.valid AND i.workspace_id = o.workspace_id AND i.order_id = o.id";

const REFUND_FACTS: &str = "
INSERT INTO refund_facts (workspace_id, day, refund_id, order_id, order_day, amount, currency)
SELECT r.workspace_id, r.day, r.id, r.order_id, o.day, r.amount, r.currency
FROM {marked} AS d CROSS JOIN refunds r {by refunds_workspace_id_day} CROSS JOIN orders o
WHERE r.workspace_id = $1 AND r.day = d.column1 AND o.workspace_id = r.workspace_id AND o.id = r.order_id AND o.valid";

/// An order that says it was refunded, but of whose refunds there is none. Few orders are: an index holds those alone.
const IMPLIED_REFUND_FACTS: &str = "
INSERT INTO refund_facts (workspace_id, day, refund_id, order_id, order_day, amount, currency)
SELECT o.workspace_id, d.column1, 'order:' || o.id, o.id, o.day, o.refunded_total, o.currency
FROM {marked} AS d CROSS JOIN orders o {by orders_refunded}
WHERE o.workspace_id = $1 AND COALESCE(o.refunded_day, o.day) = d.column1 AND o.valid AND o.refunded_total > 0
  AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.workspace_id = o.workspace_id AND r.order_id = o.id)";

const REPEAT_DAYS: &str = "
INSERT INTO repeat_rollups (workspace_id, grain, bucket, prev_bucket, orders)
SELECT workspace_id, 'd', day, COALESCE(prev_day, -1000000), COUNT(*) FROM order_facts
WHERE workspace_id = $1 AND day IN ({days}) AND valid AND customer_id IS NOT NULL
GROUP BY workspace_id, day, COALESCE(prev_day, -1000000)";

/// The month of the order before is worked out in integers: years of 365 days from 1 March, so that 29 February ends one.
const REPEAT_MONTHS: &str = "
INSERT INTO repeat_rollups (workspace_id, grain, bucket, prev_bucket, orders)
WITH days AS (
  SELECT prev_bucket, SUM(orders) AS orders, (prev_bucket + 719468) % 146097 AS day_of_era
  FROM repeat_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket BETWEEN $2 AND $3 GROUP BY prev_bucket
), years AS (
  SELECT prev_bucket, orders, day_of_era,
    (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365 AS year_of_era
  FROM days
), months AS (
  SELECT prev_bucket, orders, day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100) AS day_of_year
  FROM years
), starts AS (
  SELECT orders, CASE WHEN prev_bucket = -1000000 THEN prev_bucket
    ELSE prev_bucket - (day_of_year - (153 * ((5 * day_of_year + 2) / 153) + 2) / 5) END AS prev_month
  FROM months
)
SELECT CAST($1 AS BIGINT), 'm', CAST($2 AS INTEGER), prev_month, SUM(orders) FROM starts GROUP BY prev_month";

const PRODUCT_DAYS: &str = "
INSERT INTO product_rollups (workspace_id, grain, bucket, product_key, currency, title, sku, quantity, gross, discount, orders)
SELECT CAST($1 AS BIGINT), 'd', day, product_key, currency, MAX(title), MAX(sku), SUM(quantity), SUM(gross), SUM(discount),
  COUNT(DISTINCT order_id)
FROM item_facts WHERE workspace_id = $1 AND day IN ({days})
GROUP BY day, product_key, currency";

const PRODUCT_MONTHS: &str = "
INSERT INTO product_rollups (workspace_id, grain, bucket, product_key, currency, title, sku, quantity, gross, discount, orders)
SELECT CAST($1 AS BIGINT), 'm', CAST($2 AS INTEGER), product_key, currency, MAX(title), MAX(sku), SUM(quantity), SUM(gross), SUM(discount), SUM(orders)
FROM product_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket BETWEEN $2 AND $3
GROUP BY product_key, currency";

macro_rules! order_dimensions {
    () => {
        "('all', 'channel', 'source', 'medium', 'campaign', 'country', 'region', 'city', 'payment_method', 'customer_type', 'hour')"
    };
}

const DELETE_ORDER_DAYS: &str = concat!(
    "DELETE FROM order_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket IN ({days}) AND dimension IN ",
    order_dimensions!()
);

const DELETE_ORDER_MONTHS: &str = concat!(
    "DELETE FROM order_rollups WHERE workspace_id = $1 AND grain = 'm' AND bucket = $2 AND dimension IN ",
    order_dimensions!()
);

const ORDER_MONTHS: &str = concat!(
    "
INSERT INTO order_rollups (workspace_id, dimension, grain, bucket, value, currency, orders, placed, cancelled, new_customers,
  gross, discounts, shipping, taxes, units, returns, fees)
SELECT workspace_id, dimension, 'm', $2, value, currency, SUM(orders), SUM(placed), SUM(cancelled), SUM(new_customers),
  SUM(gross), SUM(discounts), SUM(shipping), SUM(taxes), SUM(units), SUM(returns), SUM(fees)
FROM order_rollups WHERE workspace_id = $1 AND grain = 'd' AND bucket BETWEEN $2 AND $3 AND dimension IN ",
    order_dimensions!(),
    " GROUP BY workspace_id, dimension, value, currency"
);

/// Puts the days in, and says on SQLite which indexes to use.
pub(super) fn render(template: &str, days: &[i32], sqlite: bool) -> String {
    // The list is of integers, which need no binding; it keeps the number of bound values fixed.
    let list = days.iter().map(i32::to_string).collect::<Vec<_>>().join(",");
    let marked = format!("(VALUES ({}))", list.replace(',', "),("));
    let mut text = template.replace("{days}", &list).replace("{marked}", &marked);
    while let Some((before, rest)) = text.split_once("{by ") {
        let (index, after) = rest.split_once('}').unwrap_or((rest, ""));
        let hint = if sqlite { format!("INDEXED BY {index}") } else { String::new() };
        text = format!("{before}{hint}{after}");
    }
    text
}
