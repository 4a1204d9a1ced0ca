//! A board.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "boards")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// As the definition says, for the list.
    pub name: String,
    /// Empty: in none.
    pub folder: String,
    /// `boards::Board` as JSON.
    pub definition: String,
    /// Rises with every step.
    pub version: i64,
    /// `private` or `workspace`.
    pub access: String,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub updated_by: Option<i64>,
    pub updated_at: i64,
    pub archived_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
