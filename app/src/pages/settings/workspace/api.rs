//! Server functions of the workspace's settings.

use crate::AppError;
use domain::WeekStart;
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// The workspace as its settings show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkspaceSettings {
    pub name: String,
    pub slug: String,
    pub currency: String,
    pub timezone: String,
    pub week_start: WeekStart,
    /// Whether anything was brought in: the currency is then fixed.
    pub has_data: bool,
    /// The names of all time zones.
    pub zones: Vec<String>,
}

pub const WEEK_STARTS: [WeekStart; 2] = [WeekStart::Monday, WeekStart::Sunday];

/// `monday` or `sunday`.
pub fn week_start_code(day: WeekStart) -> &'static str {
    match day {
        WeekStart::Monday => "monday",
        WeekStart::Sunday => "sunday",
    }
}

/// The settings of the workspace shown.
#[server(prefix = "/fn", endpoint = "workspace_settings", input = GetUrl)]
pub async fn load_workspace_settings() -> Result<WorkspaceSettings, AppError> {
    use crate::server;
    let (ctx, scope) = (server::context(), server::scope().await?);
    let has_data = has_data(&ctx, &scope).await?;
    let workspace = services::workspaces::get(&ctx, &scope).await?;
    Ok(WorkspaceSettings {
        name: workspace.name,
        slug: workspace.slug,
        currency: workspace.currency.to_string(),
        timezone: workspace.timezone,
        week_start: workspace.week_start,
        has_data,
        zones: services::zone::Zone::names(),
    })
}

/// Changes the workspace shown. What isn't sent stays.
#[server(prefix = "/fn", endpoint = "save_workspace")]
pub async fn save_workspace(
    name: String,
    #[server(default)] currency: Option<String>,
    #[server(default)] timezone: Option<String>,
    week_start: String,
) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::{
        Error,
        workspaces::{self, Changes},
    };

    let (ctx, scope) = (server::context(), server::scope().await?);
    let t = server::request::texts();
    let differs = currency.as_deref().is_some_and(|code| code != scope.workspace().currency.code());
    if differs && has_data(&ctx, &scope).await? {
        return Err(server::errors::refuse(Code::Conflict, Some("currency"), t.settings.currency_fixed));
    }
    let week_start = WEEK_STARTS.into_iter().find(|day| week_start_code(*day) == week_start);
    let changes = Changes { name: Some(name), currency, timezone, week_start, vertical: None };
    workspaces::update(&ctx, &scope, changes).await.map_err(|error| match error {
        Error::Conflict(_) => server::errors::refuse(Code::Conflict, Some("timezone"), t.settings.timezone_busy),
        error => error.into(),
    })?;
    leptos_axum::redirect("/dashboard/settings/workspace?saved=1");
    Ok(())
}

#[cfg(feature = "ssr")]
async fn has_data(ctx: &services::Context, scope: &services::Scope) -> Result<bool, AppError> {
    Ok(services::workspaces::data_state(ctx, scope).await?.changed_at.is_some())
}
