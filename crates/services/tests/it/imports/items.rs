//! Lines of orders without ids of their own.

use super::{counts, dump, import, rows};
use crate::harness::databases;
use domain::record::Kind;

const ORDERS: &str = "id,created_at,total\no1,2026-01-02,30\no2,2026-01-03,30\n";

#[tokio::test]
async fn lines_without_ids_are_idempotent_and_twins_stay_two() {
    databases(async |t| {
        let shop = t.shop().await;
        import(t, &shop, Kind::Orders, ORDERS).await;
        let lines = "order_id,product_id,title,quantity,unit_price\no1,p1,Vase,1,10\no1,p1,Vase,1,10\no1,p2,Lamp,1,10\no2,p1,Vase,3,10\n";
        assert_eq!(import(t, &shop, Kind::OrderItems, lines).await.counts, counts(4, 4, 0, 0, 0));
        let before = dump(t, &shop).await;
        assert_eq!(import(t, &shop, Kind::OrderItems, lines).await.counts, counts(4, 0, 0, 4, 0));
        assert_eq!(dump(t, &shop).await, before);
        let changed = lines.replace("Vase,3,10", "Vase,2,10");
        assert_eq!(import(t, &shop, Kind::OrderItems, changed).await.counts, counts(4, 0, 1, 3, 0));
        let sums = rows(t, "SELECT gross, units FROM order_facts ORDER BY order_id").await;
        assert_eq!((&sums[0]["gross"], &sums[1]["gross"]), (&3000.into(), &2000.into()));
    })
    .await;
}

#[tokio::test]
async fn twins_far_apart_in_a_file_stay_two() {
    databases(async |t| {
        let shop = t.shop().await;
        let mut lines = String::from("order_id,sku,quantity,unit_price\no1,A,1,10\n");
        for number in 0..9000 {
            lines.push_str(&format!("x{number},B,1,1\n"));
        }
        lines.push_str("o1,A,1,10\n");
        import(t, &shop, Kind::Orders, ORDERS).await;
        for _ in 0..2 {
            import(t, &shop, Kind::OrderItems, &lines).await;
            let units = rows(t, "SELECT units FROM order_facts WHERE order_id = 'o1'").await;
            assert_eq!(units[0]["units"], 2);
        }
    })
    .await;
}
