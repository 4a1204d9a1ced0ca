//! What an ad did on a day, as it was brought in. Queries read it as it is.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ad_performance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    /// Digest of what tells one row of a day from another: platform, account, campaign, ad group, ad, creative, keyword, audience.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub platform: String,
    pub account: Option<String>,
    pub campaign_id: String,
    pub campaign: Option<String>,
    pub channel_type: Option<String>,
    pub ad_group_id: Option<String>,
    pub ad_group: Option<String>,
    pub ad_id: Option<String>,
    pub ad: Option<String>,
    pub creative: Option<String>,
    pub keyword: Option<String>,
    /// A decimal.
    pub quality_score: Option<String>,
    pub audience: Option<String>,
    pub spend: i64,
    pub impressions: Option<i64>,
    pub clicks: Option<i64>,
    /// Millionths: platforms attribute parts of a conversion.
    pub conversions: Option<i64>,
    pub conversion_value: Option<i64>,
    pub currency: String,
    /// A decimal.
    pub frequency: Option<String>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
