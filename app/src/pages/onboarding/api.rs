//! Server functions of onboarding.

use crate::AppError;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The names of all time zones.
#[server(prefix = "/fn", endpoint = "time_zones", input = GetUrl)]
pub async fn time_zones() -> Result<Vec<String>, AppError> {
    Ok(services::zone::Zone::names())
}

/// Makes a workspace that belongs to the person signed in, and shows it.
#[server(prefix = "/fn", endpoint = "create_workspace")]
pub async fn create_workspace(
    name: String,
    vertical: String,
    currency: String,
    timezone: String,
) -> Result<(), AppError> {
    use crate::server;
    use services::{
        Actor,
        workspaces::{self, NewWorkspace},
    };

    let (ctx, user) = (server::context(), server::signed_in().await?);
    let language = server::request::language();
    let new = NewWorkspace { name, vertical, currency, timezone, language, plan: String::new() };
    let workspace = workspaces::create(&ctx, Actor::User(user), Some(user), new).await?;
    server::identity::show_workspace(workspace.id).await?;
    leptos_axum::redirect("/onboarding?step=2");
    Ok(())
}

/// Fills the workspace shown with three years of a made-up shop.
#[server(prefix = "/fn", endpoint = "load_demo")]
pub async fn load_demo() -> Result<(), AppError> {
    use crate::{Code, server};
    use services::Error;

    let (ctx, scope) = (server::context(), server::scope().await?);
    services::demo::load_into(&ctx, &scope).await.map_err(|error| match error {
        Error::Conflict(_) => {
            server::errors::refuse(Code::Conflict, None, server::request::texts().onboarding.demo_conflict)
        }
        error => error.into(),
    })?;
    leptos_axum::redirect("/dashboard");
    Ok(())
}
