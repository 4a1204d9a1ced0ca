//! When an order's currency turns out to be another than assumed, what belongs to it is read anew in that currency.

use super::{Batch, upsert};
use crate::{
    Result,
    ingest::cash::{Cash, pack, unpack},
};
use domain::Currency;
use entity::{fees, order_items, refunds};
use sea_orm::{ColumnTrait, QueryFilter};
use std::collections::HashMap;

/// Orders a statement asks for at once.
const CHUNK: usize = 500;

/// Moves the lines, refunds and fees of these orders (id → currency) to their order's currency.
pub(super) async fn reprice(batch: &Batch<'_>, orders: HashMap<String, String>) -> Result<()> {
    let ids: Vec<&String> = orders.keys().collect();
    let to = |order_id: &str| orders.get(order_id).and_then(|code| Currency::parse(code).ok());
    for chunk in ids.chunks(CHUNK) {
        let ids = || chunk.iter().map(|id| id.as_str());
        let items = order_items::Entity::in_workspace(batch.id()).filter(order_items::Column::OrderId.is_in(ids()));
        let items = items.all(batch.tx).await?.into_iter().filter_map(|row| Some(item(to(&row.order_id)?, row)));
        upsert::<order_items::Entity>(batch.tx, items.collect()).await?;

        let refunds = refunds::Entity::in_workspace(batch.id()).filter(refunds::Column::OrderId.is_in(ids()));
        let refunds = refunds.all(batch.tx).await?.into_iter().filter_map(|row| Some(refund(to(&row.order_id)?, row)));
        upsert::<refunds::Entity>(batch.tx, refunds.collect()).await?;

        let fees = fees::Entity::in_workspace(batch.id()).filter(fees::Column::OrderId.is_in(ids()));
        let fees = fees.all(batch.tx).await?.into_iter().filter_map(|row| Some(fee(to(&row.order_id)?, row)));
        upsert::<fees::Entity>(batch.tx, fees.collect()).await?;
    }
    Ok(())
}

fn item(to: Currency, row: order_items::Model) -> order_items::Model {
    let from = Currency::parse(&row.currency).unwrap_or(to);
    let [unit_price, discount, tax] = unpack(row.exact.as_deref());
    let unit_price = Cash { minor: row.unit_price, exact: unit_price }.moved(from, to);
    let discount = row.discount.map(|minor| Cash { minor, exact: discount }.moved(from, to));
    let tax = row.tax.map(|minor| Cash { minor, exact: tax }.moved(from, to));
    order_items::Model {
        exact: pack([Some(&unit_price), discount.as_ref(), tax.as_ref()]),
        unit_price: unit_price.minor,
        discount: discount.map(|cash| cash.minor),
        tax: tax.map(|cash| cash.minor),
        currency: to.code().into(),
        ..row
    }
}

fn refund(to: Currency, row: refunds::Model) -> refunds::Model {
    let amount = stored(&row.currency, to, row.amount, row.exact.as_deref());
    refunds::Model { exact: pack([Some(&amount)]), amount: amount.minor, currency: to.code().into(), ..row }
}

fn fee(to: Currency, row: fees::Model) -> fees::Model {
    let amount = stored(&row.currency, to, row.amount, row.exact.as_deref());
    fees::Model { exact: pack([Some(&amount)]), amount: amount.minor, currency: to.code().into(), ..row }
}

fn stored(from: &str, to: Currency, minor: i64, exact: Option<&str>) -> Cash {
    let [exact] = unpack(exact);
    Cash { minor, exact }.moved(Currency::parse(from).unwrap_or(to), to)
}
