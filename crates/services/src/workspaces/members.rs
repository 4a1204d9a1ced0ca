//! Who belongs to a workspace. There is always an owner, and only owners touch owners.

use super::scopes::WORKSPACE;
use crate::{
    Actor, Context, Error, Result, Scope, accounts,
    audit::{self, Event},
    boards, store,
};
use domain::{Permission, Role, UserId};
use entity::{board_marks, board_people, memberships, users, workspaces};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, sea_query::Expr,
};
use std::collections::HashMap;

/// Someone who belongs to the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// Milliseconds since the Unix epoch.
    pub since: i64,
}

/// Everyone who belongs to the workspace: owners first, then by name.
pub async fn members(ctx: &Context, scope: &Scope) -> Result<Vec<Member>> {
    scope.require(Permission::ManageMembers)?;
    let rows = memberships::Entity::in_workspace(scope.workspace_id()).all(&ctx.db).await?;
    let people = users::Entity::by_ids(rows.iter().map(|row| UserId(row.user_id))).all(&ctx.db).await?;
    let mut people: HashMap<i64, users::Model> = people.into_iter().map(|user| (user.id, user)).collect();
    let mut members = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(user) = people.remove(&row.user_id) {
            members.push(member(&row, user)?);
        }
    }
    members.sort_by(|a, b| (b.role, &a.name, &a.email).cmp(&(a.role, &b.name, &b.email)));
    Ok(members)
}

/// Adds someone who has an account. That there is none is said: whoever manages members must know whom to ask to sign up.
pub async fn add_member(ctx: &Context, scope: &Scope, email: &str, role: Role) -> Result<Member> {
    scope.require(Permission::ManageMembers)?;
    may_touch(scope, role)?;
    let user = accounts::find(ctx, email).await?;
    let row = memberships::Model {
        workspace_id: scope.workspace_id().0,
        user_id: user.id,
        role: role.code().into(),
        created_at: ctx.now_ms(),
    };
    let tx = store::begin_write(&ctx.db).await?;
    let insert = memberships::Entity::insert(memberships::ActiveModel {
        workspace_id: Set(row.workspace_id),
        user_id: Set(row.user_id),
        role: Set(row.role.clone()),
        created_at: Set(row.created_at),
    });
    match insert.exec_without_returning(&*tx).await {
        Err(error) if store::is_duplicate(&error) => {
            return Err(Error::Conflict(format!("'{}' already belongs to this workspace", user.email)));
        }
        done => done?,
    };
    note(&*tx, ctx, scope, Event::new("member.added", target(UserId(user.id))).detail(role.code())).await?;
    tx.commit().await?;
    member(&row, user)
}

/// Gives a member another role.
pub async fn change_role(ctx: &Context, scope: &Scope, user: UserId, role: Role) -> Result<()> {
    scope.require(Permission::ManageMembers)?;
    may_touch(scope, role)?;
    store::write(&ctx.db, async |tx| {
        let before = lock_member(tx, scope, user).await?;
        if before == role {
            return Ok(());
        }
        may_touch(scope, before)?;
        keep_an_owner(tx, scope, before).await?;
        memberships::Entity::update_in(scope.workspace_id())
            .filter(memberships::Column::UserId.eq(user.0))
            .col_expr(memberships::Column::Role, Expr::value(role.code()))
            .exec(tx)
            .await?;
        let event = Event::new("member.role_changed", target(user)).detail(format!("{before} → {role}"));
        note(tx, ctx, scope, event).await
    })
    .await
}

/// Takes someone out of the workspace. Everyone may take out themselves.
pub async fn remove_member(ctx: &Context, scope: &Scope, user: UserId) -> Result<()> {
    let leaves = scope.actor() == Actor::User(user);
    if !leaves {
        scope.require(Permission::ManageMembers)?;
    }
    store::write(&ctx.db, async |tx| {
        let role = lock_member(tx, scope, user).await?;
        if !leaves {
            may_touch(scope, role)?;
        }
        keep_an_owner(tx, scope, role).await?;
        memberships::Entity::delete_in(scope.workspace_id())
            .filter(memberships::Column::UserId.eq(user.0))
            .exec(tx)
            .await?;
        forget_boards(tx, scope, user).await?;
        note(tx, ctx, scope, Event::new("member.removed", target(user)).detail(role.code())).await
    })
    .await
}

/// What the person had of others' boards; their own stay, for the admins to care for.
async fn forget_boards(tx: &DatabaseTransaction, scope: &Scope, user: UserId) -> Result<()> {
    let workspace = scope.workspace_id();
    board_people::Entity::delete_in(workspace).filter(board_people::Column::UserId.eq(user.0)).exec(tx).await?;
    board_marks::Entity::delete_in(workspace).filter(board_marks::Column::UserId.eq(user.0)).exec(tx).await?;
    boards::forget_views_of(tx, scope, user.0).await
}

fn member(row: &memberships::Model, user: users::Model) -> Result<Member> {
    Ok(Member {
        user: UserId(user.id),
        name: user.name,
        email: user.email,
        role: read_role(&row.role)?,
        since: row.created_at,
    })
}

fn read_role(code: &str) -> Result<Role> {
    Role::parse(code).ok_or_else(|| Error::internal("a membership has a bad role"))
}

/// Refuses anyone but an owner to make, change or remove an owner.
fn may_touch(scope: &Scope, role: Role) -> Result<()> {
    if role == Role::Owner && scope.role() != Role::Owner {
        return Err(Error::Forbidden(Role::Owner.code()));
    }
    Ok(())
}

/// The member's role, with the workspace held until the transaction ends: two owners can't demote each other at once.
async fn lock_member(tx: &DatabaseTransaction, scope: &Scope, user: UserId) -> Result<Role> {
    workspaces::Entity::by_id(scope.workspace_id()).lock_exclusive().one(tx).await?.ok_or(WORKSPACE)?;
    let row = memberships::Entity::in_workspace(scope.workspace_id())
        .filter(memberships::Column::UserId.eq(user.0))
        .one(tx)
        .await?
        .ok_or(Error::NotFound("member"))?;
    read_role(&row.role)
}

/// Refuses when the member who is about to lose that role is the last owner.
async fn keep_an_owner(tx: &DatabaseTransaction, scope: &Scope, role: Role) -> Result<()> {
    if role != Role::Owner {
        return Ok(());
    }
    let owners = memberships::Entity::in_workspace(scope.workspace_id())
        .filter(memberships::Column::Role.eq(Role::Owner.code()))
        .count(tx)
        .await?;
    if owners <= 1 {
        return Err(Error::Conflict("this is the last owner: make someone else an owner first".into()));
    }
    Ok(())
}

fn target(user: UserId) -> String {
    format!("user:{user}")
}

async fn note(db: &impl ConnectionTrait, ctx: &Context, scope: &Scope, event: Event) -> Result<()> {
    audit::record(db, ctx.now_ms(), scope.workspace_id(), scope.actor(), event).await
}
