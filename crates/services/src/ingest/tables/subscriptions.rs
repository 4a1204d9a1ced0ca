//! Subscriptions. What they came to is computed anew for each customer that one belongs to, or did.

use super::{Batch, Standalone};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::subscriptions::{Column, Entity, Model};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect};

impl Standalone for Model {
    const QUERIED: bool = false;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        Ok(Self {
            workspace_id: row.workspace(),
            id: row.id("id")?,
            customer_id: row.id("customer_id")?,
            plan_id: row.id("plan_id")?,
            status: row.required_choice("status")?,
            started_at: row.required_time("started_at")?.0,
            quantity: row.count("quantity")?,
            trial_end: row.instant("trial_end")?,
            canceled_at: row.instant("canceled_at")?,
            ended_at: row.instant("ended_at")?,
            discount: row.percent("discount_percent")?.unwrap_or(0),
            row_hash: row.hash(),
        })
    }

    async fn mark(batch: &mut Batch<'_>, rows: &[Self]) -> Result<()> {
        batch.customers.extend(rows.iter().map(|row| row.customer_id.clone()));
        let ids = rows.iter().map(|row| row.id.as_str());
        mark_customers(batch, Condition::all().add(Column::Id.is_in(ids))).await
    }
}

/// Marks the customers of the subscriptions in the store that fulfil a condition.
pub(super) async fn mark_customers(batch: &mut Batch<'_>, condition: Condition) -> Result<()> {
    let customers: Vec<String> = Entity::in_workspace(batch.id())
        .filter(condition)
        .select_only()
        .column(Column::CustomerId)
        .distinct()
        .into_tuple()
        .all(batch.tx)
        .await?;
    batch.customers.extend(customers);
    Ok(())
}
