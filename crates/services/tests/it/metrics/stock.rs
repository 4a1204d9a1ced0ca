//! Stock: levels and windows against hand-written SQL, bucket by bucket.

use super::ask::{ask, cell, changed, shown};
use super::fixture::{Dice, load};
use crate::harness::{TestContext, databases};
use domain::money::decimal_text;
use domain::{Day, Grain, Period, WeekStart, record::Kind};
use entity::inventory_levels;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, Statement};
use serde_json::json;
use services::Scope;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Six products at two places, levels now and then over a year and a half, sales on most days.
async fn warehouse(t: &TestContext) -> Scope {
    let scope = t.shop_in("Depot", "USD", "UTC").await;
    let mut dice = Dice(17);
    let mut products = String::from("id,title,category,vendor,cost\n");
    for n in 0..6 {
        let _ = writeln!(
            products,
            "p{n},Product {n},{},{},{}.50",
            ["Tea", "", "Cups"][n % 3],
            ["Acme", "Bravo"][n % 2],
            n + 1
        );
    }
    load(t, &scope, Kind::Products, &products).await;
    let first: Day = "2024-12-01".parse().expect("a date");
    let mut orders = String::from("id,created_at,total\n");
    let mut items = String::from("order_id,id,product_id,quantity,unit_price\n");
    for n in 0..260 {
        let day = first.plus(dice.roll(500) as i32);
        let _ = writeln!(orders, "o{n},{day} 12:00:00,10.00");
        let _ = writeln!(items, "o{n},o{n}-1,p{},{},10.00", dice.roll(6), 1 + dice.roll(5));
    }
    load(t, &scope, Kind::Orders, &orders).await;
    load(t, &scope, Kind::OrderItems, &items).await;
    let mut rows = BTreeMap::new();
    for n in 0..110 {
        let day = first.plus(20 + dice.roll(470) as i32);
        let (product, place) = (format!("p{}", dice.roll(6)), dice.pick(&["", "North"]));
        let on_hand = dice.roll(9) as i64 * dice.roll(2) as i64;
        let row = inventory_levels::Model {
            workspace_id: scope.workspace_id().0,
            product_id: product.clone(),
            location: place.into(),
            day: day.number(),
            as_of: i64::from(day.number()) * 86_400_000,
            on_hand,
            reserved: (dice.roll(3) == 0).then_some(2),
            lead_time_days: None,
            supplier: (n % 3 > 0).then(|| dice.pick(&["S1", "S2"]).into()),
            reorder_cost: None,
            holding_cost_rate: None,
            row_hash: n,
        };
        rows.insert((product, place, day), row.into_active_model());
    }
    inventory_levels::Entity::insert_many(rows.into_values()).exec(t.db()).await.expect("levels");
    scope
}

/// The latest level of each product and place on or before {d}, with what products are.
const LATEST: &str = "
latest AS (
  SELECT l.product_id AS product, l.location, l.supplier, p.category, p.vendor, l.on_hand,
    l.on_hand - COALESCE(l.reserved, 0) AS available, l.on_hand * p.cost AS value
  FROM inventory_levels l JOIN products p ON p.workspace_id = l.workspace_id AND p.id = l.product_id
  WHERE l.workspace_id = {ws} AND l.day = (SELECT MAX(m.day) FROM inventory_levels m
    WHERE m.workspace_id = l.workspace_id AND m.product_id = l.product_id AND m.location = l.location AND m.day <= {d})
)";

/// Days {d} − 27 … {d}, products with whether they were in stock and what they sold.
const DEMAND: &str = "
RECURSIVE days(day) AS (SELECT {d} - 27 UNION ALL SELECT day + 1 FROM days WHERE day < {d}),
courses AS (
  SELECT p.id AS product, p.category, p.vendor, d.day,
    (SELECT SUM(l.on_hand - COALESCE(l.reserved, 0)) FROM inventory_levels l WHERE l.workspace_id = {ws} AND l.product_id = p.id
      AND l.day = (SELECT MAX(m.day) FROM inventory_levels m WHERE m.workspace_id = {ws} AND m.product_id = l.product_id
        AND m.location = l.location AND m.day <= d.day)) AS available,
    (SELECT COALESCE(SUM(i.quantity), 0) FROM order_items i JOIN orders o ON o.workspace_id = i.workspace_id AND o.id = i.order_id
      WHERE i.workspace_id = {ws} AND i.product_id = p.id AND o.day = d.day) AS units
  FROM products p CROSS JOIN days d WHERE p.workspace_id = {ws}
), paces AS (
  SELECT product, category, vendor, SUM(units) AS units, COUNT(*) AS days FROM courses
  WHERE available IS NULL OR available > 0 GROUP BY product, category, vendor
)";

async fn rows(t: &TestContext, scope: &Scope, sql: &str, end: Day) -> Vec<(String, i64, i64)> {
    let sql = sql.replace("{ws}", &scope.workspace_id().to_string()).replace("{d}", &end.number().to_string());
    let statement = Statement::from_string(t.db().get_database_backend(), sql.clone());
    let rows = t.db().query_all_raw(statement).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    let read = |row: &sea_orm::QueryResult| {
        let number = |at: usize| row.try_get_by_index::<Option<i64>>(at).expect("a number").unwrap_or_default();
        (row.try_get_by_index::<String>(0).expect("a key"), number(1), number(2))
    };
    rows.iter().map(read).collect()
}

fn six(top: i128, bottom: i128) -> String {
    domain::money::div_half_even(top * 1_000_000, bottom).map_or("–".into(), |scaled| decimal_text(scaled, 6))
}

const LEVELS: [&str; 4] = ["on_hand", "available", "inventory_value", "stockout_products"];
const PACES: [&str; 4] = ["daily_demand", "days_of_stock", "sell_through", "inventory_turnover"];

/// What each metric is at the end of a bucket, by key.
async fn expected(
    t: &TestContext,
    scope: &Scope,
    by: &str,
    bucket: Period,
) -> BTreeMap<(String, &'static str), String> {
    let mut found = BTreeMap::new();
    let end = bucket.to;
    let key = |by: &str| if by.is_empty() { "''".to_owned() } else { format!("COALESCE(NULLIF({by}, ''), '–')") };
    let levels = format!(
        "WITH {LATEST} SELECT {}, CAST(SUM(on_hand) AS BIGINT), CAST(SUM(available) AS BIGINT) FROM latest GROUP BY 1",
        key(by)
    );
    let (mut on_hand, mut available) = (BTreeMap::new(), BTreeMap::new());
    for (group, held, free) in rows(t, scope, &levels, end).await {
        found.insert((group.clone(), "on_hand"), held.to_string());
        found.insert((group.clone(), "available"), free.to_string());
        found.insert((group.clone(), "stockout_products"), "0".into());
        on_hand.insert(group.clone(), held);
        available.insert(group, free);
    }
    let values = format!(
        "WITH {LATEST} SELECT {}, CAST(SUM(value) AS BIGINT), CAST(0 AS BIGINT) FROM latest GROUP BY 1",
        key(by)
    );
    for (group, value, _) in rows(t, scope, &values, end).await {
        found.insert((group, "inventory_value"), decimal_text(value.into(), 2));
    }
    let inner = if by.is_empty() || by == "product" { String::new() } else { format!(", {by}") };
    let out = format!(
        "WITH {LATEST} SELECT {}, CAST(COUNT(*) AS BIGINT), CAST(0 AS BIGINT)
         FROM (SELECT product{inner} FROM latest GROUP BY product{inner} HAVING SUM(available) <= 0) x GROUP BY 1",
        key(by)
    );
    for (group, count, _) in rows(t, scope, &out, end).await {
        found.insert((group, "stockout_products"), count.to_string());
    }
    if ["location", "supplier"].contains(&by) {
        return found;
    }
    let paces = format!("WITH {DEMAND} SELECT {}, CAST(units AS BIGINT), CAST(days AS BIGINT) FROM paces", key(by));
    let mut demand: BTreeMap<String, (i128, i128)> = BTreeMap::new();
    for (group, units, days) in rows(t, scope, &paces, end).await {
        let sum = demand.entry(group).or_insert((0, 1));
        *sum = (sum.0 * i128::from(days) + i128::from(units) * sum.1, sum.1 * i128::from(days));
    }
    for (group, (top, bottom)) in demand {
        let free = available.get(&group).copied().unwrap_or_default();
        found.insert((group.clone(), "daily_demand"), six(top, bottom));
        found.insert((group, "days_of_stock"), six(i128::from(free) * bottom, top));
    }
    let sold = |select: &str, from: Day| {
        format!(
            "SELECT {}, CAST(SUM({select}) AS BIGINT), CAST(0 AS BIGINT) FROM (SELECT p.id AS product, p.category, p.vendor, i.quantity, p.cost
             FROM order_items i JOIN orders o ON o.workspace_id = i.workspace_id AND o.id = i.order_id
             JOIN products p ON p.workspace_id = i.workspace_id AND p.id = i.product_id
             WHERE i.workspace_id = {{ws}} AND o.day BETWEEN {} AND {{d}}) x GROUP BY 1",
            key(by),
            from.number()
        )
    };
    let mut units: BTreeMap<String, i64> = on_hand.keys().map(|group| (group.clone(), 0)).collect();
    for (group, sum, _) in rows(t, scope, &sold("quantity", bucket.from), end).await {
        units.insert(group, sum);
    }
    for (group, sum) in units {
        let held = on_hand.get(&group).copied().unwrap_or_default();
        found.insert((group, "sell_through"), six(sum.into(), i128::from(sum + held)));
    }
    let mut cogs: BTreeMap<String, i64> = BTreeMap::new();
    for (group, sum, _) in rows(t, scope, &sold("quantity * cost", end.plus(-364)), end).await {
        cogs.insert(group, sum);
    }
    let mean = format!(
        "WITH RECURSIVE days(day) AS (SELECT {{d}} - 364 UNION ALL SELECT day + 1 FROM days WHERE day < {{d}}),
         held AS (SELECT d.day, l.product_id AS product, p.category, p.vendor, l.on_hand * p.cost AS value
           FROM days d JOIN inventory_levels l ON l.workspace_id = {{ws}} AND l.day = (SELECT MAX(m.day) FROM inventory_levels m
             WHERE m.workspace_id = {{ws}} AND m.product_id = l.product_id AND m.location = l.location AND m.day <= d.day)
           JOIN products p ON p.workspace_id = {{ws}} AND p.id = l.product_id)
         SELECT {}, CAST(SUM(value) AS BIGINT), CAST(COUNT(DISTINCT day) AS BIGINT) FROM held GROUP BY 1",
        key(by)
    );
    for (group, sum, days) in rows(t, scope, &mean, end).await {
        let cost = cogs.get(&group).copied().unwrap_or_default();
        found.insert((group, "inventory_turnover"), six(i128::from(cost) * i128::from(days), sum.into()));
    }
    found
}

#[tokio::test]
async fn every_metric_of_stock_is_what_the_records_say() {
    databases(async |t| {
        let scope = warehouse(t).await;
        let period = Period::new("2025-06-10".parse().expect("a date"), "2025-09-05".parse().expect("a date"));
        for by in ["", "product", "category", "vendor", "location", "supplier"] {
            let apart = ["location", "supplier"].contains(&by);
            let names: Vec<&str> =
                LEVELS.into_iter().chain(PACES).filter(|name| !apart || LEVELS.contains(name)).collect();
            for grain in [None, Some(Grain::Month), Some(Grain::Quarter), Some(Grain::Week)] {
                if grain == Some(Grain::Week) && !by.is_empty() && by != "category" {
                    continue;
                }
                let keys: Vec<&str> =
                    grain.map(Grain::code).into_iter().chain((!by.is_empty()).then_some(by)).collect();
                let query = json!({"metrics": names, "dimensions": keys, "period": period, "as_of": "2026-12-31"});
                let table = ask(t, &scope, query.clone()).await;
                assert_eq!(table.warnings, Vec::<String>::new());
                let found: BTreeMap<String, Vec<String>> = table
                    .rows
                    .iter()
                    .map(|row| row.iter().map(cell).collect::<Vec<_>>())
                    .map(|cells| (cells[..keys.len()].join(" | "), cells[keys.len()..].to_vec()))
                    .collect();
                let starts = grain.map_or(vec![period.from], |grain| grain.starts(period, WeekStart::Monday));
                for start in starts {
                    let end = grain.map_or(period.to, |grain| grain.bucket(start, WeekStart::Monday).to.min(period.to));
                    let wanted = expected(t, &scope, by, Period::new(start.max(period.from), end)).await;
                    assert!(wanted.len() >= names.len());
                    for ((key, name), value) in wanted {
                        let head = grain.map(|_| start.to_string());
                        let group: Vec<_> = head.into_iter().chain((!by.is_empty()).then_some(key)).collect();
                        let group = group.join(" | ");
                        let at = names.iter().position(|other| *other == name).expect("a metric");
                        let shown = found.get(&group).map(|cells| cells[at].as_str());
                        let nothing = shown.is_none() && value.bytes().all(|b| !(b'1'..=b'9').contains(&b));
                        assert!(
                            shown == Some(value.as_str()) || nothing,
                            "{name} of {query} in {group}: {shown:?}, not {value}"
                        );
                    }
                }
                let whole = expected(t, &scope, "", period).await;
                for (at, name) in names.iter().enumerate() {
                    let wanted = whole.get(&(String::new(), *name)).map(String::as_str);
                    assert_eq!(Some(cell(&table.totals[keys.len() + at]).as_str()), wanted, "{name} in all of {query}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn stock_without_costs_or_levels_says_so() {
    databases(async |t| {
        let scope = t.shop().await;
        load(t, &scope, Kind::Products, "id,title,cost\np1,Mug,2.00\np2,Tea,\n").await;
        let query = json!({"metrics": ["on_hand", "inventory_value", "days_of_stock"], "dimensions": ["product"], "period": {"preset": "yesterday"}});
        let table = ask(t, &scope, query.clone()).await;
        assert_eq!(table.rows.len(), 0);
        assert_eq!(table.warnings, ["On hand, Inventory value, Days of stock: no value, there are no stock levels (inventory_levels.csv)."]);
        for (product, on_hand) in [("p1", 5), ("p2", 3)] {
            let row = inventory_levels::Model {
                workspace_id: scope.workspace_id().0,
                product_id: product.into(),
                location: String::new(),
                day: "2026-11-01".parse::<Day>().expect("a date").number(),
                as_of: 0,
                on_hand,
                reserved: None,
                lead_time_days: None,
                supplier: None,
                reorder_cost: None,
                holding_cost_rate: None,
                row_hash: 0,
            };
            inventory_levels::Entity::insert(row.into_active_model()).exec(t.db()).await.expect("a level");
        }
        changed(t, &scope).await;
        let table = ask(t, &scope, query).await;
        assert_eq!(shown(&table.rows), ["p1 | 5 | 10.00 | –", "p2 | 3 | – | –"]);
        assert_eq!(shown(std::slice::from_ref(&table.totals)), ["– | 8 | – | –"]);
        assert_eq!(table.label("product", "p2"), "Tea");
        assert!(table.warnings[0].starts_with("Inventory value: no value, 1 product"), "{:?}", table.warnings);
    })
    .await;
}
