//! Server functions of sign-up.

use crate::AppError;
use leptos::prelude::*;

/// Creates an account and signs it in.
#[server(prefix = "/fn", endpoint = "sign_up")]
pub async fn sign_up(name: String, email: String, password: String) -> Result<(), AppError> {
    use crate::{Code, reader::Reader, server};
    use services::{
        Error,
        accounts::{self, NewAccount},
    };

    let ctx = server::context();
    let new = NewAccount { name, email, password, locale: Reader::current().locale };
    let user = accounts::sign_up(&ctx, server::request::client(), new).await.map_err(|error| match error {
        Error::Conflict(_) => {
            server::errors::refuse(Code::Conflict, Some("email"), server::request::texts().auth.taken)
        }
        error => error.into(),
    })?;
    server::identity::begin_session(user).await?;
    leptos_axum::redirect("/onboarding");
    Ok(())
}
