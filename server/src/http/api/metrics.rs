//! `GET /metrics`: the catalogue.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers},
};
use crate::http::{App, problem::Problem, route::Route};
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, header},
    routing::get,
};
use domain::{Locale, Permission};
use semantic::{Unit, catalogue};
use serde::Serialize;
use serde_json::json;
use services::custom_metrics;
use std::borrow::Cow;

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
    key: Cow<'static, str>,
    label: Cow<'static, str>,
    meaning: Cow<'static, str>,
    formula: Cow<'static, str>,
    unit: Unit,
    direction: Cow<'static, str>,
    dimensions: Vec<&'static str>,
    /// Whether the workspace defined it itself.
    custom: bool,
}

/// The catalogue, then the workspace's own. Labels are in the language of `Accept-Language` where the product speaks it.
async fn list(State(app): State<App>, Caller(scope): Caller, headers: HeaderMap) -> Result<Json<Catalogue>, Problem> {
    scope.require(Permission::ReadData)?;
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let locale = Locale::from_accept_language(accepted);
    let own = custom_metrics::list(&app.context, &scope).await?;
    let metrics = catalogue::metrics().map(|metric| Metric {
        key: metric.key.into(),
        label: metric.label.get(locale).into(),
        meaning: metric.meaning.get(locale).into(),
        formula: metric.formula.into(),
        unit: metric.unit,
        direction: metric.direction.code().into(),
        dimensions: metric.dimensions().map(|dimension| dimension.key).collect(),
        custom: false,
    });
    let own = own.into_iter().map(|metric| Metric {
        dimensions: metric.dimensions(),
        key: metric.key.into(),
        label: metric.label.into(),
        meaning: metric.meaning.into(),
        formula: metric.formula.into(),
        unit: metric.unit,
        direction: metric.direction.into(),
        custom: true,
    });
    Ok(Json(Catalogue { metrics: metrics.chain(own).collect(), next_cursor: None }))
}
