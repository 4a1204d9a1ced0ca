//! Sums over orders by day (`d`) or month (`m`) and one value of one dimension.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_rollups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub dimension: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub grain: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub bucket: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub value: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub currency: String,
    pub orders: i64,
    pub placed: i64,
    pub cancelled: i64,
    pub new_customers: i64,
    pub gross: i64,
    pub discounts: i64,
    pub shipping: i64,
    pub taxes: i64,
    pub units: i64,
    pub returns: i64,
    pub fees: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
