//! The page's server functions: authorise, ask, map.

use super::model::{Answer, Saved, Setup, State};
use crate::{AppError, widgets::slice::Choice};
use leptos::{
    prelude::*,
    server_fn::codec::{GetUrl, Json},
};
use semantic::behind::Behind;

/// What may be chosen, and what the reader may do.
#[server(prefix = "/fn", endpoint = "explore/setup", input = GetUrl)]
pub async fn load_setup() -> Result<Setup, AppError> {
    super::run::setup().await
}

/// Chart and table of a state.
#[server(prefix = "/fn", endpoint = "explore/answer", input = Json)]
pub async fn load_answer(state: State) -> Result<Answer, AppError> {
    super::run::answer(&state).await
}

/// The rows behind the number that a state has open; none where it has none.
#[server(prefix = "/fn", endpoint = "explore/rows", input = Json)]
pub async fn load_rows(state: State) -> Result<Option<Behind>, AppError> {
    super::run::rows(&state).await
}

/// Values of a dimension that begin with a text.
#[server(prefix = "/fn", endpoint = "explore/values", input = GetUrl)]
pub async fn find_values(dimension: String, text: String) -> Result<Vec<Choice>, AppError> {
    super::run::values(&dimension, &text).await
}

/// The state as a question that is read as just that.
#[server(prefix = "/fn", endpoint = "explore/question", input = Json)]
pub async fn say(state: State) -> Result<String, AppError> {
    super::run::question(&state).await
}

/// The workspace's kept queries.
#[server(prefix = "/fn", endpoint = "explore/saved", input = GetUrl)]
pub async fn load_saved() -> Result<Vec<Saved>, AppError> {
    super::run::saved().await
}

/// Keeps a state under a name. `state` is the page's query string.
#[server(prefix = "/fn", endpoint = "explore/save")]
pub async fn save(name: String, state: String) -> Result<(), AppError> {
    super::run::save(&name, &state).await
}

/// Puts another state under a name that is there.
#[server(prefix = "/fn", endpoint = "explore/replace")]
pub async fn replace(id: i64, state: String) -> Result<(), AppError> {
    super::run::replace(id, &state).await
}

/// Gives a kept query another name.
#[server(prefix = "/fn", endpoint = "explore/rename")]
pub async fn rename(id: i64, name: String) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::saved_queries::rename(&ctx, &scope, id, &name).await?)
}

/// Forgets a kept query.
#[server(prefix = "/fn", endpoint = "explore/delete")]
pub async fn delete(id: i64) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::saved_queries::delete(&ctx, &scope, id).await?)
}
