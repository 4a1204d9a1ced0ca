//! Attempts at something that must not be tried often. `id` is a digest of what is counted.

use sea_orm::{DeleteMany, UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub attempts: i32,
    pub first_at: i64,
    pub blocked_until: i64,
}

impl ActiveModelBehavior for ActiveModel {}

impl Entity {
    pub fn by_digest(digest: &str) -> Select<Self> {
        Self::find_by_id(digest)
    }

    pub fn update_by_digest(digest: &str) -> UpdateMany<Self> {
        Self::update_many().filter(Column::Id.eq(digest))
    }

    pub fn delete_by_digest(digest: &str) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::Id.eq(digest))
    }

    /// Removes counters started before `first_before` that block nobody at `now_ms`.
    pub fn delete_stale(first_before: i64, now_ms: i64) -> DeleteMany<Self> {
        Self::delete_many().filter(Column::FirstAt.lt(first_before)).filter(Column::BlockedUntil.lte(now_ms))
    }
}
