//! Ads, web sessions and contacts with channels.

use crate::table::{big_integer, big_integer_null, create, index, integer, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ad_performance(manager).await?;
        web_sessions(manager).await?;
        touchpoints(manager).await
    }
}

async fn ad_performance(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("id"),
        text("platform"),
        text_null("account"),
        text("campaign_id"),
        text_null("campaign"),
        text_null("channel_type"),
        text_null("ad_group_id"),
        text_null("ad_group"),
        text_null("ad_id"),
        text_null("ad"),
        text_null("creative"),
        text_null("keyword"),
        text_null("quality_score"),
        text_null("audience"),
        big_integer("spend"),
        big_integer_null("impressions"),
        big_integer_null("clicks"),
        big_integer_null("conversions"),
        big_integer_null("conversion_value"),
        text("currency"),
        text_null("frequency"),
        big_integer("row_hash"),
    ];
    create(manager, "ad_performance", columns, &["workspace_id", "day", "id"]).await
}

async fn web_sessions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        integer("day"),
        text("id"),
        text_null("source"),
        text_null("medium"),
        text_null("campaign"),
        text_null("landing_page"),
        text_null("device"),
        text_null("country"),
        big_integer("sessions"),
        big_integer_null("users"),
        big_integer_null("new_users"),
        big_integer_null("pageviews"),
        big_integer_null("engaged_sessions"),
        big_integer_null("conversions"),
        big_integer("row_hash"),
    ];
    create(manager, "web_sessions", columns, &["workspace_id", "day", "id"]).await
}

async fn touchpoints(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        big_integer("workspace_id"),
        text("customer_id"),
        big_integer("at"),
        integer("day"),
        text("channel"),
        text("campaign"),
        big_integer_null("cost"),
        text("currency"),
        big_integer("row_hash"),
    ];
    create(manager, "touchpoints", columns, &["workspace_id", "customer_id", "at", "channel", "campaign"]).await?;
    index(manager, "touchpoints", &["workspace_id", "day"]).await
}
