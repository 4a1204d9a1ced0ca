//! Boards as files: documents of what they show, and definitions out and in.

use super::{
    App,
    exports::problem,
    problem::Problem,
    route::{self, Route},
    session::{self, SignedIn},
};
use app::{pages::boards::document::document, server::request::locale_of};
use axum::{
    Json, Router,
    body::Body,
    extract::{DefaultBodyLimit, Path, RawQuery, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use export::{Document, ExportError, pdf::Paper, yaml};
use serde_json::json;
use services::{Error, Scope, boards, exports};
use tokio::sync::Semaphore;

pub const ROUTES: &[Route] = &[
    Route { method: "GET", path: "/exports/boards/{id}/board.pdf", handler: || get(pdf) },
    Route { method: "GET", path: "/exports/boards/{id}/board.xlsx", handler: || get(xlsx) },
    Route { method: "GET", path: "/exports/boards/{id}/board.yaml", handler: || get(definition) },
    Route { method: "GET", path: "/exports/boards/{id}/tiles/{tile}/tile.svg", handler: || get(tile_svg) },
    Route { method: "GET", path: "/exports/boards/{id}/tiles/{tile}/tile.png", handler: || get(tile_png) },
    Route { method: "GET", path: "/exports/boards/{id}/tiles/{tile}/tile.csv", handler: || get(tile_csv) },
    Route { method: "GET", path: "/exports/boards/{id}/tiles/{tile}/tile.xlsx", handler: || get(tile_xlsx) },
    Route {
        method: "POST",
        path: "/exports/boards",
        handler: || post(bring_in).layer(DefaultBodyLimit::max(yaml::MOST)),
    },
];

/// For signed-in visitors, of the workspace they look at.
pub fn router(app: &App) -> Router<App> {
    route::mount(ROUTES).layer(session::layer(&app.context, app.settings.http.is_secure()))
}

const PDF: &str = "application/pdf";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const YAML: &str = "application/yaml; charset=utf-8";

/// How many files are written at once.
static TURNS: Semaphore = Semaphore::const_new(2);

/// What is asked for: a board, or one tile of it, through the slice of the address.
struct Asked {
    app: App,
    scope: Scope,
    board: i64,
    tile: Option<String>,
    query: String,
    locale: domain::Locale,
}

impl Asked {
    fn new(app: App, scope: Scope, (board, tile): (i64, Option<String>), query: Option<String>, parts: &Parts) -> Self {
        Self { app, scope, board, tile, query: query.unwrap_or_default(), locale: locale_of(&parts.headers) }
    }

    async fn document(&self) -> Result<Document, Problem> {
        let ctx = &self.app.context;
        document(ctx, &self.scope, self.board, &self.query, self.tile.as_deref(), self.locale).await.map_err(problem)
    }

    /// Writes the document off the async threads, notes it, and sends it under the name of the board or the tile.
    async fn send<W>(&self, kind: &'static str, ending: &'static str, write: W) -> Result<Response, Problem>
    where
        W: FnOnce(&Document) -> Result<Vec<u8>, Problem> + Send + 'static,
    {
        let document = self.document().await?;
        let title = match (&self.tile, document.tiles.first()) {
            (Some(_), Some(tile)) => tile.title.clone(),
            _ => document.title.clone(),
        };
        // Typesetting takes a processor for a while: a few at once leave the others to the pages.
        let _turn = TURNS.acquire().await.map_err(Problem::internal)?;
        let bytes = tokio::task::spawn_blocking(move || write(&document)).await.map_err(Problem::internal)??;
        exports::note(&self.app.context, &self.scope, self.board, ending, self.tile.as_deref()).await?;
        Ok(file(kind, &title, ending, bytes))
    }
}

async fn pdf(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path(id): Path<i64>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, None), query, &parts);
    let paper = match app::widgets::slice::parameter(&asked.query, "page") {
        None => Paper::default(),
        Some(name) => Paper::parse(&name)
            .ok_or_else(|| Problem::invalid("page", format!("'{name}' is no paper: use a4 or letter")))?,
    };
    asked.send(PDF, "pdf", move |document| export::pdf::write(document, paper).map_err(failed)).await
}

async fn xlsx(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path(id): Path<i64>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, None), query, &parts);
    asked.send(XLSX, "xlsx", |document| export::xlsx::board(document).map_err(failed)).await
}

async fn definition(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let board = boards::open(&app.context, &scope, id).await?.board;
    let text = yaml::write(&board).map_err(Problem::internal)?;
    exports::note(&app.context, &scope, id, "yaml", None).await?;
    Ok(file(YAML, &board.name, "yaml", text.into_bytes()))
}

async fn tile_svg(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path((id, tile)): Path<(i64, String)>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, Some(tile)), query, &parts);
    asked.send("image/svg+xml", "svg", |document| Ok(picture(document)?.as_bytes().to_vec())).await
}

async fn tile_png(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path((id, tile)): Path<(i64, String)>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, Some(tile)), query, &parts);
    asked.send("image/png", "png", |document| export::png::write(picture(document)?).map_err(failed)).await
}

async fn tile_csv(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path((id, tile)): Path<(i64, String)>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, Some(tile)), query, &parts);
    let write = |document: &Document| -> Result<Vec<u8>, Problem> {
        let text = document.tiles.first().and_then(export::csv::write).ok_or(Error::NotFound("table"))?;
        Ok(text.into_bytes())
    };
    asked.send("text/csv; charset=utf-8", "csv", write).await
}

async fn tile_xlsx(
    State(app): State<App>,
    SignedIn(scope): SignedIn,
    Path((id, tile)): Path<(i64, String)>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let asked = Asked::new(app, scope, (id, Some(tile)), query, &parts);
    let write = |document: &Document| -> Result<Vec<u8>, Problem> {
        let tile = document.tiles.first().filter(|tile| tile.table.is_some()).ok_or(Error::NotFound("table"))?;
        export::xlsx::tile(document, tile).map_err(failed)
    };
    asked.send(XLSX, "xlsx", write).await
}

/// Makes a board of a definition: 201 with its id and address.
async fn bring_in(State(app): State<App>, SignedIn(scope): SignedIn, body: String) -> Result<Response, Problem> {
    scope.require(domain::Permission::EditBoards)?;
    let board = yaml::read(&body).map_err(|error| Problem::invalid("definition", error.to_string()))?;
    let id = boards::create(&app.context, &scope, board, "").await?;
    let answer = json!({ "id": id.to_string(), "url": app::pages::boards::board_href(id) });
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

fn picture(document: &Document) -> Result<&str, Problem> {
    Ok(document.tiles.first().and_then(export::svg).ok_or(Error::NotFound("chart"))?)
}

fn failed(error: ExportError) -> Problem {
    Problem::internal(error)
}

/// A file to be kept rather than shown.
fn file(kind: &'static str, title: &str, ending: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition(title, ending)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (headers, Body::from(bytes)).into_response()
}

/// `attachment` under a name of letters, digits and blanks, told twice: plainly, and with its accents.
fn disposition(title: &str, ending: &str) -> String {
    let keep = |c: char| if c.is_alphanumeric() || "-_.()".contains(c) { c } else { ' ' };
    let clean: String = title.chars().map(keep).take(80).collect();
    // Dots at either end of a word lead up folders, or hide files.
    let words = clean.split_whitespace().map(|word| word.trim_matches('.')).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join(" ");
    let name = if name.is_empty() { "board" } else { &name };
    let plain: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let told = app::address::encode(&format!("{name}.{ending}"));
    format!("attachment; filename=\"{plain}.{ending}\"; filename*=UTF-8''{told}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_hold_nothing_that_headers_or_disks_read() {
        let check = |title: &str, expected: &str| assert_eq!(disposition(title, "pdf"), expected, "{title}");
        check("Sales", "attachment; filename=\"Sales.pdf\"; filename*=UTF-8''Sales.pdf");
        check("Visão geral", "attachment; filename=\"Vis_o geral.pdf\"; filename*=UTF-8''Vis%C3%A3o%20geral.pdf");
        check(
            "a\"; x=\"\r\nSet-Cookie: b",
            "attachment; filename=\"a x Set-Cookie b.pdf\"; filename*=UTF-8''a%20x%20Set-Cookie%20b.pdf",
        );
        check("../../etc/passwd", "attachment; filename=\"etc passwd.pdf\"; filename*=UTF-8''etc%20passwd.pdf");
        check("😀", "attachment; filename=\"board.pdf\"; filename*=UTF-8''board.pdf");
    }
}
