//! Money given back, as it was brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "refunds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub order_id: String,
    pub created_at: i64,
    pub day: i32,
    pub amount: i64,
    pub currency: String,
    /// The amounts' own texts, joined by `|`, where the currency can't hold all of their digits.
    pub exact: Option<String>,
    pub reason: Option<String>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
