//! A line of an order as it was brought in; money in `currency`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_items")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub order_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub product_id: Option<String>,
    pub sku: Option<String>,
    pub title: Option<String>,
    pub quantity: i64,
    pub unit_price: i64,
    pub discount: Option<i64>,
    pub tax: Option<i64>,
    pub currency: String,
    /// The amounts' own texts, joined by `|`, where the currency can't hold all of their digits.
    pub exact: Option<String>,
    pub import_id: Option<i64>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
