//! Contacts of customers with channels.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::touchpoints::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let customer_id = row.id("customer_id")?;
        let (at, day, _) = row.required_time("at")?;
        let own = row.layout().currency;
        Ok(Self {
            workspace_id: row.workspace(),
            customer_id,
            at,
            day: day.number(),
            channel: row.required_text("channel")?,
            campaign: row.text_or_empty("campaign")?,
            cost: row.amount("cost", own)?,
            currency: own.code().into(),
            row_hash: row.hash(),
        })
    }
}
