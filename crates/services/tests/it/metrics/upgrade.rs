//! Sums that a migration makes of what is there are those that a refresh would make.

use super::fixture;
use crate::harness::databases;
use entity::order_rollups;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};
use services::store;

/// As on a database whose facts are older than its rollups by city.
#[tokio::test]
async fn sums_by_city_are_made_of_the_facts_that_are_there() {
    databases(async |t| {
        let shop = fixture::shop(t).await.workspace_id();
        let by_city = async || {
            let rows = order_rollups::Entity::in_workspace(shop).filter(order_rollups::Column::Dimension.eq("city"));
            let mut rows = rows.all(t.db()).await.expect("rollups");
            rows.sort_by_key(|row| (row.grain.clone(), row.bucket, row.value.clone(), row.currency.clone()));
            rows
        };
        let refreshed = by_city().await;
        assert!(refreshed.iter().any(|row| row.grain == "m" && row.returns > 0 && !row.value.is_empty()));
        t.db().execute_unprepared("DELETE FROM order_rollups WHERE dimension = 'city'").await.expect("gone");
        let unmade = "DELETE FROM seaql_migrations WHERE version = 'm0020_city_rollups'";
        t.db().execute_unprepared(unmade).await.expect("as before");
        store::migrate(t.db()).await.expect("the schema");
        assert_eq!(by_city().await, refreshed);
    })
    .await;
}
