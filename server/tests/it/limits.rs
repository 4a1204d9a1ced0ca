//! The API's limit a minute, and keys that may be sent twice.

use crate::bench::{Bench, bench};

#[test]
fn a_free_plan_has_sixty_requests_a_minute() {
    bench(&[], async |b: &Bench<'_>| {
        let (shop, other) = (b.t.shop().await, b.t.shop().await);
        let (key, second, others) =
            (b.key(&shop, &["read"]).await, b.key(&shop, &["read"]).await, b.key(&other, &["read"]).await);
        let ask = async |key: &str| b.get("/api/v1/workspace", &[("authorization", key)]).await;
        let first = ask(&key).await;
        assert_eq!(first.header("ratelimit-limit"), "60");
        assert_eq!(first.header("ratelimit"), "\"plan\";r=59;t=60");
        assert_eq!(first.header("ratelimit-policy"), "\"plan\";q=60;w=60");
        assert_eq!(first.header("x-api-version"), "1");
        for _ in 0..59 {
            assert_eq!(ask(&key).await.status, 200);
        }
        b.t.clock.advance(20_000);
        let refused = ask(&second).await;
        refused.is_problem(429, "rate-limited");
        assert_eq!(refused.header("retry-after"), "40");
        assert_eq!(refused.header("ratelimit-remaining"), "0");
        assert_eq!(ask(&others).await.status, 200, "another workspace has its own");
        b.t.clock.advance(40_000);
        assert_eq!(ask(&key).await.status, 200);
    });
}

#[test]
fn a_key_sent_twice_gets_the_same_answer() {
    bench(&[], async |b: &Bench<'_>| {
        let (shop, other) = (b.t.shop().await, b.t.shop().await);
        let (key, others) = (b.key(&shop, &["read"]).await, b.key(&other, &["read"]).await);
        let query = r#"{"metrics":["orders"],"period":{"preset":"all_time"}}"#;
        let ask = async |auth: &str, id: &str, body: &'static str| {
            b.post("/api/v1/query", &[("authorization", auth), ("idempotency-key", id)], body).await
        };
        let first = ask(&key, "k1", query).await;
        assert_eq!((first.status.as_u16(), first.header("idempotency-replayed")), (200, ""));
        let again = ask(&key, "k1", query).await;
        assert_eq!(again.header("idempotency-replayed"), "true");
        assert_eq!(again.body, first.body);
        ask(&key, "k1", r#"{"metrics":["aov"]}"#).await.is_problem(422, "idempotency-key-reused");
        assert_eq!(ask(&others, "k1", query).await.header("idempotency-replayed"), "", "keys belong to a workspace");
        ask(&key, "", query).await.is_problem(400, "malformed");
        let wrong = ask(&key, "k2", r#"{"metrics":["nothing"]}"#).await;
        wrong.is_problem(422, "invalid");
        assert_eq!(ask(&key, "k2", r#"{"metrics":["nothing"]}"#).await.header("idempotency-replayed"), "true");
        b.t.clock.advance(25 * 3_600_000);
        assert_eq!(ask(&key, "k1", query).await.header("idempotency-replayed"), "", "a day later it is forgotten");
    });
}
