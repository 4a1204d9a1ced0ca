//! A shop without data, and queries that are refused.

use super::ask::{ask, refused, shown};
use crate::harness::databases;
use semantic::catalogue;
use serde_json::json;
use services::queries;

#[tokio::test]
async fn every_metric_by_every_dimension_is_empty() {
    databases(async |t| {
        let scope = t.shop().await;
        let period = json!({"from": "2026-01-15", "to": "2026-03-02"});
        for dimension in catalogue::dimensions() {
            let keys: Vec<_> = catalogue::metrics().filter(|m| m.allows(dimension)).map(|m| m.key).take(20).collect();
            let by =
                json!({"metrics": keys, "dimensions": [dimension.key], "period": period, "compare": "previous_year"});
            let table = ask(t, &scope, by).await;
            assert_eq!(table.rows.is_empty(), dimension.grain().is_none(), "{}", dimension.key);
            let value = match dimension.key {
                "weekday" | "hour" => "7",
                "currency" => "USD",
                "customer_type" => "new",
                "interval" => "month",
                "cohort" => "2026-01-01",
                _ => "x",
            };
            if dimension.grain().is_none() {
                let filters = json!([{"dimension": dimension.key, "values": [value]},
                    {"dimension": dimension.key, "op": "not_in", "values": [value]}]);
                ask(t, &scope, json!({"metrics": keys, "grain": "week", "period": period, "filters": filters})).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn no_data_is_nought_or_no_value() {
    databases(async |t| {
        let scope = t.shop().await;
        let table = ask(t, &scope, json!({"metrics": ["revenue", "orders", "aov", "customers", "repeat_rate"]})).await;
        assert_eq!(shown(&table.rows), ["0.00 | 0 | – | 0 | –"]);
        assert_eq!(shown(&[table.totals]), ["0.00 | 0 | – | 0 | –"]);
        assert_eq!(
            (table.period.from.to_string(), table.period.to.to_string()),
            ("2026-10-23".into(), "2026-11-21".into())
        );
        assert!(!table.period.partial && table.freshness.is_none() && table.warnings.is_empty());
        let all =
            ask(t, &scope, json!({"metrics": ["revenue"], "grain": "day", "period": {"preset": "all_time"}})).await;
        assert_eq!(shown(&all.rows), ["2026-11-22 | 0.00"]);
        assert!(all.period.partial);
        assert_eq!(queries::span(&t.ctx, &scope).await.expect("a span"), None);
        for dimension in catalogue::dimensions().filter(|dimension| dimension.grain().is_none()) {
            queries::values(&t.ctx, &scope, dimension.key, "", 10).await.expect("values");
        }
    })
    .await;
}

#[tokio::test]
async fn wrong_queries_name_what_is_wrong() {
    databases(async |t| {
        let scope = t.shop().await;
        let check = async |json: serde_json::Value, field: &str, part: &str| {
            let (found, reason) = refused(t, &scope, json.clone()).await;
            assert_eq!(found, field, "{json}: {reason}");
            assert!(reason.contains(part), "{json}: {reason}");
        };
        check(json!({"metrics": []}), "metrics", "at least one").await;
        check(json!({"metrics": ["revenu"]}), "metrics", "did you mean revenue").await;
        check(json!({"metrics": ["revenue", "revenue"]}), "metrics", "named twice").await;
        check(json!({"metrics": ["revenue"], "dimensions": ["chanel"]}), "dimensions", "did you mean channel").await;
        check(json!({"metrics": ["revenue"], "dimensions": ["channel", "channel"]}), "dimensions", "named twice").await;
        check(json!({"metrics": ["revenue"], "dimensions": ["month"], "grain": "day"}), "dimensions", "buckets").await;
        check(json!({"metrics": ["revenue"], "dimensions": ["product"]}), "metrics", "use gross_sales, product_sales").await;
        check(
            json!({"metrics": ["aov"], "filters": [{"dimension": "vendor", "values": ["x"]}]}),
            "metrics",
            "belongs to items",
        )
        .await;
        let inverted = json!({"metrics": ["revenue"], "period": {"from": "2026-02-01", "to": "2026-01-01"}});
        check(inverted, "period", "swap them").await;
        check(json!({"metrics": ["revenue"], "limit": 0}), "limit", "1 or more").await;
        check(json!({"metrics": ["revenue"], "order_by": [{"key": "orders"}]}), "order_by", "use revenue").await;
        let none = json!({"metrics": ["revenue"], "filters": [{"dimension": "country", "values": []}]});
        check(none, "filters[0].values", "give 1 to 200").await;
        let many: Vec<_> = (0..201).map(|n| n.to_string()).collect();
        let many = json!({"metrics": ["revenue"], "filters": [{"dimension": "country", "values": many}]});
        check(many, "filters[0].values", "give 1 to 200").await;
        let long = json!({"metrics": ["revenue"], "grain": "day", "period": {"from": "1900-01-01", "to": "2199-12-31"}});
        check(long, "grain", "longer buckets").await;
        ask(t, &scope, json!({"metrics": ["revenue"], "grain": "month", "period": {"from": "1900-01-01", "to": "2199-12-31"}})).await;
        let hostile = "'; DROP TABLE order_facts; --";
        let table = ask(
            t,
            &scope,
            json!({"metrics": ["revenue", "product_sales"], "filters": [{"dimension": "country", "values": [hostile]}]}),
        )
        .await;
        assert_eq!(shown(&table.rows), ["0.00 | 0.00"]);
    })
    .await;
}
