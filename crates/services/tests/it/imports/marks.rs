//! Whose subscription facts a change makes stale, whatever order the files come in.

use super::{dump, import, number, rows};
use crate::harness::{TestContext, databases, on_sqlite};
use domain::record::Kind;
use sea_orm::ConnectionTrait;
use services::{
    Scope, facts,
    workspaces::{self, Changes},
};

const PLANS: &str = "id,name,interval,amount\nm,Monthly,month,10\ny,Yearly,year,100\n";
const SUBSCRIPTIONS: &str = "id,customer_id,plan_id,status,started_at\n\
    s1,c1,m,active,2026-01-01T12:00Z\ns2,c2,y,active,2026-01-01T12:00Z\ns3,c3,m,active,2026-01-01T12:00Z\n";
const EVENTS: &str = "subscription_id,at,kind,plan_id\n\
    s2,2026-01-01T12:00Z,started,m\ns2,2026-02-01T12:00Z,changed,y\nsX,2026-01-01T12:00Z,started,m\n";

/// Keeps every mark, which the computing of facts takes away again.
async fn keep_marks(t: &TestContext) {
    for sql in [
        "CREATE TABLE marked (customer_id TEXT)",
        "CREATE TRIGGER keep AFTER INSERT ON dirty_customers BEGIN INSERT INTO marked VALUES (NEW.customer_id); END",
    ] {
        t.db().execute_unprepared(sql).await.expect(sql);
    }
}

async fn marked(t: &TestContext) -> Vec<String> {
    let found = rows(t, "SELECT DISTINCT customer_id FROM marked ORDER BY customer_id").await;
    for sql in ["DELETE FROM marked", "DELETE FROM dirty_customers"] {
        t.db().execute_unprepared(sql).await.expect(sql);
    }
    found.iter().filter_map(|row| row["customer_id"].as_str()).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_change_marks_who_it_is_about() {
    on_sqlite(async |t| {
        let shop = t.shop().await;
        keep_marks(t).await;
        let check = async |kind: Kind, text: &str, expected: &[&str]| {
            import(t, &shop, kind, text).await;
            assert_eq!(marked(t).await, expected, "{kind}: {text}");
        };
        check(Kind::SubscriptionEvents, EVENTS, &[]).await;
        check(Kind::Subscriptions, SUBSCRIPTIONS, &["c1", "c2", "c3"]).await;
        check(Kind::Subscriptions, SUBSCRIPTIONS, &[]).await;
        // Those who are on it, and who once were.
        check(Kind::Plans, "id,name,interval,amount\nm,Monthly,month,10\n", &["c1", "c2", "c3"]).await;
        check(Kind::Plans, PLANS, &["c2"]).await;
        check(Kind::Plans, PLANS, &[]).await;
        check(Kind::SubscriptionEvents, EVENTS, &[]).await;
        check(
            Kind::SubscriptionEvents,
            "subscription_id,at,kind\ns3,2026-03-01,paused\nsX,2026-03-01,paused\n",
            &["c3"],
        )
        .await;
        // A subscription that moves to another customer marks both.
        let moved = "id,customer_id,plan_id,status,started_at\ns1,c9,m,active,2026-01-01\n";
        check(Kind::Subscriptions, moved, &["c1", "c9"]).await;
        let other = t.shop().await;
        import(t, &other, Kind::Subscriptions, moved).await;
        assert_eq!(marked(t).await, ["c9"]);
        check(Kind::Plans, "id,name,interval,amount\nm,Monthly,month,12\n", &["c2", "c3", "c9"]).await;
        let changes = Changes { timezone: Some("Asia/Tokyo".into()), ..Changes::default() };
        workspaces::update(&t.ctx, &shop, changes).await.expect("a move");
        assert_eq!(marked(t).await, ["c2", "c3", "c9"]);
    })
    .await;
}

const TABLES: [&str; 12] = [
    "plans",
    "subscriptions",
    "subscription_events",
    "invoices",
    "usage_records",
    "touchpoints",
    "ad_performance",
    "web_sessions",
    "inventory_levels",
    "stock_movements",
    "suppliers",
    "purchase_orders",
];

/// Every record of a workspace as sorted text.
async fn records(t: &TestContext, scope: &Scope) -> Vec<String> {
    let mut lines = Vec::new();
    for table in TABLES {
        for mut row in rows(t, &format!("SELECT * FROM {table} WHERE workspace_id = {}", scope.workspace_id())).await {
            if let Some(fields) = row.as_object_mut() {
                fields.remove("workspace_id");
            }
            lines.push(format!("{table} {row}"));
        }
    }
    lines.sort();
    lines
}

/// Times around midnight, so that another zone has them on other days.
fn files() -> Vec<(Kind, String)> {
    let mut files =
        vec![(Kind::Plans, PLANS), (Kind::Subscriptions, SUBSCRIPTIONS), (Kind::SubscriptionEvents, EVENTS)];
    files.extend([
        (Kind::Invoices, "id,customer_id,created_at,total,status,due_at,paid_at\n1,c1,2026-01-01T02:00Z,5,paid,2026-01-31T16:00Z,2026-01-01T20:00Z\n2,c1,2026-01-01T15:30Z,5,open,,\n"),
        (Kind::Usage, "subscription_id,at,quantity\ns1,2026-01-01T02:00Z,5\ns1,2026-01-01T20:00Z,6\n"),
        (Kind::Touchpoints, "customer_id,at,channel\nc1,2026-01-01T02:00Z,email\nc1,2026-01-01T20:00Z,email\n"),
        (Kind::AdPerformance, "date,platform,campaign_id,spend\n2026-01-01,meta,1,5\n"),
        (Kind::Sessions, "date,sessions\n2026-01-01,5\n"),
        (Kind::InventoryLevels, "product_id,on_hand,as_of\np,1,2026-01-01T02:00Z\np,2,2026-01-02T02:00Z\np,3,2026-01-03T20:00Z\nq,9,2026-01-01T20:00Z\nq,8,2026-01-02T02:00Z\n"),
        (Kind::StockMovements, "product_id,at,quantity,kind\np,2026-01-01T02:00Z,5,in\np,2026-01-01T20:00Z,-5,out\n"),
        (Kind::Suppliers, "id,name\na,Acme\n"),
        (Kind::PurchaseOrders, "id,supplier_id,ordered_at\n1,a,2026-01-01T02:00Z\n2,a,2026-01-01T20:00Z\n"),
    ]);
    files.into_iter().map(|(kind, text)| (kind, text.to_owned())).collect()
}

#[tokio::test]
async fn files_in_any_order_end_in_the_same_state() {
    databases(async |t| {
        let (straight, reversed, twice) = (t.shop().await, t.shop().await, t.shop().await);
        for (kind, text) in files() {
            import(t, &straight, kind, text).await;
        }
        for (kind, text) in files().into_iter().rev() {
            import(t, &reversed, kind, text).await;
        }
        // Each row a file of its own, the last first, and then all of them again.
        for (kind, text) in files() {
            let (header, rows) = text.split_once('\n').expect("a header");
            for row in rows.lines().rev() {
                import(t, &twice, kind, format!("{header}\n{row}\n")).await;
            }
            import(t, &twice, kind, &text).await;
        }
        let expected = records(t, &straight).await;
        assert!(expected.len() > 20, "{expected:?}");
        assert_eq!(records(t, &reversed).await, expected);
        assert_eq!(records(t, &twice).await, expected);
    })
    .await;
}

#[tokio::test]
async fn another_time_zone_moves_local_days() {
    databases(async |t| {
        for zone in ["Asia/Tokyo", "America/Los_Angeles"] {
            let (moved, native) = (t.shop().await, t.shop_in("Native", "USD", zone).await);
            for (kind, text) in files() {
                import(t, &moved, kind, &text).await;
                import(t, &native, kind, &text).await;
            }
            let before =
                number(t, &format!("SELECT data_version FROM workspaces WHERE id = {}", moved.workspace_id())).await;
            assert_ne!(records(t, &moved).await, records(t, &native).await);
            let mut workspace = moved.workspace().clone();
            workspace.timezone = zone.into();
            facts::retime(&t.ctx, &workspace).await.expect("a move");
            let after =
                number(t, &format!("SELECT data_version FROM workspaces WHERE id = {}", moved.workspace_id())).await;
            assert!(after > before, "{before} {after}");
            let (found, expected) = (records(t, &moved).await, records(t, &native).await);
            // Levels that were one in the former zone stay one: what was not kept can't come back.
            let other = |lines: Vec<String>| -> Vec<String> {
                lines.into_iter().filter(|line| !line.starts_with("inventory_levels")).collect()
            };
            assert_eq!(other(found), other(expected), "{zone}");
        }
    })
    .await;
}

#[tokio::test]
async fn another_time_zone_moves_levels_of_stock() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "product_id,on_hand,as_of\np,1,2026-01-01T16:00Z\np,2,2026-01-02T02:00Z\np,3,2026-01-03T20:00Z\nq,9,2026-01-01T02:00Z\n";
        import(t, &shop, Kind::InventoryLevels, text).await;
        let mut workspace = shop.workspace().clone();
        workspace.timezone = "Asia/Tokyo".into();
        facts::retime(&t.ctx, &workspace).await.expect("a move");
        let found = rows(t, "SELECT product_id, day, on_hand FROM inventory_levels ORDER BY product_id, day").await;
        let short: Vec<_> = found.iter().map(|row| (row["day"].as_i64(), row["on_hand"].as_i64())).collect();
        // Two came to 2026-01-02 in Tokyo: the later one stays.
        assert_eq!(short, [(Some(20455), Some(2)), (Some(20457), Some(3)), (Some(20454), Some(9))]);
    })
    .await;
}

/// The next orders of a customer are looked for by days alone where orders come in the order of time.
#[tokio::test]
async fn an_order_just_before_a_customers_first_moves_the_days_of_its_refunds() {
    const HEADER: &str = "id,created_at,customer_id,total,refunded_total,refunded_at\n";
    const EARLIER: &str =
        "a,2026-01-01 10:00,c9,20,,\nz,2026-01-03 20:00,c3,20,5,2026-01-09\ny,2026-01-03 21:00,c4,20,,\n";
    const LATER: &str = "m,2026-01-03 08:00,c3,20,,\nn,2026-01-03 09:00,c4,20,,\n";
    const REFUNDS: &str = "id,order_id,created_at,amount\nr1,y,2025-12-30,1\nr2,y,2026-02-05,2\n";
    databases(async |t| {
        let (apart, at_once) = (t.shop().await, t.shop().await);
        import(t, &apart, Kind::Orders, format!("{HEADER}{EARLIER}")).await;
        import(t, &apart, Kind::Refunds, REFUNDS).await;
        import(t, &apart, Kind::Orders, format!("{HEADER}{LATER}")).await;
        import(t, &at_once, Kind::Refunds, REFUNDS).await;
        import(t, &at_once, Kind::Orders, format!("{HEADER}{LATER}{EARLIER}")).await;
        let returns = |line: &&String| line.contains("\"customer_type\"") && line.contains("\"returning\"");
        let expected = dump(t, &at_once).await;
        assert_eq!(expected.iter().filter(returns).count(), 7, "days and months: {expected:#?}");
        assert_eq!(dump(t, &apart).await, expected);
    })
    .await;
}
