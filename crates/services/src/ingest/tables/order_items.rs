//! Lines of orders. A line without an id gets one out of what it sells and how often that came in its order so far.

use super::{
    Batch, Record, Tally,
    bulk::write,
    lookup::{Reach, among},
    sort_out,
    sql::select_for,
};
use crate::{
    Result, ids,
    ingest::{
        cash::{Cash, pack},
        row::{Reject, Row},
    },
};
use domain::Currency;
use entity::{
    order_items::{Column, Entity, Model},
    orders,
};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

pub(crate) struct Item {
    order_id: String,
    id: Option<String>,
    product_id: Option<String>,
    sku: Option<String>,
    title: Option<String>,
    quantity: i64,
    unit_price: Cash,
    discount: Option<Cash>,
    tax: Option<Cash>,
    row_hash: i64,
}

const KNOWN: &str = "WITH p(order_id, id) AS ({rows}) \
    SELECT i.order_id, i.id, i.row_hash FROM p CROSS JOIN order_items i \
    WHERE i.workspace_id = $1 AND i.order_id = p.order_id AND i.id = p.id";

/// How many lines with a made-up id of that beginning the running import has written.
const SEEN: &str = "WITH p(order_id, start, import_id) AS ({rows}) \
    SELECT p.order_id, p.start, (SELECT COUNT(*) FROM order_items i WHERE i.workspace_id = $1 \
    AND i.order_id = p.order_id AND i.import_id = p.import_id AND substr(i.id, 1, length(p.start)) = p.start) FROM p";

/// Largest line total, in major units: sums of many still fit.
const MAX_LINE: i128 = 1_000_000_000_000;

impl Record for Item {
    const QUERIED: bool = false;
    type Table = entity::order_items::Entity;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let order_id = row.id("order_id")?;
        let quantity = row.integer("quantity")?;
        let unit_price = row.cash("unit_price")?.ok_or_else(|| row.refuse("unit_price", "is required"))?;
        let unit = 10_i128.pow(row.layout().currency.decimals());
        if i128::from(unit_price.minor).abs() * i128::from(quantity).abs() >= MAX_LINE * unit {
            return Err(row.refuse("unit_price", format!("times {quantity} is too large")));
        }
        Ok(Self {
            order_id,
            quantity,
            unit_price,
            id: row.optional_id("id")?,
            product_id: row.optional_id("product_id")?,
            sku: row.text("sku")?,
            title: row.text("title")?,
            discount: row.cash("discount")?,
            tax: row.cash("tax")?,
            row_hash: row.hash(),
        })
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let mut order_ids: Vec<&str> = rows.iter().map(|row| row.order_id.as_str()).collect();
        order_ids.dedup();
        let orders = orders_of(batch, &order_ids).await?;
        let reach = Reach::of::<Entity>(batch, Column::OrderId, &order_ids).await?;
        let rows = identify(batch, rows, &reach).await?;
        let known = known(batch, &rows, &reach).await?;
        let rows = rows.into_iter().map(|(id, item)| ((item.order_id.clone(), id.clone()), item.row_hash, (id, item)));
        let sorted = sort_out(rows, |key| known.get(key).copied());

        let changed_days = sorted.write.iter().filter_map(|(_, item)| orders.get(&item.order_id)).map(|(day, _)| *day);
        batch.dirty.extend(changed_days);
        // An unchanged line with a made-up id is written too: that counts it as seen by this import.
        let seen = sorted.same.into_iter().filter(|(_, item)| item.id.is_none());
        let models = sorted.write.into_iter().chain(seen).map(|(id, item)| {
            let currency = orders.get(&item.order_id).map(|(_, currency)| *currency);
            item.model(batch, id, currency)
        });
        let is_known = |row: &Model| !known.is_empty() && known.contains_key(&(row.order_id.clone(), row.id.clone()));
        write::<Entity>(batch.tx, models.collect(), is_known).await?;
        Ok(sorted.tally)
    }
}

impl Item {
    fn model(self, batch: &Batch<'_>, id: String, order_currency: Option<Currency>) -> Model {
        let own = batch.workspace.currency;
        let currency = order_currency.unwrap_or(own);
        let unit_price = self.unit_price.moved(own, currency);
        let discount = self.discount.map(|cash| cash.moved(own, currency));
        let tax = self.tax.map(|cash| cash.moved(own, currency));
        Model {
            workspace_id: batch.id().0,
            order_id: self.order_id,
            id,
            product_id: self.product_id,
            sku: self.sku,
            title: self.title,
            quantity: self.quantity,
            exact: pack([Some(&unit_price), discount.as_ref(), tax.as_ref()]),
            unit_price: unit_price.minor,
            discount: discount.map(|cash| cash.minor),
            tax: tax.map(|cash| cash.minor),
            currency: currency.code().into(),
            import_id: Some(batch.import.0),
            row_hash: self.row_hash,
        }
    }

    /// What made-up ids of such lines begin with.
    fn start(&self) -> String {
        let sold = [&self.product_id, &self.sku, &self.title].map(|part| part.as_deref().unwrap_or_default());
        let digest = ids::digest(&sold.join("\u{1f}"));
        format!("auto:{}:", digest.get(..24).unwrap_or_default())
    }
}

/// Day and currency of those of these orders that are known.
async fn orders_of(batch: &Batch<'_>, ids: &[&str]) -> Result<HashMap<String, (i32, Currency)>> {
    let Some(among) = among::<orders::Entity>(batch, orders::Column::Id, ids).await? else { return Ok(HashMap::new()) };
    let found: Vec<(String, i32, String)> = orders::Entity::in_workspace(batch.id())
        .filter(among)
        .select_only()
        .columns([orders::Column::Id, orders::Column::Day, orders::Column::Currency])
        .into_tuple()
        .all(batch.tx)
        .await?;
    let own = batch.workspace.currency;
    let known = found.into_iter().map(|(id, day, code)| (id, (day, Currency::parse(&code).unwrap_or(own))));
    Ok(known.collect())
}

/// Hashes of the lines that are in the store, by order and id.
async fn known(batch: &Batch<'_>, rows: &[(String, Item)], reach: &Reach) -> Result<HashMap<(String, String), i64>> {
    let found: Vec<(String, String, i64)> = match reach {
        Reach::Nowhere => Vec::new(),
        Reach::Between(first, last) => {
            let between = Entity::in_workspace(batch.id()).filter(Column::OrderId.between(first, last)).select_only();
            let columns = [Column::OrderId, Column::Id, Column::RowHash];
            between.columns(columns).into_tuple().all(batch.tx).await?
        }
        Reach::Scattered => {
            let keys = rows.iter().map(|(id, item)| [item.order_id.as_str().into(), id.as_str().into()]).collect();
            let found = select_for(batch.tx, KNOWN, batch.id().0, keys).await?;
            found.into_iter().map(|row| row.try_get_many_by_index()).collect::<std::result::Result<_, _>>()?
        }
    };
    Ok(found.into_iter().map(|(order_id, id, hash)| ((order_id, id), hash)).collect())
}

/// Gives every line an id: its own, or the next one of its kind in its order.
async fn identify(batch: &Batch<'_>, rows: Vec<Item>, reach: &Reach) -> Result<Vec<(String, Item)>> {
    let starts: Vec<Option<String>> = rows.iter().map(|row| row.id.is_none().then(|| row.start())).collect();
    let mut next: HashMap<(String, String), i64> = HashMap::new();
    for (row, start) in rows.iter().zip(&starts) {
        if let Some(start) = start {
            next.insert((row.order_id.clone(), start.clone()), 0);
        }
    }
    if *reach != Reach::Nowhere {
        let keys =
            next.keys().map(|(order, start)| [order.clone().into(), start.clone().into(), batch.import.0.into()]);
        for row in select_for(batch.tx, SEEN, batch.id().0, keys.collect()).await? {
            let (order, start, count): (String, String, i64) = row.try_get_many_by_index()?;
            next.insert((order, start), count);
        }
    }
    let identified = rows.into_iter().zip(starts).map(|(row, start)| {
        let id = match (&row.id, start) {
            (Some(id), _) => id.clone(),
            (None, start) => {
                let start = start.unwrap_or_default();
                let id = next.entry((row.order_id.clone(), start.clone())).or_default();
                *id += 1;
                format!("{start}{}", *id - 1)
            }
        };
        (id, row)
    });
    Ok(identified.collect())
}
