//! The import page's files: in (`POST /uploads`) and their rejected rows out.

use super::{
    App, download,
    multipart::{self, Received},
    problem::{MALFORMED, Problem},
    route::{self, Route},
    session::{self, SignedIn},
};
use app::server::request::locale_of;
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request, State},
    http::HeaderMap,
    response::Response,
    routing::{get, post},
};
use domain::{ImportId, Permission};
use services::{
    Scope,
    imports::{self, Staged},
};

pub const ROUTES: &[Route] = &[
    Route { method: "POST", path: "/uploads", handler: || post(upload).layer(DefaultBodyLimit::disable()) },
    Route { method: "GET", path: "/imports/{id}/rejects.csv", handler: || get(rejects) },
];

/// For signed-in visitors.
pub fn router(app: &App) -> Router<App> {
    route::mount(ROUTES).layer(session::layer(&app.context, app.settings.http.is_secure()))
}

/// Keeps the form's `file` and tells what is in it.
async fn upload(State(app): State<App>, SignedIn(scope): SignedIn, request: Request) -> Result<Json<Staged>, Problem> {
    let locale = locale_of(request.headers());
    staged(&app, &scope, request).await.map_err(|problem| problem.translated(locale))
}

async fn staged(app: &App, scope: &Scope, request: Request) -> Result<Json<Staged>, Problem> {
    scope.require(Permission::ImportData)?;
    multipart::check_length(app, request.headers())?;
    let mut form = form(request, app).await?;
    while let Some(field) = multipart::next(&mut form).await? {
        if field.name() == Some("file") {
            let Received { staged, .. } = multipart::receive(app, scope, field).await?;
            return Ok(Json(staged));
        }
    }
    Err(Problem::invalid("file", "is missing: send the file in the form's field 'file'"))
}

/// The request as a form with files.
pub async fn form(request: Request, app: &App) -> Result<Multipart, Problem> {
    Multipart::from_request(request, app).await.map_err(|refused| {
        Problem::new(&MALFORMED, format!("Send a form (multipart/form-data): {}", refused.body_text()))
    })
}

/// The rejected rows of an import as a CSV file, streamed.
async fn rejects(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = import_id(&id)?;
    let rows = imports::rejects_csv(&app.context, &scope, id, locale_of(&headers)).await?;
    Ok(download::streamed(&format!("rejects-{id}.csv"), "", rows))
}

/// An id that is no number is nobody's.
pub fn import_id(text: &str) -> Result<ImportId, Problem> {
    text.parse().map(ImportId).map_err(|_| services::Error::NotFound("import").into())
}
