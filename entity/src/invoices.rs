//! Invoices, as they were brought in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invoices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub customer_id: String,
    pub subscription_id: Option<String>,
    pub created_at: i64,
    pub day: i32,
    pub due_at: Option<i64>,
    /// The day it falls due: 30 days after `day` where the file gives none.
    pub due_day: i32,
    pub paid_at: Option<i64>,
    pub paid_day: Option<i32>,
    pub status: String,
    pub currency: String,
    pub subtotal: Option<i64>,
    pub tax: Option<i64>,
    pub total: i64,
    pub amount_paid: Option<i64>,
    pub amount_refunded: Option<i64>,
    pub attempt_count: Option<i32>,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
