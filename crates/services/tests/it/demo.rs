//! The demo businesses.

use crate::{
    harness::{MINUTE, TestContext, databases, on_sqlite},
    imports::{number, rows},
};
use domain::Role;
use services::{Error, Scope, demo, workspaces};
use std::time::Duration;

/// Everything that a software service's workspace holds, as sorted text.
async fn contents(t: &TestContext, scope: &Scope) -> Vec<String> {
    let mut lines = Vec::new();
    for table in [
        "customers",
        "plans",
        "subscriptions",
        "subscription_events",
        "invoices",
        "ad_performance",
        "web_sessions",
        "mrr_facts",
        "subscription_facts",
    ] {
        for mut row in rows(t, &format!("SELECT * FROM {table} WHERE workspace_id = {}", scope.workspace_id())).await {
            row.as_object_mut().and_then(|fields| fields.remove("workspace_id"));
            lines.push(format!("{table} {row}"));
        }
    }
    lines.sort();
    lines
}

/// How many rows each table of records and facts has in a workspace, and what they come to.
async fn digest(t: &TestContext, scope: &Scope) -> Vec<String> {
    const TABLES: [(&str, &str); 20] = [
        ("customers", "row_hash % 1000003"),
        ("products", "row_hash % 1000003"),
        ("orders", "row_hash % 1000003"),
        ("order_items", "row_hash % 1000003"),
        ("refunds", "row_hash % 1000003"),
        ("fees", "row_hash % 1000003"),
        ("plans", "row_hash % 1000003"),
        ("subscriptions", "row_hash % 1000003"),
        ("subscription_events", "row_hash % 1000003"),
        ("invoices", "row_hash % 1000003"),
        ("ad_performance", "row_hash % 1000003"),
        ("web_sessions", "row_hash % 1000003"),
        ("inventory_levels", "row_hash % 1000003"),
        ("suppliers", "row_hash % 1000003"),
        ("purchase_orders", "row_hash % 1000003"),
        ("order_facts", "gross * (day % 1009)"),
        ("item_facts", "gross * (day % 1009)"),
        ("order_rollups", "gross * (bucket % 1009)"),
        ("mrr_facts", "delta % 1000003 * (day % 1009)"),
        ("subscription_facts", "day"),
    ];
    let mut lines = Vec::new();
    for (table, sum) in TABLES {
        let of = format!("FROM {table} WHERE workspace_id = {}", scope.workspace_id());
        let count = number(t, &format!("SELECT COUNT(*) {of}")).await;
        let sum = number(t, &format!("SELECT CAST(COALESCE(SUM({sum}), 0) AS BIGINT) {of}")).await;
        lines.push(format!("{table} {count} {sum}"));
    }
    lines
}

#[tokio::test]
async fn the_demo_workspaces_are_made_and_made_again_alike() {
    on_sqlite(async |t| {
        assert_eq!(demo::reset_all(&t.ctx).await.expect("a demo"), ["demo-shop", "demo-saas"]);
        let shop = workspaces::demo_scope(&t.ctx, demo::SHOP_SLUG).await.expect("a visitor's scope");
        let saas = workspaces::demo_scope(&t.ctx, demo::SAAS_SLUG).await.expect("a visitor's scope");
        assert_eq!((shop.workspace().currency.code(), saas.workspace().currency.code()), ("BRL", "USD"));
        assert_eq!(saas.workspace().vertical, domain::Vertical::Saas);
        let first = (digest(t, &shop).await, digest(t, &saas).await);
        let rejected = rows(t, "SELECT * FROM import_rejects").await;
        assert!(rejected.is_empty(), "{:?}", rejected.first());
        let first_day = number(t, "SELECT CAST(MIN(day) AS BIGINT) FROM order_facts").await;
        let last_day = number(t, "SELECT CAST(MAX(day) AS BIGINT) FROM order_facts").await;
        assert_eq!((first_day, last_day), (19_684, 20_778), "2023-11-23 to 2026-11-21");
        demo::reset_all(&t.ctx).await.expect("a second time");
        assert_eq!((digest(t, &shop).await, digest(t, &saas).await), first);
        assert!(demo::ensure_all(&t.ctx).await.expect("there").is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_software_service_is_believable() {
    on_sqlite(async |t| {
        let saas = saas(t, "Software", "MXN", "America/Mexico_City").await;
        demo::load_into(&t.ctx, &saas).await.expect("demo data");
        assert_eq!(number(t, "SELECT COUNT(*) FROM mrr_facts WHERE currency <> 'MXN'").await, 0);
        assert_eq!(number(t, "SELECT COUNT(*) FROM subscription_facts WHERE kind = 'unclear'").await, 0);
        assert_eq!(number(t, "SELECT COUNT(*) FROM orders").await, 0);
        let paying = |from: i32, to: i32| {
            format!("SELECT CAST(COALESCE(SUM(paying), 0) AS BIGINT) FROM mrr_facts WHERE day BETWEEN {from} AND {to}")
        };
        let (first_year, whole) = (number(t, &paying(0, 20_048)).await, number(t, &paying(0, 20_778)).await);
        assert!(first_year > 100 && whole > first_year * 2, "{first_year}, then {whole}");
        let phase = |phase: &str| {
            format!(
                "SELECT COUNT(*) FROM (SELECT DISTINCT day, customer_id FROM mrr_facts WHERE phase = '{phase}') AS m"
            )
        };
        for (word, least) in [("new", 1000), ("gone", 500), ("back", 50), ("kept", 500)] {
            let count = number(t, &phase(word)).await;
            assert!(count >= least, "{count} {word}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_persons_own_empty_workspace_is_filled_in_its_currency() {
    databases(async |t| {
        let shop = t.shop_in("Tienda", "CLP", "America/Santiago").await;
        let viewer = t.member(shop.workspace_id(), Role::Viewer).await;
        assert!(matches!(demo::load_into(&t.ctx, &viewer).await, Err(Error::Forbidden(_))));
        demo::load_into(&t.ctx, &shop).await.expect("demo data");
        assert_eq!(rows(t, "SELECT DISTINCT currency FROM order_facts").await.len(), 1);
        assert_eq!(number(t, "SELECT COUNT(*) FROM order_facts WHERE gross <= 0").await, 0);
        assert!(matches!(demo::load_into(&t.ctx, &shop).await, Err(Error::Conflict(_))));
    })
    .await;
}

async fn saas(t: &TestContext, name: &str, currency: &str, timezone: &str) -> Scope {
    let scope = t.shop_in(name, currency, timezone).await;
    let changes = workspaces::Changes { vertical: Some("saas".into()), ..Default::default() };
    workspaces::update(&t.ctx, &scope, changes).await.expect("another vertical");
    workspaces::scope_for_cli(&t.ctx, &scope.workspace().slug).await.expect("its scope")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_load_ends_whole() {
    databases(async |t| {
        let (clean, killed) = (saas(t, "Clean", "USD", "UTC").await, saas(t, "Killed", "USD", "UTC").await);
        demo::load_into(&t.ctx, &clean).await.expect("demo data");
        let (mut kills, mut patience) = (0, 300);
        let first = tokio::time::timeout(Duration::from_millis(patience), demo::load_into(&t.ctx, &killed)).await;
        assert!(first.is_err() && demo::is_loading(&t.ctx, killed.workspace_id()).await.expect("a look"));
        // A day later somebody takes it up: it is still what it was.
        t.clock.advance(24 * 60 * MINUTE);
        while demo::is_loading(&t.ctx, killed.workspace_id()).await.expect("a look") {
            t.clock.advance(3 * MINUTE);
            let run = tokio::time::timeout(Duration::from_millis(patience), demo::resume(&t.ctx)).await;
            kills += u32::from(run.is_err());
            patience = patience * 3 / 2;
        }
        assert!(kills >= 2, "only {kills} kills hit");
        assert!(contents(t, &killed).await == contents(t, &clean).await);
        let unfinished = "SELECT COUNT(*) FROM imports WHERE state <> 'done'";
        assert_eq!(number(t, unfinished).await, 0);
        assert_eq!(demo::resume(&t.ctx).await.expect("nothing left"), 0);
    })
    .await;
}

#[tokio::test]
async fn clearing_forgets_no_table() {
    on_sqlite(async |t| {
        let kept = ["workspaces", "memberships", "api_keys", "audit_events", "custom_metrics", "saved_queries", "taught_words", "demo_loads",
            "model_calls", "model_providers", "model_settings", "boards", "board_steps", "board_people", "board_marks",
            "board_views", "board_links", "embed_tokens"];
        let tables = rows(t, "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'workspace_id' WHERE m.type = 'table'").await;
        let source = include_str!("../../src/demo/clear.rs");
        for table in tables.iter().filter_map(|row| row["name"].as_str()).filter(|name| !kept.contains(name)) {
            assert!(source.contains(&format!(" {table},")), "`demo::clear` leaves {table} as it is");
        }
        assert!(tables.len() > 30, "{}", tables.len());
    })
    .await;
}
