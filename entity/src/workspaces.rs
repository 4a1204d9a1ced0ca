//! One business: its currency, time zone and the version of its data.

use domain::WorkspaceId;
use sea_orm::{UpdateMany, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "workspaces")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub slug: String,
    pub name: String,
    pub vertical: String,
    pub currency: String,
    pub timezone: String,
    pub week_start: String,
    pub plan: String,
    pub demo: bool,
    pub created_at: i64,
    pub data_version: i64,
    pub data_changed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Entity {
    pub fn by_id(workspace: WorkspaceId) -> Select<Self> {
        Self::find_by_id(workspace.0)
    }

    pub fn by_slug(slug: &str) -> Select<Self> {
        Self::find().filter(Column::Slug.eq(slug))
    }

    /// Several at once, for a person's list.
    pub fn by_ids(workspaces: impl IntoIterator<Item = WorkspaceId>) -> Select<Self> {
        Self::find().filter(Column::Id.is_in(workspaces.into_iter().map(|workspace| workspace.0)))
    }

    /// Every demo workspace.
    pub fn demos() -> Select<Self> {
        Self::find().filter(Column::Demo.eq(true))
    }

    /// A change to one workspace.
    pub fn update_by_id(workspace: WorkspaceId) -> UpdateMany<Self> {
        Self::update_many().filter(Column::Id.eq(workspace.0))
    }

    /// Gives every workspace another data version, so that nothing remembered by version is used again.
    pub fn update_all_versions(version: Expr) -> UpdateMany<Self> {
        Self::update_many().col_expr(Column::DataVersion, version)
    }
}
