//! Loads of demo data, so that one that broke off is taken up again.

use crate::table::{big_integer, create_with, integer, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            big_integer("workspace_id"),
            text("business"),
            big_integer("seed"),
            integer("last_day"),
            big_integer("holder"),
            big_integer("lease_until"),
        ];
        let owner = [("workspace_id", "workspaces", "id")];
        create_with(manager, "demo_loads", columns, &["workspace_id"], owner).await?;
        secure(manager, "demo_loads").await
    }
}
