//! Boards, the steps that made them, whom they are shared with, and what people keep about them.

use crate::table::{big_integer, big_integer_null, boolean, create_with, index, secure, text};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let workspace = ("workspace_id", "workspaces", "id");
        create_with(
            manager,
            "boards",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                text("name"),
                text("folder"),
                text("definition"),
                big_integer("version"),
                text("access"),
                big_integer_null("created_by"),
                big_integer("created_at"),
                big_integer_null("updated_by"),
                big_integer("updated_at"),
                big_integer_null("archived_at"),
            ],
            &["workspace_id", "id"],
            [workspace],
        )
        .await?;
        create_with(
            manager,
            "board_steps",
            [
                big_integer("workspace_id"),
                big_integer("board_id"),
                big_integer("version"),
                text("edits"),
                text("back"),
                big_integer_null("author"),
                big_integer("at"),
            ],
            &["workspace_id", "board_id", "version"],
            [workspace],
        )
        .await?;
        let person = ("user_id", "users", "id");
        create_with(
            manager,
            "board_people",
            [big_integer("workspace_id"), big_integer("board_id"), big_integer("user_id"), text("may")],
            &["workspace_id", "board_id", "user_id"],
            [workspace, person],
        )
        .await?;
        create_with(
            manager,
            "board_marks",
            [
                big_integer("workspace_id"),
                big_integer("user_id"),
                big_integer("board_id"),
                boolean("favourite"),
                big_integer_null("seen_at"),
            ],
            &["workspace_id", "user_id", "board_id"],
            [workspace, person],
        )
        .await?;
        for table in ["board_people", "board_marks"] {
            index(manager, table, &["user_id"]).await?;
        }
        for table in ["boards", "board_steps", "board_people", "board_marks"] {
            secure(manager, table).await?;
        }
        Ok(())
    }
}
