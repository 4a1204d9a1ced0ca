//! Every kind the same way: a good file, the same again, a changed row, bad rows and why they are bad.

use super::{counts, import, rejects, rows};
use crate::harness::{TestContext, databases};
use domain::record::Kind;
use flate2::{Compression, write::GzEncoder};
use services::Scope;
use std::io::Write;

/// What a kind's files come to.
struct Case {
    kind: Kind,
    header: &'static str,
    good: &'static [&'static str],
    /// The first good row with another value.
    changed: &'static str,
    /// Row, column and a part of the reason.
    bad: &'static [(&'static str, &'static str, &'static str)],
}

impl Case {
    fn file<'a>(&self, lines: impl IntoIterator<Item = &'a str>) -> String {
        std::iter::once(self.header).chain(lines).map(|line| format!("{line}\n")).collect()
    }

    async fn check(&self, t: &TestContext, shop: &Scope) {
        let (kind, count) = (self.kind, self.good.len() as u64);
        let good = self.file(self.good.iter().copied());
        assert_eq!(import(t, shop, kind, &good).await.counts, counts(count, count, 0, 0, 0), "{kind}");
        assert_eq!(import(t, shop, kind, &good).await.counts, counts(count, 0, 0, count, 0), "{kind} again");
        let mut zip = GzEncoder::new(Vec::new(), Compression::default());
        zip.write_all(good.replace(',', ";").as_bytes()).expect("memory");
        let zipped = zip.finish().expect("memory");
        assert_eq!(import(t, shop, kind, zipped).await.counts, counts(count, 0, 0, count, 0), "{kind} zipped");
        let changed = self.file([self.changed, self.changed]);
        assert_eq!(import(t, shop, kind, changed).await.counts, counts(2, 0, 1, 1, 0), "{kind} changed");
        let bad = self.file(self.bad.iter().map(|(row, ..)| *row));
        let summary = import(t, shop, kind, bad).await;
        let found = rejects(t, shop, &summary).await;
        assert_eq!(summary.counts, counts(self.bad.len() as u64, 0, 0, 0, self.bad.len() as u64), "{kind}: {found:?}");
        for ((row, column, reason), reject) in self.bad.iter().zip(&found) {
            assert!(reject.column == *column && reject.reason.contains(reason), "{kind} {row}: {reject:?}");
        }
    }
}

const CASES: &[Case] = &[
    Case {
        kind: Kind::Plans,
        header: "id,name,interval,amount,interval_count,currency,product",
        good: &[
            "m,Basic,month,49.00,,BRL,Core",
            "q,Basic quarterly,MONTHLY,140,3,,",
            "y,Basic yearly,año,490.005,1,USD,",
        ],
        changed: "m,Basic,month,59.00,,BRL,Core",
        bad: &[
            (",Basic,month,1,,,", "id", "is required"),
            ("a,,month,1,,,", "name", "is required"),
            ("a,Basic,,1,,,", "interval", "is required"),
            ("a,Basic,fortnight,1,,,", "interval", "day, week, month, year"),
            ("a,Basic,month,,,,", "amount", "is required"),
            ("a,Basic,month,-1,,,", "amount", "below zero"),
            ("a,Basic,month,1,0,,", "interval_count", "from 1 to 1000"),
            ("a,Basic,month,1,-1,,", "interval_count", "below zero"),
            ("a,Basic,month,1,1.5,,", "interval_count", "whole number"),
            ("a,Basic,month,1,,REAIS,", "currency", "three letters"),
        ],
    },
    Case {
        kind: Kind::Subscriptions,
        header: "id,customer_id,plan_id,status,started_at,quantity,trial_end,canceled_at,ended_at,discount_percent",
        good: &[
            "s1,c1,m,active,2026-01-01,2,2026-01-15,,,12.5",
            "s2,c1,m,Cancelled,2026-01-01T10:00:00Z,,,2026-02-01,2026-03-01 12:00,100",
            "s3,c2,q,past due,2026-01-01,0,,,,",
        ],
        changed: "s1,c1,m,active,2026-01-01,3,2026-01-15,,,12.5",
        bad: &[
            (",c1,m,active,2026-01-01,,,,,", "id", "is required"),
            ("s,,m,active,2026-01-01,,,,,", "customer_id", "is required"),
            ("s,c1,,active,2026-01-01,,,,,", "plan_id", "is required"),
            ("s,c1,m,,2026-01-01,,,,,", "status", "is required"),
            ("s,c1,m,alive,2026-01-01,,,,,", "status", "trialing, active"),
            ("s,c1,m,active,,,,,,", "started_at", "is required"),
            ("s,c1,m,active,2026-01-01,-1,,,,", "quantity", "below zero"),
            ("s,c1,m,active,2026-01-01,,soon,,,", "trial_end", "is not a time"),
            ("s,c1,m,active,2026-01-01,,,,,101", "discount_percent", "from 0 to 100"),
            ("s,c1,m,active,2026-01-01,,,,,-5", "discount_percent", "from 0 to 100"),
        ],
    },
    Case {
        kind: Kind::SubscriptionEvents,
        header: "subscription_id,at,kind,plan_id,quantity",
        good: &["s1,2026-01-01,started,m,1", "s1,2026-02-01 10:00,changed,q,2", "s1,2026-02-01 10:00,cancelled,,"],
        changed: "s1,2026-01-01,started,m,2",
        bad: &[
            (",2026-01-01,started,,", "subscription_id", "is required"),
            ("s1,,started,,", "at", "is required"),
            ("s1,2026-01-01,,,", "kind", "is required"),
            ("s1,2026-01-01,exploded,,", "kind", "started, trial_started, changed"),
            ("s1,2026-01-01,changed,,-2", "quantity", "below zero"),
        ],
    },
    Case {
        kind: Kind::Invoices,
        header: "id,customer_id,created_at,total,status,subscription_id,due_at,paid_at,currency,subtotal,tax,amount_paid,amount_refunded,attempt_count",
        good: &[
            "i1,c1,2026-01-01,100,paid,s1,2026-01-31,2026-01-02,BRL,90,10,100,0,1",
            "i2,c1,2026-01-01,-5.00,Past due,,,,,,,,,",
        ],
        changed: "i1,c1,2026-01-01,100,paid,s1,2026-01-31,2026-01-02,BRL,90,10,100,40,1",
        bad: &[
            (",c1,2026-01-01,1,paid,,,,,,,,,", "id", "is required"),
            ("i,,2026-01-01,1,paid,,,,,,,,,", "customer_id", "is required"),
            ("i,c1,,1,paid,,,,,,,,,", "created_at", "is required"),
            ("i,c1,2026-01-01,,paid,,,,,,,,,", "total", "is required"),
            ("i,c1,2026-01-01,1,,,,,,,,,,", "status", "is required"),
            ("i,c1,2026-01-01,1,lost,,,,,,,,,", "status", "draft, open, paid"),
            ("i,c1,2026-01-01,1,paid,,,,,,,-1,,", "amount_paid", "below zero"),
            ("i,c1,2026-01-01,1,paid,,,,,,,,-1,", "amount_refunded", "below zero"),
            ("i,c1,2026-01-01,1,paid,,,,,,,,,-1", "attempt_count", "below zero"),
        ],
    },
    Case {
        kind: Kind::Usage,
        header: "subscription_id,at,quantity,meter",
        good: &["s1,2026-01-01,12.5,calls", "s1,2026-01-01,3,", "s1,2026-01-02,-0.333333,calls"],
        changed: "s1,2026-01-01,13,calls",
        bad: &[
            (",2026-01-01,1,", "subscription_id", "is required"),
            ("s1,2026-01-01,,", "quantity", "is required"),
            ("s1,2026-01-01,many,", "quantity", "is not a number"),
            ("s1,2026-01-01,99999999999999,", "quantity", "too large"),
        ],
    },
    Case {
        kind: Kind::AdPerformance,
        header: "date,platform,campaign_id,spend,account,campaign,channel_type,ad_group_id,ad_group,ad_id,ad,creative,keyword,quality_score,audience,impressions,clicks,conversions,conversion_value,currency,frequency",
        good: &[
            "2026-01-01,google,7,10.50,acc,Brand,search,1,Shoes,,,,red shoes,7,,1000,50,1.25,99.90,BRL,",
            "2026-01-01,google,7,3,acc,Brand,search,1,Shoes,,,,blue shoes,,,,,,,BRL,",
            "20260102,google,7,0,acc,Brand,search,1,Shoes,,,,red shoes,,,,,,-5,BRL,1.5",
        ],
        changed: "2026-01-01,google,7,11,acc,Brand,search,1,Shoes,,,,red shoes,7,,1000,50,1.25,99.90,BRL,",
        bad: &[
            (",google,7,1,,,,,,,,,,,,,,,,,", "date", "is required"),
            ("01/02/2026,google,7,1,,,,,,,,,,,,,,,,,", "date", "is not a date"),
            ("2026-01-01,,7,1,,,,,,,,,,,,,,,,,", "platform", "is required"),
            ("2026-01-01,google,,1,,,,,,,,,,,,,,,,,", "campaign_id", "is required"),
            ("2026-01-01,google,7,-1,,,,,,,,,,,,,,,,,", "spend", "below zero"),
            ("2026-01-01,google,7,1,,,,,,,,,,good,,,,,,,", "quality_score", "is not a number"),
            ("2026-01-01,google,7,1,,,,,,,,,,,,-1,,,,,", "impressions", "below zero"),
            ("2026-01-01,google,7,1,,,,,,,,,,,,,1.5,,,,", "clicks", "whole number"),
            ("2026-01-01,google,7,1,,,,,,,,,,,,,,-1,,,", "conversions", "below zero"),
            ("2026-01-01,google,7,1,,,,,,,,,,,,,,,,,-2", "frequency", "from 0 to"),
        ],
    },
    Case {
        kind: Kind::Sessions,
        header: "date,sessions,source,medium,campaign,landing_page,device,country,users,new_users,pageviews,engaged_sessions,conversions",
        good: &[
            "2026-01-01,100,google,cpc,brand,/,mobile,BR,90,40,300,60,2.5",
            "2026-01-01,50,google / organic,,,/,mobile,BR,,,,,",
            "2026-01-02,1,,,,,,,,,,,",
        ],
        changed: "2026-01-01,101,google,cpc,brand,/,mobile,BR,90,40,300,60,2.5",
        bad: &[
            (",1,,,,,,,,,,,", "date", "is required"),
            ("2026-01-01,,,,,,,,,,,,", "sessions", "is required"),
            ("2026-01-01,-1,,,,,,,,,,,", "sessions", "below zero"),
            ("2026-01-01,1,,,,,,,few,,,,", "users", "whole number"),
            ("2026-01-01,1,,,,,,,,,,,-1", "conversions", "below zero"),
        ],
    },
    Case {
        kind: Kind::Touchpoints,
        header: "customer_id,at,channel,campaign,cost",
        good: &["c1,2026-01-01,email,launch,0.50", "c1,2026-01-01,email,,", "c1,2026-01-01 10:00,ads,,2"],
        changed: "c1,2026-01-01,email,launch,0.75",
        bad: &[
            (",2026-01-01,email,,", "customer_id", "is required"),
            ("c1,,email,,", "at", "is required"),
            ("c1,2026-01-01,,,", "channel", "is required"),
            ("c1,2026-01-01,email,,-1", "cost", "below zero"),
        ],
    },
    Case {
        kind: Kind::InventoryLevels,
        header: "product_id,on_hand,location,reserved,as_of,lead_time_days,supplier,reorder_cost,holding_cost_rate",
        good: &["p1,10,main,2,2026-01-01,7,acme,25.00,0.25", "p1,-3,,,2026-01-01,,,,", "p2,5,,,,,,,"],
        changed: "p1,11,main,2,2026-01-01,7,acme,25.00,0.25",
        bad: &[
            (",1,,,,,,,", "product_id", "is required"),
            ("p,,,,,,,,", "on_hand", "is required"),
            ("p,1.5,,,,,,,", "on_hand", "whole number"),
            ("p,1,,-1,,,,,", "reserved", "below zero"),
            ("p,1,,,now,,,,", "as_of", "is not a time"),
            ("p,1,,,,9999,,,", "lead_time_days", "from 0 to 3650"),
            ("p,1,,,,,,-1,", "reorder_cost", "below zero"),
            ("p,1,,,,,,,25", "holding_cost_rate", "from 0 to 10"),
        ],
    },
    Case {
        kind: Kind::StockMovements,
        header: "product_id,at,quantity,kind,location,reference",
        good: &["p1,2026-01-01,-2,sale,main,o1", "p1,2026-01-01,-1,sale,main,o2", "p1,2026-01-01,5,receipt,,"],
        changed: "p1,2026-01-01,-3,sale,main,o1",
        bad: &[
            (",2026-01-01,1,sale,,", "product_id", "is required"),
            ("p1,,1,sale,,", "at", "is required"),
            ("p1,2026-01-01,,sale,,", "quantity", "is required"),
            ("p1,2026-01-01,1,,,", "kind", "is required"),
        ],
    },
    Case {
        kind: Kind::Suppliers,
        header: "id,name,lead_time_days,on_time_rate,currency",
        good: &["a,Acme,14,0.95,CNY", "b,Bolt,,,"],
        changed: "a,Acme,21,0.95,CNY",
        bad: &[
            (",Acme,,,", "id", "is required"),
            ("a,,,,", "name", "is required"),
            ("a,Acme,-1,,", "lead_time_days", "below zero"),
            ("a,Acme,,95,", "on_time_rate", "from 0 to 1"),
            ("a,Acme,,1.01,", "on_time_rate", "from 0 to 1"),
            ("a,Acme,,,DOLLAR", "currency", "three letters"),
        ],
    },
    Case {
        kind: Kind::PurchaseOrders,
        header: "id,supplier_id,ordered_at,expected_at,received_at,status,product_id,quantity,unit_cost",
        good: &[
            "1,a,2026-01-01,2026-01-15,,open,p1,10,4.50",
            "1,a,2026-01-01,2026-01-15,,open,p2,5,1",
            "2,b,2026-01-02,,,,,,",
        ],
        changed: "1,a,2026-01-01,2026-01-15,2026-01-16,closed,p1,10,4.50",
        bad: &[
            (",a,2026-01-01,,,,,,", "id", "is required"),
            ("1,,2026-01-01,,,,,,", "supplier_id", "is required"),
            ("1,a,,,,,,,", "ordered_at", "is required"),
            ("1,a,2026-01-01,,,,p1,-1,", "quantity", "below zero"),
            ("1,a,2026-01-01,,,,p1,1,-1", "unit_cost", "below zero"),
        ],
    },
];

#[tokio::test]
async fn good_again_changed_and_bad() {
    databases(async |t| {
        let shop = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        for case in CASES {
            case.check(t, &shop).await;
        }
    })
    .await;
}

#[tokio::test]
async fn values_are_kept_as_the_contract_says() {
    databases(async |t| {
        let shop = t.shop_in("Loja", "CLP", "America/Sao_Paulo").await;
        for case in CASES {
            import(t, &shop, case.kind, case.file(case.good.iter().copied())).await;
        }
        let check = async |sql: &str, expected: serde_json::Value| {
            assert_eq!(serde_json::Value::Array(rows(t, sql).await), expected, "{sql}");
        };
        check(
            "SELECT id, \"interval\", interval_count, amount, currency FROM plans ORDER BY id",
            serde_json::json!([
                { "id": "m", "interval": "month", "interval_count": 1, "amount": 4900, "currency": "BRL" },
                { "id": "q", "interval": "month", "interval_count": 3, "amount": 140, "currency": "CLP" },
                { "id": "y", "interval": "year", "interval_count": 1, "amount": 49000, "currency": "USD" },
            ]),
        )
        .await;
        check(
            "SELECT id, status, quantity, discount FROM subscriptions ORDER BY id",
            serde_json::json!([
                { "id": "s1", "status": "active", "quantity": 2, "discount": 125_000 },
                { "id": "s2", "status": "canceled", "quantity": null, "discount": 1_000_000 },
                { "id": "s3", "status": "past_due", "quantity": 0, "discount": 0 },
            ]),
        )
        .await;
        check(
            "SELECT id, status, day, due_day, paid_day, total FROM invoices ORDER BY id",
            serde_json::json!([
                { "id": "i1", "status": "paid", "day": 20454, "due_day": 20484, "paid_day": 20455, "total": 10_000 },
                { "id": "i2", "status": "open", "day": 20454, "due_day": 20484, "paid_day": null, "total": -5 },
            ]),
        )
        .await;
        check(
            "SELECT meter, quantity FROM usage_records ORDER BY at, meter",
            serde_json::json!([
                { "meter": "", "quantity": 3_000_000 }, { "meter": "calls", "quantity": 12_500_000 },
                { "meter": "calls", "quantity": -333_333 },
            ]),
        )
        .await;
        check(
            "SELECT source, medium, conversions FROM web_sessions WHERE day = 20454 ORDER BY sessions",
            serde_json::json!([
                { "source": "google", "medium": "organic", "conversions": null },
                { "source": "google", "medium": "cpc", "conversions": 2_500_000 },
            ]),
        )
        .await;
        // 2026-11-22, the day of the import, where the file gives none.
        check(
            "SELECT product_id, location, day, on_hand, holding_cost_rate FROM inventory_levels ORDER BY day, location",
            serde_json::json!([
                { "product_id": "p1", "location": "", "day": 20454, "on_hand": -3, "holding_cost_rate": null },
                { "product_id": "p1", "location": "main", "day": 20454, "on_hand": 10, "holding_cost_rate": "0.25" },
                { "product_id": "p2", "location": "", "day": 20779, "on_hand": 5, "holding_cost_rate": null },
            ]),
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn of_a_days_levels_of_stock_the_latest_stays_in_any_order() {
    databases(async |t| {
        let header = "product_id,on_hand,as_of\n";
        let levels = ["p,9,2026-01-01 08:00\n", "p,5,2026-01-01 20:00\n", "p,7,2026-01-01 12:00\n", "p,1,2026-01-02\n"];
        for order in [[0, 1, 2, 3], [1, 0, 3, 2], [2, 3, 1, 0]] {
            let shop = t.shop().await;
            let text: String = order.iter().map(|at| levels[*at]).collect();
            import(t, &shop, Kind::InventoryLevels, format!("{header}{text}")).await;
            for at in order.iter().rev() {
                import(t, &shop, Kind::InventoryLevels, format!("{header}{}", levels[*at])).await;
            }
            let found = rows(
                t,
                &format!(
                    "SELECT on_hand FROM inventory_levels WHERE workspace_id = {} ORDER BY day",
                    shop.workspace_id()
                ),
            )
            .await;
            assert_eq!(found, [serde_json::json!({ "on_hand": 5 }), serde_json::json!({ "on_hand": 1 })], "{order:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn hostile_cells_come_to_no_harm() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "date,platform,campaign_id,spend,campaign,ad\n\
                    2026-01-01,\"g'); DROP TABLE ad_performance;--\",7,1,=cmd|' /C calc'!A0,<script>\n\
                    2026-01-01,g,7\u{1f}1,1,,\n2026-01-01,g,7,1,nul\0,\n2026-01-01,g,7,1e3,,\n2026-01-01,g,7,1,a,🧨\u{202e}\n";
        let summary = import(t, &shop, Kind::AdPerformance, text).await;
        assert_eq!(summary.counts, counts(5, 2, 0, 0, 3), "{:?}", rejects(t, &shop, &summary).await);
        assert_eq!(rows(t, "SELECT campaign FROM ad_performance WHERE ad = '<script>'").await.len(), 1);
    })
    .await;
}
