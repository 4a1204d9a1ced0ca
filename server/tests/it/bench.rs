//! The server's router with a database of its own, and ways to ask it.

use crate::harness::{self, TestContext};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use clap::{Args, Command, FromArgMatches};
use domain::UserId;
use http_body_util::BodyExt;
use serde_json::Value;
use server::{
    http::{App, install_metrics, router},
    settings::Settings,
};
use services::{Scope, keys, sessions::Sessions};
use std::{collections::HashMap, sync::LazyLock};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use tower_sessions::{
    SessionStore,
    cookie::time::{Duration, OffsetDateTime},
    session::{Id, Record},
};

/// A running server without a socket.
pub struct Bench<'a> {
    pub t: &'a TestContext,
    pub router: Router,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// As in the program, one runtime does everything: what Leptos keeps for the process must not outlive it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// Runs the test once for every database.
pub fn benches(test: impl AsyncFn(&Bench<'_>)) {
    RUNTIME.block_on(harness::databases(async |t| test(&Bench::new(t, &[])).await));
}

/// Runs the test on SQLite only, where the database plays no part.
pub fn bench(flags: &[&str], test: impl AsyncFn(&Bench<'_>)) {
    RUNTIME.block_on(harness::on_sqlite(async |t| test(&Bench::new(t, flags)).await));
}

/// Settings as if typed on the command line.
pub fn settings(flags: &[&str]) -> Settings {
    let command = Settings::augment_args(Command::new("bos"));
    let matches = command.try_get_matches_from(["bos"].iter().chain(flags)).expect("settings");
    Settings::from_arg_matches(&matches).expect("settings")
}

impl<'a> Bench<'a> {
    pub fn new(t: &'a TestContext, flags: &[&str]) -> Self {
        let app = App::new(t.ctx.clone(), settings(flags), install_metrics(), false);
        Self { t, router: router(app) }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(request(Method::GET, path, headers, "")).await
    }

    /// Posts JSON.
    pub async fn post(&self, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request = request(Method::POST, path, headers, body);
        request
            .headers_mut()
            .entry(header::CONTENT_TYPE)
            .or_insert(header::HeaderValue::from_static("application/json"));
        self.send(request).await
    }

    /// An API key of that workspace, as the value of `Authorization`.
    pub async fn key(&self, scope: &Scope, scopes: &[&str]) -> String {
        let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let made = keys::create(&self.t.ctx, scope, "test", &scopes).await.expect("a key");
        format!("Bearer {}", made.secret)
    }

    /// A signed-in session, as the value of `Cookie`.
    pub async fn session(&self, user: UserId, scope: Option<&Scope>) -> String {
        let mut data = HashMap::from([("user_id".to_owned(), Value::from(user.0))]);
        data.extend(scope.map(|scope| ("workspace_id".to_owned(), Value::from(scope.workspace_id().0))));
        let mut record =
            Record { id: Id::default(), data, expiry_date: OffsetDateTime::now_utc() + Duration::days(3650) };
        Sessions::new(&self.t.ctx).create(&mut record).await.expect("a session");
        format!("bos_session={}", record.id)
    }
}

/// A request with these headers.
pub fn request(method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "bos.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body.into()).expect("a request")
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a readable header"))
    }

    /// Asserts that this is a problem document of that kind.
    #[track_caller]
    pub fn is_problem(&self, status: u16, kind: &str) {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.body);
        let problem = self.json();
        assert_eq!(problem["type"], format!("urn:bos:problem:{kind}"), "{problem}");
        assert_eq!(problem["status"], status, "{problem}");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.len() > 10), "{problem}");
        assert_eq!(problem["reference"], self.header("x-request-id"), "{problem}");
    }
}
