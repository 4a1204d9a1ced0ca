//! What the pages show as files: a table of the page that explores, and the rows behind a number of it.

use super::{
    App,
    problem::Problem,
    route::{self, Route},
    session::{self, SignedIn},
};
use app::{AppError, Code, pages::explore::run, server::request::locale_of};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{RawQuery, State},
    http::{header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};
use futures::stream;
use services::queries::rows::{self, RowsCsv};

pub const ROUTES: &[Route] = &[
    Route { method: "GET", path: "/exports/table.csv", handler: || get(table) },
    Route { method: "GET", path: "/exports/rows.csv", handler: || get(rows_behind) },
];

/// For signed-in visitors, of the workspace they look at.
pub fn router(app: &App) -> Router<App> {
    route::mount(ROUTES).layer(session::layer(&app.context, app.settings.http.is_secure()))
}

/// The table of a state, whose address' parameters the query is.
async fn table(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let locale = locale_of(&parts.headers);
    let text = run::table_csv(&app.context, &scope, &query.unwrap_or_default(), locale).await.map_err(problem)?;
    Ok(file("table.csv", Body::from(format!("{BYTE_ORDER}{text}"))))
}

/// The rows that a state has open, streamed.
async fn rows_behind(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let locale = locale_of(&parts.headers);
    let wanted = run::rows_wanted(&app.context, &scope, &query.unwrap_or_default(), locale).await.map_err(problem)?;
    let rows = rows::csv(&app.context, &scope, wanted, locale).await?;
    let begin = stream::once(async { Ok(Bytes::from_static(BYTE_ORDER.as_bytes())) });
    let pieces = stream::unfold(Some(rows), next_piece);
    Ok(file("rows.csv", Body::from_stream(stream::StreamExt::chain(begin, pieces))))
}

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER: &str = "\u{feff}";

fn file(name: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}

async fn next_piece(rows: Option<RowsCsv>) -> Option<(Result<Bytes, services::Error>, Option<RowsCsv>)> {
    let mut rows = rows?;
    match rows.next().await {
        Ok(Some(piece)) => Some((Ok(piece.into()), Some(rows))),
        Ok(None) => None,
        Err(error) => Some((Err(error), None)),
    }
}

/// What the page says as a problem.
fn problem(error: AppError) -> Problem {
    match error.code {
        Code::NotFound => services::Error::NotFound("rows").into(),
        Code::Invalid => Problem::invalid(error.field.as_deref().unwrap_or("query"), &error.message),
        Code::Forbidden => services::Error::Forbidden("viewer").into(),
        Code::Unauthenticated => services::Error::Unauthenticated.into(),
        _ => services::Error::internal(error.message).into(),
    }
}
