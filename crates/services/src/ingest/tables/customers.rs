//! Customers. Their countries are read by queries.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::customers::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let id = row.id("id")?;
        let (created_at, day, _) = row.required_time("created_at")?;
        Ok(Self {
            workspace_id: row.workspace(),
            id,
            created_at,
            day: day.number(),
            email: row.text("email")?,
            name: row.text("name")?,
            country: row.text("country")?,
            city: row.text("city")?,
            region: row.text("region")?,
            accepts_marketing: row.boolean("accepts_marketing")?,
            tags: row.text("tags")?,
            row_hash: row.hash(),
        })
    }
}
