//! PostgreSQL's own wall between workspaces, behind the scoped finders.

use crate::table::secure;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TENANT_TABLES: [&str; 34] = [
    "ad_performance",
    "api_keys",
    "audit_events",
    "customers",
    "dirty_customers",
    "dirty_days",
    "fees",
    "fx_rates",
    "import_rejects",
    "imports",
    "inventory_levels",
    "invoices",
    "item_facts",
    "memberships",
    "mrr_facts",
    "order_facts",
    "order_items",
    "order_rollups",
    "orders",
    "plans",
    "product_rollups",
    "products",
    "purchase_orders",
    "refund_facts",
    "refunds",
    "repeat_rollups",
    "stock_movements",
    "subscription_events",
    "subscription_facts",
    "subscriptions",
    "suppliers",
    "touchpoints",
    "usage_records",
    "web_sessions",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TENANT_TABLES {
            secure(manager, table).await?;
        }
        Ok(())
    }
}
