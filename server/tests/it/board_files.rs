//! What boards give as files, and what comes in as one.

use crate::bench::{Answer, Bench, bench, request};
use axum::http::Method;
use boards::{Board, Bucket, Data, Face, Look, TileId, Widget};
use domain::{Role, record::Kind};
use services::{Actor, Scope, audit, boards as kept, imports};

async fn fill(b: &Bench<'_>, shop: &Scope) {
    let file = b.t.dir.path().join("orders.csv");
    let rows = "id,created_at,total,channel\n1,2018-01-01,10,\"=cmd|' /C calc'!A0\"\n2,2018-01-02,5.50,pos\n";
    std::fs::write(&file, rows).expect("a file");
    imports::run_file(&b.t.ctx, shop, Kind::Orders, &file, |_| {}).await.expect("an import");
}

fn board() -> Board {
    let mut board = Board::named("Visão #1");
    let widgets = [
        ("n", Data::of(Look::Number, &["revenue"])),
        ("l", Data::of(Look::Line, &["revenue"]).per(Bucket::Auto)),
        ("t", Data::of(Look::Table, &["revenue", "orders"]).by(&["channel"])),
    ];
    for (id, data) in widgets {
        board.add(TileId::from(id), Face::of(Widget::Data(data)));
    }
    board.add(TileId::from("x"), Face::of(Widget::Text { text: "# Plano".into() }));
    board
}

async fn session(b: &Bench<'_>, scope: &Scope) -> String {
    let Actor::User(user) = scope.actor() else { panic!("a member is a user") };
    b.session(user, Some(scope)).await
}

const DAYS: &str = "from=2018-01-01&to=2018-01-31&compare=none";

fn is_file(answer: &Answer, kind: &str, name: &str, start: &str) {
    assert_eq!(answer.status.as_u16(), 200, "{name}: {}", answer.body);
    assert_eq!(answer.header("content-type"), kind, "{name}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
    assert!(answer.header("content-disposition").contains(name), "{}", answer.header("content-disposition"));
    assert!(answer.body.starts_with(start), "{name}");
}

#[test]
fn a_board_leaves_as_files_to_whoever_may_see_it() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        fill(b, &shop).await;
        let maker = b.t.member(shop.workspace_id(), Role::Editor).await;
        let other = b.t.member(shop.workspace_id(), Role::Viewer).await;
        let id = kept::create(&b.t.ctx, &maker, board(), "").await.expect("a board");
        let (own, others) = (session(b, &maker).await, session(b, &other).await);
        let get = async |file: &str, cookie: &str| {
            b.get(&format!("/exports/boards/{id}/{file}?{DAYS}"), &[("cookie", cookie), ("cookie", "bos_locale=pt")])
                .await
        };
        let sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        is_file(&get("board.pdf", &own).await, "application/pdf", "filename*=UTF-8''Vis%C3%A3o%201.pdf", "%PDF-");
        is_file(&get("board.xlsx", &own).await, sheets, "Vis_o 1.xlsx", "PK");
        is_file(&get("board.yaml", &own).await, "application/yaml; charset=utf-8", "Vis_o 1.yaml", "name:");
        is_file(&get("tiles/l/tile.svg", &own).await, "image/svg+xml", ".svg", "<svg");
        is_file(&get("tiles/t/tile.xlsx", &own).await, sheets, ".xlsx", "PK");
        let csv = get("tiles/t/tile.csv", &own).await;
        is_file(&csv, "text/csv; charset=utf-8", ".csv", "");
        assert!(csv.body.contains("'=cmd|' /C calc'!A0,10.00,1\r\n"), "{}", csv.body);
        assert_eq!(get("tiles/l/tile.png", &own).await.status.as_u16(), 200);
        for file in ["board.pdf", "board.xlsx", "board.yaml", "tiles/l/tile.svg", "tiles/t/tile.csv"] {
            get(file, &others).await.is_problem(404, "not-found");
        }
        get("tiles/none/tile.csv", &own).await.is_problem(404, "not-found");
        get("tiles/x/tile.csv", &own).await.is_problem(404, "not-found");
        get("tiles/t/tile.svg", &own).await.is_problem(404, "not-found");
        let noted = audit::list(&b.t.ctx, &shop, None, 50).await.expect("events");
        let noted = noted.iter().filter(|event| event.action == "board.exported");
        assert!(noted.filter(|event| event.target == format!("board:{id}")).count() >= 7);
    });
}

#[test]
fn a_definition_comes_back_as_a_board() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let maker = b.t.member(shop.workspace_id(), Role::Editor).await;
        let own = session(b, &maker).await;
        let id = kept::create(&b.t.ctx, &maker, board(), "").await.expect("a board");
        let yaml = b.get(&format!("/exports/boards/{id}/board.yaml"), &[("cookie", &own)]).await.body;
        let send = async |body: String| {
            let headers = [("cookie", own.as_str()), ("sec-fetch-site", "same-origin")];
            b.send(request(Method::POST, "/exports/boards", &headers, body)).await
        };
        let made = send(yaml).await;
        assert_eq!(made.status.as_u16(), 201, "{}", made.body);
        let again: i64 = made.json()["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
        let [first, second] = [id, again].map(|id| kept::open(&b.t.ctx, &maker, id));
        assert_eq!(first.await.expect("a board").board, second.await.expect("a board").board);
        let wrong = send("name: A\nsql: drop\n".into()).await;
        wrong.is_problem(422, "invalid");
        assert!(wrong.body.contains("line 2") && wrong.body.contains("sql"), "{}", wrong.body);
        assert_eq!(send("x".repeat(500_000)).await.status.as_u16(), 413);
    });
}
