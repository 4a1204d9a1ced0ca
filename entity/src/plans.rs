//! What can be subscribed to, as it was brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plans")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub name: String,
    /// `day`, `week`, `month` or `year`.
    pub interval: String,
    pub interval_count: i32,
    /// Minor units for each `interval_count` intervals.
    pub amount: i64,
    pub currency: String,
    pub product: Option<String>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
