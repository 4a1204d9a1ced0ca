//! An order as queries see it. Tests are left out.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub order_id: String,
    pub hour: i16,
    pub customer_id: Option<String>,
    pub valid: bool,
    pub cancelled: bool,
    pub first_order: bool,
    pub prev_day: Option<i32>,
    pub currency: String,
    pub gross: i64,
    pub discounts: i64,
    pub shipping: i64,
    pub taxes: i64,
    pub units: i64,
    pub fees: i64,
    pub channel: Option<String>,
    pub source: Option<String>,
    pub medium: Option<String>,
    pub campaign: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub payment_method: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
