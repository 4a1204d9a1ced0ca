//! Suppliers.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::suppliers::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        Ok(Self {
            workspace_id: row.workspace(),
            id: row.id("id")?,
            name: row.required_text("name")?,
            lead_time_days: row.small_count("lead_time_days")?,
            on_time_rate: row.decimal("on_time_rate")?,
            currency: row.optional_currency("currency")?.map(|currency| currency.code().into()),
            row_hash: row.hash(),
        })
    }
}
