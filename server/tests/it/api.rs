//! The shapes of the API, on both databases.

use crate::bench::{Bench, bench, benches};
use serde_json::{Value, json};
use server::http::api;

#[test]
fn tells_the_workspace() {
    benches(async |b: &Bench<'_>| {
        let shop = b.t.shop_in("Loja da Ana", "BRL", "America/Sao_Paulo").await;
        let key = b.key(&shop, &["read"]).await;
        let answer = b.get("/api/v1/workspace", &[("authorization", &key)]).await;
        let expected = json!({
            "name": "Loja da Ana", "slug": "loja-da-ana", "vertical": "ecommerce", "currency": "BRL",
            "timezone": "America/Sao_Paulo", "plan": "free"
        });
        assert_eq!(answer.json(), expected);
    });
}

#[test]
fn tells_the_catalogue() {
    bench(&[], async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["read"]).await;
        let answer = b.get("/api/v1/metrics", &[("authorization", &key), ("accept-language", "pt-BR")]).await.json();
        let revenue = answer["metrics"].as_array().and_then(|all| all.iter().find(|metric| metric["key"] == "revenue"));
        let revenue = revenue.expect("revenue");
        assert_eq!((&revenue["unit"], &revenue["direction"]), (&json!("money"), &json!("up")));
        assert_eq!(revenue["label"], "Receita");
        assert!(revenue["dimensions"].as_array().is_some_and(|all| all.contains(&json!("channel"))), "{revenue}");
    });
}

#[test]
fn answers_a_query_over_nothing() {
    benches(async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["read"]).await;
        let body = json!({ "metrics": ["revenue", "orders", "aov"], "dimensions": ["channel"], "compare": "previous_period", "as_of": "2018-04-01" });
        let table = b.post("/api/v1/query", &[("authorization", &key)], body.to_string()).await.json();
        let keys: Vec<_> = table["columns"].as_array().into_iter().flatten().map(|column| &column["key"]).collect();
        assert_eq!(keys, ["channel", "revenue", "orders", "aov"]);
        assert_eq!(table["columns"][1]["currency"], "USD");
        assert_eq!(table["rows"], json!([]));
        assert_eq!(table["totals"], json!([null, "0.00", 0, null]));
        assert_eq!(table["period"], json!({ "from": "2018-03-02", "to": "2018-03-31", "partial": false }));
        assert_eq!(table["comparison"]["period"]["from"], "2018-01-31");
        assert_eq!(table["freshness"], Value::Null);
        assert!(table["elapsed_ms"].is_number());
    });
}

#[test]
fn keys_open_what_their_scopes_name() {
    benches(async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let import = b.key(&shop, &["import"]).await;
        b.get("/api/v1/workspace", &[("authorization", &import)]).await.is_problem(403, "forbidden");
        for wrong in ["", "Bearer", "Bearer ", "Bearer bos_wrong", "Basic YTpi", "bos_wrong"] {
            let answer = b.get("/api/v1/workspace", &[("authorization", wrong)]).await;
            answer.is_problem(401, "unauthenticated");
            assert_eq!(answer.header("www-authenticate"), "Bearer");
        }
        b.get("/api/v1/workspace", &[]).await.is_problem(401, "unauthenticated");
        let cookie = b.session(b.t.user("ana@shop.test").await, Some(&shop)).await;
        b.get("/api/v1/workspace", &[("cookie", &cookie)]).await.is_problem(401, "unauthenticated");
    });
}

/// The description names exactly the endpoints there are, and each answers as it says.
#[test]
fn the_description_is_complete() {
    bench(&[], async |b: &Bench<'_>| {
        let document = b.get("/api/v1/openapi.json", &[]).await.json();
        assert_eq!(document["openapi"], "3.1.0");
        for endpoint in api::endpoints() {
            let (method, path) = (endpoint.route.method, endpoint.route.path);
            let operation = &document["paths"][path][method.to_lowercase()];
            assert!(operation["responses"]["401"].is_object(), "{method} {path}");
            let address = format!("/api/v1{}", path.replace("{id}", "1").replace("{kind}", "orders"));
            let method = method.parse().expect("a method");
            b.send(crate::bench::request(method, &address, &[], "")).await.is_problem(401, "unauthenticated");
        }
        let described: usize = document["paths"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, item)| item.as_object().map_or(0, |o| o.len()))
            .sum();
        assert_eq!(described, api::endpoints().count() + 1, "the endpoints and the description itself");
    });
}

#[test]
fn the_docs_tell_every_endpoint() {
    bench(&[], async |b: &Bench<'_>| {
        let page = b.get("/docs/api", &[("accept", "text/html")]).await;
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        for endpoint in api::endpoints() {
            assert!(page.body.contains(&format!("<code>{}</code>", endpoint.route.path)), "{}", endpoint.route.path);
        }
        assert!(!page.body.contains("<script") && !page.body.contains("//cdn"), "nothing from elsewhere");
    });
}
