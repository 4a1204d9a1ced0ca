//! The few orders that say they were refunded, by the day it counts on.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = "CREATE INDEX orders_refunded ON orders (workspace_id, COALESCE(refunded_day, day), id) WHERE refunded_total > 0";
        manager.get_connection().execute_unprepared(sql).await.map(drop)
    }
}
