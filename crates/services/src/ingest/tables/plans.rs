//! Plans. A change of one is a change of everything that was subscribed to it.

use super::{Batch, Standalone, subscriptions::mark_customers};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::{plans::Model, subscription_events as events, subscriptions};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect, QueryTrait};

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        Ok(Self {
            workspace_id: row.workspace(),
            id: row.id("id")?,
            name: row.required_text("name")?,
            interval: row.required_choice("interval")?,
            amount: row.required_amount("amount", currency)?,
            interval_count: row.small_count("interval_count")?.unwrap_or(1),
            currency: currency.code().into(),
            product: row.text("product")?,
            row_hash: row.hash(),
        })
    }

    /// The customers of every subscription that names the plan now, or named it once.
    async fn mark(batch: &mut Batch<'_>, rows: &[Self]) -> Result<()> {
        let ids = || rows.iter().map(|plan| plan.id.as_str());
        let once = events::Entity::in_workspace(batch.id())
            .filter(events::Column::PlanId.is_in(ids()))
            .select_only()
            .column(events::Column::SubscriptionId)
            .into_query();
        let named = Condition::any()
            .add(subscriptions::Column::PlanId.is_in(ids()))
            .add(subscriptions::Column::Id.in_subquery(once));
        mark_customers(batch, named).await
    }
}
