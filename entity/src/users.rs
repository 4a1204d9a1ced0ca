//! A person who can sign in.

use domain::UserId;
use sea_orm::{UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub email: String,
    pub name: String,
    pub password_hash: String,
    pub locale: String,
    pub theme: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

impl Entity {
    pub fn by_id(user: UserId) -> Select<Self> {
        Self::find_by_id(user.0)
    }

    /// `email` in lower case.
    pub fn by_email(email: &str) -> Select<Self> {
        Self::find().filter(Column::Email.eq(email))
    }

    /// A change to one person.
    pub fn update_by_id(user: UserId) -> UpdateMany<Self> {
        Self::update_many().filter(Column::Id.eq(user.0))
    }

    /// Several people at once, for lists that name them.
    pub fn by_ids(users: impl IntoIterator<Item = UserId>) -> Select<Self> {
        Self::find().filter(Column::Id.is_in(users.into_iter().map(|user| user.0)))
    }
}
