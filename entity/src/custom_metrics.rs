//! A metric that a workspace defines for itself.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "custom_metrics")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub label: String,
    pub meaning: String,
    pub formula: String,
    /// `money`, `count`, `ratio`, `number` or `days`: what the formula's unit was when it was saved.
    pub unit: String,
    /// `up`, `down` or `neutral`: which way is good.
    pub direction: String,
    pub category: String,
    /// One a line.
    pub synonyms: String,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub updated_by: Option<i64>,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
