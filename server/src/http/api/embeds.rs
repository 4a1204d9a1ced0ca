//! `/embed-tokens`: boards inside other sites' pages.

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers, content, idempotency_key},
    imports::time,
};
use crate::http::{
    App, idempotency, json,
    problem::{CONFLICT, INVALID, MALFORMED, NOT_FOUND, Problem, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE},
    route::Route,
};
use axum::{
    Json,
    extract::{Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{delete, get, post},
};
use boards::outside::{Embed, Wanted};
use serde_json::{Value, json};
use services::embeds;

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        route: Route { method: "POST", path: "/embed-tokens", handler: || post(create) },
        operation: || {
            json!({
                "operationId": "createEmbedToken", "summary": "A token that shows a board inside another site", "tags": ["embed"],
                "description": "Makes a signed token with which the pages of the named sites, and no others, show a board that the whole workspace sees, one of its tiles, or one number. It lasts an hour unless `expires_in` says otherwise, a day at most, and ends at once when it is revoked, when the key is revoked, and when the board is archived or no longer shared. Locked filters hold for every tile; a tile whose numbers can't be filtered by them shows none. The token is told once.",
                "parameters": [idempotency_key()],
                "requestBody": { "required": true, "content": content("EmbedWanted") },
                "responses": answers("201", "The token and its address", "EmbedToken", &[&MALFORMED, &NOT_FOUND, &CONFLICT, &TOO_LARGE, &UNSUPPORTED_MEDIA_TYPE, &INVALID])
            })
        },
    },
    Endpoint {
        route: Route { method: "GET", path: "/embed-tokens", handler: || get(list) },
        operation: || {
            json!({
                "operationId": "listEmbedTokens", "summary": "The tokens that the key made", "tags": ["embed"],
                "description": "The newest 500, with those that ended in the last week. The tokens themselves are not kept.",
                "responses": answers("200", "The tokens", "EmbedTokens", &[])
            })
        },
    },
    Endpoint {
        route: Route { method: "DELETE", path: "/embed-tokens/{id}", handler: || delete(revoke) },
        operation: || {
            json!({
                "operationId": "revokeEmbedToken", "summary": "Revokes a token", "tags": ["embed"],
                "description": "It shows nothing any more, at once. Revoking it again changes nothing. Tokens that another key or a person made are not found.",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }],
                "responses": answers("200", "It is revoked", "EmbedRevoked", &[&NOT_FOUND])
            })
        },
    },
];

async fn create(State(app): State<App>, Caller(scope): Caller, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    let body = json::read(body).await?;
    let print = idempotency::fingerprint(&[&body]);
    let answer = async {
        let wanted: Wanted = json::parse(&parts.headers, &body)?;
        let made = embeds::create(&app.context, &scope, wanted).await?;
        let told = json!({ "id": made.id, "token": made.token, "url": made.url, "expires_at": time(made.expires_at) });
        Ok((StatusCode::CREATED, Json(told)).into_response())
    };
    app.replays.answer(scope.workspace_id(), "/embed-tokens", key, print, answer).await
}

async fn list(State(app): State<App>, Caller(scope): Caller) -> Result<Json<Value>, Problem> {
    let listed = embeds::list(&app.context, &scope, None).await?;
    let tokens: Vec<Value> = listed.into_iter().map(told).collect();
    Ok(Json(json!({ "embed_tokens": tokens })))
}

async fn revoke(State(app): State<App>, Caller(scope): Caller, Path(id): Path<String>) -> Result<Json<Value>, Problem> {
    let id: i64 = id.parse().map_err(|_| services::Error::NotFound("embed token"))?;
    embeds::revoke(&app.context, &scope, id).await?;
    Ok(Json(json!({ "id": id, "revoked": true })))
}

fn told(embed: Embed) -> Value {
    let Embed { id, wanted, created_at, expires_at, last_used_at, revoked_at, .. } = embed;
    json!({
        "id": id, "embed": wanted, "created_at": time(created_at), "expires_at": time(expires_at),
        "last_used_at": last_used_at.map(time), "revoked_at": revoked_at.map(time)
    })
}
