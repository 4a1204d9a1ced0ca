//! Visits on a day, as they were brought in. Queries read it as it is.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "web_sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    /// Digest of what tells one row of a day from another: source, medium, campaign, landing page, device, country.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub source: Option<String>,
    pub medium: Option<String>,
    pub campaign: Option<String>,
    pub landing_page: Option<String>,
    pub device: Option<String>,
    pub country: Option<String>,
    pub sessions: i64,
    pub users: Option<i64>,
    pub new_users: Option<i64>,
    pub pageviews: Option<i64>,
    pub engaged_sessions: Option<i64>,
    /// Millionths.
    pub conversions: Option<i64>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
