//! A browser session. `id` is the digest of the cookie's secret, so that the table alone opens no session.

use domain::UserId;
use sea_orm::{DeleteMany, UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub user_id: Option<i64>,
    pub data: Vec<u8>,
    pub expires_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

impl Entity {
    /// By the digest of the cookie's secret.
    pub fn by_digest(digest: &str) -> Select<Self> {
        Self::find_by_id(digest)
    }

    /// Ends one session.
    pub fn delete_by_digest(digest: &str) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::Id.eq(digest))
    }

    /// Ends all of a person's sessions.
    pub fn delete_of_user(user: UserId) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::UserId.eq(user.0))
    }

    /// A change to one session.
    pub fn update_by_digest(digest: &str) -> UpdateMany<Self> {
        Self::update_many().filter(Column::Id.eq(digest))
    }

    /// Removes what ended before that time.
    pub fn delete_expired(now_ms: i64) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::ExpiresAt.lte(now_ms))
    }
}
