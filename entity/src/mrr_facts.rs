//! How a customer's recurring revenue changed on a day, by plan.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mrr_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub currency: String,
    /// Change of the monthly amount, in 1/360,000 of a minor unit.
    pub delta: i64,
    /// Change of the number of paying subscriptions.
    pub paying: i32,
    /// What the day was to the customer as a whole: `new` (pays for the first time), `back` (pays again), `gone` (stopped), `kept`.
    pub phase: String,
    /// First day of the month of the customer's first payment.
    pub cohort: i32,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
