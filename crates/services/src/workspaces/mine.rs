//! The workspaces a person belongs to, and the one shown.

use super::{read, scopes::WORKSPACE};
use crate::{Context, Error, Result, Scope, access::Workspace};
use domain::{Permission, Role, UserId, WorkspaceId};
use entity::{memberships, workspaces};
use sea_orm::QueryOrder;
use std::collections::HashMap;

/// A workspace of a person's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub workspace: Workspace,
    pub role: Role,
}

/// How fresh a workspace's data is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataState {
    /// Rises with every change of what queries see.
    pub version: i64,
    /// Milliseconds since the Unix epoch; `None` before the first data.
    pub changed_at: Option<i64>,
}

/// All workspaces of a person, by name.
pub async fn list(ctx: &Context, user: UserId) -> Result<Vec<Membership>> {
    let members = memberships::Entity::of_user(user).all(&ctx.db).await?;
    let mut roles: HashMap<i64, String> = members.into_iter().map(|row| (row.workspace_id, row.role)).collect();
    let rows = workspaces::Entity::by_ids(roles.keys().copied().map(WorkspaceId))
        .order_by_asc(workspaces::Column::Name)
        .order_by_asc(workspaces::Column::Id)
        .all(&ctx.db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let role = roles.remove(&row.id).as_deref().and_then(Role::parse);
            let role = role.ok_or_else(|| Error::internal("a membership has a bad role"))?;
            Ok(Membership { workspace: read(row)?, role })
        })
        .collect()
}

/// The workspace a person joined first: the one to show after sign-in.
pub async fn first_workspace_of(ctx: &Context, user: UserId) -> Result<Option<WorkspaceId>> {
    let first = memberships::Entity::of_user(user)
        .order_by_asc(memberships::Column::CreatedAt)
        .order_by_asc(memberships::Column::WorkspaceId)
        .one(&ctx.db)
        .await?;
    Ok(first.map(|row| WorkspaceId(row.workspace_id)))
}

/// The workspace as it is now.
pub async fn get(ctx: &Context, scope: &Scope) -> Result<Workspace> {
    scope.require(Permission::ReadData)?;
    read(workspaces::Entity::by_id(scope.workspace_id()).one(&ctx.db).await?.ok_or(WORKSPACE)?)
}

/// How fresh the workspace's data is now.
pub async fn data_state(ctx: &Context, scope: &Scope) -> Result<DataState> {
    scope.require(Permission::ReadData)?;
    let row = workspaces::Entity::by_id(scope.workspace_id()).one(&ctx.db).await?.ok_or(WORKSPACE)?;
    Ok(DataState { version: row.data_version, changed_at: row.data_changed_at })
}
