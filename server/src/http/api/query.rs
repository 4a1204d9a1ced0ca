//! `POST /query`: a semantic query.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers, content, idempotency_key},
};
use crate::http::{
    App, idempotency, json,
    problem::{CONFLICT, INVALID, MALFORMED, Problem, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE},
    route::Route,
};
use axum::{
    Json,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::post,
};
use domain::Locale;
use semantic::Query;
use serde_json::json;
use services::queries;

pub const ENDPOINTS: &[Endpoint] = &[Endpoint {
    route: Route { method: "POST", path: "/query", handler: || post(run) },
    operation: || {
        json!({
            "operationId": "runQuery", "summary": "A semantic query", "tags": ["query"],
            "description": "Metrics by dimensions over a period. Money and ratios are decimal strings, counts integers, no value is null; a time bucket is its first day.",
            "parameters": [idempotency_key()],
            "requestBody": { "required": true, "content": content("Query") },
            "responses": answers("200", "The table", "Table", &[&MALFORMED, &CONFLICT, &TOO_LARGE, &UNSUPPORTED_MEDIA_TYPE, &INVALID])
        })
    },
}];

async fn run(State(app): State<App>, Caller(scope): Caller, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    let body = json::read(body).await?;
    let print = idempotency::fingerprint(&[&body]);
    let answer = async {
        let query: Query = json::parse(&parts.headers, &body)?;
        let table = queries::run(&app.context, &scope, &query, Locale::En).await?;
        Ok(Json(table).into_response())
    };
    app.replays.answer(scope.workspace_id(), "/query", key, print, answer).await
}
