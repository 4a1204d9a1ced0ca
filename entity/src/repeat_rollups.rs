//! Valid orders of a day or month by the one of the same customer's order before (−1000000 where there is none).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "repeat_rollups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub grain: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub bucket: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub prev_bucket: i32,
    pub orders: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
