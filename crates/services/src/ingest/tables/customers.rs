//! Customers.

use super::{Batch, Record, Tally, sort_out, upsert};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use entity::customers::{Column, Entity, Model};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

pub(crate) struct Customer(Model);

impl Record for Customer {
    const QUERIED: bool = false;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let id = row.id("id")?;
        let (created_at, day, _) = row.required_time("created_at")?;
        let mut model = Model {
            workspace_id: 0,
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
