//! Orders, and the days that a change of one makes stale.

use super::{Batch, Record, Tally, bulk::write, lookup::among, reprice::reprice, sort_out, stale::Written};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use domain::Day;
use entity::orders::{Column, Entity, Model};
use sea_orm::{FromQueryResult, QueryFilter, QuerySelect};
use std::collections::HashMap;

pub(crate) struct Order(Model);

/// What the store knows of an order that is about to change.
#[derive(FromQueryResult)]
struct Known {
    id: String,
    row_hash: i64,
    created_at: i64,
    day: i32,
    customer_id: Option<String>,
    currency: String,
    refunded_day: Option<i32>,
    valid: bool,
}

impl Record for Order {
    const QUERIED: bool = false;
    type Table = entity::orders::Entity;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        let id = row.id("id")?;
        let (created_at, day, hour) = row.required_time("created_at")?;
        let total = row.money("total", currency)?;
        let total = total.ok_or_else(|| row.refuse("total", "is required"))?;
        let number = row.text("number")?;
        let customer_id = row.optional_id("customer_id")?;
        let status = row.choice("status")?;
        let financial_status = row.choice("financial_status")?;
        let [channel, source, medium, campaign] =
            [row.text("channel")?, row.text("source")?, row.text("medium")?, row.text("campaign")?];
        let subtotal = row.money("subtotal", currency)?;
        let discount_total = row.money("discount_total", currency)?;
        let shipping_total = row.money("shipping_total", currency)?;
        let tax_total = row.money("tax_total", currency)?;
        let refunded_total = row.money("refunded_total", currency)?;
        let refunded = row.time("refunded_at")?;
        let [country, region, city] = [row.text("country")?, row.text("region")?, row.text("city")?];
        let payment_method = row.text("payment_method")?;
        let test = row.boolean("test")?.unwrap_or(false);
        Ok(Self(Model {
            workspace_id: 0,
            id,
            created_at,
            day: day.number(),
            hour: hour.into(),
            number,
            customer_id,
            status: status.map(str::to_owned),
            financial_status: financial_status.map(str::to_owned),
            channel,
            source,
            medium,
            campaign,
            currency: currency.code().into(),
            subtotal,
            discount_total,
            shipping_total,
            tax_total,
            total,
            refunded_total,
            refunded_at: refunded.map(|(at, ..)| at),
            refunded_day: refunded.map(|(_, day, _): (i64, Day, u8)| day.number()),
            country,
            region,
            city,
            payment_method,
            test,
            valid: !test && status != Some("cancelled") && financial_status != Some("voided"),
            row_hash: row.hash(),
        }))
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let known = known(batch, &rows).await?;
        let rows = rows.into_iter().map(|row| (row.0.id.clone(), row.0.row_hash, row.0));
        let mut sorted = sort_out(rows, |id| known.get(id).map(|order| order.row_hash));
        sorted.write.iter_mut().for_each(|row| row.workspace_id = batch.id().0);

        let mut written = Written::default();
        let mut repriced = HashMap::new();
        for order in &sorted.write {
            let before = known.get(&order.id);
            batch.dirty.extend([Some(order.day), order.refunded_day].into_iter().flatten());
            batch.dirty.extend(before.iter().flat_map(|before| [Some(before.day), before.refunded_day]).flatten());
            written.add(&order.id);
            written.place(&order.id, order.valid, order.customer_id.as_deref(), order.created_at, order.day);
            if let Some(before) = before {
                written.place(&order.id, before.valid, before.customer_id.as_deref(), before.created_at, before.day);
            }
            let expected = before.map_or(batch.workspace.currency.code(), |before| before.currency.as_str());
            if order.currency != expected {
                repriced.insert(order.id.clone(), order.currency.clone());
            }
        }
        write::<Entity>(batch.tx, sorted.write, |order| known.contains_key(&order.id)).await?;
        reprice(batch, repriced).await?;
        written.mark(batch).await?;
        Ok(sorted.tally)
    }
}

async fn known(batch: &Batch<'_>, rows: &[Order]) -> Result<HashMap<String, Known>> {
    let ids: Vec<&str> = rows.iter().map(|row| row.0.id.as_str()).collect();
    let Some(among) = among::<Entity>(batch, Column::Id, &ids).await? else { return Ok(HashMap::new()) };
    let known = Entity::in_workspace(batch.id())
        .filter(among)
        .select_only()
        .columns([
            Column::Id,
            Column::RowHash,
            Column::CreatedAt,
            Column::Day,
            Column::CustomerId,
            Column::Currency,
            Column::RefundedDay,
            Column::Valid,
        ])
        .into_model::<Known>()
        .all(batch.tx)
        .await?;
    Ok(known.into_iter().map(|order| (order.id.clone(), order)).collect())
}
