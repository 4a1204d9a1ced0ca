//! A step of a board: the edits that led to a version, and those that take it back.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "board_steps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub board_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    /// `boards::Edit`s as JSON.
    pub edits: String,
    pub back: String,
    pub author: Option<i64>,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
