//! The API's description, OpenAPI 3.1: the endpoints' own operations, and the schemas they name.

mod schemas;

use super::{PREFIX, VERSION, endpoints};
use crate::http::problem::{KINDS, TYPE_PREFIX};
use serde_json::{Map, Value, json};

/// The whole document, for a server at `base_url`.
pub fn document(base_url: &str) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "AI Business OS API", "version": VERSION,
            "description": INTRODUCTION,
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" }
        },
        "servers": [{ "url": format!("{base_url}{PREFIX}") }],
        "security": [{ "key": [] }],
        "tags": [
            { "name": "workspace", "description": "What the key belongs to" },
            { "name": "query", "description": "Numbers" },
            { "name": "question", "description": "Numbers by asking" },
            { "name": "imports", "description": "Files and records in" },
            { "name": "embed", "description": "Boards inside other sites" }
        ],
        "paths": paths(),
        "components": {
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer", "description": "An API key, made under Settings, API keys, or by `bos key create`" } },
            "parameters": { "IdempotencyKey": idempotency_key() },
            "headers": headers(),
            "schemas": schemas::all()
        }
    })
}

const INTRODUCTION: &str = "Send `Authorization: Bearer KEY`. Errors are RFC 9457 problem documents whose `type` stays the same. \
    `X-Request-Id` of an answer finds it in the server's log. Requests a minute by plan: free 60, starter 300, pro 1000, enterprise 5000; \
    the RateLimit headers say where you stand, and 429 comes with Retry-After.";

fn paths() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in endpoints() {
        let item = paths.entry(endpoint.route.path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(endpoint.route.method.to_ascii_lowercase(), (endpoint.operation)());
        }
    }
    paths.insert("/openapi.json".into(), json!({ "get": {
        "operationId": "getDescription", "summary": "This description", "security": [], "tags": ["workspace"],
        "responses": { "200": { "description": "OpenAPI 3.1", "content": { "application/json": { "schema": { "type": "object" } } } } }
    } }));
    Value::Object(paths)
}

fn idempotency_key() -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 255 },
        "description": "The same key with the same request gets the same answer for 24 hours; with another request it is refused."
    })
}

fn headers() -> Value {
    let header = |description: &str, example: &str| json!({ "description": description, "schema": { "type": "string" }, "example": example });
    json!({
        "X-API-Version": header("The API's version", VERSION),
        "X-Request-Id": header("The request's id in the server's log", "9f2c61d04b7e"),
        "RateLimit": header("Requests left, and seconds until the window ends", "\"plan\";r=59;t=60"),
        "RateLimit-Policy": header("Requests a window, and its seconds", "\"plan\";q=60;w=60")
    })
}

/// The schema of a problem, with every `type` there is.
fn problem() -> Value {
    let types: Vec<String> = KINDS.iter().map(|kind| format!("{TYPE_PREFIX}{}", kind.name)).collect();
    json!({
        "type": "object", "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "enum": types },
            "title": { "type": "string" }, "status": { "type": "integer" },
            "detail": { "type": "string", "description": "What happened, and what to do" },
            "field": { "type": "string", "description": "The input that is wrong" },
            "reference": { "type": "string", "description": "The request's id in the server's log" }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every `$ref` of the document, wherever it stands.
    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    match value.as_str() {
                        Some(target) if key == "$ref" => found.push(target.trim_start_matches('#').to_owned()),
                        _ => references(value, found),
                    }
                }
            }
            Value::Array(array) => array.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_leads_somewhere_and_every_schema_is_used() {
        let document = document("http://x");
        let mut found = Vec::new();
        references(&document, &mut found);
        for target in &found {
            assert!(document.pointer(target).is_some(), "{target} leads nowhere");
        }
        let schemas = document["components"]["schemas"].as_object().expect("schemas");
        for name in schemas.keys() {
            assert!(found.iter().any(|target| target.ends_with(&format!("/{name}"))), "{name} is used nowhere");
        }
    }

    #[test]
    fn operations_have_names_of_their_own() {
        let mut names: Vec<_> = endpoints().map(|endpoint| (endpoint.operation)()["operationId"].to_string()).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
