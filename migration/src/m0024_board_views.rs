//! Views of boards under names, and which one a board begins with.

use crate::table::{big_integer, big_integer_null, boolean, create_with, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "board_views",
            [
                big_integer("workspace_id"),
                big_integer("board_id"),
                big_integer("id"),
                big_integer("user_id"),
                text("name"),
                text("definition"),
                boolean("shared"),
                boolean("begins"),
                big_integer("updated_at"),
            ],
            &["workspace_id", "board_id", "id"],
            [("workspace_id", "workspaces", "id"), ("user_id", "users", "id")],
        )
        .await?;
        secure(manager, "board_views").await?;
        let begins = Table::alter().table("board_marks").add_column(big_integer_null("view_id")).take();
        manager.alter_table(begins).await
    }
}
