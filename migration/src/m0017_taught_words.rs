//! Words that workspaces teach: "when I say X I mean Y".

use crate::table::{big_integer, big_integer_null, create_with, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "taught_words",
            [
                big_integer("workspace_id"),
                // The word as it is compared: in lower case, without accents.
                text("word_key"),
                text("word"),
                // What it means, as JSON.
                text("meaning"),
                big_integer_null("created_by"),
                big_integer("created_at"),
            ],
            &["workspace_id", "word_key"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        secure(manager, "taught_words").await
    }
}
