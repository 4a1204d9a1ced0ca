//! Subscriptions: plans, what customers subscribed to, invoices, and the facts made of them.

use crate::table::{big_integer, big_integer_null, create, index, integer, integer_null, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        plans(manager).await?;
        subscriptions(manager).await?;
        subscription_events(manager).await?;
        invoices(manager).await?;
        usage_records(manager).await?;
        mrr_facts(manager).await?;
        subscription_facts(manager).await?;
        dirty_customers(manager).await
    }
}

async fn plans(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("name"),
        text("interval"),
        integer("interval_count"),
        big_integer("amount"),
        text("currency"),
        text_null("product"),
        big_integer("row_hash"),
    ];
    create(manager, "plans", columns, &["workspace_id", "id"]).await
}

async fn subscriptions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("customer_id"),
        text("plan_id"),
        text("status"),
        big_integer("started_at"),
        big_integer_null("quantity"),
        big_integer_null("trial_end"),
        big_integer_null("canceled_at"),
        big_integer_null("ended_at"),
        integer("discount"),
        big_integer("row_hash"),
    ];
    create(manager, "subscriptions", columns, &["workspace_id", "id"]).await?;
    index(manager, "subscriptions", &["workspace_id", "customer_id"]).await?;
    index(manager, "subscriptions", &["workspace_id", "plan_id"]).await
}

async fn subscription_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("subscription_id"),
        big_integer("at"),
        text("kind"),
        text_null("plan_id"),
        big_integer_null("quantity"),
        big_integer("row_hash"),
    ];
    create(manager, "subscription_events", columns, &["workspace_id", "subscription_id", "at", "kind"]).await
}

async fn invoices(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("id"),
        text("customer_id"),
        text_null("subscription_id"),
        big_integer("created_at"),
        integer("day"),
        big_integer_null("due_at"),
        integer("due_day"),
        big_integer_null("paid_at"),
        integer_null("paid_day"),
        text("status"),
        text("currency"),
        big_integer_null("subtotal"),
        big_integer_null("tax"),
        big_integer("total"),
        big_integer_null("amount_paid"),
        big_integer_null("amount_refunded"),
        integer_null("attempt_count"),
        big_integer("row_hash"),
    ];
    create(manager, "invoices", columns, &["workspace_id", "id"]).await?;
    index(manager, "invoices", &["workspace_id", "day"]).await?;
    index(manager, "invoices", &["workspace_id", "paid_day"]).await?;
    index(manager, "invoices", &["workspace_id", "customer_id"]).await
}

async fn usage_records(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("subscription_id"),
        big_integer("at"),
        integer("day"),
        text("meter"),
        big_integer("quantity"),
        big_integer("row_hash"),
    ];
    create(manager, "usage_records", columns, &["workspace_id", "subscription_id", "at", "meter"]).await
}

async fn mrr_facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("customer_id"),
        text("plan_id"),
        text("currency"),
        big_integer("delta"),
        integer("paying"),
        text("phase"),
        integer("cohort"),
    ];
    create(manager, "mrr_facts", columns, &["workspace_id", "day", "customer_id", "plan_id", "currency"]).await?;
    index(manager, "mrr_facts", &["workspace_id", "customer_id"]).await?;
    index(manager, "mrr_facts", &["workspace_id", "phase", "day"]).await
}

async fn subscription_facts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("subscription_id"),
        text("kind"),
        text("customer_id"),
        text("plan_id"),
        text("currency"),
        integer_null("cohort"),
    ];
    create(manager, "subscription_facts", columns, &["workspace_id", "day", "subscription_id", "kind"]).await?;
    index(manager, "subscription_facts", &["workspace_id", "customer_id"]).await
}

async fn dirty_customers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [big_integer("workspace_id"), text("customer_id")];
    create(manager, "dirty_customers", columns, &["workspace_id", "customer_id"]).await
}
