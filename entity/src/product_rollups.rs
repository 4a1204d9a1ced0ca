//! Sums over lines by day or month and product.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_rollups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub grain: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub bucket: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_key: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub currency: String,
    pub title: Option<String>,
    pub sku: Option<String>,
    pub quantity: i64,
    pub gross: i64,
    pub discount: i64,
    pub orders: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
