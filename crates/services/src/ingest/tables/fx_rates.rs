//! Exchange rates.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use entity::fx_rates::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let day = row.date("date")?;
        let base = row.required_currency("base")?;
        let quote = row.required_currency("quote")?;
        let rate = row.rate("rate")?;
        if base == quote {
            return Err(row.refuse("quote", "is the base itself: a rate is between two currencies"));
        }
        Ok(Self {
            workspace_id: row.workspace(),
            base: base.code().into(),
            quote: quote.code().into(),
            day: day.number(),
            rate,
            row_hash: row.hash(),
        })
    }
}
