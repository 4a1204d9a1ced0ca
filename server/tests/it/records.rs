//! Records in, over the API.

use crate::bench::{Bench, benches};
use serde_json::{Value, json};

async fn send(b: &Bench<'_>, key: &str, kind: &str, body: impl Into<String>) -> Value {
    let body: String = body.into();
    let answer = b.post(&format!("/api/v1/records/{kind}"), &[("authorization", key)], body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn counts(read: u64, new: u64, changed: u64, unchanged: u64, rejected: u64) -> Value {
    json!({ "read": read, "new": new, "changed": changed, "unchanged": unchanged, "rejected": rejected })
}

#[test]
fn a_query_right_after_sees_them() {
    benches(async |b: &Bench<'_>| {
        let shop = b.t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let (import, read) = (b.key(&shop, &["import"]).await, b.key(&shop, &["read"]).await);
        let orders = r#"{"records": [
            {"id": 1, "created_at": "2026-11-01T23:30:00Z", "total": 10.10, "channel": "web", "test": false, "colour": "red"},
            {"created_at": "2026-11-02", "id": "2", "total": "20.205", "channel": null},
            {"id": 3, "created_at": "never", "total": 5}, {"id": 4, "created_at": "2026-11-02"}
        ]}"#;
        let answer = send(b, &import, "orders", orders).await;
        assert_eq!(answer["counts"], counts(4, 2, 0, 0, 2));
        assert_eq!(answer["warnings"], json!(["'colour' is no column of orders: it was left out"]));
        let rejected: Vec<_> = answer["rejected_rows"].as_array().into_iter().flatten().collect();
        assert_eq!((&rejected[0]["index"], &rejected[0]["column"]), (&json!(2), &json!("created_at")));
        assert_eq!((&rejected[0]["value"], &rejected[1]["line"]), (&json!("never"), &json!(4)));
        assert!(rejected[1]["reason"].as_str().is_some_and(|reason| reason.contains("required")), "{answer}");

        let query =
            json!({ "metrics": ["orders", "gross_sales"], "period": { "from": "2026-11-01", "to": "2026-11-30" } });
        let table = b.post("/api/v1/query", &[("authorization", &read)], query.to_string()).await.json();
        assert_eq!(table["totals"], json!([2, "30.30"]), "half-even: 20.205 is 20.20");

        let listed = b.get(&format!("/api/v1/imports/{}", answer["id"]), &[("authorization", &import)]).await.json();
        assert_eq!((&listed["state"], &listed["counts"]), (&json!("done"), &counts(4, 2, 0, 0, 2)));
        let again = r#"[{"total":"10.1","id":"1","created_at":"2026-11-01 20:30","channel":"web","test":"no"},
            {"id":2,"created_at":"2026-11-02","total":2.5e1}]"#;
        assert_eq!(send(b, &import, "orders", again).await["counts"], counts(2, 0, 1, 1, 0));
    });
}

#[test]
fn every_kind_takes_its_required_columns() {
    benches(async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["import"]).await;
        let check = async |kind: &str, record: Value| {
            let body = json!({ "records": [record] }).to_string();
            assert_eq!(send(b, &key, kind, body.clone()).await["counts"], counts(1, 1, 0, 0, 0), "{kind}");
            assert_eq!(send(b, &key, kind, body).await["counts"], counts(1, 0, 0, 1, 0), "{kind}");
        };
        check("plans", json!({ "id": "m", "name": "Monthly", "interval": "month", "amount": 10 })).await;
        let subscription =
            json!({ "id": "s", "customer_id": "c", "plan_id": "m", "status": "active", "started_at": "2026-01-01" });
        check("subscriptions", subscription).await;
        check("subscription_events", json!({ "subscription_id": "s", "at": "2026-01-01", "kind": "started" })).await;
        let invoice =
            json!({ "id": "i", "customer_id": "c", "created_at": "2026-01-01", "total": 10, "status": "open" });
        check("invoices", invoice).await;
        check("usage", json!({ "subscription_id": "s", "at": "2026-01-01", "quantity": 2.5 })).await;
        let ad = json!({ "date": "2026-01-01", "platform": "meta", "campaign_id": 7, "spend": 1.25 });
        check("ad_performance", ad).await;
        check("sessions", json!({ "date": "2026-01-01", "sessions": 10 })).await;
        check("touchpoints", json!({ "customer_id": "c", "at": "2026-01-01", "channel": "email" })).await;
        check("inventory_levels", json!({ "product_id": "p", "on_hand": -1 })).await;
        check("stock_movements", json!({ "product_id": "p", "at": "2026-01-01", "quantity": -1, "kind": "sale" }))
            .await;
        check("suppliers", json!({ "id": "a", "name": "Acme" })).await;
        check("purchase_orders", json!({ "id": "1", "supplier_id": "a", "ordered_at": "2026-01-01" })).await;
    });
}

#[test]
fn what_is_wrong_is_told_with_the_remedy() {
    benches(async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["import"]).await;
        let headers = [("authorization", key.as_str())];
        let post = async |kind: &str, body: String| b.post(&format!("/api/v1/records/{kind}"), &headers, body).await;
        let unknown = post("rooms", "[{}]".into()).await;
        assert!(unknown.body.contains("ad_performance"), "{}", unknown.body);
        unknown.is_problem(404, "not-found");
        post("orders", String::new()).await.is_problem(400, "malformed");
        post("orders", "[]".into()).await.is_problem(422, "invalid");
        post("orders", "[{\"id\":[]}]".into()).await.is_problem(422, "invalid");
        let lacking = post("orders", "[{\"id\":1}]".into()).await;
        assert!(lacking.body.contains("id, created_at, total"), "{}", lacking.body);
        lacking.is_problem(422, "invalid");
        let many = format!("[{}{{}}]", "{},".repeat(1000));
        post("orders", many).await.is_problem(413, "too-large");
        post("orders", format!("[{{\"id\":\"{}\"}}]", "x".repeat(9 << 20))).await.is_problem(413, "too-large");
        let read = b.key(&b.t.shop().await, &["read"]).await;
        b.post("/api/v1/records/orders", &[("authorization", &read)], "[{}]").await.is_problem(403, "forbidden");
    });
}

#[test]
fn the_same_key_is_the_same_answer() {
    benches(async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["import"]).await;
        let headers = [("authorization", key.as_str()), ("idempotency-key", "once")];
        let body = r#"[{"id":"p","title":"Vase"}]"#;
        let first = b.post("/api/v1/records/products", &headers, body).await;
        let second = b.post("/api/v1/records/products", &headers, body).await;
        assert_eq!((first.status.as_u16(), &first.body), (200, &second.body));
        assert_eq!(second.header("idempotency-replayed"), "true");
        b.post("/api/v1/records/customers", &headers, body).await.is_problem(422, "idempotency-key-reused");
    });
}

#[test]
fn a_full_thousand_goes_in_and_hostile_values_come_to_no_harm() {
    benches(async |b: &Bench<'_>| {
        let key = b.key(&b.t.shop().await, &["import"]).await;
        let records: Vec<Value> =
            (0..1000).map(|n| json!({ "id": n, "title": format!("'); DROP TABLE products;-- {n}\n\",") })).collect();
        assert_eq!(send(b, &key, "products", json!(records).to_string()).await["counts"], counts(1000, 1000, 0, 0, 0));
        let hostile = json!([
            { "id": "nul\u{0}", "title": "x" }, { "id": "a", "title": "esc\u{1b}[31m" }, { "id": "b", "title": "x".repeat(2 << 20) },
            { "id": "c", "title": "🧨\u{202e}\u{feff}" }, { "id": "=1+1", "title": "<script>" }, { "id": "\u{feff}", "title": true }
        ]);
        let answer = send(b, &key, "products", hostile.to_string()).await;
        assert_eq!(answer["counts"], counts(6, 3, 0, 0, 3), "{answer}");
    });
}
