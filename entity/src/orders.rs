//! An order as it was brought in. `valid`: not cancelled, not voided, not a test.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "orders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub created_at: i64,
    pub day: i32,
    pub hour: i16,
    pub number: Option<String>,
    pub customer_id: Option<String>,
    pub status: Option<String>,
    pub financial_status: Option<String>,
    pub channel: Option<String>,
    pub source: Option<String>,
    pub medium: Option<String>,
    pub campaign: Option<String>,
    pub currency: String,
    pub subtotal: Option<i64>,
    pub discount_total: Option<i64>,
    pub shipping_total: Option<i64>,
    pub tax_total: Option<i64>,
    pub total: i64,
    pub refunded_total: Option<i64>,
    pub refunded_at: Option<i64>,
    pub refunded_day: Option<i32>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub payment_method: Option<String>,
    pub test: bool,
    pub valid: bool,
    pub row_hash: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
