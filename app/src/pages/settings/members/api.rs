//! Server functions of the members.

use crate::AppError;
use domain::{Role, UserId};
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// A member of the workspace shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: UserId,
    pub name: String,
    pub email: String,
    pub role: Role,
}

/// The members of the workspace shown.
#[server(prefix = "/fn", endpoint = "members", input = GetUrl)]
pub async fn list_members() -> Result<Vec<Member>, AppError> {
    use crate::server;
    let (ctx, scope) = (server::context(), server::scope().await?);
    let members = services::workspaces::members(&ctx, &scope).await?;
    Ok(members
        .into_iter()
        .map(|member| Member { id: member.user, name: member.name, email: member.email, role: member.role })
        .collect())
}

/// Adds a person who has an account.
#[server(prefix = "/fn", endpoint = "add_member")]
pub async fn add_member(email: String, role: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::{Error, workspaces};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let t = server::request::texts();
    workspaces::add_member(&ctx, &scope, &email, parse_role(&role)?).await.map_err(|error| match error {
        Error::Invalid { field, .. } if field == "email" => {
            server::errors::refuse(Code::Invalid, Some("email"), t.settings.no_such_user)
        }
        Error::Conflict(_) => server::errors::refuse(Code::Conflict, Some("email"), t.settings.already_member),
        error => error.into(),
    })?;
    Ok(())
}

/// Gives a member another role.
#[server(prefix = "/fn", endpoint = "change_role")]
pub async fn change_role(user: i64, role: String) -> Result<(), AppError> {
    use crate::server;
    let (ctx, scope) = (server::context(), server::scope().await?);
    services::workspaces::change_role(&ctx, &scope, UserId(user), parse_role(&role)?).await.map_err(last_owner)
}

/// Takes a member's access away.
#[server(prefix = "/fn", endpoint = "remove_member")]
pub async fn remove_member(user: i64) -> Result<(), AppError> {
    use crate::server;
    let (ctx, scope) = (server::context(), server::scope().await?);
    services::workspaces::remove_member(&ctx, &scope, UserId(user)).await.map_err(last_owner)
}

#[cfg(feature = "ssr")]
fn parse_role(code: &str) -> Result<Role, AppError> {
    Role::parse(code).ok_or_else(|| {
        services::Error::invalid("role", format!("'{code}' is not a role: use viewer, editor, admin or owner")).into()
    })
}

#[cfg(feature = "ssr")]
fn last_owner(error: services::Error) -> AppError {
    use crate::{Code, server};
    match error {
        services::Error::Conflict(_) => {
            server::errors::refuse(Code::Conflict, None, server::request::texts().settings.last_owner)
        }
        error => error.into(),
    }
}
