//! A line of a valid order as queries see it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "item_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub order_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub item_id: String,
    pub product_key: String,
    pub title: Option<String>,
    pub sku: Option<String>,
    pub quantity: i64,
    pub gross: i64,
    pub discount: i64,
    pub currency: String,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
