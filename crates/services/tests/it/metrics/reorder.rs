//! When and how much to order: numbers worked out by hand.

use super::ask::{ask, shown};
use super::fixture::load;
use crate::harness::{TestContext, databases};
use domain::{Day, record::Kind};
use serde_json::json;
use services::Scope;
use std::fmt::Write;

/// The last day of the window of 28.
const END: &str = "2026-11-21";

/// Mug: 2 sold every other day of the window, 9 days to come. Tea: 3 sold on every other of the last 14 days, none in stock before; its
/// supplier takes 4 days. Cup: 1 sold, and nothing is known of it. Jar: never sold, and nothing is known of it.
async fn shop(t: &TestContext) -> Scope {
    let scope = t.shop_in("Depot", "USD", "UTC").await;
    let products = "id,title,category,vendor,cost\nmug,Mug,Kitchen,Acme,4.00\ntea,Tea,Kitchen,Bravo,2.00\ncup,Cup,Table,Acme,\njar,Jar,Table,Bravo,1.00\n";
    load(t, &scope, Kind::Products, products).await;
    load(t, &scope, Kind::Suppliers, "id,name,lead_time_days\ns1,Leaf & Co,4\n").await;
    let levels = "product_id,as_of,on_hand,lead_time_days,supplier,reorder_cost,holding_cost_rate\n\
        mug,2026-09-01,100,9,,50.00,0.25\n\
        tea,2026-09-01,0,,s1,50.00,0.25\n\
        tea,2026-11-08,90,,Leaf & Co,50.00,0.25\n\
        cup,2026-09-01,10,,,,\n\
        jar,2026-09-01,10,,,,\n";
    load(t, &scope, Kind::InventoryLevels, levels).await;
    let (mut orders, mut items) =
        (String::from("id,created_at,total\n"), String::from("order_id,id,product_id,quantity,unit_price\n"));
    let end: Day = END.parse().expect("a date");
    let mut sell = |product: &str, back: i32, quantity: u32| {
        let id = format!("{product}{back}");
        let _ = writeln!(orders, "{id},{} 12:00:00,9.00", end.plus(-back));
        let _ = writeln!(items, "{id},{id},{product},{quantity},3.00");
    };
    (0..28).step_by(2).for_each(|back| sell("mug", back, 2));
    (0..14).step_by(2).for_each(|back| sell("tea", back, 3));
    sell("tea", 20, 50);
    sell("cup", 3, 1);
    load(t, &scope, Kind::Orders, &orders).await;
    load(t, &scope, Kind::OrderItems, &items).await;
    scope
}

const METRICS: [&str; 3] = ["safety_stock", "reorder_point", "economic_order_quantity"];

#[tokio::test]
async fn follow_from_demand_lead_time_and_costs() {
    databases(async |t| {
        let scope = shop(t).await;
        let period = json!({"from": "2026-11-01", "to": END});
        let filters = json!([{"dimension": "product", "values": ["mug", "Tea"]}]);
        let query = json!({"metrics": METRICS, "dimensions": ["product"], "period": period, "filters": filters,
            "order_by": [{"key": "product", "dir": "asc"}]});
        let table = ask(t, &scope, query).await;
        // Mug: mean 1, variance (56 − 28) ÷ 27, √(28 ÷ 27 × 9) × 1.644853627; √(2 × 365 × 50 ÷ 1).
        // Tea: mean 1.5, variance (63 − 31.5) ÷ 13 over 14 days, lead 4; √(2 × 547.5 × 50 ÷ 0.5).
        assert_eq!(
            shown(&table.rows),
            ["mug | 5.025111 | 14.025111 | 191.049732", "tea | 5.120836 | 11.120836 | 330.907842"]
        );
        assert_eq!(shown(&[table.totals]), ["– | 10.145947 | 25.145947 | 521.957574"]);
        assert_eq!(table.warnings, Vec::<String>::new());
        let query = json!({"metrics": METRICS, "dimensions": ["vendor"], "period": period, "filters": filters});
        let table = ask(t, &scope, query).await;
        assert_eq!(
            shown(&table.rows),
            ["Bravo | 5.120836 | 11.120836 | 330.907842", "Acme | 5.025111 | 14.025111 | 191.049732"]
        );
        let months = json!({"metrics": ["safety_stock", "daily_demand"], "grain": "month",
            "period": {"from": "2026-10-01", "to": "2026-11-30"}, "as_of": "2026-11-22",
            "filters": [{"dimension": "product", "values": ["mug"]}]});
        // Of October only 3 days of the window had sales of 2: the 26th, 28th and 30th.
        let table = ask(t, &scope, months).await;
        assert_eq!(shown(&table.rows), ["2026-10-01 | 3.108481 | 0.214286", "2026-11-01 | 5.025111 | 1.000000"]);
    })
    .await;
}

#[tokio::test]
async fn say_what_is_missing() {
    databases(async |t| {
        let scope = shop(t).await;
        let period = json!({"from": "2026-11-01", "to": END});
        let query = json!({"metrics": METRICS, "dimensions": ["product"], "period": period,
            "order_by": [{"key": "product", "dir": "asc"}]});
        let table = ask(t, &scope, query).await;
        assert_eq!(shown(&table.rows)[0], "cup | – | – | –");
        assert_eq!(shown(&table.rows)[1], "jar | 0.000000 | 0.000000 | 0.000000");
        assert_eq!(shown(&[table.totals]), ["– | – | – | –"]);
        assert_eq!(
            table.warnings,
            [
                "Safety stock, Reorder point: no value, products without a lead time (inventory_levels.csv, suppliers.csv) (1): Cup.",
                "Economic order quantity: no value, products without a cost of ordering (reorder_cost in inventory_levels.csv) (1): Cup.",
            ]
        );
        let empty = t.shop().await;
        let table = ask(t, &empty, json!({"metrics": METRICS, "period": period})).await;
        assert_eq!(shown(&table.rows), ["– | – | –"]);
        assert!(table.warnings[0].contains("no stock levels (inventory_levels.csv)"), "{:?}", table.warnings);
    })
    .await;
}
