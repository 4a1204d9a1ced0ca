//! Server functions of the profile.

use crate::AppError;
use leptos::prelude::*;

/// Saves name, language and theme; the page comes back in them.
#[server(prefix = "/fn", endpoint = "save_profile")]
pub async fn save_profile(name: String, locale: String, theme: String) -> Result<(), AppError> {
    use crate::{
        reader::{Reader, Theme},
        server,
    };
    use domain::Locale;
    use services::{
        Error,
        accounts::{self, ProfileChanges},
    };

    let (ctx, user) = (server::context(), server::signed_in().await?);
    let unknown = |field, value: &str| Error::invalid(field, format!("'{value}' is not on the list"));
    let locale = Locale::parse(&locale).ok_or_else(|| unknown("locale", &locale))?;
    let theme = Theme::parse(&theme).ok_or_else(|| unknown("theme", &theme))?;
    let changes = ProfileChanges { name: Some(name), locale: Some(locale), theme: Some(theme.code().into()) };
    accounts::update_profile(&ctx, user, changes).await?;
    server::request::remember(Reader { locale, theme });
    leptos_axum::redirect("/dashboard/settings/profile?saved=1");
    Ok(())
}

/// Changes the password and signs out every other session.
#[server(prefix = "/fn", endpoint = "change_password")]
pub async fn change_password(current: String, password: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::{Error, accounts};

    let (ctx, user) = (server::context(), server::signed_in().await?);
    let (client, keep) = (server::request::client(), server::identity::session_id().await?);
    accounts::change_password(&ctx, client, user, &current, &password, keep.as_deref()).await.map_err(|error| {
        match error {
            Error::Invalid { field, .. } if field == "current_password" => {
                server::errors::refuse(Code::Invalid, Some("current"), server::request::texts().settings.wrong_password)
            }
            Error::Invalid { reason, .. } => Error::invalid("password", reason).into(),
            error => error.into(),
        }
    })
}

/// Signs out every session of the person but this one.
#[server(prefix = "/fn", endpoint = "end_other_sessions")]
pub async fn end_other_sessions() -> Result<(), AppError> {
    use crate::server;
    let (ctx, user) = (server::context(), server::signed_in().await?);
    let keep = server::identity::session_id().await?;
    Ok(services::sessions::end_all(&ctx.db, user, keep.as_deref()).await?)
}
