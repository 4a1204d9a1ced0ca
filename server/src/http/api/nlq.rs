//! `POST /nlq`: a question in words.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers, content, idempotency_key},
};
use crate::http::{
    App, idempotency, json,
    problem::{CONFLICT, INVALID, MALFORMED, NOT_FOUND, Problem, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE},
    route::Route,
};
use axum::{
    Json,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::json;
use services::questions::{self, Ask};

pub const ENDPOINTS: &[Endpoint] = &[Endpoint {
    route: Route { method: "POST", path: "/nlq", handler: || post(ask) },
    operation: || {
        json!({
            "operationId": "ask", "summary": "A question in words", "tags": ["question"],
            "description": "In English, Spanish or Portuguese. The sentence, the chart and the table all come from the one result. The same question on the same data gets the same answer. With the conversation_id of an earlier answer the question goes on from there (\"and by country?\", \"why?\"); without one a new conversation begins. Conversations belong to the key that began them: another's is not found. Where the workspace has turned a language model on, it may read what the grammar is not sure of: engine is llm then, the query is checked and the numbers computed as always.",
            "parameters": [idempotency_key()],
            "requestBody": { "required": true, "content": content("Question") },
            "responses": answers("200", "The answer, or what it can't answer and what it can", "Answer", &[&MALFORMED, &NOT_FOUND, &CONFLICT, &TOO_LARGE, &UNSUPPORTED_MEDIA_TYPE, &INVALID])
        })
    },
}];

async fn ask(State(app): State<App>, Caller(scope): Caller, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    let body = json::read(body).await?;
    let print = idempotency::fingerprint(&[&body]);
    let answer = async {
        let ask: Ask = json::parse(&parts.headers, &body)?;
        let answer = questions::ask(&app.context, &scope, &ask).await?;
        Ok(Json(answer).into_response())
    };
    app.replays.answer(scope.workspace_id(), "/nlq", key, print, answer).await
}
