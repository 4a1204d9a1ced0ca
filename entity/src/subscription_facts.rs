//! What a day brought for a subscription.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "subscription_facts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subscription_id: String,
    /// `began` (first paying day), `ended` (had paid), `trial_ended`, `trial_converted`, `unclear`
    /// (paused or cancelled nobody knows since when).
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    pub customer_id: String,
    pub plan_id: String,
    pub currency: String,
    /// First day of the month of the customer's first payment; none where there never was one.
    pub cohort: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
