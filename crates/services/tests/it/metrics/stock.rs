//! Stock where something is missing. Every number of it is compared in [`super::every`].

use super::ask::{ask, changed, shown};
use super::fixture::load;
use crate::harness::databases;
use domain::{Day, record::Kind};
use entity::inventory_levels;
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::json;

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
