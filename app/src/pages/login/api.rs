//! Server functions of sign-in.

use crate::AppError;
use leptos::prelude::*;

/// Starts a session. What was wrong, e-mail or password, isn't told.
#[server(prefix = "/fn", endpoint = "sign_in")]
pub async fn sign_in(email: String, password: String, #[server(default)] next: String) -> Result<(), AppError> {
    use crate::{Code, address::safe_next, server};
    use services::{
        Error,
        accounts::{self, Attempt},
    };

    let ctx = server::context();
    let user =
        accounts::sign_in(&ctx, server::request::client(), Attempt { email, password }).await.map_err(|error| {
            match error {
                Error::Unauthenticated | Error::NotFound(_) | Error::Invalid { .. } => {
                    server::errors::refuse(Code::Unauthenticated, None, server::request::texts().auth.wrong)
                }
                error => error.into(),
            }
        })?;
    server::identity::begin_session(user).await?;
    leptos_axum::redirect(safe_next(&next));
    Ok(())
}
