//! Opening, migrating, writing.

use crate::harness::{NOW, databases, on_sqlite};
use domain::WorkspaceId;
use entity::{dirty_days, orders, workspaces as table};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, PaginatorTrait, Statement};
use services::{Error, store};
use std::time::Duration;

#[tokio::test]
async fn migrating_again_changes_nothing() {
    databases(async |t| {
        assert!(store::is_current(t.db()).await.expect("the history"));
        store::migrate(t.db()).await.expect("a second time");
        let again = store::connect(&t.url).await.expect("a second connection");
        store::migrate(&again).await.expect("from another process");
        again.close().await.expect("it closes");
    })
    .await;
}

#[tokio::test]
async fn a_newer_database_is_left_alone() {
    databases(async |t| {
        t.db()
            .execute_unprepared("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_future', 0)")
            .await
            .expect("a step from the future");
        let error = store::migrate(t.db()).await.expect_err("a refusal");
        assert!(matches!(&error, Error::Conflict(reason) if reason.contains("newer")), "{error}");
    })
    .await;
}

#[tokio::test]
async fn sqlite_is_set_up_for_serving() {
    on_sqlite(async |t| {
        let pragma = async |name: &str| {
            let row =
                t.db().query_one_raw(Statement::from_string(t.db().get_database_backend(), format!("PRAGMA {name}")));
            let row = row.await.expect("a pragma").expect("a row");
            row.try_get_by_index::<String>(0)
                .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
                .expect("a value")
        };
        assert_eq!(pragma("journal_mode").await, "wal");
        assert_eq!(pragma("synchronous").await, "1");
        assert_eq!(pragma("foreign_keys").await, "1");
        assert_eq!(pragma("busy_timeout").await, "10000");
        let ddl = "SELECT group_concat(sql) FROM sqlite_schema WHERE name IN ('orders', 'order_facts')";
        let row = t.db().query_one_raw(Statement::from_string(t.db().get_database_backend(), ddl)).await;
        let ddl: String = row.expect("a query").expect("a row").try_get_by_index(0).expect("text");
        assert_eq!(ddl.matches("WITHOUT ROWID").count(), 2, "{ddl}");
    })
    .await;
}

#[tokio::test]
async fn every_table_reads_back() {
    databases(async |t| {
        let shop = t.shop().await.workspace_id();
        assert_eq!(orders::Entity::in_workspace(shop).count(t.db()).await.expect("a count"), 0);
        let row = table::Entity::by_id(shop).one(t.db()).await.expect("a query").expect("the workspace");
        assert_eq!((row.created_at, row.data_version, row.demo), (NOW, 0, false));
    })
    .await;
}

#[tokio::test]
async fn a_dropped_transaction_leaves_no_trace() {
    databases(async |t| {
        let day = |day| dirty_days::ActiveModel { workspace_id: Set(1), day: Set(day) };
        let refused: Result<(), Error> = store::write(t.db(), async |tx| {
            dirty_days::Entity::insert(day(1)).exec_without_returning(tx).await?;
            Err(Error::Conflict("no".into()))
        })
        .await;
        assert!(refused.is_err());
        store::write(t.db(), async |tx| {
            dirty_days::Entity::insert(day(2)).exec_without_returning(tx).await?;
            Ok(())
        })
        .await
        .expect("a commit");
        let days = dirty_days::Entity::in_workspace(WorkspaceId(1)).all(t.db()).await.expect("a query");
        assert_eq!(days.iter().map(|row| row.day).collect::<Vec<_>>(), [2]);
    })
    .await;
}

/// Each writer reads, waits and writes what it read plus one: with deferred transactions all but one would fail.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_wait_for_each_other() {
    databases(async |t| {
        let shop = t.shop().await.workspace_id();
        let second = store::connect(&t.url).await.expect("a second process");
        let writers = (0..12).map(|n| {
            let db = if n % 2 == 0 { t.db().clone() } else { second.clone() };
            tokio::spawn(async move { raise_version(&db, shop).await })
        });
        for writer in futures::future::join_all(writers).await {
            writer.expect("no panic").expect("a write");
        }
        let row = table::Entity::by_id(shop).one(t.db()).await.expect("a query").expect("the workspace");
        assert_eq!(row.data_version, 12);
        second.close().await.expect("it closes");
    })
    .await;
}

async fn raise_version(db: &sea_orm::DatabaseConnection, shop: WorkspaceId) -> Result<(), Error> {
    store::write(db, async |tx| {
        let row = sea_orm::QuerySelect::lock_exclusive(table::Entity::by_id(shop)).one(tx).await?;
        let version = row.ok_or(Error::NotFound("workspace"))?.data_version;
        tokio::time::sleep(Duration::from_millis(5)).await;
        let update = table::Entity::update_by_id(shop).col_expr(table::Column::DataVersion, (version + 1).into());
        update.exec(tx).await?;
        Ok(())
    })
    .await
}
