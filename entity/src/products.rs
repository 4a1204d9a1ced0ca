//! A product as it was brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "products")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub title: String,
    pub sku: Option<String>,
    pub category: Option<String>,
    pub vendor: Option<String>,
    pub price: Option<i64>,
    pub cost: Option<i64>,
    pub currency: String,
    pub status: Option<String>,
    pub created_at: Option<i64>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
