//! `/api/v1/embed-tokens`.

use super::{INSIDE, refused, shop, shows_data};
use crate::bench::{Bench, benches};
use boards::kept::Access;
use serde_json::{Value, json};
use services::boards as use_cases;

#[test]
fn a_program_makes_lists_and_revokes_tokens() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let key = b.key(&shop.owner, &["embed"]).await;
        let auth = [("authorization", key.as_str())];
        let body = json!({ "board": shop.board, "origins": ["https://shop.example"], "filters": [{ "dimension": "country", "values": ["BR"] }], "theme": "light", "expires_in": 600 });
        let made = b.post("/api/v1/embed-tokens", &auth, body.to_string()).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let told = made.json();
        assert_eq!(told["expires_at"], "2026-11-22T12:10:00Z");
        let url = told["url"].as_str().expect("an address");
        assert_eq!(url, format!("https://bos.test/embed/{}", told["token"].as_str().expect("a token")));
        let path = url.trim_start_matches("https://bos.test").to_owned();
        let page = b.get(&path, &INSIDE).await;
        assert!(page.body.contains("$4,711.11") && !page.body.contains("830"), "{}", page.body);

        let listed = b.get("/api/v1/embed-tokens", &auth).await.json();
        let one = &listed["embed_tokens"][0];
        assert_eq!((&one["id"], &one["embed"]["filters"][0]["values"]), (&told["id"], &json!(["BR"])));
        assert_eq!((one["last_used_at"].as_str(), &one["revoked_at"]), (Some("2026-11-22T12:00:00Z"), &Value::Null));
        assert!(!listed.to_string().contains("v4.local"), "tokens are told once");

        let other = b.key(&shop.owner, &["read", "embed"]).await;
        let id = format!("/api/v1/embed-tokens/{}", told["id"]);
        let delete = async |key: &str, path: &str| {
            b.send(crate::bench::request(axum::http::Method::DELETE, path, &[("authorization", key)], "")).await
        };
        delete(&other, &id).await.is_problem(404, "not-found");
        delete(&key, "/api/v1/embed-tokens/x").await.is_problem(404, "not-found");
        for _ in 0..2 {
            let revoked = delete(&key, &id).await;
            assert_eq!((revoked.status.as_u16(), &revoked.json()["revoked"]), (200, &json!(true)));
        }
        refused(&b.get(&path, &INSIDE).await, 403, "revoked");
    });
}

#[test]
fn what_a_program_gets_wrong_is_refused_by_name() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let key = b.key(&shop.owner, &["read", "embed"]).await;
        let auth = [("authorization", key.as_str())];
        let base = json!({ "board": shop.board, "origins": ["https://shop.example"] });
        for (field, value) in [
            ("theme", json!("</style><script>alert(1)</script>")),
            ("accent", json!("</style><script>alert(1)</script>")),
            ("accent", json!("red")),
            ("font", json!("Arial")),
            ("origins", json!(["*"])),
            ("origins", json!(["https://shop.example/path"])),
            ("origins", json!([])),
            ("filters", json!([{ "dimension": "contry", "values": ["BR"] }])),
            ("filters", json!([{ "dimension": "country", "values": [] }])),
            ("expires_in", json!(86_401)),
            ("expires_in", json!(-5)),
            ("show", json!("everything")),
            ("tile", json!("1")),
            ("css", json!("*{}")),
            ("hide_header", json!("yes")),
        ] {
            let mut body = base.clone();
            body[field] = value;
            let answer = b.post("/api/v1/embed-tokens", &auth, body.to_string()).await;
            answer.is_problem(422, "invalid");
            let named = answer.json()["field"].as_str().unwrap_or_default().to_owned();
            assert!(named.starts_with(field), "{field}: {named}");
            assert!(!answer.body.contains("v4.local"));
        }
        let reader = b.key(&shop.owner, &["read", "import"]).await;
        let refused = b.post("/api/v1/embed-tokens", &[("authorization", reader.as_str())], base.to_string()).await;
        refused.is_problem(403, "forbidden");
        let stranger = b.t.shop().await;
        let foreign = b.key(&stranger, &["read", "embed"]).await;
        let refused = b.post("/api/v1/embed-tokens", &[("authorization", foreign.as_str())], base.to_string()).await;
        refused.is_problem(404, "not-found");
        b.post("/api/v1/embed-tokens", &[], base.to_string()).await.is_problem(401, "unauthenticated");

        use_cases::share(&b.t.ctx, &shop.maker, shop.board, Access::Private, &[]).await.expect("private");
        b.post("/api/v1/embed-tokens", &auth, base.to_string()).await.is_problem(404, "not-found");
    });
}

#[test]
fn the_same_request_twice_makes_one_token() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let key = b.key(&shop.owner, &["embed"]).await;
        let headers = [("authorization", key.as_str()), ("idempotency-key", "once")];
        let body = json!({ "board": shop.board, "origins": ["https://shop.example"] }).to_string();
        let first = b.post("/api/v1/embed-tokens", &headers, body.clone()).await;
        let again = b.post("/api/v1/embed-tokens", &headers, body).await;
        assert_eq!((first.status.as_u16(), &first.body), (201, &again.body));
        assert_eq!(again.header("idempotency-replayed"), "true");
        let listed = b.get("/api/v1/embed-tokens", &headers[..1]).await.json();
        assert_eq!(listed["embed_tokens"].as_array().map(Vec::len), Some(1));
        let path = first.json()["url"].as_str().expect("an address").trim_start_matches("https://bos.test").to_owned();
        assert!(shows_data(&b.get(&path, &INSIDE).await));
    });
}
