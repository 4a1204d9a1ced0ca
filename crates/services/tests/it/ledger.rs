//! The facts of subscriptions are a pure function of the records, whatever way the records took.

use crate::{
    harness::{TestContext, databases},
    imports::{import, number, rows},
};
use domain::record::Kind;
use rand::{Rng, SeedableRng, rngs::StdRng, seq::SliceRandom};
use services::{
    Scope, facts, imports,
    workspaces::{self, Changes},
};
use std::{collections::BTreeMap, time::Duration};

const HEADERS: [(Kind, &str, u32); 3] = [
    (Kind::Plans, "id,name,interval,amount,currency", 6),
    (
        Kind::Subscriptions,
        "id,customer_id,plan_id,status,started_at,quantity,trial_end,canceled_at,ended_at,discount_percent",
        80,
    ),
    (Kind::SubscriptionEvents, "subscription_id,at,kind,plan_id,quantity", 240),
];

type Business = Vec<(Kind, BTreeMap<u32, String>)>;

fn pick<'a>(rng: &mut StdRng, words: &[&'a str]) -> &'a str {
    words[rng.random_range(0..words.len())]
}

fn time(rng: &mut StdRng) -> String {
    format!("2026-0{}-{:02} {:02}:00", rng.random_range(1..6), rng.random_range(1..29), rng.random_range(0..24))
}

/// A row of a random business: its number decides its key.
fn row(kind: Kind, rng: &mut StdRng, number: u32) -> String {
    let sometimes = |rng: &mut StdRng, share: f64| if rng.random_bool(share) { time(rng) } else { String::new() };
    // One of eight plans, of which there are six.
    let plan = |rng: &mut StdRng| format!("p{}", rng.random_range(0..8));
    match kind {
        Kind::Plans => format!(
            "p{number},P,{},{}.99,{}",
            pick(rng, &["month", "year", "week"]),
            rng.random_range(0..90),
            pick(rng, &["USD", "ARS"])
        ),
        Kind::Subscriptions => format!(
            "s{number},c{},{},{},{},{},{},{},{},{}",
            rng.random_range(0..40),
            plan(rng),
            pick(rng, &["active", "active", "active", "canceled", "past_due", "unpaid", "paused"]),
            time(rng),
            pick(rng, &["", "1", "3"]),
            sometimes(rng, 0.3),
            sometimes(rng, 0.2),
            sometimes(rng, 0.3),
            pick(rng, &["", "10", "33.3333"]),
        ),
        _ => format!(
            "s{},2026-0{}-{:02} {:02}:{:02},{},{},{}",
            number * 7 % 90,
            number % 5 + 1,
            number % 28 + 1,
            number % 24,
            number % 60,
            ["changed", "paused", "resumed", "changed", "started"][number as usize % 5],
            if rng.random_bool(0.6) { plan(rng) } else { String::new() },
            pick(rng, &["", "2", "5"]),
        ),
    }
}

fn business(rng: &mut StdRng) -> Business {
    HEADERS.iter().map(|(kind, _, size)| (*kind, (0..*size).map(|n| (n, row(*kind, rng, n))).collect())).collect()
}

fn file(kind: Kind, rows: &[String]) -> String {
    let header = HEADERS.iter().find(|(other, ..)| *other == kind).map_or("", |(_, header, _)| header);
    format!("{header}\n{}\n", rows.join("\n"))
}

/// All facts of subscriptions in a workspace, as sorted text.
async fn ledger(t: &TestContext, scope: &Scope) -> Vec<String> {
    let mut lines = Vec::new();
    for table in ["mrr_facts", "subscription_facts"] {
        for mut row in rows(t, &format!("SELECT * FROM {table} WHERE workspace_id = {}", scope.workspace_id())).await {
            row.as_object_mut().and_then(|fields| fields.remove("workspace_id"));
            lines.push(format!("{table} {row}"));
        }
    }
    lines.sort();
    lines
}

async fn clean(t: &TestContext, business: &Business, timezone: &str) -> Scope {
    let scope = t.shop_in("Clean", "USD", timezone).await;
    for (kind, rows) in business {
        import(t, &scope, *kind, file(*kind, &rows.values().cloned().collect::<Vec<_>>())).await;
    }
    scope
}

/// The same by way of older versions, repeats and pieces in any order.
async fn winding(t: &TestContext, business: &Business, rng: &mut StdRng) -> Scope {
    let scope = t.shop_in("Winding", "USD", "America/Sao_Paulo").await;
    let mut pieces: Vec<(Kind, Vec<(u32, String)>)> = Vec::new();
    for (kind, rows) in business {
        let mut shuffled: Vec<(u32, String)> = rows.clone().into_iter().collect();
        shuffled.shuffle(rng);
        pieces.extend(shuffled.chunks(rng.random_range(2..40)).map(|piece| (*kind, piece.to_vec())));
    }
    pieces.shuffle(rng);
    for (kind, piece) in &pieces {
        if rng.random_bool(0.5) {
            let older: Vec<String> = piece.iter().map(|(number, _)| row(*kind, rng, *number)).collect();
            import(t, &scope, *kind, file(*kind, &older)).await;
        }
        let rows: Vec<String> = piece.iter().map(|(_, text)| text.clone()).collect();
        import(t, &scope, *kind, file(*kind, &rows)).await;
    }
    scope
}

#[tokio::test]
async fn any_way_to_the_same_records_gives_the_same_ledger() {
    databases(async |t| {
        for seed in 1..=4 {
            let mut rng = StdRng::seed_from_u64(seed);
            let business = business(&mut rng);
            let expected = clean(t, &business, "America/Sao_Paulo").await;
            let expected = ledger(t, &expected).await;
            assert!(expected.len() > 100, "{}", expected.len());
            let found = winding(t, &business, &mut rng).await;
            let found = ledger(t, &found).await;
            let missing: Vec<_> = expected.iter().filter(|line| !found.contains(line)).take(5).collect();
            assert!(found == expected, "seed {seed}: missing {missing:#?}");
        }
        assert!(rows(t, "SELECT * FROM dirty_customers").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn another_time_zone_moves_the_ledger() {
    databases(async |t| {
        let mut rng = StdRng::seed_from_u64(8);
        let utc = |rows: BTreeMap<u32, String>| {
            // Instants, so that they are the same ones in either zone.
            let of = |text: String| text.split(',').map(instant).collect::<Vec<_>>().join(",");
            rows.into_iter().map(|(number, text)| (number, of(text))).collect()
        };
        let business: Business = business(&mut rng).into_iter().map(|(kind, rows)| (kind, utc(rows))).collect();
        let (moved, native) = (clean(t, &business, "UTC").await, clean(t, &business, "Asia/Tokyo").await);
        assert_ne!(ledger(t, &moved).await, ledger(t, &native).await);
        let changes = Changes { timezone: Some("Asia/Tokyo".into()), ..Changes::default() };
        // Another process may look for leftovers at any moment of the move.
        let leftovers = async {
            for _ in 0..40 {
                facts::refresh(&t.ctx, moved.workspace_id()).await.expect("facts");
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        let (updated, ()) = tokio::join!(workspaces::update(&t.ctx, &moved, changes), leftovers);
        updated.expect("a move");
        assert!(ledger(t, &moved).await == ledger(t, &native).await);
    })
    .await;
}

/// `2026-01-05 10:00` as an instant of UTC; anything else as it is.
fn instant(text: &str) -> String {
    match text.split_once(' ') {
        Some((day, time)) => format!("{day}T{time}:00Z"),
        None => text.into(),
    }
}

#[tokio::test]
async fn a_plan_that_comes_late_gives_its_amounts() {
    databases(async |t| {
        let shop = t.shop().await;
        let version = async || number(t, "SELECT data_version FROM workspaces").await;
        import(t, &shop, Kind::SubscriptionEvents, "subscription_id,at,kind,plan_id\ns,2026-02-01,changed,pro\n").await;
        assert!(ledger(t, &shop).await.is_empty());
        let subscription = "id,customer_id,plan_id,status,started_at,quantity\ns,ana,basic,active,2026-01-05,2\n";
        import(t, &shop, Kind::Subscriptions, subscription).await;
        let missing = "SELECT COUNT(*) FROM (SELECT plan_id FROM mrr_facts WHERE currency = '' GROUP BY plan_id HAVING SUM(paying) > 0) AS m";
        let unknown = async || rows(t, "SELECT day, plan_id, delta, paying, phase FROM mrr_facts WHERE currency = '' ORDER BY day, plan_id").await.len();
        assert_eq!((number(t, missing).await, unknown().await), (1, 3));
        let before = version().await;
        import(t, &shop, Kind::Plans, "id,name,interval,amount\npro,Pro,year,120.00\n").await;
        assert!(version().await > before);
        assert_eq!((number(t, missing).await, unknown().await), (0, 2));
        import(t, &shop, Kind::Plans, "id,name,interval,amount\nbasic,Basic,month,7.00\n").await;
        assert_eq!(unknown().await, 0);
        let mrr = "SELECT CAST(SUM(delta) AS BIGINT) FROM mrr_facts WHERE day <= ";
        // 31 January 2026 is day 20,484: two seats at 7.00; from 1 February two at 120.00 a year.
        assert_eq!(number(t, &format!("{mrr} 20484")).await, 1400 * 360_000);
        assert_eq!(number(t, &format!("{mrr} 20485")).await, 2000 * 360_000);
        let same = version().await;
        import(t, &shop, Kind::Subscriptions, subscription).await;
        assert_eq!(version().await, same, "nothing changed");
    })
    .await;
}

#[tokio::test]
async fn a_subscription_that_changes_hands_leaves_nothing_behind() {
    databases(async |t| {
        let shop = t.shop().await;
        let of =
            |customer: &str| format!("id,customer_id,plan_id,status,started_at\ns,{customer},p,active,2026-01-05\n");
        import(t, &shop, Kind::Plans, "id,name,interval,amount\np,P,month,7.00\n").await;
        import(t, &shop, Kind::Subscriptions, of("ana")).await;
        import(t, &shop, Kind::Subscriptions, of("bob")).await;
        let customers =
            rows(t, "SELECT customer_id FROM mrr_facts UNION ALL SELECT customer_id FROM subscription_facts").await;
        assert_eq!(customers.len(), 2);
        assert!(customers.iter().all(|row| row["customer_id"] == "bob"), "{customers:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_refresh_ends_in_the_same_state() {
    databases(async |t| {
        let mut subscriptions = String::from("id,customer_id,plan_id,status,started_at,ended_at\n");
        for number in 0..6000 {
            let day = number % 28 + 1;
            subscriptions
                .push_str(&format!("s{number},c{},p,active,2026-01-{day:02},2026-05-{day:02}\n", number % 5000));
        }
        let plans = "id,name,interval,amount\np,P,month,7.00\n";
        let (clean, killed) = (t.shop().await, t.shop().await);
        for scope in [&clean, &killed] {
            import(t, scope, Kind::Subscriptions, &subscriptions).await;
        }
        import(t, &clean, Kind::Plans, plans).await;
        // Only the records: the facts come in pieces.
        let staged = imports::stage(&t.ctx, &killed, "plans.csv", plans.as_bytes(), 1 << 20).await.expect("staged");
        let start = imports::Start { token: staged.token, kind: Kind::Plans, mapping: None };
        imports::start(&t.ctx, &killed, start).await.expect("started");
        let _ = tokio::time::timeout(Duration::from_millis(40), imports::run_queued(&t.ctx)).await;
        let (mut kills, mut patience) = (0, 20);
        let left =
            "SELECT (SELECT COUNT(*) FROM dirty_customers) + (SELECT COUNT(*) FROM imports WHERE state <> 'done')";
        while number(t, left).await > 0 {
            t.clock.advance(120_000);
            let limit = Duration::from_millis(patience);
            let queue = tokio::time::timeout(limit, imports::run_queued(&t.ctx)).await;
            let facts = tokio::time::timeout(limit, facts::refresh_leftovers(&t.ctx)).await;
            kills += u32::from(queue.is_err()) + u32::from(facts.is_err());
            patience = patience * 5 / 4 + 1;
        }
        assert!(kills >= 2, "only {kills} kills hit");
        assert!(ledger(t, &killed).await == ledger(t, &clean).await);
    })
    .await;
}
