//! Movements of stock: in above zero, out below.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::stock_movements::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let product_id = row.id("product_id")?;
        let (at, day, _) = row.required_time("at")?;
        Ok(Self {
            workspace_id: row.workspace(),
            product_id,
            at,
            day: day.number(),
            quantity: row.integer("quantity")?,
            kind: row.required_text("kind")?,
            location: row.text_or_empty("location")?,
            reference: row.text_or_empty("reference")?,
            row_hash: row.hash(),
        })
    }
}
