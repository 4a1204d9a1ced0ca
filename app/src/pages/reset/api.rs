//! Server functions of a new password.

use crate::AppError;
use leptos::prelude::*;

/// Sets the password of the link's account; the link works once.
#[server(prefix = "/fn", endpoint = "reset_password")]
pub async fn reset_password(token: String, password: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::{Error, accounts};

    accounts::reset_password(&server::context(), &token, &password).await.map_err(|error| match error {
        Error::Invalid { field, .. } if field == "token" => {
            server::errors::refuse(Code::NotFound, None, server::request::texts().auth.reset_expired)
        }
        error => error.into(),
    })?;
    leptos_axum::redirect("/login?reset=1");
    Ok(())
}
