//! Files being brought in, and the rows that could not be.

use crate::table::{big_integer, big_integer_null, create_with, index, integer, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_with(
            manager,
            "imports",
            [
                big_integer("workspace_id"),
                big_integer("id"),
                text("kind"),
                text("file_name"),
                text_null("path"),
                text("mapping"),
                text("state"),
                big_integer("bytes_total"),
                big_integer("bytes_read"),
                big_integer("rows_read"),
                big_integer("rows_new"),
                big_integer("rows_changed"),
                big_integer("rows_unchanged"),
                big_integer("rows_rejected"),
                text_null("error"),
                big_integer_null("created_by"),
                big_integer("created_at"),
                big_integer_null("started_at"),
                big_integer_null("finished_at"),
                big_integer_null("lease_until"),
            ],
            &["workspace_id", "id"],
            [("workspace_id", "workspaces", "id")],
        )
        .await?;
        index(manager, "imports", &["state", "created_at"]).await?;

        create_with(
            manager,
            "import_rejects",
            [
                big_integer("workspace_id"),
                big_integer("import_id"),
                big_integer("line"),
                integer("seq"),
                text("column_name"),
                text("value"),
                text("reason"),
            ],
            &["workspace_id", "import_id", "line", "seq"],
            [("workspace_id", "workspaces", "id")],
        )
        .await
    }
}
