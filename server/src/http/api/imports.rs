//! `POST /imports` and `GET /imports/{id}`: files in, and what became of them.

use super::{
    PREFIX,
    caller::Caller,
    endpoint::{Endpoint, answers, idempotency_key, reference},
};
use crate::http::{
    App, idempotency,
    multipart::{self, Received},
    problem::{CONFLICT, INVALID, MALFORMED, NOT_FOUND, Problem, TOO_LARGE},
    route::Route,
    uploads::{form, import_id},
};
use axum::{
    Json,
    extract::{DefaultBodyLimit, Path, Query, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::{ImportId, Permission, record::Kind};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use services::{
    Scope,
    imports::{self, Counts, Reject, Start, State as Stage},
};

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        route: Route { method: "POST", path: "/imports", handler: || post(start).layer(DefaultBodyLimit::disable()) },
        operation: || {
            json!({
                "operationId": "startImport", "summary": "A file in", "tags": ["imports"],
                "description": "The file is kept and queued; ask for the import until its state is done or failed. Importing the same rows again changes nothing. Takes a key with the scope import.",
                "parameters": [idempotency_key()],
                "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": reference("ImportForm") } } },
                "responses": answers("202", "The import, queued", "Import", &[&MALFORMED, &CONFLICT, &TOO_LARGE, &INVALID])
            })
        },
    },
    Endpoint {
        route: Route { method: "GET", path: "/imports/{id}", handler: || get(show) },
        operation: || {
            json!({
                "operationId": "getImport", "summary": "What became of an import", "tags": ["imports"],
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
                    { "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 100 }, "description": "Rejected rows a page" },
                    { "name": "cursor", "in": "query", "schema": { "type": "string" }, "description": "next_cursor of the page before" }
                ],
                "responses": answers("200", "The import with a page of its rejected rows", "Import", &[&NOT_FOUND, &INVALID])
            })
        },
    },
];

#[derive(Serialize)]
struct Import {
    id: ImportId,
    kind: Kind,
    file: String,
    state: Stage,
    counts: Counts,
    error: Option<String>,
    created_at: String,
    started_at: Option<String>,
    finished_at: Option<String>,
    rejected_rows: Vec<Reject>,
    next_cursor: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    limit: Option<u64>,
    cursor: Option<u64>,
}

async fn start(State(app): State<App>, Caller(scope): Caller, request: Request) -> Result<Response, Problem> {
    scope.require(Permission::ImportData)?;
    multipart::check_length(&app, request.headers())?;
    let key = idempotency::key(request.headers())?;
    let (kind, Received { staged, digest }) = read(&app, &scope, request).await?;
    let print = idempotency::fingerprint(&[kind.code().as_bytes(), &digest]);
    let answer = async {
        let id = imports::start(&app.context, &scope, Start { token: staged.token, kind, mapping: None }).await?;
        app.queued.notify_one();
        let import = find(&app, &scope, id, &Page { limit: None, cursor: None }).await?;
        let location = [(header::LOCATION, format!("{PREFIX}/imports/{id}"))];
        Ok((StatusCode::ACCEPTED, location, Json(import)).into_response())
    };
    app.replays.answer(scope.workspace_id(), "/imports", key, print, answer).await
}

/// The form's two fields, in any order.
async fn read(app: &App, scope: &Scope, request: Request) -> Result<(Kind, Received), Problem> {
    let mut form = form(request, app).await?;
    let (mut kind, mut file) = (None, None);
    while let Some(field) = multipart::next(&mut form).await? {
        match field.name().unwrap_or_default() {
            "kind" => kind = Some(parse_kind(&field.text().await.map_err(|error| multipart::broken(&error))?)?),
            "file" if file.is_none() => file = Some(multipart::receive(app, scope, field).await?),
            other => {
                return Err(Problem::invalid(
                    other,
                    "is not a field of this form, or stands in it twice: send kind and file",
                ));
            }
        }
    }
    let missing = |name: &str| Problem::invalid(name, "is missing: send kind and file");
    Ok((kind.ok_or_else(|| missing("kind"))?, file.ok_or_else(|| missing("file"))?))
}

fn parse_kind(text: &str) -> Result<Kind, Problem> {
    let known = Kind::ALL.map(Kind::code).join(", ");
    Kind::parse(text.trim())
        .ok_or_else(|| Problem::invalid("kind", format!("'{text}' is not a kind of file: use one of {known}")))
}

async fn show(
    State(app): State<App>,
    Caller(scope): Caller,
    Path(id): Path<String>,
    page: Result<Query<Page>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Import>, Problem> {
    let Query(page) = page.map_err(|refused| Problem::invalid("query", refused.body_text()))?;
    if page.limit.is_some_and(|limit| !(1..=1000).contains(&limit)) {
        return Err(Problem::invalid("limit", "is out of range: use 1 to 1000"));
    }
    Ok(Json(find(&app, &scope, import_id(&id)?, &page).await?))
}

async fn find(app: &App, scope: &Scope, id: ImportId, page: &Page) -> Result<Import, Problem> {
    let import = imports::get(&app.context, scope, id).await?;
    let rejects = imports::rejects(&app.context, scope, id, page.cursor, page.limit.unwrap_or(100)).await?;
    Ok(Import {
        id,
        kind: import.kind,
        file: import.file_name,
        state: import.state,
        counts: import.counts,
        error: import.error,
        created_at: time(import.created_at),
        started_at: import.started_at.map(time),
        finished_at: import.finished_at.map(time),
        rejected_rows: rejects.rejects,
        next_cursor: rejects.next.map(|line| line.to_string()),
    })
}

/// RFC 3339.
pub(super) fn time(ms: i64) -> String {
    Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}
