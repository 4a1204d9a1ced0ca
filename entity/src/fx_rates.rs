//! An exchange rate: one `base` is `rate` of `quote`. `rate` is decimal text.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fx_rates")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub base: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub quote: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    pub rate: String,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
