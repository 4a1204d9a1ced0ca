//! Language models of workspaces: who is asked, in which order, what it may take, what it took.

use crate::table::{big_integer, big_integer_null, boolean, create_with, integer, secure, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let owner = [("workspace_id", "workspaces", "id")];
        create_with(
            manager,
            "model_settings",
            [
                big_integer("workspace_id"),
                boolean("enabled"),
                boolean("share_values"),
                // Millionths of a US dollar.
                big_integer("monthly_cap"),
                big_integer_null("updated_by"),
                big_integer("updated_at"),
            ],
            &["workspace_id"],
            owner,
        )
        .await?;
        create_with(
            manager,
            "model_providers",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                integer("position"),
                text("protocol"),
                text("base_url"),
                text("model"),
                // Encrypted; none where the provider asks for none.
                text_null("key_sealed"),
                // Its last characters.
                text("key_hint"),
                // Millionths of a US dollar for a million tokens.
                big_integer("price_read"),
                big_integer("price_written"),
                big_integer("created_at"),
                big_integer("updated_at"),
            ],
            &["workspace_id", "id"],
            owner,
        )
        .await?;
        create_with(
            manager,
            "model_calls",
            [
                big_integer("workspace_id"),
                // Sorts by time.
                big_integer("id"),
                big_integer("at"),
                big_integer("provider_id"),
                text("protocol"),
                text("model"),
                text("purpose"),
                text("outcome"),
                big_integer("tokens_read"),
                big_integer("tokens_written"),
                // Millionths of a US dollar; until the call has ended, the most that it may cost.
                big_integer("cost"),
                big_integer("latency_ms"),
                // As the audit log writes actors.
                text("actor"),
            ],
            &["workspace_id", "id"],
            owner,
        )
        .await?;
        // The model that read a turn's question; none where the grammar did.
        let reader = Table::alter().table("conversation_turns").add_column(text_null("reader")).take();
        manager.alter_table(reader).await?;
        for table in ["model_settings", "model_providers", "model_calls"] {
            secure(manager, table).await?;
        }
        Ok(())
    }
}
