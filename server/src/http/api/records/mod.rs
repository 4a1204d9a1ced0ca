//! `POST /records/{kind}`: up to 1,000 records of one kind as JSON, in at once.

mod body;

use super::{
    caller::Caller,
    endpoint::{Endpoint, answers, content, idempotency_key},
};
use crate::http::{
    App, idempotency, json as bodies,
    problem::{CONFLICT, INVALID, MALFORMED, NOT_FOUND, Problem, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE},
    route::Route,
};
use axum::{
    Json,
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
    routing::post,
};
use domain::{ImportId, Permission, record::Kind};
use serde::Serialize;
use serde_json::json;
use services::imports::{self, Counts, RecordsSummary, Reject};

/// The largest body, in bytes.
const LIMIT: usize = 8 * bodies::LIMIT;

pub const ENDPOINTS: &[Endpoint] = &[Endpoint {
    route: Route { method: "POST", path: "/records/{kind}", handler: || post(run) },
    operation: || {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        json!({
            "operationId": "sendRecords", "summary": "Records in", "tags": ["imports"],
            "description": "Up to 1,000 records of one kind, with the columns and by the rules of the files; the list alone is taken too. They are in, and the numbers are computed, when the answer comes. A record that can't be taken is listed, the others go in. Sending the same records again changes nothing. Takes a key with the scope import.",
            "parameters": [
                { "name": "kind", "in": "path", "required": true, "schema": { "type": "string", "enum": kinds }, "description": "What the records are; a file's name without .csv" },
                idempotency_key()
            ],
            "requestBody": { "required": true, "content": content("Records") },
            "responses": answers("200", "What became of them", "RecordsAnswer", &[&MALFORMED, &NOT_FOUND, &CONFLICT, &TOO_LARGE, &UNSUPPORTED_MEDIA_TYPE, &INVALID])
        })
    },
}];

#[derive(Serialize)]
struct Answer {
    /// The import that the records are kept under.
    id: ImportId,
    kind: Kind,
    counts: Counts,
    rejected_rows: Vec<Rejected>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct Rejected {
    /// Its place in the list, from 0.
    index: u64,
    #[serde(flatten)]
    reject: Reject,
}

async fn run(
    State(app): State<App>,
    Caller(scope): Caller,
    Path(kind): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    scope.require(Permission::ImportData)?;
    let kind = parse_kind(&kind)?;
    let (parts, body) = request.into_parts();
    let key = idempotency::key(&parts.headers)?;
    let bytes = bodies::read_up_to(body, LIMIT).await?;
    let print = idempotency::fingerprint(&[kind.code().as_bytes(), &bytes]);
    let workspace = scope.workspace_id();
    let answer = async {
        let records = body::parse(&parts.headers, &bytes)?;
        let context = app.context.clone();
        // A task of its own: a caller who hangs up leaves nothing half done.
        let work = tokio::spawn(async move { imports::run_records(&context, &scope, kind, records).await });
        let summary = work.await.map_err(Problem::internal)??;
        Ok(Json(Answer::of(kind, summary)).into_response())
    };
    app.replays.answer(workspace, "/records", key, print, answer).await
}

impl Answer {
    fn of(kind: Kind, summary: RecordsSummary) -> Self {
        let told = |name: &String| {
            let name: String = name.chars().take(200).collect();
            format!("'{name}' is no column of {kind}: it was left out")
        };
        let rejected = |reject: Reject| Rejected { index: reject.line.saturating_sub(1), reject };
        Self {
            id: summary.import,
            kind,
            counts: summary.counts,
            rejected_rows: summary.rejects.into_iter().map(rejected).collect(),
            warnings: summary.unknown.iter().map(told).collect(),
        }
    }
}

fn parse_kind(text: &str) -> Result<Kind, Problem> {
    let known = Kind::ALL.map(Kind::code).join(", ");
    let shown: String = text.chars().take(100).collect();
    Kind::parse(text)
        .ok_or_else(|| Problem::new(&NOT_FOUND, format!("There are no records of kind '{shown}': use one of {known}.")))
}
