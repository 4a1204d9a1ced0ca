//! What was used of metered subscriptions. A correction takes back: it is below zero.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::usage_records::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let subscription_id = row.id("subscription_id")?;
        let (at, day, _) = row.required_time("at")?;
        Ok(Self {
            workspace_id: row.workspace(),
            subscription_id,
            at,
            day: day.number(),
            quantity: row.required_parts("quantity")?,
            meter: row.text_or_empty("meter")?,
            row_hash: row.hash(),
        })
    }
}
