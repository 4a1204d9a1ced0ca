//! One file being brought in.

use sea_orm::{Condition, QueryOrder, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub kind: String,
    pub file_name: String,
    pub path: Option<String>,
    pub mapping: String,
    pub state: String,
    pub bytes_total: i64,
    pub bytes_read: i64,
    pub rows_read: i64,
    pub rows_new: i64,
    pub rows_changed: i64,
    pub rows_unchanged: i64,
    pub rows_rejected: i64,
    pub error: Option<String>,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub started_at: Option<i64>,
    pub finished_at: Option<i64>,
    pub lease_until: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();

impl Entity {
    /// Imports of any workspace that a worker may take at `now_ms`: queued, or running with a lease that ran out. Oldest first.
    pub fn claimable(now_ms: i64) -> Select<Self> {
        let abandoned = Condition::all().add(Column::State.eq("running")).add(Column::LeaseUntil.lt(now_ms));
        let claimable = Condition::any().add(Column::State.eq("queued")).add(abandoned);
        Self::find().filter(claimable).order_by_asc(Column::CreatedAt)
    }
}
