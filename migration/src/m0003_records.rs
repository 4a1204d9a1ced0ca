//! What was brought in, as it was brought in. Files come in any order, so no record must wait for another: no foreign keys.

use crate::table::{
    big_integer, big_integer_null, boolean, boolean_null, create, index, integer, integer_null, small_integer, text,
    text_null,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        customers(manager).await?;
        products(manager).await?;
        orders(manager).await?;
        order_items(manager).await?;
        refunds(manager).await?;
        fees(manager).await?;
        fx_rates(manager).await
    }
}

async fn customers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        big_integer("created_at"),
        integer("day"),
        text_null("email"),
        text_null("name"),
        text_null("country"),
        text_null("city"),
        text_null("region"),
        boolean_null("accepts_marketing"),
        text_null("tags"),
        big_integer("row_hash"),
    ];
    create(manager, "customers", columns, &["workspace_id", "id"]).await
}

async fn products(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("title"),
        text_null("sku"),
        text_null("category"),
        text_null("vendor"),
        big_integer_null("price"),
        big_integer_null("cost"),
        text("currency"),
        text_null("status"),
        big_integer_null("created_at"),
        big_integer("row_hash"),
    ];
    create(manager, "products", columns, &["workspace_id", "id"]).await
}

async fn orders(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        big_integer("created_at"),
        integer("day"),
        small_integer("hour"),
        text_null("number"),
        text_null("customer_id"),
        text_null("status"),
        text_null("financial_status"),
        text_null("channel"),
        text_null("source"),
        text_null("medium"),
        text_null("campaign"),
        text("currency"),
        big_integer_null("subtotal"),
        big_integer_null("discount_total"),
        big_integer_null("shipping_total"),
        big_integer_null("tax_total"),
        big_integer("total"),
        big_integer_null("refunded_total"),
        big_integer_null("refunded_at"),
        integer_null("refunded_day"),
        text_null("country"),
        text_null("region"),
        text_null("city"),
        text_null("payment_method"),
        boolean("test"),
        boolean("valid"),
        big_integer("row_hash"),
    ];
    create(manager, "orders", columns, &["workspace_id", "id"]).await?;
    index(manager, "orders", &["workspace_id", "day", "id"]).await?;
    index(manager, "orders", &["workspace_id", "customer_id", "created_at", "id"]).await
}

async fn order_items(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("order_id"),
        text("id"),
        text_null("product_id"),
        text_null("sku"),
        text_null("title"),
        big_integer("quantity"),
        big_integer("unit_price"),
        big_integer_null("discount"),
        big_integer_null("tax"),
        text("currency"),
        text_null("exact"),
        big_integer_null("import_id"),
        big_integer("row_hash"),
    ];
    create(manager, "order_items", columns, &["workspace_id", "order_id", "id"]).await
}

async fn refunds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("order_id"),
        big_integer("created_at"),
        integer("day"),
        big_integer("amount"),
        text("currency"),
        text_null("exact"),
        text_null("reason"),
        big_integer("row_hash"),
    ];
    create(manager, "refunds", columns, &["workspace_id", "id"]).await?;
    index(manager, "refunds", &["workspace_id", "order_id"]).await?;
    index(manager, "refunds", &["workspace_id", "day"]).await
}

async fn fees(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("order_id"),
        text("kind"),
        big_integer("amount"),
        text("currency"),
        text_null("exact"),
        big_integer_null("created_at"),
        integer_null("day"),
        big_integer("row_hash"),
    ];
    create(manager, "fees", columns, &["workspace_id", "order_id", "kind"]).await
}

async fn fx_rates(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("base"),
        text("quote"),
        integer("day"),
        text("rate"),
        big_integer("row_hash"),
    ];
    create(manager, "fx_rates", columns, &["workspace_id", "base", "quote", "day"]).await
}
