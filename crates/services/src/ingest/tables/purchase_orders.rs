//! Lines of purchase orders. Costs are in the workspace's currency: the file has no column that says another.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::purchase_orders::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let own = row.layout().currency;
        let id = row.id("id")?;
        let supplier_id = row.id("supplier_id")?;
        let (ordered_at, day, _) = row.required_time("ordered_at")?;
        Ok(Self {
            workspace_id: row.workspace(),
            id,
            supplier_id,
            ordered_at,
            day: day.number(),
            expected_at: row.instant("expected_at")?,
            received_at: row.instant("received_at")?,
            status: row.text("status")?,
            product_id: row.optional_id("product_id")?.unwrap_or_default(),
            quantity: row.count("quantity")?,
            unit_cost: row.amount("unit_cost", own)?,
            currency: own.code().into(),
            row_hash: row.hash(),
        })
    }
}
