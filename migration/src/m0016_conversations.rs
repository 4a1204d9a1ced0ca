//! Conversations: the questions of a person or a key, and what stands after each.

use crate::table::{big_integer, boolean, create_with, index, integer, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "conversations",
            [
                big_integer("workspace_id"),
                text("id"),
                // As the audit log writes actors: `user:17`, `key:4`, `system`.
                text("owner"),
                text("title"),
                big_integer("created_at"),
                big_integer("updated_at"),
            ],
            &["workspace_id", "id"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        index(manager, "conversations", &["workspace_id", "owner", "updated_at"]).await?;
        create_with(
            manager,
            "conversation_turns",
            [
                big_integer("workspace_id"),
                text("conversation_id"),
                // From 1 on.
                integer("turn"),
                big_integer("asked_at"),
                text("question"),
                // The question as it is searched: in lower case, without accents.
                text("words"),
                // Whether a query was changed by hand: the question is what the page calls it then.
                boolean("edited"),
                text("locale"),
                text("status"),
                text("answer"),
                text("state"),
            ],
            &["workspace_id", "conversation_id", "turn"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        secure(manager, "conversations").await?;
        secure(manager, "conversation_turns").await
    }
}
