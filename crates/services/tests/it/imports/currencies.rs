//! Amounts of what belongs to an order are in its currency, whichever came first.

use super::{dump, import};
use crate::harness::{TestContext, databases};
use domain::record::Kind;
use services::Scope;

const FILES: [(Kind, &str); 4] = [
    (Kind::Orders, "id,created_at,total,currency\nk,2026-01-02,12.3455,KWD\nj,2026-01-02,1000,JPY\nb,2026-01-03,10,\n"),
    (
        Kind::OrderItems,
        "id,order_id,quantity,unit_price,discount\n1,k,2,1.2345,0.0005\n2,j,1,999.5,0.5\n3,b,1,1.005,\n4,k,1,1,\n",
    ),
    (
        Kind::Refunds,
        "id,order_id,created_at,amount\n1,k,2026-01-04,1.0005\n2,j,2026-01-04,10.50\n3,b,2026-01-04,1.015\n",
    ),
    (Kind::Fees, "order_id,kind,amount\nk,x,0.1235\nj,x,2.5\nb,x,0.125\n"),
];

async fn bring_in(t: &TestContext, order: [usize; 4]) -> (Scope, Vec<String>) {
    let shop = t.shop_in("Shop", "BRL", "UTC").await;
    for index in order {
        let (kind, text) = FILES[index];
        import(t, &shop, kind, text).await;
    }
    let found = dump(t, &shop).await;
    (shop, found)
}

#[tokio::test]
async fn any_sequence_of_files_ends_alike() {
    databases(async |t| {
        let (shop, expected) = bring_in(t, [0, 1, 2, 3]).await;
        assert!(
            expected.iter().any(|line| line.contains("\"gross\":3468") && line.starts_with("order_facts")),
            "{expected:#?}"
        );
        for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
            assert_eq!(bring_in(t, order).await.1, expected, "{order:?}");
        }
        // There and back again: no digit is lost.
        let yen = FILES[0].1.replace("KWD", "JPY");
        import(t, &shop, Kind::Orders, &yen).await;
        assert_ne!(dump(t, &shop).await, expected);
        import(t, &shop, Kind::Orders, FILES[0].1).await;
        assert_eq!(dump(t, &shop).await, expected);
    })
    .await;
}
