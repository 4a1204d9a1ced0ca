//! Refunds. They fall on their own day and carry their order's dimensions.

use super::{Batch, Record, Tally, sort_out, sql::one_of, upsert};
use crate::{
    Result,
    ingest::{
        cash::{Cash, pack},
        row::{Reject, Row},
    },
};
use domain::Currency;
use entity::{
    orders,
    refunds::{Column, Entity, Model},
};
use sea_orm::{ConnectionTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

pub(crate) struct Refund {
    /// Without its amount and currency, which are the order's to say.
    model: Model,
    amount: Cash,
}

impl Record for Refund {
    const QUERIED: bool = false;
    type Table = entity::refunds::Entity;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let id = row.id("id")?;
        let order_id = row.id("order_id")?;
        let (created_at, day, _) = row.required_time("created_at")?;
        let amount = row.cash("amount")?.ok_or_else(|| row.refuse("amount", "is required"))?;
        let reason = row.text("reason")?;
        let model = Model {
            workspace_id: 0,
            id,
            order_id,
            created_at,
            day: day.number(),
            amount: 0,
            currency: String::new(),
            reason,
            exact: None,
            row_hash: row.hash(),
        };
        Ok(Self { model, amount })
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let ids = rows.iter().map(|row| row.model.id.as_str());
        let known: Vec<(String, i64, String, i32)> = Entity::in_workspace(batch.id())
            .filter(one_of(batch.tx.get_database_backend(), "\"refunds\".\"id\"", ids))
            .select_only()
            .columns([Column::Id, Column::RowHash, Column::OrderId, Column::Day])
            .into_tuple()
            .all(batch.tx)
            .await?;
        let known: HashMap<_, _> = known.into_iter().map(|(id, hash, order, day)| (id, (hash, order, day))).collect();
        let rows = rows.into_iter().map(|row| (row.model.id.clone(), row.model.row_hash, row));
        let sorted = sort_out(rows, |id| known.get(id).map(|(hash, ..)| *hash));

        let mut order_ids = Vec::new();
        for Refund { model, .. } in &sorted.write {
            batch.dirty.insert(model.day);
            order_ids.push(model.order_id.as_str());
            if let Some((_, order, day)) = known.get(&model.id) {
                batch.dirty.insert(*day);
                order_ids.push(order);
            }
        }
        let currencies = mark_orders(batch, order_ids).await?;
        let models = sorted.write.into_iter().map(|row| row.settle(batch, &currencies)).collect();
        upsert::<Entity>(batch.tx, models).await?;
        Ok(sorted.tally)
    }
}

impl Refund {
    fn settle(self, batch: &Batch<'_>, currencies: &HashMap<String, Currency>) -> Model {
        let own = batch.workspace.currency;
        let currency = currencies.get(&self.model.order_id).copied().unwrap_or(own);
        let amount = self.amount.moved(own, currency);
        Model {
            workspace_id: batch.id().0,
            exact: pack([Some(&amount)]),
            amount: amount.minor,
            currency: currency.code().into(),
            ..self.model
        }
    }
}

/// Marks the days of orders whose refunds or fees changed, and tells their currencies.
/// The day of a refund that an order only implies is one of them: a real one takes its place.
pub(super) async fn mark_orders(batch: &mut Batch<'_>, ids: Vec<&str>) -> Result<HashMap<String, Currency>> {
    let found: Vec<(String, i32, Option<i32>, String)> = orders::Entity::in_workspace(batch.id())
        .filter(one_of(batch.tx.get_database_backend(), "\"orders\".\"id\"", ids))
        .select_only()
        .columns([orders::Column::Id, orders::Column::Day, orders::Column::RefundedDay, orders::Column::Currency])
        .into_tuple()
        .all(batch.tx)
        .await?;
    let mut currencies = HashMap::new();
    for (id, day, refunded_day, code) in found {
        batch.dirty.extend([Some(day), refunded_day].into_iter().flatten());
        currencies.insert(id, Currency::parse(&code).unwrap_or(batch.workspace.currency));
    }
    Ok(currencies)
}
