//! Whether the process lives, and whether it can serve.

use super::{
    App,
    problem::{Problem, UNAVAILABLE},
    route::Route,
};
use axum::{Json, extract::State, routing::get};
use serde_json::{Value, json};
use services::store;

pub const ROUTES: &[Route] = &[
    Route { method: "GET", path: "/livez", handler: || get(livez) },
    Route { method: "GET", path: "/readyz", handler: || get(readyz) },
];

async fn livez() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// The database answers and has every migration.
async fn readyz(State(app): State<App>) -> Result<Json<Value>, Problem> {
    match store::is_current(&app.context.db).await {
        Ok(true) => Ok(Json(json!({ "status": "ok", "database": "ok" }))),
        Ok(false) => Err(Problem::new(&UNAVAILABLE, "The database lacks migrations.")),
        Err(cause) => {
            tracing::warn!(%cause, "not ready");
            Err(Problem::new(&UNAVAILABLE, "The database can't be reached."))
        }
    }
}
