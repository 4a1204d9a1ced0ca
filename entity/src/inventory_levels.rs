//! Stock of a product at a place on a day, as it was brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inventory_levels")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: String,
    /// `''` where the file names none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub location: String,
    /// The day of `as_of`; the day of the import where the file gives none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    pub as_of: i64,
    pub on_hand: i64,
    pub reserved: Option<i64>,
    pub lead_time_days: Option<i32>,
    pub supplier: Option<String>,
    /// Cost of placing an order, in the workspace's currency.
    pub reorder_cost: Option<i64>,
    /// Yearly cost of holding stock as a part of its value, a decimal.
    pub holding_cost_rate: Option<String>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
