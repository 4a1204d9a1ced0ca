//! `GET /workspace`: the key's workspace.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers},
};
use crate::http::{problem::Problem, route::Route};
use axum::{Json, routing::get};
use domain::{Currency, Permission, Plan, Vertical};
use serde::Serialize;
use serde_json::json;

pub const ENDPOINTS: &[Endpoint] = &[Endpoint {
    route: Route { method: "GET", path: "/workspace", handler: || get(show) },
    operation: || {
        json!({
            "operationId": "getWorkspace", "summary": "The key's workspace", "tags": ["workspace"],
            "responses": answers("200", "The workspace", "Workspace", &[])
        })
    },
}];

#[derive(Serialize)]
struct Workspace {
    name: String,
    slug: String,
    vertical: Vertical,
    currency: Currency,
    timezone: String,
    plan: Plan,
}

async fn show(Caller(scope): Caller) -> Result<Json<Workspace>, Problem> {
    scope.require(Permission::ReadData)?;
    let workspace = scope.workspace();
    Ok(Json(Workspace {
        name: workspace.name.clone(),
        slug: workspace.slug.clone(),
        vertical: workspace.vertical,
        currency: workspace.currency,
        timezone: workspace.timezone.clone(),
        plan: workspace.plan,
    }))
}
