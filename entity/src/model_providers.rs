//! A language model that a workspace may ask.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "model_providers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// The lowest is asked first.
    pub position: i32,
    pub protocol: String,
    pub base_url: String,
    pub model: String,
    /// Encrypted.
    pub key_sealed: Option<String>,
    /// Its last characters.
    pub key_hint: String,
    /// Millionths of a US dollar for a million tokens.
    pub price_read: i64,
    pub price_written: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
