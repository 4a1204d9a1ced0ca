//! A customer whose subscription facts are older than the records.

use sea_orm::{QuerySelect, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dirty_customers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: String,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();

impl Entity {
    /// The ids of the workspaces that have any, for the work that was left over at a stop.
    pub fn workspaces() -> Select<Self> {
        Self::find().select_only().column(Column::WorkspaceId).distinct()
    }
}
