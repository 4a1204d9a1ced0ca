//! A public link of a board. Only the digest of its secret is kept.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "board_links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub board_id: i64,
    pub secret_hash: String,
    pub password_hash: Option<String>,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub expires_at: Option<i64>,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();

impl Entity {
    /// The link with that digest, whichever workspace it shows a board of.
    pub fn by_hash(hash: &str) -> Select<Self> {
        Self::find().filter(Column::SecretHash.eq(hash))
    }
}
