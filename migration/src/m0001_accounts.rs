//! People, their sessions, workspaces, who belongs to them, keys and the audit log.

use crate::table::{
    big_integer, big_integer_null, blob, boolean, create, create_with, index, integer, text, text_null, unique,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        people(manager).await?;
        workspaces(manager).await?;
        locks(manager).await
    }
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        "users",
        [
            big_integer("id"),
            text("email"),
            text("name"),
            text("password_hash"),
            text("locale"),
            text("theme"),
            big_integer("created_at"),
        ],
        &["id"],
    )
    .await?;
    unique(manager, "users", &["email"]).await?;

    create_with(
        manager,
        "sessions",
        [text("id"), big_integer_null("user_id"), blob("data"), big_integer("expires_at")],
        &["id"],
        [("user_id", "users", "id")],
    )
    .await?;
    index(manager, "sessions", &["expires_at"]).await?;
    index(manager, "sessions", &["user_id"]).await?;

    create_with(
        manager,
        "password_resets",
        [
            text("token_hash"),
            big_integer("user_id"),
            big_integer("created_at"),
            big_integer("expires_at"),
            big_integer_null("used_at"),
        ],
        &["token_hash"],
        [("user_id", "users", "id")],
    )
    .await?;
    index(manager, "password_resets", &["user_id"]).await
}

async fn workspaces(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        "workspaces",
        [
            big_integer("id"),
            text("slug"),
            text("name"),
            text("vertical"),
            text("currency"),
            text("timezone"),
            text("week_start"),
            text("plan"),
            boolean("demo"),
            big_integer("created_at"),
            big_integer("data_version"),
            big_integer_null("data_changed_at"),
        ],
        &["id"],
    )
    .await?;
    unique(manager, "workspaces", &["slug"]).await?;

    create_with(
        manager,
        "memberships",
        [big_integer("workspace_id"), big_integer("user_id"), text("role"), big_integer("created_at")],
        &["workspace_id", "user_id"],
        [("workspace_id", "workspaces", "id"), ("user_id", "users", "id")],
    )
    .await?;
    index(manager, "memberships", &["user_id"]).await
}

async fn locks(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create_with(
        manager,
        "api_keys",
        [
            big_integer("workspace_id"),
            big_integer("id"),
            text("name"),
            text("prefix"),
            text("key_hash"),
            text("scopes"),
            big_integer_null("created_by"),
            big_integer("created_at"),
            big_integer_null("last_used_at"),
            big_integer_null("revoked_at"),
        ],
        &["workspace_id", "id"],
        [("workspace_id", "workspaces", "id")],
    )
    .await?;
    unique(manager, "api_keys", &["key_hash"]).await?;

    // No foreign key: the log outlives what it tells of. Events outside a workspace carry workspace 0.
    create(
        manager,
        "audit_events",
        [
            big_integer("workspace_id"),
            big_integer("id"),
            big_integer("at"),
            text("actor"),
            text("action"),
            text("target"),
            text_null("detail"),
        ],
        &["workspace_id", "id"],
    )
    .await?;

    create(
        manager,
        "throttles",
        [text("id"), integer("attempts"), big_integer("first_at"), big_integer("blocked_until")],
        &["id"],
    )
    .await
}
