//! What the page that explores gives as files.

use crate::bench::{Bench, bench};
use domain::{Role, record::Kind};
use services::{Actor, Scope, imports};

async fn fill(b: &Bench<'_>, shop: &Scope) {
    let file = b.t.dir.path().join("orders.csv");
    let rows = "id,created_at,total,channel,customer_id\n1,2018-01-01,10,\"=cmd|' /C calc'!A0\",+c\n2,2018-01-02,5.50,\"a, b\",\n";
    std::fs::write(&file, rows).expect("a file");
    imports::run_file(&b.t.ctx, shop, Kind::Orders, &file, |_| {}).await.expect("an import");
}

async fn session(b: &Bench<'_>, shop: &Scope) -> String {
    let member = b.t.member(shop.workspace_id(), Role::Viewer).await;
    let Actor::User(user) = member.actor() else { panic!("a member is a user") };
    b.session(user, Some(shop)).await
}

const DAYS: &str = "from=2018-01-01&to=2018-01-31&compare=none";

#[test]
fn tables_and_rows_are_files_that_run_nothing() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        fill(b, &shop).await;
        let cookie = session(b, &shop).await;
        let get = async |path: &str| b.get(path, &[("cookie", &cookie), ("cookie", "bos_locale=es")]).await;
        let table = get(&format!("/exports/table.csv?metrics=revenue,orders&by=channel&{DAYS}")).await;
        assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
        assert!(table.header("content-disposition").contains("table.csv"));
        let expected = ["'=cmd|' /C calc'!A0,10.00,1", "\"a, b\",5.50,1", "Total,15.50,2"];
        for line in expected {
            assert!(table.body.contains(&format!("{line}\r\n")), "{line} in {}", table.body);
        }
        let rows = get(&format!("/exports/rows.csv?metrics=revenue&{DAYS}&rows=revenue&order=day")).await;
        assert_eq!(rows.body.lines().count(), 3, "{}", rows.body);
        assert!(rows.body.contains(",'+c,") && rows.body.contains(",'=cmd"), "{}", rows.body);
        let path = format!("/exports/rows.csv?metrics=revenue&{DAYS}&rows=revenue&order=day");
        // What is made while it is asked for is sent as gzip only: Brotli keeps pieces of a stream back.
        for (accepted, coding) in [("br, gzip", "gzip"), ("br", "")] {
            let small = b.get(&path, &[("cookie", &cookie), ("accept-encoding", accepted)]).await;
            assert_eq!((small.status.as_u16(), small.header("content-encoding")), (200, coding));
        }
    });
}

#[test]
fn what_is_wrong_is_a_problem_and_no_file() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        fill(b, &shop).await;
        let cookie = session(b, &shop).await;
        let get = async |path: &str| b.get(path, &[("cookie", &cookie)]).await;
        get("/exports/table.csv?metrics=mrr&by=channel").await.is_problem(422, "invalid");
        get("/exports/table.csv?metrics=%27%3B--").await.is_problem(422, "invalid");
        get("/exports/rows.csv?metrics=revenue").await.is_problem(404, "not-found");
        get("/exports/rows.csv?metrics=revenue&rows=revenue&sheet=9").await.is_problem(422, "invalid");
        get("/exports/rows.csv?metrics=revenue&rows=revenue&at=.x").await.is_problem(422, "invalid");

        let other = b.t.shop_in("Another", "USD", "UTC").await;
        let theirs = session(b, &other).await;
        let path = format!("/exports/rows.csv?metrics=revenue&{DAYS}&rows=revenue");
        let rows = b.get(&path, &[("cookie", &theirs)]).await;
        assert_eq!(rows.body.lines().count(), 1, "nothing of another's: {}", rows.body);
    });
}

/// The question of a state is read back as that state, or there is none.
#[test]
fn states_become_questions_that_mean_the_same() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        fill(b, &shop).await;
        let cookie = session(b, &shop).await;
        let ask = async |query: &str, locale: &str| {
            let state = app::pages::explore::model::State::from_query(query);
            let body = serde_json::json!({ "state": state }).to_string();
            let cookies = format!("{cookie}; bos_locale={locale}");
            let headers = [
                ("cookie", cookies.as_str()),
                ("content-type", "application/json"),
                ("accept", "application/json"),
                ("sec-fetch-site", "same-origin"),
            ];
            let answer = b.post("/fn/explore/question", &headers, body).await;
            (answer.status.as_u16(), answer.body)
        };
        for locale in ["en", "es", "pt"] {
            for query in [
                "metrics=revenue",
                "metrics=revenue,orders&by=channel",
                "metrics=orders&by=country&grain=month&period=this_year",
                "metrics=orders&grain=week&from=2018-01-01&to=2018-02-28",
                "metrics=revenue&channel=a%2C+b&period=last_month",
            ] {
                let (status, said) = ask(query, locale).await;
                assert_eq!(status, 200, "{query} in {locale}: {said}");
            }
            let (status, said) = ask("metrics=orders&by=channel,country,city&hour=7", locale).await;
            assert!(matches!(status, 200 | 422), "{said}");
        }
    });
}
