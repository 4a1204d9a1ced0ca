//! Metrics of a workspace's own: made, changed, deleted, and kept from breaking each other.

use crate::harness::{TestContext, databases};
use domain::{Locale, Role, record::Kind};
use semantic::{Query, Unit};
use services::{
    Error, Scope, audit,
    custom_metrics::{self, Draft},
    imports, queries,
};

fn draft(key: &str, formula: &str) -> Draft {
    Draft { key: key.into(), label: format!("The {key}"), formula: formula.into(), ..Draft::default() }
}

async fn save(t: &TestContext, scope: &Scope, key: &str, formula: &str) -> Result<Unit, String> {
    let saved = custom_metrics::save(&t.ctx, scope, draft(key, formula)).await;
    saved.map(|metric| metric.unit).map_err(|error| error.to_string())
}

#[tokio::test]
async fn are_kept_with_their_unit_and_who_changed_them() {
    databases(async |t| {
        let scope = t.shop().await;
        assert_eq!(save(t, &scope, "basket", "revenue / orders").await, Ok(Unit::Money));
        assert_eq!(save(t, &scope, "basket", "orders / customers").await, Ok(Unit::Ratio));
        assert_eq!(save(t, &scope, "double_basket", "2 * basket").await, Ok(Unit::Number));
        let all = custom_metrics::list(&t.ctx, &scope).await.expect("a list");
        assert_eq!(all.iter().map(|metric| metric.key.as_str()).collect::<Vec<_>>(), ["basket", "double_basket"]);
        assert!(all.iter().all(|metric| metric.updated_by.is_some()));
        let events = audit::list(&t.ctx, &scope, None, 10).await.expect("events");
        let told = events.iter().find(|event| event.action == "metric.changed").and_then(|event| event.detail.clone());
        assert_eq!(told.as_deref(), Some("revenue / orders → orders / customers"));

        let other = t.shop_in("Another", "USD", "UTC").await;
        assert!(custom_metrics::list(&t.ctx, &other).await.expect("a list").is_empty());
        let error = custom_metrics::delete(&t.ctx, &other, "basket").await.expect_err("another's metric");
        assert!(matches!(error, Error::NotFound(_)), "{error}");
    })
    .await;
}

#[tokio::test]
async fn do_not_break_each_other() {
    databases(async |t| {
        let scope = t.shop().await;
        save(t, &scope, "margin_two", "net_sales - cogs").await.expect("saved");
        save(t, &scope, "margin_share", "margin_two / net_sales + 0.1").await.expect("saved");
        let broken = save(t, &scope, "margin_two", "margin_share * 2").await.expect_err("a circle");
        assert!(broken.contains("circle"), "{broken}");
        let broken = save(t, &scope, "margin_two", "orders").await;
        assert_eq!(broken, Ok(Unit::Count), "count over money is a number, and a number takes 0.1");
        let refused = custom_metrics::delete(&t.ctx, &scope, "margin_two").await.expect_err("in use");
        assert!(refused.to_string().contains("margin_share"), "{refused}");
        custom_metrics::delete(&t.ctx, &scope, "margin_share").await.expect("deleted");
        custom_metrics::delete(&t.ctx, &scope, "margin_two").await.expect("deleted");
        assert!(custom_metrics::list(&t.ctx, &scope).await.expect("a list").is_empty());
    })
    .await;
}

#[tokio::test]
async fn are_asked_for_like_any_other() {
    databases(async |t| {
        let scope = t.shop().await;
        let other = t.shop_in("Another", "USD", "UTC").await;
        let path = t.dir.path().join("orders.csv");
        let rows = "id,created_at,total,channel,customer_id\n1,2026-11-02,10.00,online,a\n2,2026-11-02,20.00,online,a\n3,2026-11-03,5.01,pos,b\n";
        std::fs::write(&path, rows).expect("a file");
        imports::run_file(&t.ctx, &scope, Kind::Orders, &path, |_| {}).await.expect("an import");
        save(t, &scope, "basket", "revenue / orders").await.expect("saved");
        save(t, &scope, "rest", "revenue - 2 * basket").await.expect("saved");
        save(t, &scope, "both_ways", "revenue + net_sales").await.expect("saved");
        let query: Query = serde_json::from_value(serde_json::json!({
            "metrics": ["both_ways", "orders", "basket", "rest"], "dimensions": ["channel"],
            "period": {"from": "2026-11-01", "to": "2026-11-30"}, "compare": "previous_period",
            "order_by": [{"key": "basket", "dir": "asc"}]
        }))
        .expect("a query");
        let table = queries::run(&t.ctx, &scope, &query, Locale::En).await.expect("an answer");
        let keys: Vec<_> = table.columns.iter().map(|column| column.key.as_str()).collect();
        assert_eq!(keys, ["channel", "both_ways", "orders", "basket", "rest"]);
        assert_eq!(table.columns[3].label, "The basket");
        assert_eq!(
            serde_json::json!(table.rows),
            serde_json::json!([["pos", "10.02", 1, "5.010000", "-5.010000"], ["online", "60.00", 2, "15.000000", "0.000000"]])
        );
        assert_eq!(
            serde_json::json!(table.totals),
            serde_json::json!([null, "70.02", 3, "11.670000", "11.670000"])
        );
        let before = table.comparison.expect("a comparison");
        assert_eq!(serde_json::json!(before.totals), serde_json::json!([null, "0.00", 0, null, null]));
        let error = queries::run(&t.ctx, &other, &query, Locale::En).await.expect_err("another's metric").to_string();
        assert!(error.contains("there is no metric 'both_ways'"), "{error}");
    })
    .await;
}

#[tokio::test]
async fn bad_ones_are_refused_with_the_field() {
    databases(async |t| {
        let scope = t.shop().await;
        let refuse = async |draft: Draft, wanted: &str| {
            let error = custom_metrics::save(&t.ctx, &scope, draft).await.expect_err("a refusal").to_string();
            assert!(error.contains(wanted), "{error}");
        };
        refuse(draft("Revenue", "orders"), "key: 'revenue' is taken").await;
        refuse(draft("9lives", "orders"), "key: '9lives' is no key").await;
        refuse(draft("sum", "orders"), "taken").await;
        refuse(draft("x", "revenue + orders"), "formula: at character 1: money + a count").await;
        refuse(Draft { label: " ".into(), ..draft("x", "orders") }, "label").await;
        refuse(Draft { direction: "left".into(), ..draft("x", "orders") }, "direction: 'left'").await;
        refuse(Draft { label: "a\nb".into(), ..draft("x", "orders") }, "label").await;
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        let error = custom_metrics::save(&t.ctx, &viewer, draft("x", "orders")).await.expect_err("a viewer");
        assert!(matches!(error, Error::Forbidden(_)), "{error}");
    })
    .await;
}

#[tokio::test]
async fn are_tried_before_they_are_saved() {
    databases(async |t| {
        let scope = t.shop().await;
        let path = t.dir.path().join("orders.csv");
        std::fs::write(&path, "id,created_at,total\n1,2026-11-02,10.00\n2,2026-11-03,5.01\n").expect("a file");
        imports::run_file(&t.ctx, &scope, Kind::Orders, &path, |_| {}).await.expect("an import");
        let query: Query = serde_json::from_value(serde_json::json!({
            "metrics": [], "period": {"from": "2026-11-01", "to": "2026-11-30"}
        }))
        .expect("a query");
        let attempt = async |scope: &Scope, formula: &str| {
            custom_metrics::preview(&t.ctx, scope, "basket", formula, &query, Locale::Es).await
        };
        let good = attempt(&scope, "max(orders.gross) * 2").await.expect("an answer").expect("a formula");
        assert_eq!((good.unit, serde_json::json!(good.table.rows)), (Unit::Money, serde_json::json!([["20.000000"]])));
        let again = attempt(&scope, "min(orders.gross) * 2").await.expect("an answer").expect("a formula");
        assert_eq!(serde_json::json!(again.table.rows), serde_json::json!([["10.020000"]]), "not the one before");
        let bad = attempt(&scope, "revenue + orders").await.expect("an answer").expect_err("no formula");
        assert_eq!((bad.at.from, bad.at.to), (0, 16));
        assert!(bad.text(Locale::Es).starts_with("dinero + una cantidad"), "{bad}");
        assert!(custom_metrics::list(&t.ctx, &scope).await.expect("a list").is_empty());
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        assert!(matches!(attempt(&viewer, "orders").await, Err(Error::Forbidden(_))));
    })
    .await;
}

#[tokio::test]
async fn two_people_do_not_overwrite_each_other() {
    use custom_metrics::{Before, save_over};
    databases(async |t| {
        let scope = t.shop().await;
        let first = save_over(&t.ctx, &scope, draft("basket", "revenue / orders"), Before::Nothing).await.expect("new");
        let twice = save_over(&t.ctx, &scope, draft("basket", "revenue / orders"), Before::Nothing).await;
        assert_eq!(twice.expect("the same form sent twice"), first);
        let events = audit::list(&t.ctx, &scope, None, 10).await.expect("events");
        assert_eq!(events.iter().filter(|event| event.action.starts_with("metric.")).count(), 1);
        let taken = save_over(&t.ctx, &scope, draft("basket", "orders"), Before::Nothing).await.expect_err("taken");
        assert!(taken.to_string().starts_with("key: 'basket' is taken"), "{taken}");
        t.clock.advance(1_000);
        let at = Before::ChangedAt(first.updated_at);
        save_over(&t.ctx, &scope, draft("basket", "orders"), at).await.expect("changed");
        let late = save_over(&t.ctx, &scope, draft("basket", "orders * 2"), at).await.expect_err("changed since");
        assert!(matches!(late, Error::Conflict(_)), "{late}");
        save(t, &scope, "double", "basket * 2").await.expect("saved");
        let told = custom_metrics::library(&t.ctx, &scope).await.expect("the library");
        let basket = told.iter().find(|told| told.metric.key == "basket").expect("basket");
        assert_eq!(basket.used_by, ["double"]);
        assert!(basket.changed_by.as_deref().is_some_and(|name| name.starts_with("owner-")), "{basket:?}");
    })
    .await;
}
