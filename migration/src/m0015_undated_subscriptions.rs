//! The subscriptions that are paused or cancelled nobody knows since when: few, and asked for with every answer about recurring revenue.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = "CREATE INDEX undated_subscriptions ON subscription_facts (workspace_id, subscription_id, day) \
            WHERE kind = 'unclear'";
        manager.get_connection().execute_unprepared(sql).await.map(drop)
    }
}
