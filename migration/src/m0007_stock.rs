//! Stock, suppliers and purchase orders.

use crate::table::{big_integer, big_integer_null, create, index, integer, integer_null, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        inventory_levels(manager).await?;
        stock_movements(manager).await?;
        suppliers(manager).await?;
        purchase_orders(manager).await
    }
}

async fn inventory_levels(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("product_id"),
        text("location"),
        integer("day"),
        big_integer("as_of"),
        big_integer("on_hand"),
        big_integer_null("reserved"),
        integer_null("lead_time_days"),
        text_null("supplier"),
        big_integer_null("reorder_cost"),
        text_null("holding_cost_rate"),
        big_integer("row_hash"),
    ];
    create(manager, "inventory_levels", columns, &["workspace_id", "product_id", "location", "day"]).await?;
    index(manager, "inventory_levels", &["workspace_id", "day"]).await
}

async fn stock_movements(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("product_id"),
        big_integer("at"),
        integer("day"),
        text("kind"),
        text("location"),
        text("reference"),
        big_integer("quantity"),
        big_integer("row_hash"),
    ];
    create(manager, "stock_movements", columns, &["workspace_id", "product_id", "at", "kind", "location", "reference"])
        .await?;
    index(manager, "stock_movements", &["workspace_id", "day"]).await
}

async fn suppliers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("name"),
        integer_null("lead_time_days"),
        text_null("on_time_rate"),
        text_null("currency"),
        big_integer("row_hash"),
    ];
    create(manager, "suppliers", columns, &["workspace_id", "id"]).await
}

async fn purchase_orders(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("product_id"),
        text("supplier_id"),
        big_integer("ordered_at"),
        integer("day"),
        big_integer_null("expected_at"),
        big_integer_null("received_at"),
        text_null("status"),
        big_integer_null("quantity"),
        big_integer_null("unit_cost"),
        text("currency"),
        big_integer("row_hash"),
    ];
    create(manager, "purchase_orders", columns, &["workspace_id", "id", "product_id"]).await?;
    index(manager, "purchase_orders", &["workspace_id", "product_id"]).await
}
