//! An endpoint and what the API's description says of it, side by side.

use crate::http::{problem, route::Route};
use serde_json::{Value, json};

/// One endpoint of the API.
pub struct Endpoint {
    pub route: Route,
    /// Its OpenAPI operation: summary, what it takes, what it answers.
    pub operation: fn() -> Value,
}

/// A JSON body, or a JSON answer, of a named schema.
pub fn content(schema: &str) -> Value {
    json!({ "application/json": { "schema": reference(schema) } })
}

pub fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// The answers of an operation: the good one and every problem that can come instead.
pub fn answers(status: &str, description: &str, schema: &str, problems: &[&problem::Kind]) -> Value {
    let mut answers = serde_json::Map::new();
    answers.insert(
        status.into(),
        json!({
            "description": description, "content": content(schema),
            "headers": {
                "X-API-Version": { "$ref": "#/components/headers/X-API-Version" },
                "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" },
                "RateLimit": { "$ref": "#/components/headers/RateLimit" },
                "RateLimit-Policy": { "$ref": "#/components/headers/RateLimit-Policy" }
            }
        }),
    );
    let always = [&problem::UNAUTHENTICATED, &problem::FORBIDDEN, &problem::RATE_LIMITED, &problem::INTERNAL];
    let mut kinds: Vec<&problem::Kind> = always.into_iter().chain(problems.iter().copied()).collect();
    kinds.sort_by_key(|kind| kind.status);
    for group in kinds.chunk_by(|a, b| a.status == b.status) {
        let titles: Vec<_> = group.iter().map(|kind| kind.title).collect();
        let answer = json!({
            "description": titles.join("; or: "),
            "content": { "application/problem+json": { "schema": reference("Problem") } }
        });
        answers.extend(group.first().map(|kind| (kind.status.to_string(), answer)));
    }
    Value::Object(answers)
}

/// The parameter of endpoints that may be tried again safely.
pub fn idempotency_key() -> Value {
    json!({ "$ref": "#/components/parameters/IdempotencyKey" })
}
