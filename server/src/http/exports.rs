//! What the pages show as files: a table of the page that explores, and the rows behind a number of it.

use super::{
    App, download,
    problem::Problem,
    route::{self, Route},
    session::{self, SignedIn},
};
use app::{AppError, Code, pages::explore::run, server::request::locale_of};
use axum::{
    Router,
    body::Body,
    extract::{RawQuery, State},
    http::request::Parts,
    response::Response,
    routing::get,
};
use services::queries::rows;

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
    Ok(download::csv("table.csv", Body::from(format!("{BYTE_ORDER}{text}"))))
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
    Ok(download::streamed("rows.csv", BYTE_ORDER, rows))
}

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER: &str = "\u{feff}";

/// What the page says as a problem.
pub(super) fn problem(error: AppError) -> Problem {
    match error.code {
        Code::NotFound => services::Error::NotFound("rows").into(),
        Code::Invalid => Problem::invalid(error.field.as_deref().unwrap_or("query"), &error.message),
        Code::Forbidden => services::Error::Forbidden("viewer").into(),
        Code::Unauthenticated => services::Error::Unauthenticated.into(),
        _ => services::Error::internal(error.message).into(),
    }
}
