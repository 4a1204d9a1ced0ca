//! A refund of a valid order on the refund's own day.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "refund_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub refund_id: String,
    pub order_id: String,
    pub order_day: i32,
    pub amount: i64,
    pub currency: String,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
