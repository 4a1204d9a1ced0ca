//! A contact of a customer with a channel, as it was brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "touchpoints")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub at: i64,
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub channel: String,
    /// `''` where the file names none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign: String,
    /// In the workspace's currency.
    pub cost: Option<i64>,
    pub currency: String,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
