//! A request to a language model: what it took and how it ended, never what was said.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "model_calls")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    /// Sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub at: i64,
    pub provider_id: i64,
    pub protocol: String,
    pub model: String,
    /// `question` or `test`.
    pub purpose: String,
    pub outcome: String,
    pub tokens_read: i64,
    pub tokens_written: i64,
    /// Millionths of a US dollar; until the call has ended, the most that it may cost.
    pub cost: i64,
    pub latency_ms: i64,
    /// As the audit log writes actors.
    pub actor: String,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
