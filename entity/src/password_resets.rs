//! A link sent to someone who forgot the password. Only the digest of its token is kept.

use domain::UserId;
use sea_orm::{DeleteMany, UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "password_resets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    pub user_id: i64,
    pub created_at: i64,
    pub expires_at: i64,
    pub used_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Entity {
    pub fn by_digest(digest: &str) -> Select<Self> {
        Self::find_by_id(digest)
    }

    /// A change to a person's links that were not used.
    pub fn update_unused_of(user: UserId) -> UpdateMany<Self> {
        Self::update_many().filter(Column::UserId.eq(user.0)).filter(Column::UsedAt.is_null())
    }

    /// Removes links that ended before that time.
    pub fn delete_expired(now_ms: i64) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::ExpiresAt.lte(now_ms))
    }
}
