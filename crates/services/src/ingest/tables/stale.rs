//! The days that written orders make stale beside their own: those of their refunds, and of their customers' next orders.

use super::{
    Batch,
    sql::{one_of, select_for},
};
use crate::Result;
use entity::{orders, refunds};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, QueryFilter, QuerySelect, Statement, Value};
use std::ops::RangeInclusive;

/// The next valid order of the same customer after each place in time.
const NEXT: &str = "WITH p(customer_id, created_at, id) AS ({rows}) \
    SELECT o.id, o.day, o.refunded_day FROM orders o WHERE o.workspace_id = $1 AND o.id IN (SELECT ( \
        SELECT n.id FROM orders n WHERE n.workspace_id = $1 AND n.customer_id = p.customer_id AND n.valid \
        AND (n.created_at, n.id) > (p.created_at, p.id) ORDER BY n.created_at, n.id LIMIT 1) FROM p)";

/// Whether any order says that it was refunded, and whether there is any refund.
const REFUNDED: &str = "SELECT \
    CASE WHEN EXISTS (SELECT 1 FROM orders {index} WHERE workspace_id = $1 AND COALESCE(refunded_day, day) > -1000000 \
        AND refunded_total > 0) THEN 1 ELSE 0 END, \
    CASE WHEN EXISTS (SELECT 1 FROM refunds WHERE workspace_id = $1) THEN 1 ELSE 0 END";

/// What orders of some days say of their refunds, and the days of those.
const IMPLIED_DAYS: &str = "SELECT DISTINCT refunded_day FROM orders \
    WHERE workspace_id = $1 AND day BETWEEN $2 AND $3 AND refunded_day IS NOT NULL";
const REFUND_DAYS: &str = "SELECT DISTINCT r.day FROM orders o CROSS JOIN refunds r \
    WHERE o.workspace_id = $1 AND o.day BETWEEN $2 AND $3 AND r.workspace_id = o.workspace_id AND r.order_id = o.id";

/// Orders that were written.
#[derive(Default)]
pub(super) struct Written {
    ids: Vec<String>,
    /// Customer, time and id: where among its customer's valid orders each is, and where it was before.
    places: Vec<[Value; 3]>,
    first_day: Option<i32>,
}

impl Written {
    pub(super) fn add(&mut self, id: &str) {
        self.ids.push(id.to_owned());
    }

    /// A day and a place that an order takes or leaves.
    pub(super) fn place(&mut self, id: &str, valid: bool, customer: Option<&str>, created_at: i64, day: i32) {
        self.first_day = Some(self.first_day.map_or(day, |first| Ord::min(first, day)));
        if let Some(customer) = customer.filter(|_| valid) {
            self.places.push([customer.into(), created_at.into(), id.into()]);
        }
    }

    /// Marks the days. The orders themselves are in the store, and their own days are marked.
    pub(super) async fn mark(mut self, batch: &mut Batch<'_>) -> Result<()> {
        let Some(days) = self.last_days(batch).await? else {
            self.mark_next(batch).await?;
            return self.mark_refunds(batch).await;
        };
        let (implied, refunds) = refunded(batch).await?;
        for sql in [implied.then_some(IMPLIED_DAYS), refunds.then_some(REFUND_DAYS)].into_iter().flatten() {
            let values = [batch.id().0.into(), (*days.start()).into(), (*days.end()).into()];
            let statement = Statement::from_sql_and_values(batch.tx.get_database_backend(), sql, values);
            for row in batch.tx.query_all_raw(statement).await? {
                batch.dirty.insert(row.try_get_by_index(0)?);
            }
        }
        Ok(())
    }

    /// The days from the first of these orders' to the last of all orders', if every one of them is marked, as when
    /// orders come in the order of time: whichever orders are next, no other day of theirs can be stale.
    async fn last_days(&self, batch: &Batch<'_>) -> Result<Option<RangeInclusive<i32>>> {
        let Some(first) = self.first_day else { return Ok(None) };
        let last: Option<Option<i32>> = orders::Entity::in_workspace(batch.id())
            .select_only()
            .column_as(orders::Column::Day.max(), "last")
            .into_tuple()
            .one(batch.tx)
            .await?;
        let days = first..=last.flatten().unwrap_or(first);
        let marked = batch.dirty.range(days.clone()).count();
        Ok((days.clone().count() == marked).then_some(days))
    }

    /// Marks the orders that follow a place that was taken or left: which order came before them may have changed.
    async fn mark_next(&mut self, batch: &mut Batch<'_>) -> Result<()> {
        for next in select_for(batch.tx, NEXT, batch.id().0, std::mem::take(&mut self.places)).await? {
            let (id, day, refunded_day): (String, i32, Option<i32>) = next.try_get_many_by_index()?;
            batch.dirty.extend([Some(day), refunded_day].into_iter().flatten());
            self.ids.push(id);
        }
        Ok(())
    }

    /// Marks the days of the orders' refunds, which carry their order's dimensions.
    async fn mark_refunds(self, batch: &mut Batch<'_>) -> Result<()> {
        let backend = batch.tx.get_database_backend();
        let days: Vec<i32> = refunds::Entity::in_workspace(batch.id())
            .filter(one_of(backend, "\"refunds\".\"order_id\"", self.ids.iter().map(String::as_str)))
            .select_only()
            .column(refunds::Column::Day)
            .distinct()
            .into_tuple()
            .all(batch.tx)
            .await?;
        batch.dirty.extend(days);
        Ok(())
    }
}

async fn refunded(batch: &Batch<'_>) -> Result<(bool, bool)> {
    let backend = batch.tx.get_database_backend();
    let index = if backend == DbBackend::Sqlite { "INDEXED BY orders_refunded" } else { "" };
    let statement = Statement::from_sql_and_values(backend, REFUNDED.replace("{index}", index), [batch.id().0.into()]);
    let found: Option<(i32, i32)> =
        batch.tx.query_one_raw(statement).await?.map(|row| row.try_get_many_by_index()).transpose()?;
    Ok(found.map_or((true, true), |(implied, refunds)| (implied > 0, refunds > 0)))
}
