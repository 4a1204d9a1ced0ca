//! Boards shown outside: public links, and tokens of boards inside other sites' pages.

use crate::table::{big_integer, big_integer_null, create_with, index, secure, text, text_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let workspace = ("workspace_id", "workspaces", "id");
        create_with(
            manager,
            "board_links",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                big_integer("board_id"),
                text("secret_hash"),
                text_null("password_hash"),
                big_integer_null("created_by"),
                big_integer("created_at"),
                big_integer_null("expires_at"),
                big_integer_null("last_used_at"),
                big_integer_null("revoked_at"),
            ],
            &["workspace_id", "id"],
            [workspace],
        )
        .await?;
        create_with(
            manager,
            "embed_tokens",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                big_integer("board_id"),
                text("wanted"),
                big_integer_null("created_by"),
                big_integer_null("key_id"),
                big_integer("created_at"),
                big_integer("expires_at"),
                big_integer_null("last_used_at"),
                big_integer_null("revoked_at"),
            ],
            &["workspace_id", "id"],
            [workspace],
        )
        .await?;
        unique(manager, "board_links", &["secret_hash"]).await?;
        index(manager, "embed_tokens", &["workspace_id", "expires_at"]).await?;
        for table in ["board_links", "embed_tokens"] {
            secure(manager, table).await?;
        }
        Ok(())
    }
}
