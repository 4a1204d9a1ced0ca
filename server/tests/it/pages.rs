//! Headers of every answer, pages that aren't there, health and metrics.

use crate::bench::{Bench, bench};
use axum::http::Method;

#[test]
fn every_answer_is_guarded() {
    bench(&["--base-url", "https://bos.test"], async |b: &Bench<'_>| {
        for path in ["/", "/login", "/livez", "/api/v1/openapi.json", "/api/v1/nothing", "/docs/api", "/nothing"] {
            let answer = b.get(path, &[("accept", "text/html")]).await;
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
            assert!(answer.header("strict-transport-security").starts_with("max-age="), "{path}");
            assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
            assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
            assert!(!answer.header("referrer-policy").is_empty(), "{path}");
            assert_eq!(answer.header("x-request-id").len(), 12, "{path}");
        }
    });
}

#[test]
fn a_page_runs_only_its_own_scripts() {
    bench(&[], async |b: &Bench<'_>| {
        let (first, second) = (b.get("/login", &[]).await, b.get("/login", &[]).await);
        let nonce = |answer: &crate::bench::Answer| {
            let policy = answer.header("content-security-policy").to_owned();
            let (_, rest) = policy.split_once("'nonce-").expect("a nonce");
            rest.split('\'').next().unwrap_or_default().to_owned()
        };
        assert_ne!(nonce(&first), nonce(&second));
        assert!(!first.header("content-security-policy").contains("unsafe-inline' 'nonce"));
        let tags = first.body.split("<script").skip(1).filter_map(|rest| rest.split('>').next());
        let own = |tag: &&str| tag.contains(" src=\"/") || tag.contains(&format!("nonce=\"{}\"", nonce(&first)));
        assert_eq!(tags.filter(|tag| !own(tag)).collect::<Vec<_>>(), Vec::<&str>::new());
        assert_eq!(first.header("cache-control"), "no-store");
        assert_eq!(first.header("strict-transport-security"), "", "only behind TLS");
    });
}

#[test]
fn what_is_not_there_says_so_in_the_reader_s_way() {
    bench(&[], async |b: &Bench<'_>| {
        let page = b.get("/nothing", &[("accept", "text/html")]).await;
        assert_eq!(page.status, 404);
        assert!(page.body.starts_with("<!DOCTYPE html>"), "{}", page.body);
        b.get("/nothing", &[("accept", "application/json")]).await.is_problem(404, "not-found");
        b.get("/api/v1/nothing", &[("accept", "text/html")]).await.is_problem(404, "not-found");
        for path in ["/index.html", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/.built"] {
            assert_eq!(b.get(path, &[]).await.status, 404, "{path}");
        }
        let wrong = b.send(crate::bench::request(Method::DELETE, "/livez", &[], "")).await;
        wrong.is_problem(405, "method-not-allowed");
        assert!(wrong.header("allow").contains("GET"));
        let key = b.key(&b.t.shop().await, &["read"]).await;
        b.get("/api/v1/query", &[("authorization", &key)]).await.is_problem(405, "method-not-allowed");
    });
}

#[test]
fn says_whether_it_can_serve() {
    crate::bench::benches(async |b: &Bench<'_>| {
        assert_eq!(b.get("/livez", &[]).await.json()["status"], "ok");
        assert_eq!(b.get("/readyz", &[]).await.json()["database"], "ok");
        b.t.ctx.db.clone().close().await.expect("the database closes");
        b.get("/readyz", &[]).await.is_problem(503, "unavailable");
        assert_eq!(b.get("/livez", &[]).await.status, 200);
    });
}

#[test]
fn metrics_ask_for_the_token() {
    bench(&["--metrics-token", "t0ken"], async |b: &Bench<'_>| {
        b.get("/livez", &[]).await;
        b.get("/metrics", &[]).await.is_problem(401, "unauthenticated");
        b.get("/metrics", &[("authorization", "Bearer other")]).await.is_problem(401, "unauthenticated");
        let page = b.get("/metrics", &[("authorization", "Bearer t0ken")]).await;
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("bos_http_requests_total{") && page.body.contains("route=\"/livez\""),
            "{}",
            page.body
        );
    });
    bench(&[], async |b: &Bench<'_>| assert_eq!(b.get("/metrics", &[]).await.status, 404));
}

/// Loading a question's address asks it once: the browser is sent on to the conversation, which loading again only shows.
#[test]
fn a_question_in_an_address_is_asked_once() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let member = b.t.member(shop.workspace_id(), domain::Role::Viewer).await;
        let services::Actor::User(user) = member.actor() else { panic!("a member is a user") };
        let session = b.session(user, Some(&shop)).await;
        let headers = [("cookie", session.as_str()), ("accept", "text/html")];
        let asked = b.get("/dashboard/ask?q=orders+last+month", &headers).await;
        assert_eq!(asked.status, 302, "{}", asked.body);
        let address = asked.header("location").to_owned();
        assert!(address.starts_with("/dashboard/ask?c="), "{address}");
        for _ in 0..2 {
            let shown = b.get(&address, &headers).await;
            assert_eq!(shown.status, 200);
            assert!(shown.body.contains("orders last month"), "{}", shown.body);
        }
        let kept = services::questions::conversations::list(&b.t.ctx, &member, "").await.expect("conversations");
        assert_eq!(kept.len(), 1);
        let next = b.get(&format!("{address}&q=and+by+channel"), &headers).await;
        assert_eq!((next.status.as_u16(), next.header("location")), (302, address.as_str()));
        let kept =
            services::questions::conversations::get(&b.t.ctx, &member, &kept[0].id).await.expect("a conversation");
        assert_eq!(kept.turns.len(), 2);
    });
}
