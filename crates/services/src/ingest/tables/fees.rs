//! Fees. They count on the day of their order.

use super::{Batch, Record, Tally, refunds::mark_orders, sort_out, sql::select_for, upsert};
use crate::{
    Result,
    ingest::{
        cash::{Cash, pack},
        row::{Reject, Row},
    },
};
use entity::fees::{Entity, Model};
use std::collections::HashMap;

pub(crate) struct Fee {
    /// Without its amount and currency, which are the order's to say.
    model: Model,
    amount: Cash,
}

const KNOWN: &str = "WITH p(order_id, kind) AS ({rows}) \
    SELECT f.order_id, f.kind, f.row_hash FROM p CROSS JOIN fees f \
    WHERE f.workspace_id = $1 AND f.order_id = p.order_id AND f.kind = p.kind";

impl Record for Fee {
    const QUERIED: bool = false;
    type Table = entity::fees::Entity;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let order_id = row.id("order_id")?;
        let kind = row.required_text("kind")?;
        let amount = row.cash("amount")?.ok_or_else(|| row.refuse("amount", "is required"))?;
        let created = row.time("created_at")?;
        let model = Model {
            workspace_id: 0,
            order_id,
            kind,
            amount: 0,
            currency: String::new(),
            created_at: created.map(|(at, ..)| at),
            day: created.map(|(_, day, _)| day.number()),
            exact: None,
            row_hash: row.hash(),
        };
        Ok(Self { model, amount })
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let key = |row: &Self| (row.model.order_id.clone(), row.model.kind.clone());
        let keys = rows.iter().map(key).map(|(order, kind)| [order.into(), kind.into()]).collect();
        let mut known = HashMap::new();
        for row in select_for(batch.tx, KNOWN, batch.id().0, keys).await? {
            let (order, kind, hash): (String, String, i64) = row.try_get_many_by_index()?;
            known.insert((order, kind), hash);
        }
        let rows = rows.into_iter().map(|row| (key(&row), row.model.row_hash, row));
        let sorted = sort_out(rows, |key| known.get(key).copied());

        let order_ids = sorted.write.iter().map(|row| row.model.order_id.as_str()).collect();
        let currencies = mark_orders(batch, order_ids).await?;
        let own = batch.workspace.currency;
        let models = sorted.write.into_iter().map(|row| {
            let currency = currencies.get(&row.model.order_id).copied().unwrap_or(own);
            let amount = row.amount.moved(own, currency);
            Model {
                workspace_id: batch.id().0,
                exact: pack([Some(&amount)]),
                amount: amount.minor,
                currency: currency.code().into(),
                ..row.model
            }
        });
        upsert::<Entity>(batch.tx, models.collect()).await?;
        Ok(sorted.tally)
    }
}
