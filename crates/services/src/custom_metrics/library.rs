//! The workspace's own metrics as a library shows them: who changed them, and what is built on them.

use super::{CustomMetric, formulas, read, rows, save::users_of};
use crate::{Context, Result, Scope};
use domain::{Permission, UserId};
use entity::users;

/// A metric and what is known about it beside its definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub metric: CustomMetric,
    /// Whose change was the last, by name; `None` for the command line and for people who are gone.
    pub changed_by: Option<String>,
    /// Keys of the metrics whose formulas name it.
    pub used_by: Vec<String>,
}

/// All of them, by label.
pub async fn library(ctx: &Context, scope: &Scope) -> Result<Vec<Told>> {
    scope.require(Permission::ReadData)?;
    let rows = rows(&ctx.db, scope.workspace_id()).await?;
    let known = formulas(&rows);
    let changers = rows.iter().filter_map(|row| row.updated_by).map(UserId);
    let people = users::Entity::by_ids(changers).all(&ctx.db).await?;
    let name = |id: i64| people.iter().find(|person| person.id == id).map(|person| person.name.clone());
    let told = rows.into_iter().filter_map(|row| {
        let used_by = users_of(&row.key, &known);
        let changed_by = row.updated_by.and_then(name);
        Some(Told { metric: read(row, &known)?, changed_by, used_by })
    });
    Ok(told.collect())
}
