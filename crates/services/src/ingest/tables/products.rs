//! Products. Facts hold a product's id only, so that a change of title or cost shows at once.

use super::{Batch, Record, Tally, sort_out, upsert};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::products::{Column, Entity, Model};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

pub(crate) struct Product(Model);

impl Record for Product {
    const QUERIED: bool = true;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        let mut model = Model {
            workspace_id: 0,
            id: row.id("id")?,
            title: row.required_text("title")?,
            sku: row.text("sku")?,
            category: row.text("category")?,
            vendor: row.text("vendor")?,
            price: row.money("price", currency)?,
            cost: row.money("cost", currency)?,
            currency: currency.code().into(),
            status: row.text("status")?,
            created_at: row.time("created_at")?.map(|(at, ..)| at),
            row_hash: 0,
        };
        model.row_hash = row.hash();
        Ok(Self(model))
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let ids: Vec<&str> = rows.iter().map(|row| row.0.id.as_str()).collect();
        let known: HashMap<String, i64> = Entity::in_workspace(batch.id())
            .filter(Column::Id.is_in(ids))
            .select_only()
            .columns([Column::Id, Column::RowHash])
            .into_tuple()
            .all(batch.tx)
            .await?
            .into_iter()
            .collect();
        let rows = rows.into_iter().map(|row| (row.0.id.clone(), row.0.row_hash, row.0));
        let mut sorted = sort_out(rows, |id| known.get(id).copied());
        sorted.write.iter_mut().for_each(|row| row.workspace_id = batch.id().0);
        upsert::<Entity>(batch.tx, sorted.write).await?;
        Ok(sorted.tally)
    }
}
