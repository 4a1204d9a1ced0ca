//! Whether a workspace asks language models, and what it may take.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "model_settings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: i64,
    pub enabled: bool,
    /// Whether names of its data may be told.
    pub share_values: bool,
    /// Millionths of a US dollar.
    pub monthly_cap: i64,
    pub updated_by: Option<i64>,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

crate::scoped!();
