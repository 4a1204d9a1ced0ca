//! A view of a board that is kept under a name.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "board_views")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub board_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// Who keeps it.
    pub user_id: i64,
    pub name: String,
    /// `boards::View` as JSON.
    pub definition: String,
    /// Whether everyone who sees the board sees it.
    pub shared: bool,
    /// Whether the board begins with it, for everyone who chose no other.
    pub begins: bool,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
