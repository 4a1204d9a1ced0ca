//! Whether the process lives, and whether it can serve.

use super::{App, problem::{Problem, UNAVAILABLE}};
use axum::{Json, Router, extract::State, routing::get};
use serde_json::{Value, json};

pub fn router() -> Router<App> {
    Router::new().route("/livez", get(livez)).route("/readyz", get(readyz))
}

async fn livez() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// The database answers and has every migration.
async fn readyz(State(app): State<App>) -> Result<Json<Value>, Problem> {
    match services::store::ready(&app.context.db).await {
        Ok(()) => Ok(Json(json!({ "status": "ok", "database": "ok" }))),
        Err(cause) => {
            tracing::warn!(%cause, "not ready");
            Err(Problem::new(&UNAVAILABLE, "The database can't be reached, or its migrations are not applied."))
        }
    }
}
