//! Server functions of a forgotten password.

use crate::AppError;
use leptos::prelude::*;

/// Sends a link if there is such an account. The answer is the same either way.
#[server(prefix = "/fn", endpoint = "request_password_reset")]
pub async fn request_password_reset(email: String) -> Result<(), AppError> {
    use crate::server;
    services::accounts::request_password_reset(&server::context(), server::request::client(), &email).await?;
    leptos_axum::redirect("/forgot?sent=1");
    Ok(())
}
