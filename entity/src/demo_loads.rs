//! A load of demo data that has begun and not ended.

use sea_orm::{UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "demo_loads")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    /// `shop` or `saas`.
    pub business: String,
    pub seed: i64,
    pub last_day: i32,
    /// Random; whoever knows it may go on.
    pub holder: i64,
    /// Until then a process is at work.
    pub lease_until: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();

impl Entity {
    /// Loads that no process is working on.
    pub fn abandoned(now_ms: i64) -> Select<Self> {
        Self::find().filter(Column::LeaseUntil.lt(now_ms))
    }

    /// Ends every lease.
    pub fn release_all() -> UpdateMany<Self> {
        Self::update_many().col_expr(Column::LeaseUntil, Expr::value(0))
    }
}
