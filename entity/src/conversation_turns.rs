//! One question of a conversation, its answer in words, and what stands after it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conversation_turns")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub conversation_id: String,
    /// From 1 on.
    #[sea_orm(primary_key, auto_increment = false)]
    pub turn: i32,
    pub asked_at: i64,
    pub question: String,
    /// The question in lower case, without accents.
    pub words: String,
    /// Whether a query was changed by hand rather than asked in words.
    pub edited: bool,
    pub locale: String,
    /// `answered`, `clarify`, `refused`.
    pub status: String,
    pub answer: String,
    /// What the next question goes on from, as JSON.
    pub state: String,
    /// The language model that read the question; `None` where the grammar did.
    pub reader: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
