//! What a person keeps about a board.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "board_marks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub user_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub board_id: i64,
    pub favourite: bool,
    /// When the person looked at it last.
    pub seen_at: Option<i64>,
    /// The view that the board begins with for the person.
    pub view_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
