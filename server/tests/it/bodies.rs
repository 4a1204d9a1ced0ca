//! Malformed input of every kind gets a clear 4xx.

use crate::bench::{Bench, bench};
use axum::body::Body;

/// What is wrong, the body, the content type, and the answer.
const CASES: &[(&str, &[u8], &str, u16, &str)] = &[
    ("nothing", b"", "application/json", 400, "malformed"),
    ("broken JSON", b"{\"metrics\":[", "application/json", 400, "malformed"),
    ("two values", b"{\"metrics\":[\"orders\"]}{}", "application/json", 400, "malformed"),
    ("not UTF-8", b"{\"metrics\":[\"\xff\"]}", "application/json", 400, "malformed"),
    ("a lone surrogate", b"{\"metrics\":[\"\\ud800\"]}", "application/json", 400, "malformed"),
    ("another type", b"metrics=orders", "application/x-www-form-urlencoded", 415, "unsupported-media-type"),
    ("an array", b"[]", "application/json", 422, "invalid"),
    ("null", b"null", "application/json", 422, "invalid"),
    ("a missing field", b"{}", "application/json", 422, "invalid"),
    ("an unknown field", b"{\"metrics\":[\"orders\"],\"sql\":\"drop table\"}", "application/json", 422, "invalid"),
    ("a repeated field", b"{\"metrics\":[\"orders\"],\"metrics\":[\"aov\"]}", "application/json", 422, "invalid"),
    ("a wrong type", b"{\"metrics\":\"orders\"}", "application/json", 422, "invalid"),
    ("no metric", b"{\"metrics\":[]}", "application/json", 422, "invalid"),
    ("an unknown metric", b"{\"metrics\":[\"'; drop table orders; --\"]}", "application/json", 422, "invalid"),
    (
        "an unknown dimension",
        b"{\"metrics\":[\"orders\"],\"dimensions\":[\"colour\"]}",
        "application/json",
        422,
        "invalid",
    ),
    ("an unknown grain", b"{\"metrics\":[\"orders\"],\"grain\":\"decade\"}", "application/json", 422, "invalid"),
    (
        "an unknown preset",
        b"{\"metrics\":[\"orders\"],\"period\":{\"preset\":\"ever\"}}",
        "application/json",
        422,
        "invalid",
    ),
    (
        "no such day",
        b"{\"metrics\":[\"orders\"],\"period\":{\"from\":\"2018-02-30\",\"to\":\"2018-03-01\"}}",
        "application/json",
        422,
        "invalid",
    ),
    (
        "a period backwards",
        b"{\"metrics\":[\"orders\"],\"period\":{\"from\":\"2018-03-02\",\"to\":\"2018-03-01\"}}",
        "application/json",
        422,
        "invalid",
    ),
    ("a negative limit", b"{\"metrics\":[\"orders\"],\"limit\":-1}", "application/json", 422, "invalid"),
    (
        "a filter with another field",
        b"{\"metrics\":[\"orders\"],\"filters\":[{\"dimension\":\"country\",\"values\":[],\"or\":1}]}",
        "application/json",
        422,
        "invalid",
    ),
    (
        "an unknown operator",
        b"{\"metrics\":[\"orders\"],\"filters\":[{\"dimension\":\"country\",\"op\":\"like\",\"values\":[\"%\"]}]}",
        "application/json",
        422,
        "invalid",
    ),
    (
        "a sort by something else",
        b"{\"metrics\":[\"orders\"],\"order_by\":[{\"key\":\"aov\"}]}",
        "application/json",
        422,
        "invalid",
    ),
];

#[test]
fn queries_say_what_is_wrong() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let key = b.key(&shop, &["read"]).await;
        for (what, body, kind, status, name) in CASES {
            let headers = [("authorization", key.as_str()), ("content-type", kind)];
            let answer = b.post("/api/v1/query", &headers, Body::from(*body)).await;
            assert_eq!(answer.status.as_u16(), *status, "{what}: {}", answer.body);
            answer.is_problem(*status, name);
        }
    });
}

#[test]
fn bodies_have_an_end() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let key = b.key(&shop, &["read"]).await;
        let large = format!("{{\"metrics\":[\"{}\"]}}", "x".repeat(2 * 1024 * 1024));
        let headers = [("authorization", key.as_str())];
        b.post("/api/v1/query", &headers, large).await.is_problem(413, "too-large");
        let deep = "[".repeat(500_000);
        assert!(b.post("/api/v1/query", &headers, deep).await.status.is_client_error());
    });
}

/// Strings that break naive programs, in every place a query takes one.
#[test]
fn hostile_strings_are_only_strings() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let key = b.key(&shop, &["read"]).await;
        let headers = [("authorization", key.as_str())];
        for hostile in [
            "'",
            "\"; drop table orders; --",
            "%",
            "_",
            "\\",
            "\u{0}",
            "\u{202e}",
            "<script>",
            "🙂",
            "${7*7}",
            "a\r\nb",
        ] {
            for place in ["metrics", "dimensions", "value", "order"] {
                let text =
                    |wanted: &str, usual: &str| if place == wanted { hostile.to_owned() } else { usual.to_owned() };
                let body = serde_json::json!({
                    "metrics": [text("metrics", "orders")], "dimensions": [text("dimensions", "country")],
                    "filters": [{ "dimension": "country", "op": "in", "values": [text("value", "BR")] }],
                    "order_by": [{ "key": text("order", "orders") }]
                });
                let answer = b.post("/api/v1/query", &headers, body.to_string()).await;
                let expected = if place == "value" && hostile != "\u{0}" { 200 } else { 422 };
                assert_eq!(answer.status.as_u16(), expected, "{place} {hostile:?}: {}", answer.body);
            }
        }
    });
}
