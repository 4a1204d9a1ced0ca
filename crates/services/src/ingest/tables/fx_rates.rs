//! Exchange rates.

use super::{Batch, Record, Tally, sort_out, sql::select_for, upsert};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::fx_rates::{Entity, Model};
use std::collections::HashMap;

pub(crate) struct FxRate(Model);

const KNOWN: &str = "WITH p(base, quote, day) AS (VALUES {rows}) \
    SELECT r.base, r.quote, r.day, r.row_hash FROM p JOIN fx_rates r \
    ON r.workspace_id = $1 AND r.base = p.base AND r.quote = p.quote AND r.day = p.day";

impl Record for FxRate {
    const QUERIED: bool = true;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let day = row.date("date")?;
        let base = row.required_currency("base")?;
        let quote = row.required_currency("quote")?;
        let rate = row.rate("rate")?;
        if base == quote {
            return Err(row.refuse("quote", "is the base itself: a rate is between two currencies"));
        }
        Ok(Self(Model {
            workspace_id: 0,
            base: base.code().into(),
            quote: quote.code().into(),
            day: day.number(),
            rate,
            row_hash: row.hash(),
        }))
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let key = |row: &Self| (row.0.base.clone(), row.0.quote.clone(), row.0.day);
        let keys = rows.iter().map(key).map(|(base, quote, day)| [base.into(), quote.into(), day.into()]).collect();
        let mut known = HashMap::new();
        for row in select_for(batch.tx, KNOWN, batch.id().0, keys).await? {
            let (base, quote, day, hash): (String, String, i32, i64) = row.try_get_many_by_index()?;
            known.insert((base, quote, day), hash);
        }
        let rows = rows.into_iter().map(|row| (key(&row), row.0.row_hash, row.0));
        let mut sorted = sort_out(rows, |key| known.get(key).copied());
        sorted.write.iter_mut().for_each(|row| row.workspace_id = batch.id().0);
        upsert::<Entity>(batch.tx, sorted.write).await?;
        Ok(sorted.tally)
    }
}
