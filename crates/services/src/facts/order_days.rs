//! Sums over a day's orders and refunds by each of their dimensions. The orders are read once, and added up here: a database
//! would sort them anew for every dimension.

use crate::{Error, Result, ingest::tables::insert};
use domain::WorkspaceId;
use entity::order_rollups::{Entity, Model};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement};
use std::collections::HashMap;

/// What rows are summed by, in the order in which [`Entry::dimensions`] has their values.
const DIMENSIONS: [&str; 11] = [
    "channel",
    "source",
    "medium",
    "campaign",
    "country",
    "region",
    "city",
    "payment_method",
    "hour",
    "customer_type",
    "all",
];

/// Entries read at once.
const PAGE: usize = 4000;
/// Sums kept before they are written.
const SUMS: usize = 4000;

/// Stands between texts that are read as one. No text that was brought in holds it.
macro_rules! mark {
    () => {
        "\u{1f}"
    };
}

/// The texts of an order `$of`, as one.
macro_rules! texts {
    ($of:literal) => {
        concat!(
            texts!(@each $of, "channel", "source", "medium", "campaign", "country", "region", "city", "payment_method"),
            $of, "hour || '", mark!(), "' || ",
        )
    };
    (@each $of:literal, $($column:literal),+) => {
        concat!($("COALESCE(", $of, $column, ", '') || '", mark!(), "' || ",)+)
    };
}

/// A day's orders after the one with a given id.
const ORDERS: &str = concat!(
    "SELECT order_id, ",
    texts!(""),
    "currency, CASE WHEN valid THEN 1 ELSE 0 END + CASE WHEN cancelled THEN 2 ELSE 0 END
    + CASE WHEN first_order THEN 4 ELSE 0 END + CASE WHEN customer_id IS NULL THEN 0 ELSE 8 END,
  gross, discounts, shipping, taxes, units, fees
FROM order_facts WHERE workspace_id = $1 AND day = $2 AND order_id > $3 ORDER BY order_id LIMIT $4"
);

/// A day's refunds after the one with a given id, with what their orders say. Whether the order was its customer's first is
/// looked up in the orders, because the facts of the order's own day may be the next to be computed.
const REFUNDS: &str = concat!(
    "SELECT r.refund_id, ",
    texts!("o."),
    "r.currency, 16 + CASE WHEN o.customer_id IS NULL THEN 0 WHEN EXISTS (
      SELECT 1 FROM orders p WHERE p.workspace_id = o.workspace_id AND p.customer_id = o.customer_id AND p.valid
        AND (p.created_at, p.id) < (o.created_at, o.id)) THEN 8 ELSE 12 END,
  r.amount, CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT)
FROM refund_facts r CROSS JOIN orders o
WHERE r.workspace_id = $1 AND r.day = $2 AND r.refund_id > $3 AND o.workspace_id = r.workspace_id AND o.id = r.order_id
ORDER BY r.refund_id LIMIT $4"
);

/// Orders, placed, cancelled, new customers, gross, discounts, shipping, taxes, units, returns, fees.
type Sums = [i64; 11];

/// Writes the sums of days whose facts are there. The rollup holds none of these days.
pub(super) async fn write(tx: &DatabaseTransaction, workspace: WorkspaceId, days: &[i32]) -> Result<()> {
    let mut rows = Vec::new();
    for &day in days {
        let mut sums = DaySums::default();
        for sql in [ORDERS, REFUNDS] {
            read(tx, workspace, day, sql, &mut sums).await?;
        }
        rows.extend(sums.rows(workspace, day));
        if rows.len() >= SUMS {
            flush(tx, &mut rows).await?;
        }
    }
    flush(tx, &mut rows).await
}

async fn flush(tx: &DatabaseTransaction, rows: &mut Vec<Model>) -> Result<()> {
    fn key(row: &Model) -> (&str, i32, &str, &str) {
        (&row.dimension, row.bucket, &row.value, &row.currency)
    }
    rows.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
    insert::<Entity>(tx, std::mem::take(rows)).await
}

async fn read(tx: &DatabaseTransaction, workspace: WorkspaceId, day: i32, sql: &str, sums: &mut DaySums) -> Result<()> {
    let mut after = String::new();
    loop {
        let values = [workspace.0.into(), day.into(), after.into(), (PAGE as i64).into()];
        let page = tx.query_all_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
        for row in &page {
            sums.add(&Entry::read(row)?)?;
        }
        match page.last() {
            Some(last) if page.len() == PAGE => after = last.try_get_by_index(0)?,
            _ => return Ok(()),
        }
    }
}

/// An order or a refund of the day.
struct Entry {
    texts: String,
    flags: i32,
    amounts: [i64; 6],
}

impl Entry {
    fn read(row: &QueryResult) -> Result<Self> {
        let amount = |index: usize| row.try_get_by_index(3 + index);
        Ok(Self {
            texts: row.try_get_by_index(1)?,
            flags: row.try_get_by_index(2)?,
            amounts: [amount(0)?, amount(1)?, amount(2)?, amount(3)?, amount(4)?, amount(5)?],
        })
    }

    fn has(&self, flag: i32) -> bool {
        self.flags & flag != 0
    }

    /// The value of every dimension, and the currency.
    fn dimensions(&self) -> ([&str; 11], &str) {
        let mut texts = self.texts.split(mark!());
        let mut next = || texts.next().unwrap_or_default();
        let own = [next(), next(), next(), next(), next(), next(), next(), next(), next()];
        let [channel, source, medium, campaign, country, region, city, payment, hour] = own;
        let customer = match (self.has(8), self.has(4)) {
            (false, _) => "",
            (true, true) => "new",
            (true, false) => "returning",
        };
        ([channel, source, medium, campaign, country, region, city, payment, hour, customer, ""], next())
    }

    fn sums(&self) -> Sums {
        let [gross, discounts, shipping, taxes, units, fees] = self.amounts;
        if self.has(16) {
            return [0, 0, 0, 0, 0, 0, 0, 0, 0, gross, 0];
        }
        let [valid, cancelled, first] = [1, 2, 4].map(|flag| i64::from(self.has(flag)));
        let counted = if self.has(1) { [gross, discounts, shipping, taxes, units, fees] } else { [0; 6] };
        let [gross, discounts, shipping, taxes, units, fees] = counted;
        [valid, 1, cancelled, first, gross, discounts, shipping, taxes, units, 0, fees]
    }
}

/// The sums of one day: for each dimension by value and currency, which stand in one key.
#[derive(Default)]
struct DaySums {
    by: [HashMap<String, Sums>; 11],
    key: String,
}

impl DaySums {
    fn add(&mut self, entry: &Entry) -> Result<()> {
        let (values, currency) = entry.dimensions();
        let more = entry.sums();
        for (sums, value) in self.by.iter_mut().zip(values) {
            self.key.clear();
            self.key.extend([value, mark!(), currency]);
            let Some(sums) = sums.get_mut(&self.key) else {
                sums.insert(self.key.clone(), more);
                continue;
            };
            for (sum, more) in sums.iter_mut().zip(more) {
                *sum =
                    sum.checked_add(more).ok_or_else(|| Error::internal("the sums of a day are too large to keep"))?;
            }
        }
        Ok(())
    }

    fn rows(self, workspace: WorkspaceId, day: i32) -> impl Iterator<Item = Model> {
        let of_dimension = DIMENSIONS.into_iter().zip(self.by);
        let all =
            of_dimension.flat_map(|(dimension, sums)| sums.into_iter().map(move |(key, sums)| (dimension, key, sums)));
        all.map(move |(dimension, key, sums)| {
            let (value, currency) = key.split_once(mark!()).unwrap_or_default();
            let [orders, placed, cancelled, new_customers, gross, discounts, shipping, taxes, units, returns, fees] =
                sums;
            Model {
                workspace_id: workspace.0,
                dimension: dimension.into(),
                grain: "d".into(),
                bucket: day,
                value: value.into(),
                currency: currency.into(),
                orders,
                placed,
                cancelled,
                new_customers,
                gross,
                discounts,
                shipping,
                taxes,
                units,
                returns,
                fees,
            }
        })
    }
}
