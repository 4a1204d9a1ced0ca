//! A conversation of one person or API key.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conversations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Whose it is, as the audit log writes actors.
    pub owner: String,
    /// The first question.
    pub title: String,
    pub created_at: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();

impl Entity {
    /// The conversations of one owner in one workspace.
    pub fn of_owner(workspace: domain::WorkspaceId, owner: &str) -> sea_orm::Select<Self> {
        Self::in_workspace(workspace).filter(Column::Owner.eq(owner))
    }
}
