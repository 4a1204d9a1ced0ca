//! The demo shop.

use crate::{
    harness::{databases, on_sqlite},
    imports::{dump, number, rows},
};
use domain::Role;
use services::{Error, demo, workspaces};

#[tokio::test]
async fn the_demo_workspace_is_made_and_made_again_alike() {
    on_sqlite(async |t| {
        assert_eq!(demo::reset_all(&t.ctx).await.expect("a demo"), ["demo-shop"]);
        let scope = workspaces::demo_scope(&t.ctx, "demo-shop").await.expect("a visitor's scope");
        assert_eq!(scope.workspace().currency.code(), "BRL");
        let first = dump(t, &scope).await;
        let rejected = rows(t, "SELECT * FROM import_rejects").await;
        assert!(rejected.is_empty(), "{:?}", rejected.first());
        let first_day = number(t, "SELECT CAST(MIN(day) AS BIGINT) FROM order_facts").await;
        let last_day = number(t, "SELECT CAST(MAX(day) AS BIGINT) FROM order_facts").await;
        assert_eq!((first_day, last_day), (19_684, 20_778), "2023-11-23 to 2026-11-21");
        demo::reset_all(&t.ctx).await.expect("a second time");
        assert!(dump(t, &scope).await == first);
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
