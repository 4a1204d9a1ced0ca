//! Facts are a pure function of the records, whatever way the records took.

use crate::{
    harness::{TestContext, databases},
    imports::{dump, import, rows},
};
use domain::record::Kind;
use rand::{Rng, SeedableRng, rngs::StdRng, seq::SliceRandom};
use services::{Scope, facts};
use std::collections::BTreeMap;

const HEADERS: [(Kind, &str); 4] = [
    (
        Kind::Orders,
        "id,created_at,customer_id,status,financial_status,channel,country,discount_total,shipping_total,total,refunded_total,refunded_at,test",
    ),
    (Kind::OrderItems, "order_id,id,product_id,quantity,unit_price"),
    (Kind::Refunds, "id,order_id,created_at,amount"),
    (Kind::Fees, "order_id,kind,amount"),
];

/// A row of a random shop: its key within the kind, and its text.
fn row(kind: Kind, rng: &mut StdRng, number: u32) -> String {
    let day = |rng: &mut StdRng| {
        format!("2026-0{}-{:02} {:02}:00", rng.random_range(1..4), rng.random_range(1..28), rng.random_range(0..24))
    };
    match kind {
        Kind::Orders => {
            let pick = |rng: &mut StdRng, words: &[&str]| words[rng.random_range(0..words.len())].to_owned();
            let customer = if rng.random_bool(0.1) { String::new() } else { format!("c{}", rng.random_range(0..15)) };
            let (refunded, at) = if rng.random_bool(0.2) {
                ("5.00".to_owned(), pick(rng, &["", "2026-03-15"]))
            } else {
                Default::default()
            };
            format!(
                "{number},{},{customer},{},{},{},{},{},{},50.00,{refunded},{at},{}",
                day(rng),
                pick(rng, &["open", "closed", "closed", "cancelled"]),
                pick(rng, &["paid", "paid", "paid", "voided", ""]),
                pick(rng, &["online", "retail", ""]),
                pick(rng, &["BR", "AR"]),
                rng.random_range(0..9),
                rng.random_range(0..9),
                pick(rng, &["", "", "", "true"]),
            )
        }
        Kind::OrderItems => {
            // The order is part of the key, so it follows from the number.
            format!(
                "{},i{number},p{},{},{}.50",
                number * 7 % 110,
                rng.random_range(0..9),
                rng.random_range(1..4),
                rng.random_range(1..99)
            )
        }
        Kind::Refunds => format!("{number},{},{},{}.25", rng.random_range(0..110), day(rng), rng.random_range(1..20)),
        _ => format!("{number},commission,{}.10", rng.random_range(1..9)),
    }
}

/// What the shop comes to: kind → number → text.
fn shop_rows(rng: &mut StdRng) -> Vec<(Kind, BTreeMap<u32, String>)> {
    let size = |kind: Kind| match kind {
        Kind::Orders => 100,
        Kind::OrderItems => 160,
        Kind::Refunds => 30,
        _ => 40,
    };
    HEADERS
        .iter()
        .map(|(kind, _)| (*kind, (0..size(*kind)).map(|number| (number, row(*kind, rng, number))).collect()))
        .collect()
}

fn file(kind: Kind, rows: &[String]) -> String {
    let header = HEADERS.iter().find(|(other, _)| *other == kind).map_or("", |(_, header)| header);
    format!("{header}\n{}\n", rows.join("\n"))
}

async fn clean(t: &TestContext, shop: &[(Kind, BTreeMap<u32, String>)]) -> Vec<String> {
    let scope = t.shop_in("Clean", "BRL", "America/Sao_Paulo").await;
    for (kind, rows) in shop {
        import(t, &scope, *kind, file(*kind, &rows.values().cloned().collect::<Vec<_>>())).await;
    }
    dump(t, &scope).await
}

/// The same shop by way of older versions, repeats and pieces in any order.
async fn winding(t: &TestContext, shop: &[(Kind, BTreeMap<u32, String>)], rng: &mut StdRng) -> Scope {
    let scope = t.shop_in("Winding", "BRL", "America/Sao_Paulo").await;
    let mut pieces: Vec<(Kind, Vec<(u32, String)>)> = Vec::new();
    for (kind, rows) in shop {
        let mut shuffled: Vec<(u32, String)> = rows.clone().into_iter().collect();
        shuffled.shuffle(rng);
        pieces.extend(shuffled.chunks(rng.random_range(7..40)).map(|piece| (*kind, piece.to_vec())));
    }
    pieces.shuffle(rng);
    for (kind, piece) in &pieces {
        if rng.random_bool(0.5) {
            let older: Vec<String> = piece.iter().map(|(number, _)| row(*kind, rng, *number)).collect();
            import(t, &scope, *kind, file(*kind, &older)).await;
        }
        let rows: Vec<String> = piece.iter().map(|(_, text)| text.clone()).collect();
        import(t, &scope, *kind, file(*kind, &rows)).await;
        if rng.random_bool(0.2) {
            import(t, &scope, *kind, file(*kind, &rows)).await;
        }
    }
    scope
}

#[tokio::test]
async fn any_way_to_the_same_records_gives_the_same_facts() {
    databases(async |t| {
        for seed in 1..=3 {
            let mut rng = StdRng::seed_from_u64(seed);
            let shop = shop_rows(&mut rng);
            let expected = clean(t, &shop).await;
            assert!(expected.len() > 300, "{}", expected.len());
            let scope = winding(t, &shop, &mut rng).await;
            let found = dump(t, &scope).await;
            let differ: Vec<_> = expected.iter().filter(|line| !found.contains(line)).take(5).collect();
            assert!(found == expected, "seed {seed}: missing {differ:#?}");
        }
    })
    .await;
}

#[tokio::test]
async fn facts_say_what_a_hand_counts() {
    databases(async |t| {
        let shop = t.shop().await;
        let orders = "id,created_at,customer_id,status,financial_status,channel,subtotal,discount_total,shipping_total,tax_total,total,refunded_total,test\n\
            a,2026-01-05 10:00,ana,closed,paid,online,90.00,10.00,5.00,4.00,99.00,,\n\
            b,2026-01-05 11:00,ana,closed,paid,online,50.00,0,0,0,50.00,,\n\
            c,2026-01-05 12:00,bob,cancelled,paid,retail,70.00,0,0,0,70.00,70.00,\n\
            d,2026-02-01 12:00,bob,open,voided,,70.00,0,0,0,70.00,,\n\
            e,2026-02-02 12:00,bob,open,paid,,,2.00,1.00,1.00,22.00,7.00,\n\
            f,2026-02-02 12:00,,open,paid,,10.00,0,0,0,10.00,,\n\
            g,2026-02-02 12:00,ana,open,paid,,10.00,0,0,0,10.00,,true\n";
        import(t, &shop, Kind::Orders, orders).await;
        import(t, &shop, Kind::OrderItems, "order_id,id,product_id,quantity,unit_price,discount\na,1,p,2,30.00,6\na,2,q,1,40.00,4\nc,3,p,1,70,\n").await;
        import(t, &shop, Kind::Refunds, "id,order_id,created_at,amount\nr,a,2026-02-02,12.00\ns,c,2026-02-02,9.00\nt,gone,2026-02-02,9.00\n").await;
        import(t, &shop, Kind::Fees, "order_id,kind,amount\na,x,1.50\na,y,0.50\nc,x,9\n").await;

        let sums = rows(
            t,
            "SELECT orders, placed, cancelled, new_customers, gross, discounts, shipping, taxes, units, \"returns\", fees \
             FROM order_rollups WHERE dimension = 'all' AND grain = 'm' ORDER BY bucket",
        )
        .await;
        let found: Vec<Vec<i64>> = sums
            .iter()
            .map(|row| {
                ["orders", "placed", "cancelled", "new_customers", "gross", "discounts", "shipping", "taxes", "units", "returns", "fees"]
                    .map(|key| row[key].as_i64().unwrap_or(-1))
                    .to_vec()
            })
            .collect();
        // January: a has lines (100.00), b has none (50.00). February: e's gross is 22 − 1 − 1 + 2, f's 10; a's and e's refunds.
        assert_eq!(found[0], [2, 3, 1, 1, 15_000, 1_000, 500, 400, 3, 0, 200]);
        assert_eq!(found[1], [2, 3, 0, 1, 3_200, 200, 100, 100, 0, 1_900, 0]);

        let kinds = rows(
            t,
            "SELECT value, orders, placed, \"returns\" FROM order_rollups WHERE dimension = 'customer_type' AND grain = 'm' ORDER BY bucket, value",
        )
        .await;
        let kinds: Vec<_> = kinds.iter().map(|row| (row["value"].as_str().unwrap_or("?"), row["orders"].as_i64(), row["returns"].as_i64())).collect();
        assert_eq!(
            kinds,
            [
                ("new", Some(1), Some(0)),
                ("returning", Some(1), Some(0)),
                ("", Some(1), Some(0)),
                ("new", Some(1), Some(1_900)),
                ("returning", Some(0), Some(0)),
            ]
        );
        let products = rows(t, "SELECT product_key, quantity, gross, discount, orders FROM product_rollups WHERE grain = 'm' ORDER BY product_key").await;
        assert_eq!((products.len(), &products[0]["gross"], &products[1]["discount"]), (2, &6_000.into(), &400.into()));
        let repeats = rows(t, "SELECT grain, bucket, prev_bucket, orders FROM repeat_rollups ORDER BY grain, bucket, prev_bucket").await;
        let repeats: Vec<_> = repeats.iter().map(|row| ["bucket", "prev_bucket", "orders"].map(|key| row[key].as_i64().unwrap_or(0))).collect();
        let (january, fifth, february, second) = (20_454, 20_458, 20_485, 20_486);
        let days = [[fifth, -1_000_000, 1], [fifth, fifth, 1], [second, -1_000_000, 1]];
        let months = [[january, -1_000_000, 1], [january, january, 1], [february, -1_000_000, 1]];
        assert_eq!(repeats, [days, months].concat());
    })
    .await;
}

#[tokio::test]
async fn refreshing_clears_the_marks_and_raises_the_version() {
    databases(async |t| {
        let shop = t.shop().await;
        let version = async || rows(t, "SELECT data_version FROM workspaces").await[0]["data_version"].as_i64();
        let before = version().await;
        let text = "id,created_at,total\n1,2026-01-05,10\n2,2026-02-05,10\n";
        import(t, &shop, Kind::Orders, text).await;
        assert!(rows(t, "SELECT * FROM dirty_days").await.is_empty());
        let after = version().await;
        assert!(after > before);
        import(t, &shop, Kind::Orders, text).await;
        assert_eq!(version().await, after, "nothing changed");
        assert_eq!(facts::refresh_leftovers(&t.ctx).await.expect("nothing left"), 0);
    })
    .await;
}

#[tokio::test]
async fn another_time_zone_moves_the_days() {
    databases(async |t| {
        let mut rng = StdRng::seed_from_u64(9);
        let utc = |shop: &[(Kind, BTreeMap<u32, String>)]| -> Vec<(Kind, String)> {
            let text = |kind: Kind, rows: &BTreeMap<u32, String>| {
                file(kind, &rows.values().map(|row| row.replace(":00,", ":00Z,")).collect::<Vec<_>>())
            };
            shop.iter()
                .map(|(kind, rows)| (*kind, text(*kind, rows).replace("2026-03-15", "2026-03-15T00:00Z")))
                .collect()
        };
        let files = utc(&shop_rows(&mut rng));
        let (moved, native) = (t.shop_in("Moved", "BRL", "UTC").await, t.shop_in("Native", "BRL", "Asia/Tokyo").await);
        for (kind, text) in &files {
            import(t, &moved, *kind, text).await;
            import(t, &native, *kind, text).await;
        }
        assert_ne!(dump(t, &moved).await, dump(t, &native).await);
        let mut workspace = moved.workspace().clone();
        workspace.timezone = "Asia/Tokyo".into();
        facts::retime(&t.ctx, &workspace).await.expect("a move");
        assert!(dump(t, &moved).await == dump(t, &native).await);
    })
    .await;
}
