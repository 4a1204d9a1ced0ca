//! Queries that people keep under a name.

use crate::table::{big_integer, big_integer_null, create_with, secure, text, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "saved_queries",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                text("name"),
                // The name as it is compared: two that differ in case alone are one.
                text("name_key"),
                text("query"),
                text("view"),
                big_integer_null("created_by"),
                big_integer("created_at"),
                big_integer_null("updated_by"),
                big_integer("updated_at"),
            ],
            &["workspace_id", "id"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        unique(manager, "saved_queries", &["workspace_id", "name_key"]).await?;
        secure(manager, "saved_queries").await
    }
}
