//! Proofs of membership: the only ways to a [`Scope`].

use super::read;
use crate::{Actor, Context, Error, Result, Scope, keys};
use domain::{ApiKeyId, Role, UserId, WorkspaceId};
use entity::{api_keys, memberships, workspaces};
use sea_orm::{ColumnTrait, QueryFilter};

pub(super) const WORKSPACE: Error = Error::NotFound("workspace");

/// The scope of a person in a workspace; `NotFound` unless they belong to it.
pub async fn scope_for_member(ctx: &Context, user: UserId, workspace: WorkspaceId) -> Result<Scope> {
    let member = memberships::Entity::in_workspace(workspace)
        .filter(memberships::Column::UserId.eq(user.0))
        .one(&ctx.db)
        .await?
        .ok_or(WORKSPACE)?;
    let row = workspaces::Entity::by_id(workspace).one(&ctx.db).await?.ok_or(WORKSPACE)?;
    let role = Role::parse(&member.role).ok_or_else(|| Error::internal("a membership has a bad role"))?;
    Ok(Scope::new(read(row)?, role, Actor::User(user)))
}

/// The scope of whoever may run the program itself: everything, in that workspace.
pub async fn scope_for_cli(ctx: &Context, slug: &str) -> Result<Scope> {
    let row = workspaces::Entity::by_slug(slug).one(&ctx.db).await?.ok_or(WORKSPACE)?;
    Ok(Scope::new(read(row)?, Role::Owner, Actor::System))
}

/// The scope of a visitor of the playground; `NotFound` unless it is a demo workspace.
pub async fn demo_scope(ctx: &Context, slug: &str) -> Result<Scope> {
    let row = workspaces::Entity::by_slug(slug).one(&ctx.db).await?.filter(|row| row.demo).ok_or(WORKSPACE)?;
    Ok(Scope::new(read(row)?, Role::Viewer, Actor::Visitor))
}

/// The scope of a program that showed a key in force.
pub(crate) async fn scope_for_key(ctx: &Context, key: &api_keys::Model) -> Result<Scope> {
    let row = workspaces::Entity::by_id(WorkspaceId(key.workspace_id)).one(&ctx.db).await?.ok_or(WORKSPACE)?;
    Ok(Scope::for_key(read(row)?, ApiKeyId(key.id), keys::permissions(&key.scopes)))
}
