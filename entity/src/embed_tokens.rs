//! What a token lets the pages of other sites show of a board. The token itself holds ids alone.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "embed_tokens")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub board_id: i64,
    /// `boards::outside::Wanted` as JSON.
    pub wanted: String,
    /// The person who made it; of those that a key made `key_id` is set instead.
    pub created_by: Option<i64>,
    pub key_id: Option<i64>,
    pub created_at: i64,
    pub expires_at: i64,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
