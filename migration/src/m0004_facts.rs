//! What queries read: facts, rollups, and the days that wait to be recomputed.

use crate::table::{big_integer, boolean, create, integer, integer_null, small_integer, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        order_facts(manager).await?;
        item_facts(manager).await?;
        refund_facts(manager).await?;
        order_rollups(manager).await?;
        product_rollups(manager).await?;
        repeat_rollups(manager).await?;
        create(manager, "dirty_days", [big_integer("workspace_id"), integer("day")], &["workspace_id", "day"]).await
    }
}

async fn order_facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("order_id"),
        small_integer("hour"),
        text_null("customer_id"),
        boolean("valid"),
        boolean("cancelled"),
        boolean("first_order"),
        integer_null("prev_day"),
        text("currency"),
        big_integer("gross"),
        big_integer("discounts"),
        big_integer("shipping"),
        big_integer("taxes"),
        big_integer("units"),
        big_integer("fees"),
        text_null("channel"),
        text_null("source"),
        text_null("medium"),
        text_null("campaign"),
        text_null("country"),
        text_null("region"),
        text_null("city"),
        text_null("payment_method"),
    ];
    create(manager, "order_facts", columns, &["workspace_id", "day", "order_id"]).await
}

async fn item_facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("order_id"),
        text("item_id"),
        text("product_key"),
        text_null("title"),
        text_null("sku"),
        big_integer("quantity"),
        big_integer("gross"),
        big_integer("discount"),
        text("currency"),
    ];
    create(manager, "item_facts", columns, &["workspace_id", "day", "order_id", "item_id"]).await
}

async fn refund_facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("refund_id"),
        text("order_id"),
        integer("order_day"),
        big_integer("amount"),
        text("currency"),
    ];
    create(manager, "refund_facts", columns, &["workspace_id", "day", "refund_id"]).await
}

async fn order_rollups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("dimension"),
        text("grain"),
        integer("bucket"),
        text("value"),
        text("currency"),
        big_integer("orders"),
        big_integer("placed"),
        big_integer("cancelled"),
        big_integer("new_customers"),
        big_integer("gross"),
        big_integer("discounts"),
        big_integer("shipping"),
        big_integer("taxes"),
        big_integer("units"),
        big_integer("returns"),
        big_integer("fees"),
    ];
    let key = ["workspace_id", "dimension", "grain", "bucket", "value", "currency"];
    create(manager, "order_rollups", columns, &key).await
}

async fn product_rollups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("grain"),
        integer("bucket"),
        text("product_key"),
        text("currency"),
        text_null("title"),
        text_null("sku"),
        big_integer("quantity"),
        big_integer("gross"),
        big_integer("discount"),
        big_integer("orders"),
    ];
    create(manager, "product_rollups", columns, &["workspace_id", "grain", "bucket", "product_key", "currency"]).await
}

async fn repeat_rollups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns =
        [big_integer("workspace_id"), text("grain"), integer("bucket"), integer("prev_bucket"), big_integer("orders")];
    create(manager, "repeat_rollups", columns, &["workspace_id", "grain", "bucket", "prev_bucket"]).await
}
