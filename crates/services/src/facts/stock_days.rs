//! Moving levels of stock to another time zone. Their day is a part of their key: of two that come to one day the later stays.

use crate::{Context, Result, ingest, ingest::tables::upsert, store, zone::Zone};
use domain::WorkspaceId;
use entity::inventory_levels::{Column, Entity, Model};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// Products whose levels are moved in one transaction.
const PRODUCTS: u64 = 20;

/// Gives every level the day of its time in that zone.
pub(super) async fn retime(ctx: &Context, workspace: WorkspaceId, zone: &Zone) -> Result<()> {
    let mut after = String::new();
    loop {
        let tx = store::begin_write_in(&ctx.db, workspace).await?;
        ingest::lock_workspace(&tx, workspace).await?;
        let products: Vec<String> = Entity::in_workspace(workspace)
            .filter(Column::ProductId.gt(after.as_str()))
            .select_only()
            .column(Column::ProductId)
            .distinct()
            .order_by_asc(Column::ProductId)
            .limit(PRODUCTS)
            .into_tuple()
            .all(&*tx)
            .await?;
        let Some(last) = products.last() else { return Ok(()) };
        after.clone_from(last);
        let of_products = Column::ProductId.is_in(products);
        let levels = Entity::in_workspace(workspace).filter(of_products.clone()).all(&*tx).await?;
        if levels.iter().any(|level| zone.day(level.as_of).number() != level.day) {
            Entity::delete_in(workspace).filter(of_products).exec(&*tx).await?;
            upsert::<Entity>(&*tx, moved(levels, zone)).await?;
            ingest::raise_version(&*tx, workspace, ctx.now_ms()).await?;
        }
        tx.commit().await?;
    }
}

fn moved(levels: Vec<Model>, zone: &Zone) -> Vec<Model> {
    let mut latest: BTreeMap<(String, String, i32), Model> = BTreeMap::new();
    for mut level in levels {
        level.day = zone.day(level.as_of).number();
        let key = (level.product_id.clone(), level.location.clone(), level.day);
        match latest.get(&key) {
            Some(other) if other.as_of > level.as_of => {}
            _ => drop(latest.insert(key, level)),
        }
    }
    latest.into_values().collect()
}
