//! Products. Facts hold a product's id only, so that a change of title or cost shows at once.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::products::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        Ok(Self {
            workspace_id: row.workspace(),
            id: row.id("id")?,
            title: row.required_text("title")?,
            sku: row.text("sku")?,
            category: row.text("category")?,
            vendor: row.text("vendor")?,
            price: row.money("price", currency)?,
            cost: row.money("cost", currency)?,
            currency: currency.code().into(),
            status: row.text("status")?,
            created_at: row.instant("created_at")?,
            row_hash: row.hash(),
        })
    }
}
