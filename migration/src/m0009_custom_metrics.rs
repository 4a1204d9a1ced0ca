//! Metrics that a workspace defines for itself.

use crate::table::{big_integer, big_integer_null, create_with, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "custom_metrics",
            [
                big_integer("workspace_id"),
                text("key"),
                text("label"),
                text("meaning"),
                text("formula"),
                text("unit"),
                text("direction"),
                text("category"),
                text("synonyms"),
                big_integer_null("created_by"),
                big_integer("created_at"),
                big_integer_null("updated_by"),
                big_integer("updated_at"),
            ],
            &["workspace_id", "key"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        secure(manager, "custom_metrics").await
    }
}
