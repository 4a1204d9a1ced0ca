//! Server functions of the frame: language, theme, workspace, sign out.

use crate::AppError;
use leptos::prelude::*;

/// Keeps the language for this browser, and for the person where one is signed in.
#[server(prefix = "/fn", endpoint = "set_language")]
pub async fn set_language(language: String) -> Result<(), AppError> {
    use crate::server;
    let locale = domain::Locale::parse(&language).ok_or_else(|| {
        services::Error::invalid("language", format!("'{language}' is not spoken here: use en, es or pt"))
    })?;
    server::request::remember_locale(locale);
    server::identity::keep_preferences(Some(locale), None).await
}

/// Keeps the theme for this browser, and for the person where one is signed in.
#[server(prefix = "/fn", endpoint = "set_theme")]
pub async fn set_theme(theme: String) -> Result<(), AppError> {
    use crate::{reader::Theme, server};
    let theme = Theme::parse(&theme).ok_or_else(|| {
        services::Error::invalid("theme", format!("'{theme}' is not a theme: use system, light or dark"))
    })?;
    server::request::remember_theme(theme);
    server::identity::keep_preferences(None, Some(theme)).await
}

/// Shows another workspace of the person signed in.
#[server(prefix = "/fn", endpoint = "switch_workspace")]
pub async fn switch_workspace(workspace: i64) -> Result<(), AppError> {
    crate::server::identity::show_workspace(domain::WorkspaceId(workspace)).await?;
    leptos_axum::redirect("/dashboard");
    Ok(())
}

/// Ends the session.
#[server(prefix = "/fn", endpoint = "sign_out")]
pub async fn sign_out() -> Result<(), AppError> {
    crate::server::identity::end_session().await?;
    leptos_axum::redirect("/login");
    Ok(())
}
