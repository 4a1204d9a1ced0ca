//! What happened to subscriptions. A subscription that comes after its events marks its customer itself.

use super::{Batch, Standalone, subscriptions::mark_customers};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::{subscription_events::Model, subscriptions};
use sea_orm::{ColumnTrait, Condition};

impl Standalone for Model {
    const QUERIED: bool = false;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        Ok(Self {
            workspace_id: row.workspace(),
            subscription_id: row.id("subscription_id")?,
            at: row.required_time("at")?.0,
            kind: row.required_choice("kind")?,
            plan_id: row.optional_id("plan_id")?,
            quantity: row.count("quantity")?,
            row_hash: row.hash(),
        })
    }

    async fn mark(batch: &mut Batch<'_>, rows: &[Self]) -> Result<()> {
        let ids = rows.iter().map(|row| row.subscription_id.as_str());
        mark_customers(batch, Condition::all().add(subscriptions::Column::Id.is_in(ids))).await
    }
}
