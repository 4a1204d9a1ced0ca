//! Sums by city, which orders had no rollup for: made of the facts that are there.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What every order and every refund adds to its day, as the refresh of facts adds it up.
const DAYS: &str = "
INSERT INTO order_rollups (workspace_id, dimension, grain, bucket, value, currency, orders, placed, cancelled, new_customers,
  gross, discounts, shipping, taxes, units, returns, fees)
SELECT workspace_id, 'city', 'd', day, value, currency, SUM(orders), SUM(placed), SUM(cancelled), SUM(new_customers),
  SUM(gross), SUM(discounts), SUM(shipping), SUM(taxes), SUM(units), SUM(returns), SUM(fees)
FROM (
  SELECT workspace_id, day, COALESCE(city, '') AS value, currency, CASE WHEN valid THEN 1 ELSE 0 END AS orders, 1 AS placed,
    CASE WHEN cancelled THEN 1 ELSE 0 END AS cancelled, CASE WHEN first_order THEN 1 ELSE 0 END AS new_customers,
    CASE WHEN valid THEN gross ELSE 0 END AS gross, CASE WHEN valid THEN discounts ELSE 0 END AS discounts,
    CASE WHEN valid THEN shipping ELSE 0 END AS shipping, CASE WHEN valid THEN taxes ELSE 0 END AS taxes,
    CASE WHEN valid THEN units ELSE 0 END AS units, 0 AS returns, CASE WHEN valid THEN fees ELSE 0 END AS fees
  FROM order_facts
  UNION ALL
  SELECT r.workspace_id, r.day, COALESCE(o.city, ''), r.currency, 0, 0, 0, 0, 0, 0, 0, 0, 0, r.amount, 0
  FROM refund_facts r JOIN orders o ON o.workspace_id = r.workspace_id AND o.id = r.order_id
) AS entries
GROUP BY workspace_id, day, value, currency";

/// A day's month is the last one that has begun: each day with sums has its month among those of all orders.
const MONTHS: &str = "
INSERT INTO order_rollups (workspace_id, dimension, grain, bucket, value, currency, orders, placed, cancelled, new_customers,
  gross, discounts, shipping, taxes, units, returns, fees)
SELECT workspace_id, 'city', 'm', month, value, currency, SUM(orders), SUM(placed), SUM(cancelled), SUM(new_customers),
  SUM(gross), SUM(discounts), SUM(shipping), SUM(taxes), SUM(units), SUM(returns), SUM(fees)
FROM (
  SELECT d.*, (SELECT MAX(m.bucket) FROM order_rollups m WHERE m.workspace_id = d.workspace_id AND m.dimension = 'all'
    AND m.grain = 'm' AND m.bucket <= d.bucket) AS month
  FROM order_rollups d WHERE d.dimension = 'city' AND d.grain = 'd'
) AS days
GROUP BY workspace_id, month, value, currency";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for sql in [DAYS, MONTHS] {
            manager.get_connection().execute_unprepared(sql).await?;
        }
        Ok(())
    }
}
