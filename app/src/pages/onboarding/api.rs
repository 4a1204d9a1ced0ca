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

/// Fills the workspace shown with three years of a made-up business of its kind. False while it is still loading: ask `again` until it is
/// done, which leads to the overview.
#[server(prefix = "/fn", endpoint = "load_demo")]
pub async fn load_demo(#[server(default)] again: bool) -> Result<bool, AppError> {
    use crate::{
        Code,
        server::{self, demo::Progress},
    };
    use services::Error;

    let (ctx, scope) = (server::context(), server::scope().await?);
    scope.require(domain::Permission::ImportData)?;
    let progress = if again { server::demo::join(&ctx, &scope).await } else { server::demo::load(&ctx, &scope).await };
    match progress {
        Progress::Loading => {
            // A form without scripts can't ask again by itself: the page says that it is still loading.
            if server::request::wants_html() {
                leptos_axum::redirect("/onboarding?step=2&loading=1");
            }
            Ok(false)
        }
        Progress::Done => {
            leptos_axum::redirect("/dashboard");
            Ok(true)
        }
        Progress::Failed(error) if matches!(*error, Error::Conflict(_)) => {
            Err(server::errors::refuse(Code::Conflict, None, server::request::texts().onboarding.demo_conflict))
        }
        Progress::Failed(error) => Err((&*error).into()),
    }
}

/// Loads the demo data, asking again for as long as it takes; the end leads to the overview.
pub fn use_demo() -> ServerAction<LoadDemo> {
    let action = ServerAction::<LoadDemo>::new();
    Effect::new(move |_| {
        if action.value().with(|value| matches!(value, Some(Ok(false)))) {
            action.dispatch(LoadDemo { again: true });
        }
    });
    action
}
