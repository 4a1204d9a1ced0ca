//! Lines of purchase orders, as they were brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "purchase_orders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `''` where the file names none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: String,
    pub supplier_id: String,
    pub ordered_at: i64,
    pub day: i32,
    pub expected_at: Option<i64>,
    pub received_at: Option<i64>,
    pub status: Option<String>,
    pub quantity: Option<i64>,
    pub unit_cost: Option<i64>,
    pub currency: String,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
