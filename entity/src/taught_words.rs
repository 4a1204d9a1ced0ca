//! A word that a workspace taught, and what it means.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "taught_words")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    /// In lower case, without accents: no two alike in a workspace.
    #[sea_orm(primary_key, auto_increment = false)]
    pub word_key: String,
    pub word: String,
    /// `nlq::Meaning` as JSON.
    pub meaning: String,
    pub created_by: Option<i64>,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
