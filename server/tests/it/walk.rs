//! Every route and server function × who asks. A route without a row here fails the test.

use crate::bench::{Answer, Bench, bench, request};
use axum::http::{Method, StatusCode};
use domain::{Role, record::Kind};
use services::{Scope, imports};
use std::collections::BTreeSet;

/// The least that lets someone in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Least {
    Anyone,
    /// A session, in a workspace or not.
    SignedIn,
    Member(Role),
    /// The door itself: wrong credentials are refused, whoever sends them.
    Door,
    /// An API key with that scope; sessions open nothing.
    Key(&'static str),
}

#[derive(Clone, Debug)]
enum Who {
    Nobody,
    Member(Role),
    /// A session that shows the workspace of another one, as after a removal.
    Stranger,
}

use Least::{Anyone, Door, Key, Member, SignedIn};
use Role::{Admin, Editor, Viewer};

const SLICE: &str =
    r#"{"slice":{"period":{"preset":"last_30_days"},"filters":[],"compare":null,"constant_rates":false}}"#;
const TILE: &str = r#"{"slice":{"period":{"preset":"last_30_days"},"filters":[],"compare":null,"constant_rates":false},"tile":"numbers"}"#;

const STATE: &str = r#"{"state":{"slice":{"period":{"preset":"last_30_days"},"filters":[],"compare":null,"constant_rates":false},"metrics":["orders"],"by":[],"grain":null,"across":null,"sort":null,"having":[],"shape":null,"limit":10,"drill":{"metric":"orders","at":[],"sheet":0,"sort":"","after":null}}}"#;

const BOARD_TILE: &str = r#"{"widget":{"kind":"data","look":"number","metrics":["orders"]},"slice":{"period":{"preset":"last_30_days"},"filters":[],"compare":null,"constant_rates":false},"size":[3,3]}"#;
const KEPT_VIEW: &str = r#"{"id":1,"name":"x","slice":{"period":{"preset":"last_30_days"},"filters":[],"compare":null,"constant_rates":false},"shared":false}"#;

/// Method, path, and a body (a query for GET) that can be read; its values need not be right.
const ROWS: &[(&str, &str, &str, Least)] = &[
    ("GET", "/livez", "", Anyone),
    ("GET", "/readyz", "", Anyone),
    ("GET", "/docs/api", "", Anyone),
    ("GET", "/api/v1/openapi.json", "", Anyone),
    ("GET", "/api/v1/workspace", "", Key("read")),
    ("GET", "/api/v1/metrics", "", Key("read")),
    ("POST", "/api/v1/query", r#"{"metrics":["orders"]}"#, Key("read")),
    ("POST", "/api/v1/nlq", r#"{"question":"orders"}"#, Key("read")),
    ("POST", "/api/v1/imports", "", Key("import")),
    ("GET", "/api/v1/imports/{id}", "", Key("import")),
    ("POST", "/api/v1/records/{kind}", r#"{"records":[]}"#, Key("import")),
    ("POST", "/api/v1/embed-tokens", r#"{"board":1,"origins":["https://shop.example"]}"#, Key("embed")),
    ("GET", "/api/v1/embed-tokens", "", Key("embed")),
    ("DELETE", "/api/v1/embed-tokens/{id}", "", Key("embed")),
    // A token and a link are the door: whoever has none is told nothing.
    ("GET", "/embed/{token}", "", Door),
    ("GET", "/embed.js", "", Anyone),
    ("GET", "/share/{secret}", "", Anyone),
    ("POST", "/share/{secret}", "password=x", Anyone),
    ("POST", "/uploads", "", Member(Editor)),
    ("GET", "/imports/{id}/rejects.csv", "", Member(Editor)),
    ("GET", "/exports/table.csv", "metrics=orders", Member(Viewer)),
    ("GET", "/exports/rows.csv", "metrics=orders&rows=orders", Member(Viewer)),
    ("GET", "/exports/boards/{id}/board.pdf", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/board.xlsx", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/board.yaml", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/tiles/{tile}/tile.svg", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/tiles/{tile}/tile.png", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/tiles/{tile}/tile.csv", "", Member(Viewer)),
    ("GET", "/exports/boards/{id}/tiles/{tile}/tile.xlsx", "", Member(Viewer)),
    ("POST", "/exports/boards", "name: A", Member(Editor)),
    ("GET", "/", "", Anyone),
    ("GET", "/login", "", Anyone),
    ("GET", "/signup", "", Anyone),
    ("GET", "/forgot", "", Anyone),
    ("GET", "/reset/{token}", "", Anyone),
    ("GET", "/playground", "", Anyone),
    ("GET", "/onboarding", "", SignedIn),
    ("GET", "/dashboard", "", Member(Viewer)),
    ("GET", "/dashboard/ask", "", Member(Viewer)),
    ("GET", "/dashboard/metrics", "", Member(Viewer)),
    ("GET", "/dashboard/boards", "", Member(Viewer)),
    ("GET", "/dashboard/boards/{id}", "", Member(Viewer)),
    ("GET", "/dashboard/explore", "", Member(Viewer)),
    ("GET", "/dashboard/import", "", Member(Editor)),
    // Sends everyone on to the profile, which has a door of its own.
    ("GET", "/dashboard/settings", "", Anyone),
    ("GET", "/dashboard/settings/profile", "", Member(Viewer)),
    ("GET", "/dashboard/settings/workspace", "", Member(Viewer)),
    ("GET", "/dashboard/settings/members", "", Member(Viewer)),
    ("GET", "/dashboard/settings/keys", "", Member(Viewer)),
    ("GET", "/dashboard/settings/rates", "", Member(Viewer)),
    ("GET", "/dashboard/settings/model", "", Member(Viewer)),
    ("GET", "/dashboard/settings/words", "", Member(Viewer)),
    ("GET", "/fn/session", "", Anyone),
    ("POST", "/fn/set_language", "language=es", Anyone),
    ("POST", "/fn/set_theme", "theme=dark", Anyone),
    ("POST", "/fn/switch_workspace", "workspace={workspace}", Member(Viewer)),
    ("POST", "/fn/overview/shop", "", Member(Viewer)),
    ("POST", "/fn/overview/choices", "", Member(Viewer)),
    ("POST", "/fn/overview/around", SLICE, Member(Viewer)),
    ("POST", "/fn/overview/headline", SLICE, Member(Viewer)),
    ("POST", "/fn/overview/tile", TILE, Member(Viewer)),
    ("POST", "/fn/import/list", "", Member(Editor)),
    ("POST", "/fn/import/start", r#"{"token":"x","kind":"orders","mapping":{}}"#, Member(Editor)),
    ("POST", "/fn/import/rejects", r#"{"import":1}"#, Member(Editor)),
    ("GET", "/fn/metrics/library", "", Member(Viewer)),
    ("GET", "/fn/metrics/current", "metric=orders", Member(Viewer)),
    ("GET", "/fn/explore/setup", "", Member(Viewer)),
    ("POST", "/fn/explore/answer", STATE, Member(Viewer)),
    ("POST", "/fn/explore/rows", STATE, Member(Viewer)),
    ("GET", "/fn/explore/values", "dimension=channel&text=", Member(Viewer)),
    ("POST", "/fn/explore/question", STATE, Member(Viewer)),
    ("GET", "/fn/explore/saved", "", Member(Viewer)),
    ("POST", "/fn/explore/save", "name=x&state=metrics%3Dorders", Member(Editor)),
    ("POST", "/fn/explore/replace", "id=1&state=metrics%3Dorders", Member(Editor)),
    ("POST", "/fn/explore/rename", "id=1&name=x", Member(Editor)),
    ("POST", "/fn/explore/delete", "id=1", Member(Editor)),
    ("GET", "/fn/boards/list", "", Member(Viewer)),
    ("GET", "/fn/boards/open", "id=1", Member(Viewer)),
    ("GET", "/fn/boards/steps", "id=1", Member(Viewer)),
    ("GET", "/fn/boards/sharing", "id=1", Member(Viewer)),
    ("POST", "/fn/boards/create", "name=&template=", Member(Editor)),
    ("POST", "/fn/boards/duplicate", "id=1&name=x", Member(Editor)),
    ("POST", "/fn/boards/move", "id=1&folder=x", Member(Viewer)),
    ("POST", "/fn/boards/archive", "id=1", Member(Viewer)),
    ("POST", "/fn/boards/restore", "id=1", Member(Viewer)),
    ("POST", "/fn/boards/delete", "id=1", Member(Viewer)),
    ("POST", "/fn/boards/favour", "id=1&favourite=true", Member(Viewer)),
    ("POST", "/fn/boards/revert", "id=1&version=1", Member(Viewer)),
    ("POST", "/fn/boards/save", r#"{"id":1,"base":1,"edits":[]}"#, Member(Viewer)),
    ("POST", "/fn/boards/share", r#"{"id":1,"access":"private","people":[]}"#, Member(Viewer)),
    ("POST", "/fn/boards/keep-view", KEPT_VIEW, Member(Viewer)),
    ("POST", "/fn/boards/forget-view", r#"{"id":1,"view":1}"#, Member(Viewer)),
    ("POST", "/fn/boards/begin-with", r#"{"id":1,"view":null,"everyone":false}"#, Member(Viewer)),
    ("POST", "/fn/boards/send", "board=0&title=&state=metrics%3Dorders", Member(Editor)),
    ("POST", "/fn/boards/tile", BOARD_TILE, Member(Viewer)),
    ("GET", "/fn/boards/links", "id=1", Member(Editor)),
    ("POST", "/fn/boards/link", r#"{"id":1,"password":null,"days":1}"#, Member(Editor)),
    ("POST", "/fn/boards/unlink", "link=1", Member(Editor)),
    ("GET", "/fn/boards/embeds", "id=1", Member(Editor)),
    ("POST", "/fn/boards/embed", r#"{"wanted":{"board":1,"origins":["https://shop.example"]}}"#, Member(Editor)),
    ("POST", "/fn/boards/unembed", "embed=1", Member(Editor)),
    ("GET", "/fn/metrics/try", "formula=orders", Member(Editor)),
    ("POST", "/fn/metrics/save", "label=&formula=", Member(Editor)),
    ("POST", "/fn/metrics/delete", "key=x", Member(Editor)),
    ("POST", "/fn/ask/answer", r#"{"wanted":{"about":"own","questions":["orders"]}}"#, Member(Viewer)),
    ("POST", "/fn/ask/understand", r#"{"question":"orders","after":{"about":"own"}}"#, Member(Viewer)),
    ("GET", "/fn/ask/words", "about=own", Member(Viewer)),
    ("GET", "/fn/ask/history", "text=", Member(Viewer)),
    ("POST", "/fn/ask/forget", "id=1f", Member(Viewer)),
    ("POST", "/fn/ask/forget_all", "", Member(Viewer)),
    ("GET", "/fn/ask/demos", "", Anyone),
    ("POST", "/fn/sign_out", "", Anyone),
    ("POST", "/fn/sign_in", "email=nobody%40shop.test&password=x", Door),
    ("POST", "/fn/sign_up", "name=&email=&password=", Anyone),
    ("POST", "/fn/request_password_reset", "email=nobody%40shop.test", Anyone),
    ("POST", "/fn/reset_password", "token=x&password=x", Anyone),
    ("GET", "/fn/time_zones", "", Anyone),
    ("POST", "/fn/create_workspace", "name=&vertical=&currency=&timezone=", SignedIn),
    ("POST", "/fn/load_demo", "", Member(Editor)),
    ("POST", "/fn/save_profile", "name=&locale=en&theme=dark", SignedIn),
    ("POST", "/fn/change_password", "current=x&password=x", SignedIn),
    ("POST", "/fn/end_other_sessions", "", SignedIn),
    ("GET", "/fn/workspace_settings", "", Member(Viewer)),
    ("POST", "/fn/save_workspace", "name=&week_start=monday", Member(Admin)),
    ("GET", "/fn/members", "", Member(Admin)),
    ("POST", "/fn/add_member", "email=nobody%40shop.test&role=viewer", Member(Admin)),
    ("POST", "/fn/change_role", "user=1&role=viewer", Member(Admin)),
    ("POST", "/fn/remove_member", "user=1", Member(Admin)),
    ("GET", "/fn/rates", "", Member(Viewer)),
    ("POST", "/fn/save_rate", "base=USD&quote=USD&day=2026-01-01&rate=1", Member(Editor)),
    ("POST", "/fn/delete_rate", "base=USD&quote=BRL&day=2026-01-01", Member(Editor)),
    ("GET", "/fn/model/page", "", Member(Admin)),
    ("POST", "/fn/model/settings", "cap=5", Member(Admin)),
    ("POST", "/fn/model/save", "protocol=openai&model=m&key=", Member(Admin)),
    ("POST", "/fn/model/remove", "id=1", Member(Admin)),
    ("POST", "/fn/model/move", "id=1&up=true", Member(Admin)),
    ("POST", "/fn/model/test", "id=1", Member(Admin)),
    ("GET", "/fn/words", "", Member(Viewer)),
    ("POST", "/fn/teach_word", "word=&means=", Member(Editor)),
    (
        "POST",
        "/fn/keep_word",
        "word=x&meaning=%7B%22kind%22%3A%22metric%22%2C%22key%22%3A%22none%22%7D",
        Member(Editor),
    ),
    ("POST", "/fn/remove_word", "word=x", Member(Editor)),
    ("GET", "/fn/keys", "", Member(Admin)),
    ("POST", "/fn/create_key", "name=&read=true", Member(Admin)),
    ("POST", "/fn/revoke_key", "key=1", Member(Admin)),
];

#[test]
fn every_route_has_a_row_and_every_row_a_route() {
    bench(&[], async |_| compare(server::http::routes().into_iter().collect()));
}

fn compare(routes: BTreeSet<(String, String)>) {
    let rows: BTreeSet<_> = ROWS.iter().map(|(method, path, ..)| (method.to_string(), path.to_string())).collect();
    let bare: Vec<_> = routes.difference(&rows).collect();
    assert!(bare.is_empty(), "say in ROWS who may use {bare:#?}");
    let gone: Vec<_> = rows.difference(&routes).collect();
    assert!(gone.is_empty(), "take out of ROWS {gone:#?}");
}

#[test]
fn nobody_gets_further_than_they_may() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        fill(b, &shop).await;
        let mut breaches = Vec::new();
        for row in ROWS {
            for who in [Who::Nobody, Who::Stranger].into_iter().chain(Role::ALL.map(Who::Member)) {
                breaches.extend(check(b, &shop, row, &who).await);
            }
        }
        assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    });
}

/// One order, so that demo data are refused for it and need not be made.
async fn fill(b: &Bench<'_>, shop: &Scope) {
    let file = b.t.dir.path().join("orders.csv");
    std::fs::write(&file, "id,created_at,total\n1,2018-01-01,10\n").expect("a file");
    imports::run_file(&b.t.ctx, shop, Kind::Orders, &file, |_| {}).await.expect("an import");
}

/// What went otherwise than the row says.
async fn check(b: &Bench<'_>, shop: &Scope, row: &(&str, &str, &str, Least), who: &Who) -> Option<String> {
    let (method, path, body, least) = row;
    let answer = ask(b, shop, method, path, body, who).await;
    let status = answer.status.as_u16();
    let function = path.starts_with("/fn/")
        || path.starts_with("/api/")
        || path == &"/uploads"
        || path.ends_with(".csv")
        || path.starts_with("/exports/");
    // Past the door: answered, or refused for what was asked rather than for who asked.
    let inside = !matches!(status, 401 | 403) && status < 500;
    let right = match (least, who) {
        (Door, _) => matches!(status, 401 | 429),
        (Key(_), _) => status == 401,
        (Anyone, _) => inside,
        (_, Who::Nobody) if !function => answer.header("location").starts_with("/login"),
        (_, Who::Nobody) => status == 401,
        (SignedIn, _) => inside,
        (Member(_), Who::Stranger) if !function => !answer.body.contains("Test shop"),
        (Member(_), Who::Stranger) => matches!(status, 403 | 404),
        (Member(role), Who::Member(has)) if has < role => status == 403,
        (Member(_), Who::Member(_)) => inside,
    };
    let start: String = answer.body.chars().take(150).collect();
    (!right).then(|| format!("{method} {path} by {who:?}: {status} {start}"))
}

async fn ask(b: &Bench<'_>, shop: &Scope, method: &str, path: &str, body: &str, who: &Who) -> Answer {
    let mut path = path
        .replace("{id}", "1")
        .replace("{tile}", "x")
        .replace("{token}", "x")
        .replace("{kind}", "orders")
        .replace("{secret}", "x");
    let mut body = body.replace("{workspace}", &shop.workspace_id().to_string());
    if method == "GET" {
        path = format!("{path}?{}", std::mem::take(&mut body));
    }
    let json = body.starts_with('{');
    let kind = if json { "application/json" } else { "application/x-www-form-urlencoded" };
    let session = match who {
        Who::Nobody => None,
        Who::Stranger => Some(b.session(b.t.user(&email()).await, Some(shop)).await),
        Who::Member(role) => {
            let member = b.t.member(shop.workspace_id(), *role).await;
            let services::Actor::User(user) = member.actor() else { panic!("a member is a user") };
            Some(b.session(user, Some(shop)).await)
        }
    };
    let mut headers = vec![("content-type", kind), ("accept", "application/json"), ("sec-fetch-site", "same-origin")];
    headers.extend(session.as_deref().map(|session| ("cookie", session)));
    let method: Method = method.parse().expect("a method");
    b.send(request(method, &path, &headers, body)).await
}

fn email() -> String {
    format!("stranger-{}@shop.test", services::ids::random())
}

/// Keys open what their scopes name, in their own workspace.
#[test]
fn keys_get_no_further_than_their_scopes() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        for (method, path, body, least) in ROWS {
            let Key(needed) = least else { continue };
            for scope in ["read", "import", "embed"] {
                let key = b.key(&shop, &[scope]).await;
                let kind = if body.is_empty() { "text/plain" } else { "application/json" };
                let method: Method = method.parse().expect("a method");
                let headers = [("authorization", key.as_str()), ("content-type", kind)];
                let answer = b
                    .send(request(method, &path.replace("{id}", "1").replace("{kind}", "orders"), &headers, *body))
                    .await;
                let said = format!("{path} with {scope}: {} {}", answer.status, answer.body);
                assert_eq!(answer.status == StatusCode::FORBIDDEN, scope != *needed, "{said}");
                assert_ne!(answer.status, StatusCode::UNAUTHORIZED, "{said}");
            }
        }
    });
}
