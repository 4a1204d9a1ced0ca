//! `GET /metrics`: the catalogue.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers},
};
use crate::http::{problem::Problem, route::Route};
use axum::{
    Json,
    http::{HeaderMap, header},
    routing::get,
};
use domain::{Locale, Permission};
use semantic::{Unit, catalogue};
use serde::Serialize;
use serde_json::json;

pub const ENDPOINTS: &[Endpoint] = &[Endpoint {
    route: Route { method: "GET", path: "/metrics", handler: || get(list) },
    operation: || {
        json!({
            "operationId": "listMetrics", "summary": "The catalogue of metrics", "tags": ["query"],
            "parameters": [{
                "name": "Accept-Language", "in": "header", "schema": { "type": "string" },
                "description": "Labels come in English, Spanish or Portuguese."
            }],
            "responses": answers("200", "Every metric of the workspace's vertical", "Catalogue", &[])
        })
    },
}];

#[derive(Serialize)]
struct Catalogue {
    metrics: Vec<Metric>,
    next_cursor: Option<String>,
}

#[derive(Serialize)]
struct Metric {
    key: &'static str,
    label: &'static str,
    meaning: &'static str,
    formula: &'static str,
    unit: Unit,
    direction: &'static str,
    dimensions: Vec<&'static str>,
}

/// Labels are in the language of `Accept-Language` where the product speaks it.
async fn list(Caller(scope): Caller, headers: HeaderMap) -> Result<Json<Catalogue>, Problem> {
    scope.require(Permission::ReadData)?;
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let locale = Locale::from_accept_language(accepted);
    let metrics = catalogue::metrics().map(|metric| Metric {
        key: metric.key,
        label: metric.label.get(locale),
        meaning: metric.meaning.get(locale),
        formula: metric.formula,
        unit: metric.unit,
        direction: metric.direction.code(),
        dimensions: metric.dimensions().map(|dimension| dimension.key).collect(),
    });
    Ok(Json(Catalogue { metrics: metrics.collect(), next_cursor: None }))
}
