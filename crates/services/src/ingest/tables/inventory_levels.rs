//! Levels of stock: of those of a day the latest is kept. On hand may be below zero, where more was sold than there was.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::inventory_levels::Model;

impl Standalone for Model {
    const RANK: Option<&'static str> = Some("as_of");

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let own = row.layout().currency;
        let product_id = row.id("product_id")?;
        let on_hand = row.integer("on_hand")?;
        let location = row.text_or_empty("location")?;
        let reserved = row.count("reserved")?;
        let as_of = row.instant("as_of")?.unwrap_or(row.layout().begun_at);
        Ok(Self {
            workspace_id: row.workspace(),
            product_id,
            location,
            day: row.layout().zone.day(as_of).number(),
            as_of,
            on_hand,
            reserved,
            lead_time_days: row.small_count("lead_time_days")?,
            supplier: row.text("supplier")?,
            reorder_cost: row.amount("reorder_cost", own)?,
            holding_cost_rate: row.decimal("holding_cost_rate")?,
            row_hash: row.hash(),
        })
    }

    fn rank(&self) -> i64 {
        self.as_of
    }
}
